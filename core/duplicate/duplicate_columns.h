#pragma once
#include "core/storage/table.h"

namespace jalons {

extern const TableInfo mergedPersonTable;
extern const TableInfo notDuplicateTable;

} // namespace jalons
