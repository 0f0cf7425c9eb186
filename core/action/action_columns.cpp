#include "core/action/action_columns.h"

namespace jalons {

namespace {

constexpr CodeWord repeatWords[]{
    {"", QT_TR_NOOP("once")},
    {"day", QT_TR_NOOP("in days")},
    {"week", QT_TR_NOOP("in weeks")},
    {"month", QT_TR_NOOP("in months")},
};

} // namespace

const Description<Action> actionTable{{.name = "action",
                                          .word = QT_TR_NOOP("Action"),
                                          .file = "actions",
                                          .about = "Les actions, prévues et faites.",
                                          .called = {"title"}},
    &Action::id,
    {
        column("accompaniment_id", &Action::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment")),
        column("objective_id", &Action::objective, kind::reference, QT_TR_NOOP("Objective")),
        trimmed("title", &Action::title, kind::text, QT_TR_NOOP("Title"), {.about = "action"}),
        column("nature", &Action::nature, kind::term("action_nature"), QT_TR_NOOP("Nature")),
        column("domain", &Action::domain, kind::term("domain"), QT_TR_NOOP("Domain"),
            {.about = "domaine (liste « domain »)"}),
        column("collective", &Action::collective, kind::yesNo, QT_TR_NOOP("Collective"),
            {.about = "action collective (1 oui, 0 non)"}),
        column("actor", &Action::actor, kind::code<Party>("party"), QT_TR_NOOP("Who acts"),
            {.about = "qui agit : person, professional, structure ou partner"}),
        column("actor_name", &Action::actorName, kind::text, QT_TR_NOOP("Name of who acts")),
        column("planned_on", &Action::plannedOn, kind::date, QT_TR_NOOP("Planned on")),
        column("state", &Action::state, kind::code<ActionState>("action_state"),
            QT_TR_NOOP("Where it is"), {.about = "état (liste « action_state »)"}),
        column("postponed_by", &Action::postponedBy, kind::term("party"),
            QT_TR_NOOP("Postponed by"), {.about = "report demandé par"}),
        column("not_done_reason", &Action::notDoneReason, kind::term("not_done_reason"),
            QT_TR_NOOP("Why not"), {.about = "pourquoi elle n’a pas été faite"}),
        column("done_on", &Action::doneOn, kind::date, QT_TR_NOOP("Done on")),
        column("result", &Action::result, kind::longText, QT_TR_NOOP("What happened"),
            {.about = "résultat"}),
        column("effect", &Action::effect, kind::longText,
            QT_TR_NOOP("What it changed for the person"), {.about = "effet pour la personne"}),
        column("unintended", &Action::unintended, kind::longText,
            QT_TR_NOOP("What it changed that nobody wanted"), {.about = "effets non voulus"}),
        column("minutes", &Action::minutes, kind::number, QT_TR_NOOP("Minutes it took"),
            {.about = "temps passé, en minutes ; 0 : non dit"}),
        column("repeat_unit", &Action::repeat, kind::code<ActionRepeat>(repeatWords),
            QT_TR_NOOP("Comes back"), {.about = "day, week, month ; vide : une fois"}),
        column("repeat_every", &Action::repeatEvery, kind::number, QT_TR_NOOP("Every"),
            {.about = "tous les combien"}),
    }};

const Description<ActionStep> actionStepTable{{.name = "action_step",
                                                  .word = QT_TR_NOOP("Step of an action"),
                                                  .file = "actions_etapes",
                                                  .about = "Les étapes des actions (démarches).",
                                                  .called = {"text"}},
    &ActionStep::id,
    {
        column("action_id", &ActionStep::action, kind::reference, QT_TR_NOOP("Action"),
            {.about = "numéro de l’action"}),
        column("position", &ActionStep::position, kind::rank, QT_TR_NOOP("Rank")),
        trimmed("text", &ActionStep::text, kind::text, QT_TR_NOOP("Step")),
        column("actor", &ActionStep::actor, kind::code<Party>("party"), QT_TR_NOOP("Who acts"),
            {.about = "qui agit : person, professional, structure ou partner"}),
        column("actor_name", &ActionStep::actorName, kind::text, QT_TR_NOOP("Name of who acts")),
        column("planned_on", &ActionStep::plannedOn, kind::date, QT_TR_NOOP("Planned on")),
        column("done_on", &ActionStep::doneOn, kind::date, QT_TR_NOOP("Done on")),
    }};

const TableInfo actionAboutTable{.name = "action_about",
    .word = QT_TR_NOOP("Person an action concerns"),
    .file = "actions_personnes",
    .about = "Les personnes qu’une action concerne aussi.",
    .called = {"", "person_id"},
    .columns = {
        {"action_id", kind::reference, QT_TR_NOOP("Action"), {.about = "numéro de l’action"}},
        {"person_id", kind::reference, QT_TR_NOOP("Person"), {.about = "numéro de la personne"}},
    }};

} // namespace jalons
