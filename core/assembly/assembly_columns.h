#pragma once
#include "core/assembly/assembly.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Assembly> assemblyTable;
extern const Description<ExpressedNeed> expressedNeedTable;

} // namespace jalons
