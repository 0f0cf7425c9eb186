#include "core/evaluation/evaluation.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/evaluation/evaluation_columns.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

Problems problems(const ObjectiveAppraisal& a)
{
    Problems found;
    if (a.attainment < -2 || a.attainment > 2)
        found.append({QStringLiteral("attainment"), ProblemKind::OutOfRange,
            {QStringLiteral("−2"), QStringLiteral("+2")}});
    return found;
}

std::vector<AssessmentKind> evaluationKinds(const CycleFacts& facts, QDate today)
{
    using enum AssessmentKind;
    if (facts.closedOn.isValid())
        return {AfterExit};
    if (facts.endDecided)
        return {Final, Intermediate, HalfYearly};
    if (urgency(reviewBy(facts), today) != Urgency::Calm)
        return {HalfYearly, Intermediate, Final};
    return {Intermediate, HalfYearly, Final};
}

namespace evaluations {

AssessmentId start(Work& work, AccompanimentId accompaniment, AssessmentKind kind, QDate day,
    ProfessionalId author)
{
    const CycleFacts facts = accompaniments::facts(work, accompaniment);
    if (!isGlobal(facts))
        throw Refusal(Problem{QStringLiteral("diagnostic"), ProblemKind::NotCompleted, {}});
    if (facts.evaluationStarted.isValid())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCurrent, {}});
    const std::vector<AssessmentKind> kinds = evaluationKinds(facts, work.today());
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        throw Refusal(Problem{QStringLiteral("kind"), ProblemKind::NotAfterExit,
            facts.closedOn.isValid() ? QStringList{QStringLiteral("ended")} : QStringList()});
    if (day.isValid() && day < facts.diagnosticCompleted)
        throw Refusal(Problem{QStringLiteral("startedOn"), ProblemKind::EndBeforeStart,
            {facts.diagnosticCompleted.toString(Qt::ISODate), day.toString(Qt::ISODate)}});
    Assessment assessment;
    assessment.accompaniment = accompaniment;
    assessment.kind = kind;
    assessment.startedOn = day;
    assessment.author = author;
    return assessments::save(work, assessment);
}

EvaluationList of(const Reader& reader, AccompanimentId accompaniment)
{
    EvaluationList list;
    if (!accompaniment.isValid())
        return list;
    list.kinds = evaluationKinds(accompaniments::facts(reader, accompaniment), reader.today());
    for (const Assessment& one : assessments::of(reader, accompaniment)) {
        if (one.kind == AssessmentKind::Initial)
            list.isDiagnosed = list.isDiagnosed || one.isCompleted();
        else
            list.all.insert(list.all.begin(), one);
        if (one.kind != AssessmentKind::Initial && !one.isCompleted())
            list.ongoing = one.id;
    }
    return list;
}

Evaluation load(const Reader& reader, AssessmentId id)
{
    Evaluation e;
    e.assessment = assessments::load(reader, id);
    e.difficulties = outcomes::difficulties(reader, id);
    e.outcomes = outcomes::of(reader, id, e.difficulties);
    // The contract in force when the evaluation was held: a later avenant does not rewrite it.
    const QDate until = e.assessment.isCompleted() ? e.assessment.completedOn : reader.today();
    const ContractId contract{
        Sql(reader)
            .value(
                QStringLiteral(
                    "SELECT ifnull("
                    " (SELECT o.contract_id FROM objective_appraisal p JOIN objective o"
                    "   ON o.id = p.objective_id WHERE p.assessment_id = ? LIMIT 1),"
                    " (SELECT id FROM cycle_contract WHERE accompaniment_id = ? AND signed_on <= ?"
                    "   ORDER BY signed_on DESC, id DESC LIMIT 1))"),
                id, e.assessment.accompaniment, until)
            .toLongLong()};
    if (!contract.isValid())
        return e;
    e.contract = contracts::content(reader, contract);
    for (const Objective& objective : e.contract.objectives) {
        ObjectiveAppraisal a;
        a.assessment = id;
        a.objective = objective.id;
        Rows rows = Sql(reader).select(
            QStringLiteral("SELECT id, appraised, attainment, comment FROM objective_appraisal"
                           " WHERE assessment_id = ? AND objective_id = ?"),
            id, objective.id);
        if (rows.next()) {
            Row row = rows.row();
            row >> a.id >> a.appraised >> a.attainment >> a.comment;
        }
        e.objectives.push_back(a);
    }
    for (const Commitment& commitment : e.contract.commitments) {
        CommitmentAppraisal a;
        a.assessment = id;
        a.commitment = commitment.id;
        Rows rows = Sql(reader).select(
            QStringLiteral("SELECT id, kept, reason, comment FROM commitment_appraisal"
                           " WHERE assessment_id = ? AND commitment_id = ?"),
            id, commitment.id);
        if (rows.next()) {
            Row row = rows.row();
            row >> a.id >> a.kept >> a.reason >> a.comment;
        }
        e.commitments.push_back(a);
    }
    return e;
}

AppraisalId save(Work& work, const ObjectiveAppraisal& a, const ObjectiveAppraisal* shown)
{
    refuseOn(problems(a));
    if (assessments::load(work, a.assessment).isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    return {objectiveAppraisalTable.save(work, a, shown)};
}

AppraisalId save(Work& work, const CommitmentAppraisal& a, const CommitmentAppraisal* shown)
{
    if (assessments::load(work, a.assessment).isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    return {commitmentAppraisalTable.save(work, a, shown)};
}

void saveAll(Work& work, AssessmentId id, std::vector<Edited<ObjectiveAppraisal>> objectives,
    std::vector<Edited<CommitmentAppraisal>> commitments, std::vector<Edited<Outcome>> difficulties)
{
    const Evaluation stored = load(work, id);
    for (auto& [mine, shown] : objectives) {
        for (const ObjectiveAppraisal& theirs : stored.objectives)
            if (theirs.objective == mine.objective)
                mine.id = theirs.id;
        save(work, mine, &shown);
    }
    for (auto& [mine, shown] : commitments) {
        for (const CommitmentAppraisal& theirs : stored.commitments)
            if (theirs.commitment == mine.commitment)
                mine.id = theirs.id;
        save(work, mine, &shown);
    }
    for (auto& [mine, shown] : difficulties) {
        for (const Outcome& theirs : stored.outcomes)
            if (theirs.factor == mine.factor)
                mine.id = theirs.id;
        outcomes::save(work, mine, &shown);
    }
}

} // namespace evaluations

} // namespace jalons
