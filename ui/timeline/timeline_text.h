#pragma once
#include "core/timeline/timeline.h"
#include "ui/page/session.h"

namespace jalons {

/// The name of a lane.
QString kindText(TimelineKind kind);
/// « 3 March 2026 », « March 2026 », « 1998 », « from 3 March 2026 to 9 April 2026 », « since … ».
QString dayText(const TimelineEvent& event);
/// What happened, in one line; what was said, between quotation marks.
QString eventText(const Session& session, const TimelineEvent& event);

} // namespace jalons
