#pragma once
#include "core/stay/board.h"
#include "ui/widgets/choice_chips.h"

class QLabel;

namespace jalons {

class Session;

/// The places where people sleep, as combos take them: codes are ids, labels paths with the beds
/// that are free on the night of @p day.
QList<Choice> lodgingChoices(const Session& session, QDate day);
/// The same of a night that is known.
QList<Choice> lodgingChoices(const std::vector<PlaceOnNight>& places);
/// Says of a stay, one sentence a line, what does not forbid it; hidden when there is nothing to
/// say.
void showWarnings(QLabel* label, const Problems& warnings);

} // namespace jalons
