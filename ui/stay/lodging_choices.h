#pragma once
#include "core/stay/lodging.h"
#include "ui/widgets/choice_chips.h"

namespace jalons {

class Session;

/// The places where people sleep, as combos take them: codes are ids, labels paths.
QList<Choice> lodgingChoices(const Session& session, QDate day);
/// What is to be said of a stay without forbidding it, one sentence a line.
QString warningText(const Problems& warnings);

} // namespace jalons
