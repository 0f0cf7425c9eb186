#include "core/household/household_columns.h"

namespace jalons {

const TableInfo householdTable{.name = "household",
    .word = QT_TR_NOOP("Household"),
    .file = "menages",
    .about = "Les ménages.",
    .called = {"label"},
    .columns = {
        {"label", kind::text, QT_TR_NOOP("Name"), {.about = "nom donné au ménage"}},
    }};

const Description<Membership> membershipTable{
    {.name = "membership",
        .word = QT_TR_NOOP("Member of the household"),
        .file = "membres_des_menages",
        .about = "Qui fait partie de quel ménage, et quand.",
        .called = {"", "person_id"},
        .ordered = {{"from_date", "to_date"}}},
    &Membership::id,
    {
        column("household_id", &Membership::household, kind::reference, QT_TR_NOOP("Household")),
        column("person_id", &Membership::person, kind::reference, QT_TR_NOOP("Person")),
        column("role", &Membership::role, kind::term("household_role"),
            QT_TR_NOOP("Tie with the household")),
        column("from_date", &Membership::from, kind::date, QT_TR_NOOP("From"),
            {.about = "depuis le (vide : depuis toujours)"}),
        column("to_date", &Membership::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "jusqu’au (vide : encore aujourd’hui)"}),
        column("custody", &Membership::custody, kind::term("custody"), QT_TR_NOOP("Custody"),
            {.about = "garde de l’enfant"}),
        column("at_home", &Membership::atHome, kind::yesNo, QT_TR_NOOP("Lives here"),
            {.about = "vit au foyer (1 oui, 0 non)"}),
        column("end_reason", &Membership::endReason, kind::term("membership_end"),
            QT_TR_NOOP("Reason of the end"), {.about = "raison de la fin"}),
    }};

const Description<Animal> animalTable{{.name = "animal",
                                          .word = QT_TR_NOOP("Animal"),
                                          .file = "animaux",
                                          .about = "Les animaux d’un ménage.",
                                          .called = {"name"},
                                          .ordered = {{"from_date", "to_date"}}},
    &Animal::id,
    {
        column("household_id", &Animal::household, kind::reference, QT_TR_NOOP("Household"),
            {.about = "numéro du ménage"}),
        column("kind", &Animal::kind, kind::term("animal_kind"), QT_TR_NOOP("Kind"),
            {.about = "espèce"}),
        trimmed("name", &Animal::name, kind::text, QT_TR_NOOP("Name")),
        column("number", &Animal::number, kind::number, QT_TR_NOOP("How many animals"),
            {.about = "nombre"}),
        column("from_date", &Animal::from, kind::date, QT_TR_NOOP("From"), {.about = "depuis le"}),
        column("to_date", &Animal::to, kind::date, QT_TR_NOOP("Until")),
    }};

const TableInfo concernedTable{.name = "concerned",
    .word = QT_TR_NOOP("Person concerned by the accompaniment"),
    .file = "personnes_concernees",
    .about = "Les membres du ménage qu’un accompagnement concerne, en plus de son titulaire.",
    .called = {"", "person_id"},
    .columns = {
        {"accompaniment_id", kind::reference, QT_TR_NOOP("Accompaniment"),
            {.about = "numéro de l’accompagnement"}},
        {"person_id", kind::reference, QT_TR_NOOP("Person"), {.about = "numéro de la personne"}},
    }};

} // namespace jalons
