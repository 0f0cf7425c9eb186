#pragma once
#include "ui/printing/wheel_painter.h"
#include "ui/style/theme.h"

namespace jalons {

/// The colours of the wheel in a card of the window, light or dark.
inline WheelColors themeWheelColors()
{
    const Colors& c = colors();
    return {.ink = c.ink,
        .soft = c.soft,
        .grid = c.groove,
        .ground = c.card,
        .person = c.accent,
        .personFill = c.accentSoft,
        .professional = c.violet,
        .ghost = c.soft};
}

} // namespace jalons
