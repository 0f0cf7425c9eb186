#pragma once
#include "core/field/custom_field.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<CustomField> customFieldTable;
extern const TableInfo customChoiceTable;
extern const TableInfo customValueTable;

} // namespace jalons
