#include "ui/person/person_form.h"

namespace jalons {

PersonForm::PersonForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "person",
            .save = Operation::UpdatePerson,
            .load = people::load,
            .store = people::save,
            .problems = [&session](const Person& p) { return problems(p, session.today()); },
            .isBegun = [](const Person& p) { return p.id.isValid(); },
            .marksRefusals = true},
        {}, 3, parent)
{
    makePlain();
    body()->addStretch();
    const auto heading
        = [this](const QString& title) { grid()->addWide(roleLabel(title, "subheading")); };

    heading(tr("Name and birth"));
    auto* birthName
        = bind("birthName", &Person::birthName, tr("Birth name"), line("personBirthName"));
    auto* usedName = bind("usedName", &Person::usedName, tr("Used name"), line("personUsedName"),
        {.hint = tr("If different from the birth name")});
    auto* firstNames
        = bind("firstNames", &Person::firstNames, tr("First names"), line("personFirstNames"));
    for (QLineEdit* name : {birthName, usedName, firstNames})
        connect(name, &QLineEdit::textEdited, this, &PersonForm::filled);
    bind("latinName", &Person::latinName, tr("Latin spelling"), line("personLatinName"),
        {.span = 3, .hint = tr("Of a name in another script: last name, then first names")});
    bind("civility", &Person::civility, tr("Civility"), term("personCivility", "civility", true));
    bind("gender", &Person::gender, tr("Gender"), term("personGender", "gender", true));
    bind("nationality", &Person::nationality, tr("Nationality"),
        term("personNationality", "nationality", true));
    bind("birthDate", &Person::birthDate, tr("Birth date"),
        date("personBirthDate", DateField::Mode::Partial),
        {.hint = tr("A year alone is enough when the date is not known")});
    bind(
        "birthPlace", &Person::birthPlace, tr("Birthplace"), line("personBirthPlace"), {.span = 2});

    heading(tr("Contacts"));
    bind("phone", &Person::phone, tr("Phones"), line("personPhone"),
        {.hint = tr("Several: separate them with /")});
    bind("mail", &Person::mail, tr("Mail"), line("personMail"), {.span = 2});
    bind("address", &Person::address, tr("Address"), text("personAddress", 1, 4), {.span = 3});
    bind("domiciliation", &Person::domiciliation, {},
        box("personDomiciliation", tr("This address is a domiciliation")), {.span = 3});

    heading(tr("Talking together"));
    bind("language", &Person::language, tr("Language"), term("personLanguage", "language", true));
    bind("interpreter", &Person::interpreter, {},
        box("personInterpreter", tr("An interpreter is needed")));
    bind("firstContact", &Person::firstContact, tr("First contact"), date("personFirstContact"));
    bind("note", &Person::note, tr("Good to know when welcoming"), text("personNote", 1, 6),
        {.span = 3, .hint = tr("Reading, hearing, hours, a preference")});

    heading(tr("Person to call"));
    bind("contactName", &Person::contactName, tr("Name of the person to call"),
        line("personContactName"));
    bind("contactPhone", &Person::contactPhone, tr("Phone of the person to call"),
        line("personContactPhone"));
    bind("contactTie", &Person::contactTie, tr("Tie"), line("personContactTie"),
        {.hint = tr("Sister, friend, former neighbour")});

    heading(tr("Trusted person"));
    bind("designatedName", &Person::designatedName, tr("Name of the trusted person"),
        line("personDesignatedName"), {.hint = tr("Whom the person has designated in writing")});
    bind("designatedPhone", &Person::designatedPhone, tr("Phone of the trusted person"),
        line("personDesignatedPhone"));
    bind("designatedTie", &Person::designatedTie, tr("Tie"), line("personDesignatedTie"));
    bind("designatedOn", &Person::designatedOn, tr("Designated on"), date("personDesignatedOn"));
}

/// Asked of whoever has a name that not everybody here can read.
void PersonForm::filled()
{
    grid()->setAsked(
        QStringLiteral("latinName"), !record().latinName.isEmpty() || needsLatin(read()));
}

void PersonForm::complete(Person& person) const
{
    person.address = person.address.trimmed();
    person.note = person.note.trimmed();
}

} // namespace jalons
