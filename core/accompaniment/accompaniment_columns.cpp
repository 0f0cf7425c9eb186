#include "core/accompaniment/accompaniment_columns.h"

#include "core/rhythm/rhythm.h"

namespace jalons {

const Description<Accompaniment> accompanimentTable{
    {.name = "accompaniment",
        .word = QT_TR_NOOP("Accompaniment"),
        .file = "accompagnements",
        .about = "Les accompagnements, de l’ouverture à la sortie.",
        .ordered = {{"opened_on", "closed_on"}},
        .derive = [](Work& work, qint64 id) { accompaniments::refresh(work, {id}); },
        .standing = pauses::standingInCourses},
    &Accompaniment::id,
    {
        column("person_id", &Accompaniment::person, kind::reference, QT_TR_NOOP("Person")),
        column("types", &Accompaniment::types, kind::terms("accompaniment_type"),
            QT_TR_NOOP("Kinds of accompaniment"), {.about = "types (liste JSON de codes)"}),
        column("origin", &Accompaniment::origin, kind::term("origin"), QT_TR_NOOP("Oriented by"),
            {.about = "origine de la demande"}),
        column("origin_detail", &Accompaniment::originDetail, kind::text,
            QT_TR_NOOP("Detail of the orientation"), {.about = "précision sur l’origine"}),
        column("referent_id", &Accompaniment::referent, kind::reference, QT_TR_NOOP("Referent"),
            {.about = "professionnel référent"}),
        column("opened_on", &Accompaniment::openedOn, kind::date, QT_TR_NOOP("Opened on")),
        column("closed_on", &Accompaniment::closedOn, kind::date, QT_TR_NOOP("Ended on"),
            {.about = "fermé le (vide : en cours)"}),
        column("exit_reason", &Accompaniment::exitReason, kind::term("exit_reason"),
            QT_TR_NOOP("Reason of the end"), {.about = "motif de sortie"}),
        column("exit_destination", &Accompaniment::exitDestination, kind::term("stay_destination"),
            QT_TR_NOOP("Destination"), {.about = "destination à la sortie"}),
        trimmed("mandate_authority", &Accompaniment::mandateAuthority, kind::text,
            QT_TR_NOOP("Ordered by"), {.about = "autorité qui a décidé l’accompagnement"}),
        column("mandate_decided_on", &Accompaniment::mandateDecidedOn, kind::date,
            QT_TR_NOOP("Decision of"), {.about = "jour de cette décision"}),
        trimmed("mandate_scope", &Accompaniment::mandateScope, kind::longText,
            QT_TR_NOOP("What it asks for"), {.about = "ce que demande la décision"}),
        column("publics", &Accompaniment::publics, kind::terms("public"),
            QT_TR_NOOP("Situations met"), {.about = "publics (liste JSON de codes)"}),
        readOnly("phase", &Accompaniment::phase, kind::code<Phase>("accompaniment_phase"),
            QT_TR_NOOP("Phase"),
            {.about = "étape du cycle, calculée : intake accueil, diagnostic, contract contrat, "
                      "actions, evaluation évaluation, closed sorti",
                .derived = true}),
        readOnly("global_since", &Accompaniment::globalSince, kind::date,
            QT_TR_NOOP("Global accompaniment since"),
            {.about = "entrée dans l’accompagnement global, calculée", .derived = true}),
        apart<Accompaniment>("due_kind", kind::code<DueKind>(), QT_TR_NOOP("Kind of deadline"),
            {.about = "prochaine échéance, calculée", .derived = true}),
        apart<Accompaniment>("due_on", kind::date, QT_TR_NOOP("By"),
            {.about = "date de cette échéance, calculée", .derived = true}),
    }};

} // namespace jalons
