#pragma once
#include "core/file/operation.h"
#include <QString>

namespace jalons {

/// What was done, as the Edit menu quotes it: « change the objective ». Empty for an unknown one.
QString operationText(Operation operation);

} // namespace jalons
