#pragma once
#include "core/named_list/named_list.h"
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo namedListTable;

} // namespace jalons
