#pragma once
#include "core/cycle/cycle.h"
#include <QString>

namespace jalons {

/// « Contract to hand over », « Evaluation due »…: a deadline of the structure.
QString dueText(DueKind kind);
/// The step to propose as one button: « Start the diagnostic ».
QString nextStepText(NextStep step);

} // namespace jalons
