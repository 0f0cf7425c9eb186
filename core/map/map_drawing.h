#pragma once
#include "core/map/levers.h"
#include "core/map/map_data.h"

namespace jalons {

/// A map as sheets of at most columns × mostRows boxes: causes at the left of what comes of them,
/// what is linked on one sheet as far as it fits there. A link between two sheets has no arrow.
std::vector<MapDrawing> drawings(const DifficultyMap& map, const Levers& levers);

} // namespace jalons
