#include "ui/person/new_person_page.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person.h"
#include "core/search/search.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/wording/day_text.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

namespace {
constexpr int mostFound = 5;
}

NewPersonPage::NewPersonPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_grid(new FormGrid(2))
    , m_lastName(new QLineEdit)
    , m_firstNames(new QLineEdit)
    , m_birthDate(new DateField(tr("Birth date"), DateField::Mode::Partial))
    , m_phone(new QLineEdit)
    , m_open(new QCheckBox(tr("Open an accompaniment today")))
    , m_found(new QVBoxLayout)
    , m_drafts(new DraftKeeper(this))
{
    setProperty("page", true);
    auto* header = new PageHeader(this);
    header->setTitle(tr("New person"));
    header->setMeta(tr("Only a name is needed; everything else can come later."));

    m_lastName->setObjectName(QStringLiteral("newLastName"));
    m_lastName->setAccessibleName(tr("Birth name"));
    m_firstNames->setObjectName(QStringLiteral("newFirstNames"));
    m_firstNames->setAccessibleName(tr("First names"));
    m_birthDate->setObjectName(QStringLiteral("newBirthDate"));
    m_birthDate->setToday(session.today());
    m_birthDate->setShowsProblem(false);
    m_phone->setObjectName(QStringLiteral("newPhone"));
    m_phone->setAccessibleName(tr("Phones"));
    m_open->setObjectName(QStringLiteral("newOpen"));
    m_open->setAccessibleName(m_open->text());
    setColumn(m_open, QStringLiteral("openAccompaniment"));
    m_grid->add(QStringLiteral("birthName"), tr("Birth name"), m_lastName);
    m_grid->add(QStringLiteral("firstNames"), tr("First names"), m_firstNames);
    m_grid->add(QStringLiteral("birthDate"), tr("Birth date"), m_birthDate, 1,
        tr("Optional; “1984” or “May 1984” will do"));
    m_grid->add(QStringLiteral("phone"), tr("Phones"), m_phone, 1,
        tr("Optional; it tells whether the person is known"));

    auto* create = new QPushButton(tr("Create the file"));
    create->setObjectName(QStringLiteral("newCreate"));
    create->setAccessibleName(create->text());
    create->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("newCancel"));
    cancel->setAccessibleName(cancel->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(create);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_found->setSpacing(0);

    auto* card = new Card;
    card->setMaximumWidth(px(720));
    card->body()->addWidget(m_grid);
    card->body()->addWidget(m_open);
    card->body()->addLayout(m_found);
    card->body()->addLayout(buttons);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(px(24), px(16), px(24), px(16));
    body->addWidget(card, 1, Qt::AlignTop);
    body->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body);
    layout->addStretch(1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &NewPersonPage::propose);
    for (QLineEdit* edit : {m_lastName, m_firstNames, m_phone}) {
        connect(edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &NewPersonPage::create);
    }
    connect(m_birthDate, &DateField::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_birthDate->lineEdit(), &QLineEdit::returnPressed, this, &NewPersonPage::create);
    connect(create, &QPushButton::clicked, this, &NewPersonPage::create);
    connect(cancel, &QPushButton::clicked, this, [this] {
        forget();
        emit cancelled();
    });
}

/// Nothing is typed any more: created, or given up.
void NewPersonPage::forget()
{
    m_lastName->clear();
    m_firstNames->clear();
    m_phone->clear();
    m_birthDate->setPartialDate({});
    m_drafts->drop();
}

void NewPersonPage::flush()
{
    m_drafts->keep();
}

void NewPersonPage::begin(const QString& name)
{
    for (QLineEdit* edit : {m_lastName, m_firstNames, m_phone})
        edit->clear();
    m_birthDate->setPartialDate({});
    m_open->setChecked(true);
    m_grid->mark({});
    clearLayout(m_found);
    setRecord(this, "person", 0);
    m_drafts->listen();
    m_lastName->setText(name);
    m_lastName->setFocus();
    if (name.isEmpty() && m_drafts->resume()) // what was being typed goes on
        propose();
}

void NewPersonPage::propose()
{
    clearLayout(m_found);
    const QString names = (m_lastName->text() + u' ' + m_firstNames->text()).simplified();
    const auto found = session().query([&](const Reader& r) {
        return search::similar(r, names, m_birthDate->partialDate(), m_phone->text(), mostFound);
    });
    if (found.empty())
        return;
    m_found->addWidget(roleLabel(tr("Already in the file? Open instead:"), "hint", this));
    for (const search::Similar& similar : found) {
        const search::PersonHit& person = similar.person;
        QStringList detail;
        if (person.birthDate.isKnown())
            detail.append(ageText(person.birthDate, session().today()));
        if (similar.sameBirth)
            detail.append(tr("same birth date"));
        auto* line = new LineButton({}, {}, person.lastName().toUpper() + u' ' + person.firstNames,
            detail.join(QStringLiteral(" · ")), this);
        line->setObjectName(QStringLiteral("newFound%1").arg(person.id.value));
        connect(line, &LineButton::clicked, this,
            [this, id = person.id] { emit session().personRequested(id, PersonTab::Summary); });
        m_found->addWidget(line);
    }
}

void NewPersonPage::create()
{
    const QDate today = session().today();
    Person person;
    person.birthName = m_lastName->text();
    person.firstNames = m_firstNames->text();
    person.birthDate = m_birthDate->partialDate();
    person.phone = m_phone->text().trimmed();
    person.firstContact = today;
    Problems found = problems(person, today);
    if (auto problem = m_birthDate->problem()) {
        problem->field = QStringLiteral("birthDate");
        found.append(*problem);
    }
    if (found.isEmpty()) {
        const bool open = m_open->isChecked();
        const bool done = session().perform(
            Operation::CreatePerson,
            [&](Work& work) {
                person.id = people::save(work, person);
                if (open)
                    accompaniments::open(work, person.id, today, session().me());
            },
            &found);
        if (done) {
            forget();
            emit session().personRequested(person.id, PersonTab::Identity);
            return;
        }
    }
    const Problems left = m_grid->mark(found);
    m_grid->focusFirstProblem();
    if (!left.isEmpty())
        emit session().failed({ErrorKind::Refused, {}, left});
}

} // namespace jalons
