#pragma once
#include "core/situation/situation.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Situation> situationTable;

} // namespace jalons
