#pragma once
#include "core/stay/stay.h"

namespace jalons {

/// Two stays, one of each of two files of one person, in two places for the same nights.
struct StayClash
{
    StayLine kept; ///< of the file that stays
    StayLine gone; ///< of the file that joins it
    QDate from; ///< the first night they share
    QDate to; ///< the day after the last; invalid: neither has ended
};

/// Which of two stays says where the nights they share were spent.
struct StayVerdict
{
    StayId right;
    StayId wrong;

    bool operator==(const StayVerdict&) const = default;
};

/// What became of the stays of two files.
struct StaysReconciled
{
    int joined = 0; ///< told twice, of one place: now one stay
    int shortened = 0; ///< gave up the nights that were spent in another place
    int removed = 0; ///< had no night left

    bool operator==(const StaysReconciled&) const = default;
};

namespace stays {
/// What somebody has to say before the two files are one: nobody sleeps in two places. The same
/// nights in one place are no clash. In the order of their first night.
std::vector<StayClash> clashes(const Reader& reader, PersonId kept, PersonId gone);
/// Makes one line of nights of the stays of both, which remain each with its person. The nights of
/// a clash are those of the stay that is right; the other keeps its nights before and after them,
/// or goes. Stays in one place that overlap become one. An admission left without a stay joins that
/// of the stay that took its nights: what it alone says, its prolongations, its absences.
/// @param verdicts one for each of clashes(); others say nothing.
/// @throws Refusal StayOverlaps for « stays » when there is none for a clash, or one each way.
StaysReconciled reconcile(
    Work& work, PersonId kept, PersonId gone, const std::vector<StayVerdict>& verdicts);
} // namespace stays

} // namespace jalons
