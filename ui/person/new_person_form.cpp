#include "ui/person/new_person_form.h"

#include "core/accompaniment/accompaniment.h"
#include "core/search/search.h"
#include "core/storage/search_query.h"
#include "ui/page/line_button.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {
constexpr int mostFound = 5;
constexpr int pauseInTyping = 200;
} // namespace

NewPersonForm::NewPersonForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "person"}, {}, 2, parent)
    , m_open(named(new QCheckBox(tr("Open an accompaniment today")), "newOpen",
          tr("Open an accompaniment today")))
    , m_found(inColumn({}, 0))
{
    m_birthName = bind("birthName", &Person::birthName, tr("Birth name"), line("newLastName"));
    auto* firstNames
        = bind("firstNames", &Person::firstNames, tr("First names"), line("newFirstNames"));
    auto* birth = bind("birthDate", &Person::birthDate, tr("Birth date"),
        date("newBirthDate", DateField::Mode::Partial),
        {.hint = tr("Optional; “1984” or “May 1984” will do")});
    auto* phone = bind("phone", &Person::phone, tr("Phones"), line("newPhone"),
        {.hint = tr("Optional; it tells whether the person is known")});
    keepToo(m_open, "openAccompaniment");
    auto* creating = button("newCreate", tr("Create the file"), "primary");
    auto* arriving = button("newArrival", tr("They come to stay…"));
    arriving->setToolTip(tr("The place, the family and the intake in one form."));
    auto* cancel = button("newCancel", tr("Cancel"));
    fill(body(), {m_open, m_found, inRow({creating, arriving, cancel, rest()}, 8)});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &NewPersonForm::propose);
    for (QLineEdit* edit : {m_birthName, firstNames, phone, birth->lineEdit()})
        connect(edit, &QLineEdit::returnPressed, this, &NewPersonForm::create);
    for (QLineEdit* edit : {m_birthName, firstNames, phone})
        connect(edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(birth, &DateField::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(creating, &QPushButton::clicked, this, &NewPersonForm::create);
    connect(arriving, &QPushButton::clicked, this, [this] {
        const Person typed = read();
        show(fresh());
        giveUp(); // it goes on there
        emit this->session().arrivalRequested(typed.fullName().isEmpty() ? Person() : typed);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        show(fresh());
        giveUp();
        emit cancelled();
    });
}

void NewPersonForm::begin(const QString& name)
{
    clearLayout(m_found);
    m_open->setChecked(true);
    const bool goesOn = name.isEmpty() && ToldForm::begin();
    if (!name.isEmpty()) {
        flush();
        show(somebody(name));
    }
    m_birthName->setFocus();
    if (goesOn)
        propose();
}

Person NewPersonForm::fresh() const
{
    Person person;
    person.firstContact = session().today();
    return person;
}

/// What was typed to find somebody, each in its field: a birth date, a number, names.
Person NewPersonForm::somebody(const QString& typed) const
{
    const search::Query query(typed, session().today());
    Person person = fresh();
    person.birthDate = query.birth();
    if (query.isNumber()) {
        if (!query.birth().isKnown())
            person.phone = typed.simplified();
        return person;
    }
    const Person named = personNamed(query.birth().isKnown() ? query.textBesideBirth() : typed);
    person.birthName = named.birthName;
    person.firstNames = named.firstNames;
    return person;
}

Problems NewPersonForm::missing(const Person& person) const
{
    return problems(person, session().today());
}

void NewPersonForm::propose()
{
    clearLayout(m_found);
    const Person typed = read();
    const auto found
        = session().query(search::similar, (typed.birthName + u' ' + typed.firstNames).simplified(),
            typed.birthDate, typed.phone, mostFound);
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
        m_found->addWidget(new LineButton(
            {QStringLiteral("newFound%1").arg(person.id.value), {}, {}, person.listName(),
                dotted(detail),
                [this, id = person.id] { emit session().personRequested(id, PersonTab::Summary); }},
            this));
    }
}

void NewPersonForm::create()
{
    PersonId created;
    const bool open = m_open->isChecked();
    if (!tell(Operation::CreatePerson, [&](Work& work, const Person& person) {
            created = people::save(work, person);
            if (open)
                accompaniments::open(work, created, session().today(), session().me());
        }))
        return;
    show(fresh());
    emit session().personRequested(created, PersonTab::Identity);
}

} // namespace jalons
