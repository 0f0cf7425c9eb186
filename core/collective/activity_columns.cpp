#include "core/collective/activity_columns.h"

#include "core/base/text.h"

namespace jalons {

namespace {

constexpr CodeWord cameWords[]{
    {"expected", QT_TR_NOOP("expected")},
    {"present", QT_TR_NOOP("present")},
    {"absent", QT_TR_NOOP("absent")},
    {"excused", QT_TR_NOOP("excused")},
};

} // namespace

const Description<Activity> activityTable{
    {.name = "activity",
        .word = QT_TR_NOOP("Collective activity"),
        .file = "collectif",
        .about = "Les actions collectives et les projets de développement social.",
        .called = {"title"},
        .ordered = {{"from_date", "to_date"}}},
    &Activity::id,
    {
        trimmed("title", &Activity::title, kind::text, QT_TR_NOOP("Title")),
        column("kind", &Activity::kind, kind::term("collective_kind"), QT_TR_NOOP("Kind"),
            {.about = "genre"}),
        column("purpose", &Activity::aims, kind::longText, QT_TR_NOOP("Aims")),
        column("place", &Activity::place, kind::text, QT_TR_NOOP("Place")),
        column("professional_id", &Activity::professional, kind::reference, QT_TR_NOOP("In charge"),
            {.about = "numéro du professionnel"}),
        column("partners", &Activity::partners, kind::longText, QT_TR_NOOP("With whom"),
            {.about = "habitants, associations, entreprises, ville, département"}),
        column("means", &Activity::means, kind::longText, QT_TR_NOOP("Means")),
        column("steps", &Activity::steps, kind::longText, QT_TR_NOOP("Steps")),
        column("effects", &Activity::effects, kind::longText, QT_TR_NOOP("What it changed"),
            {.about = "effets"}),
        column("places", &Activity::places, kind::number, QT_TR_NOOP("For how many"),
            {.about = "nombre de places ; 0 : non dit"}),
        column("from_date", &Activity::from, kind::date, QT_TR_NOOP("From")),
        column("to_date", &Activity::to, kind::date, QT_TR_NOOP("Until")),
        computed<Activity>("sort_key", [](const Activity& x) { return stored(fold(x.title)); },
            kind::text, QT_TR_NOOP("Sorting"), {.about = "clé de tri (calculée)", .derived = true}),
    }};

const Description<ActivitySession> activitySessionTable{
    {.name = "activity_session",
        .word = QT_TR_NOOP("Session"),
        .file = "collectif_seances",
        .about = "Les séances des actions collectives.",
        .called = {"", "activity_id"}},
    &ActivitySession::id,
    {
        column("activity_id", &ActivitySession::activity, kind::reference,
            QT_TR_NOOP("Collective activity"), {.about = "numéro de l’action collective"}),
        column("day", &ActivitySession::day, kind::date, QT_TR_NOOP("Day")),
        column("time", &ActivitySession::time, kind::time, QT_TR_NOOP("Time"), {.about = "heure"}),
        column("minutes", &ActivitySession::minutes, kind::number, QT_TR_NOOP("Minutes"),
            {.about = "durée en minutes ; 0 : non dite"}),
        column("theme", &ActivitySession::theme, kind::text, QT_TR_NOOP("Theme")),
        column("place", &ActivitySession::place, kind::text, QT_TR_NOOP("Place"),
            {.about = "lieu ; vide : celui de l’action"}),
        column("result", &ActivitySession::result, kind::longText, QT_TR_NOOP("What came of it"),
            {.about = "résultat"}),
        column("appraisal", &ActivitySession::appraisal, kind::longText,
            QT_TR_NOOP("What those who were there say"),
            {.about = "évaluation par les participants"}),
    }};

const Description<Attendance> attendanceTable{{.name = "attendance",
                                                  .word = QT_TR_NOOP("Attendance"),
                                                  .file = "collectif_presences",
                                                  .about = "Les présences aux séances.",
                                                  .called = {"", "person_id"}},
    &Attendance::id,
    {
        column("session_id", &Attendance::session, kind::reference, QT_TR_NOOP("Session"),
            {.about = "numéro de la séance"}),
        column("person_id", &Attendance::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("came", &Attendance::came, kind::code<Came>(cameWords),
            QT_TR_NOOP("Whether they came"), {.about = "expected, present, absent ou excused"}),
        column("objective_id", &Attendance::objective, kind::reference,
            QT_TR_NOOP("Objective it serves"), {.about = "numéro de l’objectif"}),
        column(
            "words", &Attendance::words, kind::longText, QT_TR_NOOP("What the person says of it")),
    }};

} // namespace jalons
