#pragma once
#include "core/action/action.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Action> actionTable;

} // namespace jalons
