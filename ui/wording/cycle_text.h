#pragma once
#include "core/cycle/cycle.h"
#include <QString>

namespace jalons {

/// « Contract to hand over », « Evaluation due »…: a deadline of the structure.
QString dueText(DueKind kind);
/// The tone of a pill that names a deadline: red once it is past, amber within 15 days.
QString toneOf(Urgency urgency);
/// The step to propose as one button: « Start the diagnostic ».
QString nextStepText(NextStep step);

} // namespace jalons
