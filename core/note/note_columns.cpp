#include "core/note/note_columns.h"

namespace jalons {

namespace {

constexpr CodeWord accessWords[]{
    {"team", QT_TR_NOOP("The team")},
    {"referent", QT_TR_NOOP("The referent only")},
    {"author", QT_TR_NOOP("Who wrote it only")},
};

} // namespace

const Description<Note> noteTable{{.name = "note",
                                      .word = QT_TR_NOOP("Note"),
                                      .file = "notes",
                                      .about = "Le journal de suivi, notes réservées comprises.",
                                      .mayRead = notes::mayRead},
    &Note::id,
    {
        column("person_id", &Note::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("accompaniment_id", &Note::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("day", &Note::day, kind::date, QT_TR_NOOP("Day")),
        column("time", &Note::time, kind::time, QT_TR_NOOP("Time"), {.about = "heure"}),
        column(
            "kind", &Note::kind, kind::term("note_kind"), QT_TR_NOOP("Kind"), {.about = "genre"}),
        column("domains", &Note::domains, kind::terms("domain"), QT_TR_NOOP("Domains"),
            {.about = "domaines (liste « domain »)"}),
        column("present", &Note::present, kind::terms("presence"), QT_TR_NOOP("Who was there"),
            {.about = "qui était là (liste « presence »)"}),
        column("access", &Note::access, kind::code<NoteAccess>(accessWords),
            QT_TR_NOOP("Who may read it"), {.about = "team, referent ou author"}),
        column("author_id", &Note::author, kind::reference, QT_TR_NOOP("Written by"),
            {.about = "numéro du professionnel"}),
        column("handover_id", &Note::handover, kind::reference,
            QT_TR_NOOP("Entry of the hand-over"), {.about = "numéro de l’écrit de liaison"}),
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
        {"time", kind::time, QT_TR_NOOP("Time"), {.about = "heure de la note"}},
    }};

} // namespace jalons
