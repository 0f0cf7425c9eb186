#pragma once
#include "core/diagnostic/wheel.h"
#include "core/overview/interview.h"

namespace jalons {

/// The wheel of an interview, with the assessment before it as ghosts that bear its date:
/// « Amadou, 04/03/2026 ».
/// @param professional how the professional's outline is named when nobody is known.
WheelData wheelOf(const Interview& interview, const Vocabulary& vocabulary, Language language,
    const QString& professional, bool dark);

} // namespace jalons
