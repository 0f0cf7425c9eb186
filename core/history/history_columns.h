#pragma once
#include "core/storage/table.h"

namespace jalons {

extern const TableInfo operationTable;
extern const TableInfo journalTable;

} // namespace jalons
