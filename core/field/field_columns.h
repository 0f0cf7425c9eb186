#pragma once
#include "core/field/custom_field.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<CustomField> customFieldTable;
extern const TableInfo customChoiceTable;
extern const TableInfo customValueTable;

} // namespace jalons
