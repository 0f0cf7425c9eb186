#include "core/evaluation/evaluation_columns.h"

namespace jalons {

namespace {

constexpr CodeWord appreciationMeansWords[]{
    {"said", QT_TR_NOOP("said, and written down")},
    {"written", QT_TR_NOOP("written by the person")},
    {"helped", QT_TR_NOOP("written with somebody’s help")},
};

} // namespace

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

const Description<Appreciation> appreciationTable{
    {.name = "appreciation",
        .word = QT_TR_NOOP("What the person says of the support"),
        .file = "appreciations",
        .about = "Ce que les personnes disent de l’accompagnement, tel qu’elles l’ont donné.",
        .called = {"given_on"},
        .seal = {"given_on"}},
    &Appreciation::id,
    {
        column("accompaniment_id", &Appreciation::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("assessment_id", &Appreciation::assessment, kind::reference,
            QT_TR_NOOP("Evaluation"), {.about = "évaluation où elle a été donnée"}),
        column("given_on", &Appreciation::day, kind::date, QT_TR_NOOP("Given on"),
            {.about = "donnée le"}),
        column("means", &Appreciation::means, kind::code<AppreciationMeans>(appreciationMeansWords),
            QT_TR_NOOP("How it was given"),
            {.about = "said dite et notée, written écrite par la personne, helped écrite avec "
                      "l’aide de quelqu’un"}),
        column("words", &Appreciation::words, kind::longText, QT_TR_NOOP("In the person’s words")),
    }};

} // namespace jalons
