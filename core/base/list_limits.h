#pragma once
#include <cstddef>

namespace jalons {

/// The most lines that a card makes of a list which is short in life (a household): a damaged or
/// odd file may hold thousands, and each line is made of widgets. The others are counted.
inline constexpr std::size_t mostLinesInCard = 60;

} // namespace jalons
