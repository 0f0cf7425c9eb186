#include "ui/wording/cycle_text.h"

#include <QCoreApplication>

namespace jalons {

namespace {
struct CycleText
{
    Q_DECLARE_TR_FUNCTIONS(CycleText)
};
} // namespace

QString dueText(DueKind kind)
{
    switch (kind) {
    case DueKind::None:
        return {};
    case DueKind::HandContract:
        return CycleText::tr("Contract to hand over");
    case DueKind::SignContract:
        return CycleText::tr("Contract to sign");
    case DueKind::SpecifyObjectives:
        return CycleText::tr("Avenant that makes the objectives precise");
    case DueKind::Review:
        return CycleText::tr("Half-yearly review");
    case DueKind::UpdateObjectives:
        return CycleText::tr("Objectives to update");
    case DueKind::ContractTerm:
        return CycleText::tr("Term of the contract");
    }
    return {};
}

QString toneOf(Urgency urgency)
{
    return urgency == Urgency::Late ? QStringLiteral("red")
        : urgency == Urgency::Soon  ? QStringLiteral("amber")
                                    : QStringLiteral("neutral");
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::StartDiagnostic:
        return CycleText::tr("Start the diagnostic");
    case NextStep::ContinueDiagnostic:
        return CycleText::tr("Continue the diagnostic");
    case NextStep::PrepareContract:
        return CycleText::tr("Prepare the contract");
    case NextStep::HandContract:
        return CycleText::tr("Hand over the contract");
    case NextStep::SignContract:
        return CycleText::tr("Record the signatures");
    case NextStep::PlanAction:
        return CycleText::tr("Plan an action");
    case NextStep::FollowActions:
        return CycleText::tr("Follow the actions");
    case NextStep::StartEvaluation:
        return CycleText::tr("Start an evaluation");
    case NextStep::ContinueEvaluation:
        return CycleText::tr("Continue the evaluation");
    case NextStep::PrepareAmendment:
        return CycleText::tr("Prepare the amendment");
    case NextStep::EndAccompaniment:
        return CycleText::tr("End the accompaniment");
    case NextStep::OpenAgain:
        return CycleText::tr("Open a new accompaniment");
    }
    return {};
}

} // namespace jalons
