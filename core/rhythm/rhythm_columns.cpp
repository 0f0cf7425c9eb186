#include "core/rhythm/rhythm_columns.h"

namespace jalons {

namespace {

constexpr CodeWord wishedByWords[]{
    {"person", QT_TR_NOOP("the person")},
    {"professional", QT_TR_NOOP("the professional")},
    {"both", QT_TR_NOOP("both")},
};
constexpr CodeWord rhythmUnitWords[]{
    {"day", QT_TR_NOOP("days")},
    {"week", QT_TR_NOOP("weeks")},
    {"month", QT_TR_NOOP("months")},
    {"on_request", QT_TR_NOOP("on request")},
};

} // namespace

const Description<Pause> pauseTable{{.name = "pause",
                                        .word = QT_TR_NOOP("Pause"),
                                        .file = "pauses",
                                        .about = "Les pauses des accompagnements.",
                                        .ordered = {{"from_date", "to_date"}},
                                        .standing = pauses::standing},
    &Pause::id,
    {
        column("accompaniment_id", &Pause::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column(
            "from_date", &Pause::from, kind::date, QT_TR_NOOP("From"), {.about = "premier jour"}),
        column("to_date", &Pause::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "dernier jour (vide : on ne sait pas encore)"}),
        column("wished_by", &Pause::wishedBy, kind::code<WishedBy>(wishedByWords),
            QT_TR_NOOP("Wished by"),
            {.about = "à la demande de : person la personne, professional le professionnel, both "
                      "les deux"}),
        trimmed("why", &Pause::reason, kind::longText, QT_TR_NOOP("A few words why"),
            {.about = "pourquoi, en quelques mots"}),
    }};

const Description<MeetingRhythm> meetingRhythmTable{
    {.name = "meeting_rhythm",
        .word = QT_TR_NOOP("Agreed rhythm of meetings"),
        .file = "rythmes_des_rencontres",
        .about = "Les fréquences convenues des rencontres, accord après accord."},
    &MeetingRhythm::id,
    {
        column("accompaniment_id", &MeetingRhythm::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("from_date", &MeetingRhythm::from, kind::date, QT_TR_NOOP("Agreed from"),
            {.about = "convenu à partir du"}),
        column("unit", &MeetingRhythm::unit, kind::code<RhythmUnit>(rhythmUnitWords),
            QT_TR_NOOP("Unit"),
            {.about = "unité : day jours, week semaines, month mois, on_request à la demande"}),
        column("every", &MeetingRhythm::every, kind::number, QT_TR_NOOP("Every"),
            {.about = "toutes les combien d’unités"}),
    }};

const Description<KeyMoment> momentTable{
    {.name = "moment",
        .word = QT_TR_NOOP("Moment that mattered"),
        .file = "moments_importants",
        .about = "Les moments importants, dans les mots de la personne.",
        .called = {"text"}},
    &KeyMoment::id,
    {
        column("accompaniment_id", &KeyMoment::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("happened", &KeyMoment::when, kind::partialDate, QT_TR_NOOP("When"),
            {.about = "quand : une année, un mois ou un jour"}),
        trimmed("text", &KeyMoment::words, kind::longText, QT_TR_NOOP("In the person’s words"),
            {.about = "les mots de la personne"}),
        column("domain", &KeyMoment::domain, kind::term("domain"), QT_TR_NOOP("Domain"),
            {.about = "domaine"}),
    }};

} // namespace jalons
