#include "core/handover/handover_columns.h"

namespace jalons {

const Description<HandoverEntry> handoverEntryTable{
    {.name = "handover_entry",
        .word = QT_TR_NOOP("Entry of the hand-over"),
        .file = "liaison",
        .about = "Le cahier de liaison de la maison.",
        .ordered = {{"day", "done_on"}}},
    &HandoverEntry::id,
    {
        column("day", &HandoverEntry::day, kind::date, QT_TR_NOOP("Day")),
        column("time", &HandoverEntry::time, kind::time, QT_TR_NOOP("Time"), {.about = "heure"}),
        column("author_id", &HandoverEntry::author, kind::reference, QT_TR_NOOP("Written by"),
            {.about = "numéro du professionnel"}),
        column("person_id", &HandoverEntry::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne dont on parle"}),
        column("lodging_id", &HandoverEntry::lodging, kind::reference, QT_TR_NOOP("Place"),
            {.about = "numéro du lieu dont on parle"}),
        column("text", &HandoverEntry::text, kind::longText, QT_TR_NOOP("Text")),
        column("important", &HandoverEntry::important, kind::yesNo, QT_TR_NOOP("Important"),
            {.about = "important (1 oui, 0 non)"}),
        column("to_do", &HandoverEntry::toDo, kind::yesNo, QT_TR_NOOP("To do for the next shift"),
            {.about = "à faire par le poste suivant (1 oui, 0 non)"}),
        column("done_on", &HandoverEntry::doneOn, kind::date, QT_TR_NOOP("Done on")),
        column("done_by_id", &HandoverEntry::doneBy, kind::reference, QT_TR_NOOP("Done by"),
            {.about = "numéro du professionnel"}),
    }};

const Description<HandoverReading> handoverReadingTable{
    {.name = "handover_reading",
        .word = QT_TR_NOOP("Reading of the hand-over"),
        .file = "liaison_lectures",
        .about = "Qui a lu quoi dans le cahier de liaison.",
        .called = {"", "entry_id"}},
    &HandoverReading::id,
    {
        column("entry_id", &HandoverReading::entry, kind::reference,
            QT_TR_NOOP("Entry of the hand-over"), {.about = "numéro de l’écrit"}),
        column("professional_id", &HandoverReading::professional, kind::reference,
            QT_TR_NOOP("Read by"), {.about = "numéro du professionnel"}),
        column("read_on", &HandoverReading::on, kind::date, QT_TR_NOOP("Read on")),
    }};

} // namespace jalons
