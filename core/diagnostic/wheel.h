#pragma once
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/wheel_data.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

/// How the legend names the outlines: « Amadou », « Nadia », « Amadou, 4 mars 2026 »…
struct WheelNames
{
    QString person;
    QString professional;
    QString personBefore{};
    QString professionalBefore{};
};

/// The wheel of an assessment: one axis per entry, in their order, named and coloured by the
/// vocabulary (@p dark: its colours for a dark ground), the person's outline and the
/// professional's.
/// @param before the entries of an earlier assessment, drawn as ghosts: matched by domain, whatever
/// their order; a voice that gave no level then has no ghost.
WheelData wheelOf(const std::vector<DomainEntry>& now, const WheelNames& names,
    const Vocabulary& vocabulary, Language language = Language::French,
    const std::vector<DomainEntry>& before = {}, bool dark = false);

/// The wheel of what was said only: without the axes on which no voice gives a level, then or now.
/// No axes at all when fewer than three are left: that is no wheel.
WheelData saidOnly(WheelData wheel);

} // namespace jalons
