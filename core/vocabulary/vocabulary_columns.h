#pragma once
#include "core/storage/table.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

extern const TableInfo termTable;
extern const TableInfo levelDefinitionTable;

} // namespace jalons
