#pragma once
#include "core/action/action.h"
#include "core/action/action_step.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Action> actionTable;
extern const Description<ActionStep> actionStepTable;
extern const TableInfo actionAboutTable;

} // namespace jalons
