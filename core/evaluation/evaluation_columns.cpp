#include "core/evaluation/evaluation_columns.h"

namespace jalons {

const Description<ObjectiveAppraisal> objectiveAppraisalTable{
    {.name = "objective_appraisal",
        .word = QT_TR_NOOP("Appraisal of an objective"),
        .file = "bilan_des_objectifs",
        .about = "Où en sont les objectifs à chaque évaluation."},
    &ObjectiveAppraisal::id,
    {
        column("assessment_id", &ObjectiveAppraisal::assessment, kind::reference,
            QT_TR_NOOP("Evaluation"), {.about = "évaluation"}),
        column("objective_id", &ObjectiveAppraisal::objective, kind::reference,
            QT_TR_NOOP("Objective")),
        column("appraised", &ObjectiveAppraisal::appraised, kind::yesNo, QT_TR_NOOP("Appraised"),
            {.about = "apprécié (1 oui, 0 non)"}),
        column("attainment", &ObjectiveAppraisal::attainment, kind::number,
            QT_TR_NOOP("How far it was reached"), {.about = "de -2 à +2"}),
        column("comment", &ObjectiveAppraisal::comment, kind::longText, QT_TR_NOOP("Comment")),
    }};

const Description<CommitmentAppraisal> commitmentAppraisalTable{
    {.name = "commitment_appraisal",
        .word = QT_TR_NOOP("Appraisal of a commitment"),
        .file = "bilan_des_engagements",
        .about = "Les engagements tenus ou non à chaque évaluation."},
    &CommitmentAppraisal::id,
    {
        column("assessment_id", &CommitmentAppraisal::assessment, kind::reference,
            QT_TR_NOOP("Evaluation"), {.about = "évaluation"}),
        column("commitment_id", &CommitmentAppraisal::commitment, kind::reference,
            QT_TR_NOOP("Commitment")),
        column("kept", &CommitmentAppraisal::kept, kind::code<Kept>("kept"),
            QT_TR_NOOP("Was it kept?"), {.about = "tenu ou non (liste « kept »)"}),
        column("reason", &CommitmentAppraisal::reason, kind::term("kept_reason"),
            QT_TR_NOOP("Why not"), {.about = "pourquoi"}),
        column("comment", &CommitmentAppraisal::comment, kind::longText, QT_TR_NOOP("Comment")),
    }};

const Description<Outcome> outcomeTable{
    {.name = "outcome",
        .word = QT_TR_NOOP("What became of a difficulty"),
        .file = "devenir_des_difficultes",
        .about = "Ce que chaque évaluation dit des difficultés dites avant elle."},
    &Outcome::id,
    {
        column("assessment_id", &Outcome::assessment, kind::reference, QT_TR_NOOP("Evaluation"),
            {.about = "évaluation"}),
        column("factor_id", &Outcome::factor, kind::reference, QT_TR_NOOP("Difficulty")),
        column("became", &Outcome::became, kind::code<Became>("became"),
            QT_TR_NOOP("What it became"),
            {.about = "gone n’en est plus une, lighter moins lourde, same pareille, heavier plus "
                      "lourde"}),
        column("words", &Outcome::words, kind::longText, QT_TR_NOOP("How it is now")),
    }};

} // namespace jalons
