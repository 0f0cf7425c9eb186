#pragma once
#include "core/rhythm/rhythm.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Pause> pauseTable;
extern const Description<MeetingRhythm> meetingRhythmTable;
extern const Description<KeyMoment> momentTable;

} // namespace jalons
