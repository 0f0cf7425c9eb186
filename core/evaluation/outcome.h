#pragma once
#include "core/base/codes.h"
#include "core/diagnostic/factor.h"

namespace jalons {

/// What became of a difficulty (devenir) since it was said: none any more, lighter, the same,
/// heavier. NotSaid: nothing asks for an answer.
enum class Became { NotSaid, Gone, Lighter, Same, Heavier };
template <>
inline constexpr std::array codes<Became>{std::pair{Became::NotSaid, ""},
    std::pair{Became::Gone, "gone"}, std::pair{Became::Lighter, "lighter"},
    std::pair{Became::Same, "same"}, std::pair{Became::Heavier, "heavier"}};

/// What an evaluation says of a difficulty that was said before it.
struct Outcome
{
    OutcomeId id;
    AssessmentId assessment;
    FactorId factor;
    Became became = Became::NotSaid;
    QString words; ///< how it is now, as it was said together

    bool operator==(const Outcome&) const = default;
};

/// What one assessment says of a difficulty or strength: a line of its story.
struct Mention
{
    AssessmentId assessment;
    AssessmentKind kind = AssessmentKind::Initial;
    QDate on; ///< completed, else started
    bool isSaid = false; ///< in its domain
    bool isDomainTalkedAbout = false; ///< otherwise that it is not said says nothing
    Became became = Became::NotSaid;
    QString words;

    bool operator==(const Mention&) const = default;
};

namespace outcomes {
/// The difficulties that an evaluation looks back on, in the order in which they were first said:
/// those that an earlier assessment says, but for what an evaluation in between found gone and
/// nobody said again.
std::vector<Factor> difficulties(const Reader& reader, AssessmentId evaluation);
/// One for each of @p difficulties, in their order.
std::vector<Outcome> of(
    const Reader& reader, AssessmentId evaluation, const std::vector<Factor>& difficulties);
/// One that says nothing any more goes. @param shown see people::save.
/// @throws Refusal AlreadyCompleted for an evaluation that is, Missing for somebody else's factor.
void save(Work& work, const Outcome& outcome, const Outcome* shown = nullptr);
/// From the first assessment on; an assessment that comes before it was ever said is left out.
std::vector<Mention> story(const Reader& reader, FactorId factor);
} // namespace outcomes

} // namespace jalons
