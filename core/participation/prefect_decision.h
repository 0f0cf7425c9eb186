#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include "core/participation/scale.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What the structure says of days away and in hospital: the scale gives no rule, and the contract
/// must say one (D311 V 4°).
enum class AbsenceRule {
    ToFix, ///< not said yet
    Full, ///< nothing changes
    WithoutMeals, ///< the days away are counted at the rate without meals
    Suspended ///< nothing is due from so many nights away on
};
template <>
inline constexpr std::array codes<AbsenceRule>{std::pair{AbsenceRule::ToFix, "to_fix"},
    std::pair{AbsenceRule::Full, "full"}, std::pair{AbsenceRule::WithoutMeals, "without_meals"},
    std::pair{AbsenceRule::Suspended, "suspended"}};

/// What the préfet decided for this structure (décision du préfet): its rates within the scale, and
/// the flat amount of short stays. Beside it, what the structure itself says of absences.
struct PrefectDecision
{
    PrefectDecisionId id;
    QString number; ///< required
    QDate decidedOn; ///< required
    QDate from; ///< required: the first day it holds; until the next one
    Rate small; ///< a group of the scale, without meals; 0: the decision says nothing of it
    Rate smallMeals;
    Rate large;
    Rate largeMeals;
    Money flat{}; ///< a day of a stay of some days; 0: not set
    AbsenceRule absences = AbsenceRule::ToFix;
    int absenceNights = 0; ///< for Suspended: the nights away that still count
    QString note;

    /// 0 when the decision says nothing of it.
    Rate rate(HouseholdGroup group, bool meals) const;
    bool operator==(const PrefectDecision&) const = default;
};

/// Required, DateInFuture for the day it was taken, RateOutOfBounds for a rate that the scale of
/// that day does not allow, OutOfRange.
Problems problems(const PrefectDecision& decision, QDate today);

namespace prefectDecisions {
PrefectDecision load(const Reader& reader, PrefectDecisionId id);
/// The latest first.
std::vector<PrefectDecision> list(const Reader& reader);
/// The one that holds on a day; an invalid id when none does.
PrefectDecision inForce(const Reader& reader, QDate day);
/// @param shown as the form first showed it: see people::save.
PrefectDecisionId save(
    Work& work, const PrefectDecision& decision, const PrefectDecision* shown = nullptr);
/// @throws Refusal(StillUsed) when a participation rests on it.
void remove(Work& work, PrefectDecisionId id);
} // namespace prefectDecisions

} // namespace jalons
