#include "core/note/note_columns.h"

namespace jalons {

const Description<Note> noteTable{
    {.name = "note", .word = QT_TR_NOOP("Note"), .file = "notes", .about = "Le journal de suivi."},
    &Note::id,
    {
        column("person_id", &Note::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("accompaniment_id", &Note::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("day", &Note::day, kind::date, QT_TR_NOOP("Day")),
        column(
            "kind", &Note::kind, kind::term("note_kind"), QT_TR_NOOP("Kind"), {.about = "genre"}),
        column("author_id", &Note::author, kind::reference, QT_TR_NOOP("Written by"),
            {.about = "numéro du professionnel"}),
        column("text", &Note::text, kind::longText, QT_TR_NOOP("Text")),
    }};

const TableInfo noteAboutTable{.name = "note_about",
    .word = QT_TR_NOOP("Person a note concerns"),
    .file = "notes_personnes",
    .about = "Les personnes dont le journal montre une note.",
    .called = {"", "person_id"},
    .columns = {
        {"note_id", kind::reference, QT_TR_NOOP("Note"), {.about = "numéro de la note"}},
        {"person_id", kind::reference, QT_TR_NOOP("Person"), {.about = "numéro de la personne"}},
        {"day", kind::date, QT_TR_NOOP("Day"), {.about = "jour de la note"}},
    }};

} // namespace jalons
