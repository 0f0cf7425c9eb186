#include "core/demo/plan.h"

#include "core/demo/random.h"
#include <algorithm>

namespace jalons::demo {

namespace {

/// Friday before a weekend: nobody signs on a Sunday.
QDate workday(QDate day)
{
    return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day;
}

enum class Path {
    Arriving,
    InDiagnostic,
    Diagnosed,
    Drafting,
    HandedOver,
    Acting,
    Evaluating,
    AmendmentDecided,
    Amending,
    Closed,
    LeftEarly,
    Returned
};

/// @c due: days from today of the deadline that comes first; negative: the structure is late.
struct Slot
{
    Path path;
    int due;
    int reviews = 0; ///< evaluations already done
};

constexpr Slot deck[]{
    {Path::InDiagnostic, 9},
    {Path::Acting, 24, 1},
    {Path::Acting, 61, 0},
    {Path::HandedOver, 3},
    {Path::Closed, 0},
    {Path::Acting, 4, 2},
    {Path::Evaluating, 6, 1},
    {Path::Arriving, 12},
    {Path::Acting, 118, 3},
    {Path::Drafting, 5},
    {Path::Closed, 0},
    {Path::Acting, 90, 0},
    {Path::Amending, 0, 1},
    {Path::InDiagnostic, 4},
    {Path::Acting, 37, 1},
    {Path::Returned, 66, 1},
    {Path::Diagnosed, 2},
    {Path::Acting, 139, 2},
    {Path::Closed, 0},
    {Path::LeftEarly, 0},
    {Path::Evaluating, 11, 0},
    {Path::Acting, 80, 4},
    {Path::Arriving, 14},
    {Path::Acting, 145, 0},
    {Path::AmendmentDecided, 0, 1},
    {Path::HandedOver, 10},
    {Path::Closed, 0},
    {Path::Acting, 52, 1},
    {Path::InDiagnostic, 11},
    {Path::Acting, -3, 2},
    {Path::Evaluating, 15, 2},
    {Path::Returned, 8},
    {Path::Acting, 101, 1},
    {Path::Drafting, 3},
    {Path::Closed, 0},
    {Path::Acting, 16, 3},
    {Path::Amending, 0, 2},
    {Path::Acting, 130, 1},
    {Path::LeftEarly, 0},
    {Path::Arriving, 6},
    {Path::Acting, 72, 0},
    {Path::Closed, 0},
};

QString exitReason(Random& random)
{
    static const QStringList reasons{QStringLiteral("social_housing"),
        QStringLiteral("social_housing"), QStringLiteral("adapted_housing"),
        QStringLiteral("rental_mediation"), QStringLiteral("private_housing"),
        QStringLiteral("handover"), QStringLiteral("goals_reached"),
        QStringLiteral("other_accommodation")};
    return random.pick(reasons);
}

void diagnose(CoursePlan& plan, QDate today)
{
    plan.diagnosticStarted = std::min(workday(plan.openedOn.addDays(4)), workday(today));
    plan.diagnosticCompleted = std::min(workday(plan.openedOn.addDays(9)), workday(today));
}

/// The contract and an avenant at each evaluation that its term makes necessary.
void contract(CoursePlan& plan, Random& random, QDate today)
{
    const QDate end = plan.closedOn.isValid() ? plan.closedOn : today;
    ContractPlan first;
    first.madeOn = workday(plan.openedOn.addDays(11));
    first.handedOn = std::max(first.madeOn, workday(plan.openedOn.addDays(14)));
    first.signedOn = workday(plan.openedOn.addDays(random.between(21, 27)));
    first.from = first.signedOn;
    first.to
        = first.from.addMonths(plan.evaluations.empty() && random.percent(50) ? 6 : 12).addDays(-1);
    plan.contracts.push_back(first);
    for (std::size_t i = 0; i < plan.evaluations.size(); ++i) {
        EvaluationPlan& evaluation = plan.evaluations[i];
        if (!evaluation.completedOn.isValid() || evaluation.kind == AssessmentKind::Final)
            continue;
        const QDate next = i + 1 < plan.evaluations.size() ? plan.evaluations[i + 1].startedOn
                                                           : evaluation.completedOn.addMonths(6);
        const bool ends = plan.contracts.back().to < next;
        if (evaluation.decision == Decision::None)
            evaluation.decision = ends || random.percent(25) ? Decision::Amend : Decision::Continue;
        if (evaluation.decision != Decision::Amend)
            continue;
        ContractPlan amendment;
        amendment.kind = ContractKind::Amendment;
        amendment.madeOn = workday(evaluation.completedOn.addDays(3));
        amendment.handedOn = std::max(amendment.madeOn, workday(evaluation.completedOn.addDays(6)));
        amendment.signedOn
            = std::max(amendment.handedOn, workday(evaluation.completedOn.addDays(10)));
        amendment.from = amendment.signedOn;
        amendment.to = amendment.from.addMonths(12).addDays(-1);
        if (amendment.madeOn > end)
            continue;
        if (amendment.handedOn > end)
            amendment.handedOn = QDate();
        if (amendment.signedOn > end)
            amendment.signedOn = QDate();
        plan.contracts.push_back(amendment);
    }
}

/// Evaluations about every six months back from @p latest; returns the day of the opening.
QDate evaluate(CoursePlan& plan, Random& random, QDate latest, int count)
{
    QDate day = workday(latest);
    std::vector<EvaluationPlan> list;
    for (int i = 0; i < count; ++i) {
        EvaluationPlan evaluation;
        evaluation.startedOn = workday(day.addDays(-random.between(0, 6)));
        evaluation.completedOn = day;
        list.push_back(evaluation);
        day = workday(day.addDays(-random.between(160, 178)));
    }
    std::reverse(list.begin(), list.end());
    plan.evaluations = list;
    return day;
}

CoursePlan closedPlan(Random& random, QDate today, int years)
{
    CoursePlan plan;
    const int span = 365 * years;
    const int length = random.between(215, std::clamp(span - 40, 230, 600));
    const QDate closed = workday(today.addDays(-random.between(12, std::max(40, span - length))));
    plan.openedOn = evaluate(plan, random, closed, 1 + (length > 400 ? 1 : 0));
    plan.closedOn = closed;
    plan.exitReason = exitReason(random);
    plan.evaluations.back().kind = AssessmentKind::Final;
    plan.evaluations.back().decision = Decision::Close;
    diagnose(plan, today);
    contract(plan, random, today);
    return plan;
}

CoursePlan leftEarlyPlan(Random& random, QDate today, int years)
{
    CoursePlan plan;
    plan.openedOn = workday(today.addDays(-random.between(90, std::max(100, 365 * years - 70))));
    plan.closedOn = workday(plan.openedOn.addDays(random.between(18, 60)));
    plan.exitReason = random.pick({QStringLiteral("lost_contact"), QStringLiteral("relatives"),
        QStringLiteral("own_choice"), QStringLiteral("left_area")});
    diagnose(plan, today);
    if (random.percent(50))
        plan.diagnosticCompleted = QDate();
    return plan;
}

CoursePlan currentPlan(const Slot& slot, Random& random, QDate today)
{
    CoursePlan plan;
    const int jitter = random.between(-1, 1);
    const QDate due = today.addDays(slot.due);
    switch (slot.path) {
    case Path::Arriving:
    case Path::InDiagnostic:
    case Path::Diagnosed:
    case Path::Drafting:
        plan.openedOn = workday(due.addDays(-15));
        if (slot.path == Path::Arriving)
            return plan;
        diagnose(plan, today);
        if (slot.path == Path::InDiagnostic) {
            plan.diagnosticCompleted = QDate();
            return plan;
        }
        if (slot.path == Path::Drafting) {
            ContractPlan draft;
            draft.madeOn = std::max(plan.diagnosticCompleted, workday(today.addDays(-1)));
            draft.from = plan.openedOn.addDays(28);
            draft.to = draft.from.addMonths(6).addDays(-1);
            plan.contracts.push_back(draft);
        }
        return plan;
    case Path::HandedOver: {
        plan.openedOn = workday(due.addMonths(-1));
        diagnose(plan, today);
        ContractPlan handed;
        handed.madeOn = workday(plan.openedOn.addDays(11));
        handed.handedOn = std::max(handed.madeOn, workday(plan.openedOn.addDays(14)));
        handed.from = workday(plan.openedOn.addDays(28));
        handed.to = handed.from.addMonths(random.percent(50) ? 6 : 12).addDays(-1);
        plan.contracts.push_back(handed);
        return plan;
    }
    case Path::AmendmentDecided:
        plan.openedOn = evaluate(plan, random, today.addDays(-2), slot.reviews);
        break;
    case Path::Amending:
        plan.openedOn = evaluate(plan, random, today.addDays(-7), slot.reviews);
        break;
    default:
        plan.openedOn = evaluate(plan, random, due.addDays(jitter).addMonths(-6), slot.reviews);
    }
    diagnose(plan, today);
    if (slot.path == Path::AmendmentDecided || slot.path == Path::Amending)
        plan.evaluations.back().decision = Decision::Amend;
    contract(plan, random, today);
    if (slot.path == Path::AmendmentDecided && !plan.contracts.back().signedOn.isValid())
        plan.contracts.pop_back();
    if (slot.path == Path::Evaluating) {
        EvaluationPlan open;
        open.startedOn = workday(today.addDays(-random.between(2, 8)));
        plan.evaluations.push_back(open);
    }
    return plan;
}

} // namespace

std::vector<CoursePlan> plansFor(int index, Random& random, QDate today, int years)
{
    Slot slot = deck[static_cast<std::size_t>(index) % std::size(deck)];
    // A longer history than asked for is cut: fewer evaluations behind.
    slot.reviews = std::min(slot.reviews, 2 * years - 2);
    if (slot.reviews == 0 && (slot.path == Path::Amending || slot.path == Path::AmendmentDecided))
        slot.reviews = 1;
    switch (slot.path) {
    case Path::Closed:
        return {closedPlan(random, today, years)};
    case Path::LeftEarly:
        return {leftEarlyPlan(random, today, years)};
    case Path::Returned: {
        slot.path = slot.due > 12 ? Path::Acting : Path::InDiagnostic;
        const CoursePlan now = currentPlan(slot, random, today);
        CoursePlan before = leftEarlyPlan(random, today, years);
        // The first stay ends well before the second begins.
        if (before.closedOn >= now.openedOn.addDays(-20)) {
            const int shift = static_cast<int>(now.openedOn.addDays(-90).daysTo(before.closedOn));
            for (QDate* day : {&before.openedOn, &before.closedOn, &before.diagnosticStarted,
                     &before.diagnosticCompleted})
                if (day->isValid())
                    *day = workday(day->addDays(-shift));
        }
        return {before, now};
    }
    default:
        return {currentPlan(slot, random, today)};
    }
}

std::vector<CoursePlan> briefPlans(Random& random, QDate today, int years, int passages)
{
    std::vector<CoursePlan> plans;
    const int slice = 365 * years / passages;
    for (int left = passages - 1; left >= 0; --left) {
        CoursePlan plan;
        plan.brief = true;
        // Each in a slice of its own, and closed before the next slice begins.
        const int ago = left * slice + random.between(left == 0 ? 0 : 50, slice);
        plan.openedOn = workday(today.addDays(-ago));
        if (random.percent(45))
            plan.diagnosticStarted = workday(plan.openedOn.addDays(3));
        if (plan.openedOn < today.addDays(-12)) {
            plan.closedOn
                = std::min(workday(plan.openedOn.addDays(random.between(7, 45))), workday(today));
            plan.exitReason = random.pick({QStringLiteral("other_accommodation"),
                QStringLiteral("relatives"), QStringLiteral("lost_contact"),
                QStringLiteral("handover"), QStringLiteral("own_choice")});
        }
        if (plan.diagnosticStarted > workday(today))
            plan.diagnosticStarted = QDate();
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace jalons::demo
