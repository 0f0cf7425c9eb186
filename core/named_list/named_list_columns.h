#pragma once
#include "core/named_list/named_list.h"
#include "core/storage/table.h"

namespace jalons {

extern const TableInfo namedListTable;

} // namespace jalons
