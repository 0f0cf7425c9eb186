#include "core/evaluation/attainment.h"

#include <cmath>
#include <numeric>

namespace jalons {

std::optional<double> attainmentScore(const std::vector<int>& levels)
{
    if (levels.empty())
        return std::nullopt;
    constexpr double correlation = 0.3;
    const auto count = static_cast<double>(levels.size());
    const double sum = std::accumulate(levels.begin(), levels.end(), 0.0);
    // With weights of 1, Σ w² is the count and (Σ w)² its square.
    return 50 + 10 * sum / std::sqrt((1 - correlation) * count + correlation * count * count);
}

} // namespace jalons
