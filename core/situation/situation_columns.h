#pragma once
#include "core/situation/situation.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Situation> situationTable;

} // namespace jalons
