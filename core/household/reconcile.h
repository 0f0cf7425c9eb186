#pragma once
#include "core/household/household.h"
#include <optional>

namespace jalons {

/// Two files of one person, each at home in another household on one day.
struct HouseholdClash
{
    HouseholdId kept;
    HouseholdId gone;
    std::vector<HouseholdMember> keptWith; ///< who else belongs to it
    std::vector<HouseholdMember> goneWith;
};

/// Where the person lives once the two files are one.
enum class HouseholdAfter {
    NotSaid,
    Kept, ///< in the household of the file that stays
    Gone, ///< in that of the file that joins it
    Together ///< the two were one: everybody of the second belongs to the first
};

namespace households {
/// Somebody in shared custody, or who only visits, does belong to two: that is no clash.
std::optional<HouseholdClash> clash(const Reader& reader, PersonId kept, PersonId gone, QDate day);
/// Makes one line of memberships of those of both, which remain each with its person: the
/// memberships of both in one household become one over the days of both, and a clash() of today
/// is settled as was said. The household left ends for the person yesterday.
/// @throws Refusal AlreadyCurrent for « household » when there is a clash and nothing was said.
void reconcile(Work& work, PersonId kept, PersonId gone, HouseholdAfter after);
} // namespace households

} // namespace jalons
