#pragma once
#include "core/action/action.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Action> actionTable;

} // namespace jalons
