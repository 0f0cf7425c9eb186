#pragma once
#include "core/diagnostic/wheel_data.h"
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace jalons {

/// Where everything of a wheel stands in a rectangle: for painting it and for finding what was
/// clicked. Labels never overlap nor leave the rectangle: the font shrinks, then labels are cut
/// short, then left out.
struct WheelGeometry
{
    struct Label
    {
        QString text;
        QRectF box;
        Qt::Alignment alignment;
    };

    QPointF centre;
    qreal radius = 0; ///< of the outer ring
    QFont font; ///< perhaps smaller than the one asked
    std::vector<Label> labels; ///< one per axis, or none at all when there is no room for them

    std::size_t axes = 0;

    /// Where a level stands on an axis; level 0 is the centre. The first axis points up, then
    /// clockwise.
    QPointF point(std::size_t axis, qreal level) const;
    /// The axis under a position: by its label or its sector inside the outer ring; -1: none.
    int axisAt(QPointF position) const;
};

/// @param font its size is that of the labels; whatever the unit of the rectangle, the font's must
/// be the same.
WheelGeometry wheelGeometry(
    const QRectF& rect, const WheelData& wheel, const QFont& font, qreal smallest = 0);

} // namespace jalons
