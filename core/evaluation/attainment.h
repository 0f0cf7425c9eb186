#pragma once
#include <optional>
#include <vector>

namespace jalons {

/// The goal attainment score T (Kiresuk & Sherman 1968) of levels from −2 to +2, each of the same
/// weight, with their ρ = 0.3: 50 when all is as agreed; usually between 20 and 80. Nothing without
/// a level. It tells of what was agreed, not of the person: it is shown only to whoever asks, and
/// never printed.
std::optional<double> attainmentScore(const std::vector<int>& levels);

} // namespace jalons
