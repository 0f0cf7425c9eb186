#pragma once
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo mergedPersonTable;
extern const TableInfo notDuplicateTable;

} // namespace jalons
