#pragma once
#include "core/autonomy/autonomy.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<AutonomyWeights> autonomyWeightsTable;

} // namespace jalons
