#pragma once
#include "core/base/codes.h"
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/evaluation/outcome.h"

namespace jalons {

enum class Kept { NotAppraised, Yes, Partly, No };
template <>
inline constexpr std::array codes<Kept>{std::pair{Kept::NotAppraised, "not_appraised"},
    std::pair{Kept::Yes, "yes"}, std::pair{Kept::Partly, "partly"}, std::pair{Kept::No, "no"}};

/// A reason says why not: there is none for a commitment that was kept.
constexpr bool asksWhy(Kept kept)
{
    return kept == Kept::Partly || kept == Kept::No;
}

/// How far an objective was reached: −2 (much less than hoped) … +2 (much more), 0 as agreed.
struct ObjectiveAppraisal
{
    AppraisalId id;
    AssessmentId assessment;
    ObjectiveId objective;
    bool appraised = false;
    int attainment = 0;
    QString comment;

    bool operator==(const ObjectiveAppraisal&) const = default;
};

/// Whether a commitment was kept, the structure's like the person's; why not.
struct CommitmentAppraisal
{
    AppraisalId id;
    AssessmentId assessment;
    CommitmentId commitment;
    Kept kept = Kept::NotAppraised;
    QString reason; ///< vocabulary kept_reason: person, structure, partner, no supply, law
    QString comment;

    bool operator==(const CommitmentAppraisal&) const = default;
};

/// What an evaluation looks back on: the contract in force with an appraisal for each of its lines.
struct Evaluation
{
    Assessment assessment;
    ContractContent contract; ///< its id is invalid when nothing was signed
    std::vector<ObjectiveAppraisal> objectives; ///< one per objective of the contract, same order
    std::vector<CommitmentAppraisal> commitments; ///< one per commitment, same order
    std::vector<Factor> difficulties; ///< said before it
    std::vector<Outcome> outcomes; ///< one per difficulty, same order

    bool operator==(const Evaluation&) const = default;
};

/// The evaluations of an accompaniment, the latest first.
struct EvaluationList
{
    std::vector<Assessment> all;
    AssessmentId ongoing; ///< the one that is not completed; invalid: none
    bool isDiagnosed = false; ///< before the diagnostic is completed, none can be started
};

Problems problems(const ObjectiveAppraisal& appraisal);

namespace evaluations {
/// Starts an evaluation; the earlier levels are shown beside, never copied as new answers.
/// @throws Refusal NotCompleted before the diagnostic is done, AlreadyCurrent when one is open.
AssessmentId start(Work& work, AccompanimentId accompaniment, AssessmentKind kind, QDate day,
    ProfessionalId author);
Evaluation load(const Reader& reader, AssessmentId id);
/// Nothing for an invalid accompaniment.
EvaluationList of(const Reader& reader, AccompanimentId accompaniment);
/// What one line was and how it was first shown.
template <class T> struct Edited
{
    T mine;
    T shown;
};
/// Saves lines of an evaluation. One that another desk has answered first is taken, never doubled.
void saveAll(Work& work, AssessmentId id, std::vector<Edited<ObjectiveAppraisal>> objectives,
    std::vector<Edited<CommitmentAppraisal>> commitments, std::vector<Edited<Outcome>> outcomes);
/// @param shown as the form first showed it: see people::save.
AppraisalId save(
    Work& work, const ObjectiveAppraisal& appraisal, const ObjectiveAppraisal* shown = nullptr);
AppraisalId save(
    Work& work, const CommitmentAppraisal& appraisal, const CommitmentAppraisal* shown = nullptr);
} // namespace evaluations

} // namespace jalons
