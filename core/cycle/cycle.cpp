#include "core/cycle/cycle.h"

#include <algorithm>

namespace jalons {

Phase phaseOf(const CycleFacts& facts)
{
    if (facts.closedOn.isValid())
        return Phase::Closed;
    if (!facts.diagnosticStarted.isValid())
        return Phase::Intake;
    if (!isGlobal(facts))
        return Phase::Diagnostic;
    if (facts.evaluationStarted.isValid())
        return Phase::Evaluation;
    if (!facts.contractSignedOn.isValid())
        return Phase::Contract;
    return Phase::Actions;
}

NextStep nextStep(const CycleFacts& facts, QDate today)
{
    switch (phaseOf(facts)) {
    case Phase::Intake:
        return NextStep::StartDiagnostic;
    case Phase::Diagnostic:
        return NextStep::ContinueDiagnostic;
    case Phase::Contract:
        if (!facts.contractDrafted)
            return NextStep::PrepareContract;
        return facts.contractHandedOn.isValid() ? NextStep::SignContract : NextStep::HandContract;
    case Phase::Evaluation:
        return NextStep::ContinueEvaluation;
    case Phase::Closed:
        return NextStep::OpenAgain;
    case Phase::Actions:
        break;
    }
    if (facts.amendmentDecided)
        return facts.contractDrafted ? NextStep::SignContract : NextStep::PrepareAmendment;
    if (facts.actions == 0)
        return NextStep::PlanAction;
    const auto dues = deadlines(facts);
    const bool reviewNear = std::any_of(dues.begin(), dues.end(),
        [&](const Due& due) { return due.kind == DueKind::Review && due.on <= today.addDays(31); });
    return reviewNear || facts.actionsOpen == 0 ? NextStep::StartEvaluation
                                                : NextStep::FollowActions;
}

std::vector<Due> deadlines(const CycleFacts& facts)
{
    std::vector<Due> dues;
    if (!facts.openedOn.isValid() || facts.closedOn.isValid())
        return dues;
    if (!facts.contractSignedOn.isValid()) {
        if (!facts.contractHandedOn.isValid())
            dues.push_back({DueKind::HandContract, facts.openedOn.addDays(15)});
        dues.push_back({DueKind::SignContract, facts.openedOn.addMonths(1)});
    } else {
        dues.push_back({DueKind::UpdateObjectives, facts.contractSignedOn.addYears(1)});
        if (facts.contractTo.isValid())
            dues.push_back({DueKind::ContractTerm, facts.contractTo});
    }
    const QDate last = std::max(facts.openedOn, facts.evaluationCompleted);
    dues.push_back({DueKind::Review, last.addMonths(6)});
    std::stable_sort(
        dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.on < b.on; });
    return dues;
}

} // namespace jalons
