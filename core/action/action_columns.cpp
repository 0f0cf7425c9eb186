#include "core/action/action_columns.h"

namespace jalons {

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
    }};

} // namespace jalons
