#include "ui/printing/wheel_geometry.h"
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace jalons {

namespace {

constexpr qreal upright = 0.02; ///< an axis this near to the vertical has its label centred on it

QPointF direction(std::size_t axis, std::size_t count)
{
    const qreal angle = 2 * std::numbers::pi * static_cast<qreal>(axis)
        / static_cast<qreal>(qMax<std::size_t>(1, count));
    return {std::sin(angle), -std::cos(angle)};
}

qreal longestWord(const QString& text, const QFontMetricsF& metrics)
{
    qreal longest = 0;
    for (const QString& word : text.split(u' '))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// One try at placing the labels with a font; nothing when they do not all fit.
class LabelPlacing
{
public:
    LabelPlacing(const QRectF& rect, const WheelData& wheel, const QFont& font, bool cutShort)
        : m_rect(rect)
        , m_metrics(font)
        , m_spacing(m_metrics.height() * 0.15)
        , m_gap(m_metrics.height() * 0.6)
        , m_width(labelWidth(wheel, cutShort))
    {
        m_geometry.font = font;
        m_geometry.axes = wheel.axes.size();
        for (const WheelAxis& axis : wheel.axes) {
            const QString text
                = cutShort ? m_metrics.elidedText(axis.label, Qt::ElideRight, m_width) : axis.label;
            QSizeF size = m_metrics
                              .boundingRect(QRectF(0, 0, m_width, rect.height()),
                                  Qt::TextWordWrap | Qt::AlignLeft, text)
                              .size();
            // One more unit: a box of exactly the measured width may wrap again when painted.
            size.rwidth() = std::ceil(size.width()) + 1;
            m_geometry.labels.push_back({text, QRectF(QPointF(), size), Qt::AlignLeft});
        }
    }

    std::optional<WheelGeometry> run()
    {
        // The largest wheel its labels leave room for: those above and below take less width than
        // those beside.
        const qreal side = qMin(m_rect.width(), m_rect.height());
        m_geometry.centre = m_rect.center();
        for (m_geometry.radius = side / 2 - m_gap - m_metrics.height();
             m_geometry.radius >= 0.25 * side; m_geometry.radius *= 0.96) {
            placeUpright();
            if (placeSide(1) && placeSide(-1) && clear())
                return m_geometry;
        }
        return {};
    }

private:
    qreal labelWidth(const WheelData& wheel, bool cutShort) const
    {
        qreal whole = 0;
        qreal word = 0;
        for (const WheelAxis& axis : wheel.axes) {
            whole = qMax(whole, m_metrics.horizontalAdvance(axis.label));
            word = qMax(word, longestWord(axis.label, m_metrics));
        }
        const qreal usual = qMin(whole, m_rect.width() * 0.22);
        return cutShort ? usual : qMax(usual, word) + 1;
    }

    QPointF towards(std::size_t axis) const { return direction(axis, m_geometry.axes); }

    void placeUpright()
    {
        for (std::size_t i = 0; i < m_geometry.axes; ++i) {
            const QPointF way = towards(i);
            if (std::abs(way.x()) >= upright)
                continue;
            auto& label = m_geometry.labels[i];
            const QPointF anchor = m_geometry.centre + way * (m_geometry.radius + m_gap);
            label.alignment = Qt::AlignHCenter | Qt::AlignTop;
            label.box.moveCenter({anchor.x(), 0});
            if (way.y() < 0)
                label.box.moveBottom(anchor.y());
            else
                label.box.moveTop(anchor.y());
        }
    }

    /// Right (1) or left (-1) half: boxes beside their spoke, then pushed apart from top to bottom
    /// and back.
    bool placeSide(int side)
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_geometry.axes; ++i)
            if (towards(i).x() * side >= upright)
                order.push_back(i);
        std::sort(order.begin(), order.end(),
            [this](std::size_t a, std::size_t b) { return towards(a).y() < towards(b).y(); });
        for (const std::size_t i : order) {
            auto& box = m_geometry.labels[i].box;
            const qreal down = towards(i).y();
            const qreal anchor = m_geometry.centre.y() + down * (m_geometry.radius + m_gap);
            box.moveTop(anchor - box.height() * (1 - down) / 2);
        }
        qreal free = m_rect.top();
        for (const std::size_t i : order) {
            auto& box = m_geometry.labels[i].box;
            box.moveTop(qMax(box.top(), free));
            free = box.bottom() + m_spacing;
        }
        free = m_rect.bottom();
        for (auto i = order.rbegin(); i != order.rend(); ++i) {
            auto& box = m_geometry.labels[*i].box;
            box.moveBottom(qMin(box.bottom(), free));
            free = box.top() - m_spacing;
        }
        for (const std::size_t i : order)
            standOff(i, side);
        return order.empty() || free + m_spacing >= m_rect.top() - 0.5;
    }

    /// Moves a box sideways, out of the wheel and away from the label centred above or below it.
    void standOff(std::size_t axis, int side)
    {
        auto& label = m_geometry.labels[axis];
        QRectF& box = label.box;
        const qreal reach = m_geometry.radius + m_gap;
        const qreal up = m_geometry.centre.y() - box.bottom();
        const qreal down = box.top() - m_geometry.centre.y();
        const qreal away = qMax(0., qMax(up, down));
        const qreal edge = away < reach ? std::sqrt(reach * reach - away * away) : 0;
        qreal offset = qMax(edge, towards(axis).x() * side * reach);
        for (std::size_t i = 0; i < m_geometry.axes; ++i) {
            const QRectF& other = m_geometry.labels[i].box;
            if (std::abs(towards(i).x()) < upright && other.top() < box.bottom() + m_spacing
                && other.bottom() > box.top() - m_spacing)
                offset = qMax(offset, other.width() / 2 + m_gap);
        }
        label.alignment = (side > 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop;
        if (side > 0)
            box.moveLeft(m_geometry.centre.x() + offset);
        else
            box.moveRight(m_geometry.centre.x() - offset);
    }

    bool clear() const
    {
        const QRectF room = m_rect.adjusted(-0.5, -0.5, 0.5, 0.5);
        for (std::size_t i = 0; i < m_geometry.axes; ++i) {
            if (!room.contains(m_geometry.labels[i].box))
                return false;
            for (std::size_t j = 0; j < i; ++j)
                if (m_geometry.labels[i].box.intersects(m_geometry.labels[j].box))
                    return false;
        }
        return true;
    }

    QRectF m_rect;
    QFontMetricsF m_metrics;
    qreal m_spacing;
    qreal m_gap;
    qreal m_width;
    WheelGeometry m_geometry;
};

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(qMax(1., font.pointSizeF() * factor));
    return font;
}

} // namespace

