#pragma once
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"

#include <QDate>
#include <vector>

namespace jalons::demo {

class Random;

struct ContractPlan
{
    ContractKind kind = ContractKind::Accompaniment;
    QDate madeOn;
    QDate handedOn; ///< invalid: not yet
    QDate signedOn; ///< invalid: not yet
    QDate from;
    QDate to;
};

struct EvaluationPlan
{
    AssessmentKind kind = AssessmentKind::Intermediate;
    QDate startedOn;
    QDate completedOn; ///< invalid: under way
    Decision decision = Decision::None;
};

/// When each thing happens in one accompaniment. Every day is a working day not after today.
struct CoursePlan
{
    QDate openedOn;
    QDate closedOn; ///< invalid: current
    QString exitReason;
    QDate diagnosticStarted;
    QDate diagnosticCompleted;
    std::vector<ContractPlan> contracts;
    std::vector<EvaluationPlan> evaluations;
    bool brief = false; ///< a passage of a few days, with a short interview at most
    int actions = 0; ///< done during a passage, without a contract
};

/// The courses of the @p index-th adult, oldest first; the last may be current. They mix as in a
/// real house: most are at work on their contract, some arrive, some leave, some come back.
std::vector<CoursePlan> plansFor(int index, Random& random, QDate today, int years);
/// Passages of a few days or weeks, one after the other; only the last may be current.
/// @param passages at least 1, at most four for each of the @p years.
std::vector<CoursePlan> briefPlans(Random& random, QDate today, int years, int passages);

} // namespace jalons::demo
