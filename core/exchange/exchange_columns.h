#pragma once
#include "core/storage/table.h"

namespace jalons {

extern const TableInfo importMappingTable;

} // namespace jalons
