#pragma once
#include "core/storage/description.h"
#include "core/structure/structure.h"

namespace jalons {

extern const Description<Structure> structureTable;
extern const Description<Professional> professionalTable;

} // namespace jalons
