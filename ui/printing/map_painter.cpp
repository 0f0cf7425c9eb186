#include "ui/printing/map_painter.h"

#include "ui/printing/sheet_style.h"
#include "ui/printing/text_flow.h"
#include <QLineF>
#include <QPainter>
#include <algorithm>

namespace jalons {

namespace {

using sheet::mm;
using sheet::pt;

constexpr sheet::TextStyle boxText{.points = 9};
constexpr int boxLines = 3;
constexpr qreal lineStep = pt(11.4); ///< tighter than in a paragraph: a box is read at once
constexpr qreal boxHeight = mm(13.2);
constexpr qreal rowStep = mm(17.3);
constexpr qreal columnGap = mm(14);
constexpr qreal boxPadding = mm(1.6);
constexpr qreal roomAbove = mm(3); ///< room for an arrow that goes round a box of the first row

/// As many words as three lines take, of any text: no three lines take more than its beginning.
TextFlow boxWords(const QString& text, qreal width)
{
    constexpr qsizetype surelyMore = 200;
    TextFlow whole(plain(text.left(surelyMore)), boxText, width);
    QStringList words = text.left(surelyMore).split(u' ');
    while (whole.lineCount() > boxLines && words.size() > 1) {
        words.removeLast();
        whole = TextFlow(plain(words.join(u' ') + QStringLiteral("\u00a0…")), boxText, width);
    }
    return whole;
}

/// Where a straight line between two boxes leaves the first.
QPointF edge(const QRectF& box, const QLineF& line)
{
    const QList<QLineF> sides{{box.topLeft(), box.topRight()}, {box.topRight(), box.bottomRight()},
        {box.bottomRight(), box.bottomLeft()}, {box.bottomLeft(), box.topLeft()}};
    for (const QLineF& side : sides)
        if (QPointF at; side.intersects(line, &at) == QLineF::BoundedIntersection)
            return at;
    return box.center();
}

} // namespace

MapColors MapColors::paper()
{
    return {sheet::ink, QColor(0x6b, 0x7a, 0x80), QColor(0x2f, 0x6b, 0x45),
        QColor(0xe9, 0xf3, 0xec), QColor(0x8a, 0x5a, 0x14), QColor(0xfb, 0xf3, 0xe4)};
}

QPainterPath mapArrow(const QRectF& from, const QRectF& to, const QList<QRectF>& others, qreal unit)
{
    const QLineF middle(from.center(), to.center());
    const qreal gap = 3 * unit;
    const QLineF line(edge(from, middle), edge(to.adjusted(-gap, -gap, gap, gap), middle));
    const auto bentBy = [&](qreal bend) {
        QPainterPath path(line.p1());
        const QPointF aside
            = QLineF(line.p1(), line.p2()).normalVector().unitVector().p2() - line.p1();
        path.quadTo(line.center() + aside * bend, line.p2());
        return path;
    };
    const auto isFree = [&](const QPainterPath& path) {
        const QRectF around = path.controlPointRect().adjusted(-1, -1, 1, 1);
        return std::none_of(others.begin(), others.end(), [&](const QRectF& other) {
            return other != from && other != to && around.intersects(other)
                && path.intersects(other);
        });
    };
    QPainterPath path = bentBy(0);
    for (const qreal bend : {1.4, -1.4, 1.6, -1.6, 3.2, -3.2})
        if (!isFree(path))
            path = bentBy(bend * from.height());
    if (!isFree(path))
        path = bentBy(1.6 * from.height());
    const qreal backwards = path.angleAtPercent(1) + 180;
    for (const qreal turn : {30., -30.}) {
        path.moveTo(line.p2());
        path.lineTo(QLineF::fromPolar(10 * unit, backwards + turn).translated(line.p2()).p2());
    }
    return path;
}

QPen mapPen(LinkKind kind, Sureness sureness, const MapColors& colors, qreal unit)
{
    QPen pen(kind == LinkKind::Protects ? colors.strength : colors.ink, 1.4 * unit);
    if (kind == LinkKind::Worsens)
        pen.setWidthF(3 * unit);
    if (kind == LinkKind::Protects)
        pen.setStyle(Qt::DashLine);
    if (sureness == Sureness::Supposed)
        pen.setColor(colors.soft);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

qreal mapHeight(const MapDrawing& map)
{
    const int rows = std::clamp(map.rows(), 0, MapDrawing::mostRows);
    return rows == 0 ? 0 : (rows - 1) * rowStep + boxHeight + 2 * roomAbove;
}

void paintMap(QPainter& painter, const QRectF& room, const MapDrawing& map)
{
    const MapColors look = MapColors::paper();
    const qreal unit = pt(0.75);
    const qreal width
        = (room.width() - (MapDrawing::columns - 1) * columnGap) / MapDrawing::columns;
    QList<QRectF> boxes;
    for (const MapBox& box : map.boxes)
        boxes.append(QRectF(room.left() + box.cell.x() * (width + columnGap),
            room.top() + roomAbove + box.cell.y() * rowStep, width, boxHeight));
    painter.setBrush(Qt::NoBrush);
    for (const MapArrow& arrow : map.arrows) {
        painter.setPen(mapPen(arrow.kind, arrow.sureness, look, unit));
        painter.drawPath(mapArrow(boxes[arrow.from], boxes[arrow.to], boxes, unit));
    }
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const MapBox& box = map.boxes[std::size_t(i)];
        painter.setBrush(box.isStrength ? look.strengthFill : look.difficultyFill);
        painter.setPen(QPen(box.isStrength ? look.strength : look.difficulty,
            box.isLooped ? 2.4 * unit : 1 * unit));
        // A strength is round, a difficulty has corners: colour alone says nothing in grey.
        const qreal corner = box.isStrength ? boxHeight / 2 : mm(1);
        painter.drawRoundedRect(boxes[i], corner, corner);
        const qreal side = box.isStrength ? mm(3.4) : boxPadding;
        const TextFlow words = boxWords(box.text, width - 2 * side);
        const int lines = std::min(words.lineCount(), boxLines);
        QPointF at(boxes[i].left() + side,
            boxes[i].center().y() - (lines - 1) * lineStep / 2 - words.lineHeight() / 2);
        for (int line = 0; line < lines; ++line, at.ry() += lineStep)
            words.paintLine(painter, line, at);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace jalons
