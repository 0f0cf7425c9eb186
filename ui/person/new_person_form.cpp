#include "ui/person/new_person_form.h"

#include "core/accompaniment/accompaniment.h"
#include "core/note/note.h"
#include "core/search/search.h"
#include "core/storage/search_query.h"
#include "ui/page/line_button.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {
constexpr int mostFound = 5;
constexpr int pauseBeforeLikenesses = 200;
} // namespace

NewPersonForm::NewPersonForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "person"}, {}, 2, parent)
    , m_note(text("newNote", 3, 12, tr("What was said, what comes next…"))(tr("The note")))
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
    keepToo(m_note, "firstNote");
    m_creating = button("newCreate", {}, "primary");
    m_arriving = button("newArrival", tr("They come to stay…"));
    m_arriving->setToolTip(tr("The place, the family and the intake in one form."));
    auto* cancel = button("newCancel", tr("Cancel"));
    body()->insertWidget(0, m_note);
    fill(body(), {m_open, m_found, inRow({m_creating, m_arriving, cancel, rest()}, 8)});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLikenesses);
    connect(&m_pause, &QTimer::timeout, this, &NewPersonForm::propose);
    for (QLineEdit* edit : {m_birthName, firstNames, phone, birth->lineEdit()})
        connect(edit, &QLineEdit::returnPressed, this, &NewPersonForm::create);
    for (QLineEdit* edit : {m_birthName, firstNames, phone})
        connect(edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(birth, &DateField::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_creating, &QPushButton::clicked, this, &NewPersonForm::create);
    connect(m_arriving, &QPushButton::clicked, this, [this] {
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
    start(name, false);
    m_birthName->setFocus();
}

void NewPersonForm::beginNote(const QString& name)
{
    start(name, true);
    m_note->setFocus(Qt::OtherFocusReason);
}

void NewPersonForm::start(const QString& name, bool withNote)
{
    clearLayout(m_found);
    // A call is no accompaniment: it is opened by whoever asks for it.
    m_open->setChecked(!withNote);
    m_note->setVisible(withNote);
    m_creating->setText(withNote ? tr("Create the file with this note") : tr("Create the file"));
    m_creating->setAccessibleName(m_creating->text());
    const bool goesOn = name.isEmpty() && ToldForm::begin();
    if (!name.isEmpty()) {
        flush();
        show(somebody(name));
    }
    // What was begun with a note goes on with it.
    m_note->setVisible(withNote || !m_note->text().isEmpty());
    m_arriving->setVisible(m_note->isHidden()); // a note would not go there
    if (goesOn || withNote)
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
            detail.append(birthText(person.birthDate, session().today()));
        if (similar.sameBirth)
            detail.append(tr("same birth date"));
        m_found->addWidget(new LineButton(
            {QStringLiteral("newFound%1").arg(person.id.value), {}, {}, person.listName(),
                dotted(detail), [this, id = person.id] { choose(id); }},
            this));
    }
}

void NewPersonForm::keepNote(Work& work, PersonId person) const
{
    if (m_note->isHidden() || m_note->text().trimmed().isEmpty())
        return;
    Note note;
    note.person = person;
    note.day = session().today();
    note.author = session().me();
    note.text = m_note->text().trimmed();
    notes::save(work, note);
}

/// They were in the file: the note that was begun is theirs.
void NewPersonForm::choose(PersonId person)
{
    const bool withNote = !m_note->isHidden() && !m_note->text().trimmed().isEmpty();
    if (withNote) {
        if (!session().perform(Operation::WriteNote, [&](Work& work) { keepNote(work, person); }))
            return;
        m_note->setText({});
        giveUp();
    }
    emit session().personRequested(person, withNote ? PersonTab::Notes : PersonTab::Summary);
}

void NewPersonForm::create()
{
    PersonId created;
    const bool open = m_open->isChecked();
    const bool withNote = !m_note->isHidden();
    if (!tell(Operation::CreatePerson, [&](Work& work, const Person& person) {
            created = people::save(work, person);
            if (open)
                accompaniments::open(work, created, session().today(), session().me());
            keepNote(work, created);
        }))
        return;
    m_note->setText({});
    show(fresh());
    emit session().personRequested(created, withNote ? PersonTab::Notes : PersonTab::Identity);
}

} // namespace jalons