QPointF WheelGeometry::point(std::size_t axis, qreal level) const
{
    return centre + direction(axis, axes) * (radius * level / wheelTopLevel);
}

int WheelGeometry::axisAt(QPointF position) const
{
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i].box.contains(position))
            return static_cast<int>(i);
    const QPointF from = position - centre;
    if (axes == 0 || std::hypot(from.x(), from.y()) > radius)
        return -1;
    qreal turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    return static_cast<int>(std::lround(turn * static_cast<qreal>(axes))) % static_cast<int>(axes);
}

WheelGeometry wheelGeometry(
    const QRectF& rect, const WheelData& wheel, const QFont& font, qreal smallest)
{
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    const qreal least = qBound(0.68, smallest / size, 1.);
    for (const qreal factor : {1., 0.93, 0.86, 0.8, 0.74, 0.68})
        if (factor < least)
            break;
        else if (const auto placed = LabelPlacing(rect, wheel, scaled(font, factor), false).run())
            return *placed;
    for (const qreal factor : {qMax(0.86, least), least})
        if (const auto placed = LabelPlacing(rect, wheel, scaled(font, factor), true).run())
            return *placed;
    WheelGeometry bare;
    bare.centre = rect.center();
    bare.radius = qMax(0., qMin(rect.width(), rect.height()) / 2 * 0.94);
    bare.font = scaled(font, least);
    bare.axes = wheel.axes.size();
    return bare;
}

} // namespace jalons
