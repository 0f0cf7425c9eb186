#include "core/cycle/cycle.h"

#include <QSet>
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

bool isDone(const CycleFacts& facts, Phase step)
{
    switch (step) {
    case Phase::Intake:
        return true;
    case Phase::Diagnostic:
        return isGlobal(facts);
    case Phase::Contract:
        return facts.contractSignedOn.isValid();
    case Phase::Actions:
        return facts.actions > 0 && (facts.actionsOpen == 0 || facts.evaluationStarted.isValid());
    case Phase::Evaluation:
        return facts.evaluationCompleted.isValid();
    case Phase::Closed:
        return facts.closedOn.isValid();
    }
    return false;
}

NextStep nextStep(const CycleFacts& facts, QDate today)
{
    switch (phaseOf(facts)) {
    case Phase::Intake:
        return NextStep::StartDiagnostic;
    case Phase::Diagnostic:
        return NextStep::ContinueDiagnostic;
    case Phase::Contract:
        if (facts.endDecided)
            return NextStep::EndAccompaniment;
        if (!facts.contractPrepared)
            return NextStep::PrepareContract;
        return facts.contractHandedOn.isValid() ? NextStep::SignContract : NextStep::HandContract;
    case Phase::Evaluation:
        return NextStep::ContinueEvaluation;
    case Phase::Closed:
        return NextStep::OpenAgain;
    case Phase::Actions:
        break;
    }
    if (facts.endDecided)
        return NextStep::EndAccompaniment;
    if (facts.amendmentDecided)
        return facts.contractPrepared ? NextStep::SignContract : NextStep::PrepareAmendment;
    if (facts.actions == 0)
        return NextStep::PlanAction;
    const auto dues = deadlines(facts);
    const bool reviewNear = std::any_of(dues.begin(), dues.end(),
        [&](const Due& due) { return due.kind == DueKind::Review && due.on <= today.addDays(31); });
    return reviewNear || facts.actionsOpen == 0 ? NextStep::StartEvaluation
                                                : NextStep::FollowActions;
}

LegalClocks legalClocks(const QString& kind)
{
    // CASF L312-1 I: 1° (maternal_centre), 8° (chrs), 9° (lhss), 10° (fjt), 13° (cada, cph), 14°.
    static const QSet<QString> establishments{QStringLiteral("maternal_centre"),
        QStringLiteral("lhss"), QStringLiteral("fjt"), QStringLiteral("cada"),
        QStringLiteral("cph"), QStringLiteral("protection_service")};
    if (kind.isEmpty() || kind == QLatin1String("chrs"))
        return LegalClocks::Chrs;
    return establishments.contains(kind) ? LegalClocks::Establishment : LegalClocks::Own;
}

QDate handContractBy(const CycleFacts& facts)
{
    return facts.admittedOn().addDays(15);
}

QDate signContractBy(const CycleFacts& facts)
{
    return facts.admittedOn().addMonths(1);
}

QDate specifyObjectivesBy(const CycleFacts& facts)
{
    return facts.admittedOn().addMonths(6);
}

QDate reviewBy(const CycleFacts& facts)
{
    return std::max(facts.admittedOn(), facts.evaluationCompleted).addMonths(6);
}

std::vector<Due> deadlines(const CycleFacts& facts)
{
    std::vector<Due> dues;
    if (!facts.openedOn.isValid() || facts.closedOn.isValid())
        return dues;
    const bool isEstablishment = facts.clocks != LegalClocks::Own;
    const bool isAnySigned = facts.firstSignedOn.isValid() || facts.contractSignedOn.isValid();
    if (isEstablishment && !isAnySigned) {
        if (!facts.contractHandedOn.isValid())
            dues.push_back({DueKind::HandContract, handContractBy(facts)});
        dues.push_back({DueKind::SignContract, signContractBy(facts)});
    }
    if (isEstablishment && isAnySigned && !facts.contractSignedOn.isValid())
        dues.push_back({DueKind::SpecifyObjectives, specifyObjectivesBy(facts)});
    if (facts.contractSignedOn.isValid()) {
        if (isEstablishment)
            dues.push_back({DueKind::UpdateObjectives, facts.contractSignedOn.addYears(1)});
        if (facts.contractTo.isValid())
            dues.push_back({DueKind::ContractTerm, facts.contractTo});
    }
    dues.push_back({DueKind::Review, reviewBy(facts)});
    std::stable_sort(
        dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.on < b.on; });
    return dues;
}

bool isLegal(DueKind kind, LegalClocks clocks)
{
    switch (kind) {
    case DueKind::None:
    case DueKind::ContractTerm:
        return false;
    case DueKind::Review:
        return clocks == LegalClocks::Chrs;
    case DueKind::HandContract:
    case DueKind::SignContract:
    case DueKind::SpecifyObjectives:
    case DueKind::UpdateObjectives:
        break;
    }
    return clocks != LegalClocks::Own;
}

Urgency urgency(QDate due, bool isLegal, QDate today)
{
    const Urgency found = urgency(due, today);
    return found == Urgency::Late && !isLegal ? Urgency::Soon : found;
}

Urgency urgency(QDate due, QDate today)
{
    if (due < today)
        return Urgency::Late;
    return due <= today.addDays(15) ? Urgency::Soon : Urgency::Calm;
}

} // namespace jalons
