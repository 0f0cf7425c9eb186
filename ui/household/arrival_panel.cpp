#include "ui/household/arrival_panel.h"
#include "core/person/person_filter.h"

#include "ui/page/choices.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace jalons {

namespace {
constexpr int mostProposals = 5;
constexpr int pauseInTyping = 150;

/// « Diarra Awa » typed as in lists, last name first.
Person personNamed(const QString& typed)
{
    Person person;
    const QString text = typed.simplified();
    const auto space = text.indexOf(u' ');
    person.birthName = text.left(space);
    if (space > 0)
        person.firstNames = text.mid(space + 1);
    return person;
}
} // namespace

ArrivalPanel::ArrivalPanel(Session& session, QWidget* parent)
    : ChangePanel(session, QStringLiteral("arrival"), tr("Arrival"), tr("First day"), parent)
    , m_role(new TermCombo(tr("Role")))
    , m_name(new QLineEdit)
    , m_custody(new TermCombo(tr("Custody")))
    , m_atHome(new QCheckBox(tr("Lives here")))
    , m_proposals(m_body)
{
    m_role->setObjectName(named("Role"));
    m_role->setTerms(choices(session, QStringLiteral("household_role")));
    m_custody->setObjectName(named("Custody"));
    m_custody->setTerms(choices(session, QStringLiteral("custody")));
    m_name->setObjectName(named("Name"));
    m_name->setPlaceholderText(tr("last name, first name"));
    m_name->installEventFilter(this);
    m_atHome->setObjectName(named("AtHome"));
    m_atHome->setAccessibleName(m_atHome->text());
    m_grid->add(QStringLiteral("role"), tr("Role"), m_role);
    m_grid->add(QStringLiteral("person"), tr("Who"), m_name, 2);
    m_grid->add(QStringLiteral("atHome"), {}, m_atHome, 2);
    m_custodyRow = m_grid->add(QStringLiteral("custody"), tr("Custody"), m_custody, 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &ArrivalPanel::propose);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_who = {};
        m_pause.start();
    });
    connect(m_role, &TermCombo::edited, this,
        [this] { m_custodyRow->setVisible(isChild(m_role->code())); });
}

void ArrivalPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_person = person;
    m_members = members;
    m_who = {};
    m_name->clear();
    m_role->setCode({});
    m_custody->setCode({});
    m_custodyRow->hide();
    m_atHome->setChecked(true);
    clearLayout(m_proposals);
    open();
    keepDraft("membership", person);
    m_name->setFocus();
}

void ArrivalPanel::beginReturn(
    PersonId person, const std::vector<HouseholdMember>& members, const HouseholdMember& former)
{
    begin(person, members);
    m_role->setCode(former.membership.role);
    m_custody->setCode(former.membership.custody);
    m_custodyRow->setVisible(isChild(former.membership.role));
    choose(former.membership.person, former.name);
}

void ArrivalPanel::choose(PersonId id, const QString& name)
{
    m_who = id;
    m_name->setText(name);
    clearLayout(m_proposals);
    m_role->setFocus();
}

void ArrivalPanel::propose()
{
    clearLayout(m_proposals);
    const QString typed = m_name->text().simplified();
    if (typed.isEmpty())
        return;
    PersonFilter filter;
    filter.search = typed;
    const auto found = m_session.query([&](const Reader& r) {
        std::vector<PersonRow> rows;
        for (const qint64 id : people::page(r, filter, 0, mostProposals))
            rows.push_back(people::row(r, {id}));
        return rows;
    });
    const auto isMember = [&](PersonId id) {
        return id == m_person
            || std::any_of(m_members.begin(), m_members.end(),
                [&](const HouseholdMember& m) { return m.membership.person == id; });
    };
    for (const PersonRow& row : found) {
        if (isMember(row.id))
            continue;
        const QString name = row.lastName.toUpper() + u' ' + row.firstNames;
        auto* line = new LineButton(tr("in the file"), QStringLiteral("neutral"), name,
            ageText(row.birthDate, m_session.today()), this);
        line->setObjectName(named("Propose") + QString::number(row.id.value));
        connect(
            line, &LineButton::clicked, this, [this, id = row.id, name] { choose(id, name); },
            Qt::QueuedConnection); // the line goes with the others
        m_proposals->addWidget(line);
    }
}

bool ArrivalPanel::act(QDate day, Problems* refused)
{
    HouseholdArrival arrival;
    arrival.on = day;
    arrival.person = m_who;
    arrival.created = personNamed(m_name->text());
    arrival.role = m_role->code();
    arrival.custody = m_custody->code();
    arrival.atHome = m_atHome->isChecked();
    if (!m_who.isValid() && m_name->text().trimmed().isEmpty()) {
        refused->append({QStringLiteral("person"), ProblemKind::Required, {}});
        return false;
    }
    return m_session.perform(
        Operation::RecordArrival,
        [&](Work& work) {
            households::recordArrival(work,
                households::ensure(work, m_person, day.isValid() ? day : m_session.today()),
                arrival);
        },
        refused);
}

bool ArrivalPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_pause.stop();
            if (!m_who.isValid())
                propose();
            if (QLayoutItem* first = m_proposals->itemAt(0))
                first->widget()->setFocus();
            else
                m_role->setFocus();
            return true;
        }
    }
    return ChangePanel::eventFilter(watched, event);
}

} // namespace jalons
