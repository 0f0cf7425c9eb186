#pragma once
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo importMappingTable;

} // namespace jalons
