#pragma once
#include "core/structure/structure.h"

namespace jalons::demo {

/// The fictitious structure: the street, the town and the numbers exist nowhere.
Structure structure();

/// Its team of eight, in the order of their ids.
std::vector<Professional> team();
/// How many of the team, from the first, are referents of accompaniments.
constexpr int referents = 5;
/// Who signs when the referent is not qualified, index in the team.
constexpr int manager = 6;

} // namespace jalons::demo
