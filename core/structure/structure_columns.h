#pragma once
#include "core/storage/table.h"
#include "core/structure/structure.h"

namespace jalons {

extern const TableInfo structureTable;
extern const Table<Professional> professionalTable;

} // namespace jalons
