#include "core/person/person_columns.h"

namespace jalons {

const Description<Person> personTable{
    {.name = "person",
        .word = QT_TR_NOOP("Identity"),
        .file = "personnes",
        .about = "Les personnes accompagnées et les membres de leur ménage.",
        .called = {"trim(first_names || ' ' || iif(used_name = '', birth_name, used_name))"
                   " || iif(latin_name = '', '', ' (' || latin_name || ')')"},
        .derive = [](Work& work, qint64 id) { people::refresh(work, {id}); },
        .formerlyDerived = {"search_text"}},
    &Person::id,
    {
        column("civility", &Person::civility, kind::term("civility"), QT_TR_NOOP("Civility")),
        trimmed("birth_name", &Person::birthName, kind::text, QT_TR_NOOP("Birth name")),
        trimmed("used_name", &Person::usedName, kind::text, QT_TR_NOOP("Used name")),
        trimmed("first_names", &Person::firstNames, kind::text, QT_TR_NOOP("First names")),
        trimmed("latin_name", &Person::latinName, kind::text, QT_TR_NOOP("Latin spelling"),
            {.about = "nom et prénoms en lettres latines, d’un nom d’une autre écriture"}),
        column("gender", &Person::gender, kind::term("gender"), QT_TR_NOOP("Gender"),
            {.about = "sexe ou genre"}),
        column("birth_date", &Person::birthDate, kind::partialDate, QT_TR_NOOP("Birth date"),
            {.about = "date de naissance (année, année-mois ou date)", .merging = Merging::Finer}),
        column("birth_place", &Person::birthPlace, kind::text, QT_TR_NOOP("Birthplace")),
        column("nationality", &Person::nationality, kind::term("nationality"),
            QT_TR_NOOP("Nationality")),
        column("phone", &Person::phone, kind::phones, QT_TR_NOOP("Phone"),
            {.about = "téléphones, séparés par « / »"}),
        column("mail", &Person::mail, kind::mail, QT_TR_NOOP("Mail")),
        column("address", &Person::address, kind::longText, QT_TR_NOOP("Address")),
        column("domiciliation", &Person::domiciliation, kind::yesNo, QT_TR_NOOP("Domiciliation"),
            {.about = "l’adresse est une domiciliation (1 oui, 0 non)", .merging = Merging::Keep}),
        column("language", &Person::language, kind::term("language"), QT_TR_NOOP("Language"),
            {.about = "langue parlée"}),
        column("interpreter", &Person::interpreter, kind::yesNo, QT_TR_NOOP("Interpreter"),
            {.about = "interprète nécessaire (1 oui, 0 non)", .merging = Merging::Either}),
        column("contact_name", &Person::contactName, kind::text, QT_TR_NOOP("Person to call"),
            {.about = "personne à prévenir"}),
        column("contact_phone", &Person::contactPhone, kind::phones,
            QT_TR_NOOP("Phone of the person to call"),
            {.about = "téléphone de la personne à prévenir"}),
        column("contact_tie", &Person::contactTie, kind::text,
            QT_TR_NOOP("Tie with the person to call"),
            {.about = "lien avec la personne à prévenir"}),
        column("designated_name", &Person::designatedName, kind::text, QT_TR_NOOP("Trusted person"),
            {.about = "personne de confiance, désignée par écrit (L. 311-5-1 du CASF)"}),
        column("designated_phone", &Person::designatedPhone, kind::phones,
            QT_TR_NOOP("Phone of the trusted person")),
        column("designated_tie", &Person::designatedTie, kind::text,
            QT_TR_NOOP("Tie with the trusted person")),
        // A date never joins the name that another file holds: nobody was designated that day.
        column("designated_on", &Person::designatedOn, kind::date,
            QT_TR_NOOP("Designation of the trusted person"),
            {.about = "date de la désignation de la personne de confiance",
                .merging = Merging::Keep}),
        column("first_contact", &Person::firstContact, kind::date, QT_TR_NOOP("First contact"),
            {.about = "date du premier contact", .merging = Merging::Earlier}),
        column("note", &Person::note, kind::longText, QT_TR_NOOP("Good to know when welcoming"),
            {.about = "note pour l’accueil", .merging = Merging::Join}),
        apart<Person>("sort_key", kind::text, QT_TR_NOOP("Sorting"),
            {.about = "nom et prénoms sans accents : sert au classement, calculé",
                .derived = true}),
    }};

QString lastNameSql(const char* as)
{
    return QStringLiteral("iif(%1.used_name = '', %1.birth_name, %1.used_name)")
        .arg(QLatin1String(as));
}

} // namespace jalons
