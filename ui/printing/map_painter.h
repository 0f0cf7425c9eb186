#pragma once
#include "core/map/map_data.h"
#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

class QPainter;

namespace jalons {

struct MapColors
{
    QColor ink;
    QColor soft; ///< what is only supposed
    QColor strength;
    QColor strengthFill; ///< opaque: old printers know no transparency
    QColor difficulty;
    QColor difficultyFill;

    static MapColors paper();
};

/// An arrow from the edge of one box to that of the other, with its head; bent where one of
/// @p others stands in its way. @param unit about a pixel of a screen at 100 %.
QPainterPath mapArrow(
    const QRectF& from, const QRectF& to, const QList<QRectF>& others, qreal unit);
/// Told apart without colour too: what makes worse is thick, what protects dashed.
QPen mapPen(LinkKind kind, Sureness sureness, const MapColors& colors, qreal unit);

/// How high a sheet of the map is, in sheet units.
qreal mapHeight(const MapDrawing& map);
/// Paints it on paper, in sheet units; words of nine points, cut where a box has no room for more.
void paintMap(QPainter& painter, const QRectF& room, const MapDrawing& map);

} // namespace jalons
