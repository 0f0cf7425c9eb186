#pragma once
#include "core/rhythm/rhythm.h"
#include <QString>

namespace jalons {

/// « every 2 weeks », « on request »: as it goes on in a sentence.
QString rhythmText(RhythmUnit unit, int every);
/// « at the person’s wish ».
QString wishText(WishedBy wished);
/// « on pause since 3 March 2026 », « on pause from 3 March 2026 to 9 April 2026 ».
QString pauseText(const Pause& pause);
/// « agreed to meet every 2 weeks; last met on 3 March »: told as what was agreed, never as a
/// delay. Nothing without an agreement.
QString meetingText(const MeetingFacts& facts, QDate today);
QString meetingText(const MeetingRhythm& rhythm, QDate lastMet, QDate today);

} // namespace jalons
