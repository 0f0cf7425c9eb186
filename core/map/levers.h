#pragma once
#include "core/map/map_link.h"
#include <chrono>

namespace jalons {

/// A difficulty on which one may act first (levier), and why: what is true of it on the map, which
/// is what was said, not what is certain.
struct Lever
{
    FactorId factor;
    /// The difficulties to which no cause leads but through it: all that comes of it alone. In the
    /// order of the map.
    std::vector<FactorId> dominated;
    int circuits = 0; ///< of its loop that pass through it
    int circuitsOfLoop = 0;

    bool operator==(const Lever&) const = default;
};

struct Levers
{
    /// What most comes of, first; then by the circuits that pass through it, then by its own links.
    std::vector<Lever> ranked;
    /// Difficulties that feed each other (boucles), each in the order of the map.
    std::vector<std::vector<FactorId>> loops;
    bool isCut = false; ///< there are more circuits than were counted
};

inline constexpr int mostCircuits = 10'000;
inline constexpr std::chrono::milliseconds longestCount{200};

/// Of « leads to » and « makes worse » between difficulties. A root stands before all that has no
/// cause — a loop that nothing leads to has none either —, and a difficulty dominates another when
/// every way from the root to it passes through it.
Levers levers(const DifficultyMap& map, int most = mostCircuits,
    std::chrono::milliseconds longest = longestCount);

} // namespace jalons
