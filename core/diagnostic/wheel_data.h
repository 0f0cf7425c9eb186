#pragma once
#include <QString>
#include <vector>

namespace jalons {

/// The best level of an assessment: the outer ring of the wheel. Levels go from 1; 0 says « none
/// given ».
inline constexpr int wheelTopLevel = 5;

struct WheelAxis
{
    QString label;
    QString colour{}; ///< « #rrggbb » of the domain; empty: no colour

    bool operator==(const WheelAxis&) const = default;
};

/// Whose voice an outline carries, and whether it is today's or an earlier assessment's (a ghost).
enum class WheelStyle { Person, Professional, PersonBefore, ProfessionalBefore };

struct WheelSeries
{
    QString name; ///< as the legend says it: « Amadou, 4 mars 2026 »
    std::vector<int> levels{}; ///< one per axis, 0–5; a missing or 0 level breaks the outline
    WheelStyle style = WheelStyle::Person;

    /// Level on an axis, 0 when none was given; what is outside 0–5 is brought back into it.
    int level(std::size_t axis) const
    {
        if (axis >= levels.size() || levels[axis] < 0)
            return 0;
        return levels[axis] > wheelTopLevel ? wheelTopLevel : levels[axis];
    }

    bool operator==(const WheelSeries&) const = default;
};

/// The wheel (roue): all domains around, one outline per voice. Divergence is shown, never
/// averaged.
struct WheelData
{
    std::vector<WheelAxis> axes{};
    std::vector<WheelSeries> series{};

    bool operator==(const WheelData&) const = default;
};

} // namespace jalons
