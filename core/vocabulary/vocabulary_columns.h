#pragma once
#include "core/storage/description.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

extern const TableInfo termTable;
extern const TableInfo levelDefinitionTable;

} // namespace jalons
