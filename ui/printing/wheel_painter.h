#pragma once
#include "core/diagnostic/wheel_data.h"
#include "ui/printing/wheel_geometry.h"
#include <QColor>

class QPainter;
class QPalette;

namespace jalons {

struct WheelColors
{
    QColor ink;
    QColor soft;
    QColor grid;
    QColor ground; ///< what the wheel is painted on
    QColor person;
    QColor personFill; ///< opaque: old printers know no transparency
    QColor professional;
    QColor ghost; ///< earlier assessments
    qreal smallest = 0; ///< size of font under which nothing is written, in the unit of the font

    static WheelColors paper();
    /// For a widget, light or dark.
    static WheelColors screen(const QPalette& palette);
};

/// Paints the wheel with the painter's font, for the screen and for paper alike: the person's
/// outline solid and softly filled, the professional's dashed, earlier assessments as grey ghosts.
/// Told apart without colour too: by their line and by their marks (disc, diamond).
void paintWheel(
    QPainter& painter, const QRectF& rect, const WheelData& wheel, const WheelColors& colours);
/// The same with a geometry already computed with wheelGeometry().
void paintWheel(QPainter& painter, const WheelGeometry& geometry, const WheelData& wheel,
    const WheelColors& colours);

/// Names the outlines, centred, on as many lines as needed.
void paintWheelLegend(
    QPainter& painter, const QRectF& rect, const WheelData& wheel, const WheelColors& colours);
qreal wheelLegendHeight(const WheelData& wheel, const QFont& font, qreal width);

} // namespace jalons
