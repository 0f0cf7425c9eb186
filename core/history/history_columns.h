#pragma once
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo operationTable;
extern const TableInfo journalTable;

} // namespace jalons
