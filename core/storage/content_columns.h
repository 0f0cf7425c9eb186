#pragma once
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo contentTable;

} // namespace jalons
