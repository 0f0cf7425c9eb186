#include "ui/stay/board_metrics.h"
#include "ui/stay/occupancy_board.h"
#include "ui/style/ink.h"
#include <QLocale>
#include <QPainterPath>
#include <QScrollBar>

namespace jalons {

using namespace boards;

QString boards::nameOf(const BoardBar& bar)
{
    return bar.people.size() < 2
        ? bar.name
        : QStringLiteral("%1 +%2").arg(bar.name).arg(bar.people.size() - 1);
}

void OccupancyBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colors().card);
    if (!m_board.from.isValid())
        return;
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    const int first = verticalScrollBar()->value();
    const int last = first + viewport()->height() - headHeight();
    for (const Line& line : m_lines)
        if (line.top + line.height > first && line.top < last)
            paintLine(painter, line);
    // Today goes through all the lines.
    if (m_today >= m_board.from && m_today <= m_board.until) {
        painter.setPen(QPen(colors().accent, 1));
        const double x = xOf(m_today) + dayWidth() / 2;
        painter.drawLine(QPointF(x, headHeight()), QPointF(x, viewport()->height()));
    }
    painter.restore();
    paintHead(painter);
}

void OccupancyBoard::paintHead(QPainter& painter) const
{
    const Colors& c = colors();
    const QLocale locale;
    painter.fillRect(0, 0, viewport()->width(), headHeight(), c.card);
    painter.setPen(c.line);
    painter.drawLine(0, headHeight() - 1, viewport()->width(), headHeight() - 1);
    const QFont small = fontOf(12);
    for (QDate day = m_board.from; day <= m_board.until; day = day.addDays(1)) {
        const QRectF cell(xOf(day), px(22), dayWidth(), headHeight() - px(24));
        if (day.dayOfWeek() == 1)
            writeLine(painter, QRectF(cell.left() + 2, 2, dayWidth() * 7 - 4, px(20)), small,
                c.soft, locale.toString(day, QStringLiteral("d MMMM")));
        const bool isToday = day == m_today;
        const QFont figures = dayWidth() < px(18) ? fontOf(10) : small;
        const double wide = QFontMetrics(figures).horizontalAdvance(QStringLiteral("30"));
        const double badge = std::max(dayWidth() - 2, wide + px(6));
        QRectF around(0, cell.top(), isToday ? badge : wide + 8, cell.height());
        around.moveCenter(cell.center());
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(around, 5, 5);
        } else if (wide > dayWidth()) {
            // Days narrower than their figures: Mondays only, and nothing under today.
            const double apart = double(std::abs(day.daysTo(m_today))) * dayWidth();
            if (day.dayOfWeek() != 1 || apart < (badge + wide) / 2)
                continue;
        }
        painter.setFont(figures);
        painter.setPen(isToday ? c.onAccent : day.dayOfWeek() > 5 ? c.soft : c.ink);
        painter.drawText(around, Qt::AlignCenter, QString::number(day.day()));
    }
}

void OccupancyBoard::paintLine(QPainter& painter, const Line& line) const
{
    const Colors& c = colors();
    const LodgingNode& place = m_board.places[line.place];
    const int y = headHeight() - verticalScrollBar()->value() + line.top;
    const bool heading = place.lodging.capacity == 0 && line.bars.empty();
    const bool current = m_line >= 0 && m_lines[std::size_t(m_line)].place == line.place;
    if (heading)
        painter.fillRect(0, y, viewport()->width(), line.height, c.bg);
    else
        for (QDate day = m_board.from; day <= m_board.until; day = day.addDays(1)) {
            const QRectF cell(xOf(day), y, dayWidth(), line.height);
            if (m_board.closureOn(line.place, day)) {
                painter.fillRect(cell, c.groove);
                painter.fillRect(cell, QBrush(c.border, Qt::BDiagPattern));
            } else if (day.dayOfWeek() > 5) {
                painter.fillRect(cell, c.bg);
            }
            if (day.dayOfWeek() == 1) {
                painter.setPen(c.line);
                painter.drawLine(cell.topLeft(), cell.bottomLeft());
            }
        }
    const int indent = px(8) + place.depth * px(14);
    QString beds;
    if (heading)
        beds = tr("%n bed(s)", nullptr, place.beds);
    else if (place.lodging.capacity > 1)
        beds = QString::number(place.lodging.capacity);
    const QFont small = fontOf(11);
    const int bedsWidth = QFontMetrics(small).horizontalAdvance(beds);
    writeLine(painter, QRect(nameWidth() - bedsWidth - px(10), y, bedsWidth, line.height), small,
        c.soft, beds, Qt::AlignRight | Qt::AlignVCenter);
    const int room = nameWidth() - indent - bedsWidth - px(18);
    writeLine(painter, QRect(indent, y, room, line.height),
        fontOf(13, heading || current ? QFont::DemiBold : QFont::Normal),
        current && hasFocus() ? c.accent : c.ink, place.lodging.label);
    painter.setPen(c.line);
    painter.drawLine(0, y + line.height - 1, viewport()->width(), y + line.height - 1);
    for (const auto& [index, lane] : line.bars)
        paintBar(painter, line, m_board.bars[index], lane);
    if (current && hasFocus())
        paintFocus(painter, QRectF(xOf(m_day), y, dayWidth(), line.height).adjusted(1, 1, -1, -2),
            c.accent, 4);
}

void OccupancyBoard::paintBar(
    QPainter& painter, const Line& line, const BoardBar& bar, int lane) const
{
    const Colors& c = colors();
    const QRectF rect = rectOf(line, bar, lane);
    const bool selected = bar.stay == m_selected;
    const Presence now = presence(bar.from, bar.to, m_today);
    const bool past = now == Presence::Over;
    const bool coming = now == Presence::ToCome;
    QPainterPath shape;
    shape.addRoundedRect(rect, 5, 5);
    painter.save();
    painter.setPen(selected ? QPen(c.accent, 2)
            : coming        ? QPen(c.accent, 1, Qt::DashLine)
                            : QPen(Qt::NoPen));
    painter.setBrush(past ? c.chip : coming ? c.card : c.accentSoft);
    painter.drawPath(shape);
    painter.setClipPath(shape, Qt::IntersectClip);
    for (const BoardBar::Away& away : bar.away) {
        const double left
            = away.from < m_board.from ? rect.left() : xOf(away.from) + dayWidth() / 2;
        const QDate end = away.to.isValid() ? away.to : std::max(m_today, away.from).addDays(1);
        const double right = xOf(end) + dayWidth() / 2;
        const QRectF hatched(left, rect.top(), right - left, rect.height());
        painter.fillRect(hatched, c.card);
        painter.fillRect(hatched, QBrush(c.accent, Qt::FDiagPattern));
    }
    const QFont font = fontOf(12, QFont::Medium);
    const QString name
        = QFontMetrics(font).elidedText(nameOf(bar), Qt::ElideRight, int(rect.width()) - px(12));
    painter.setFont(font);
    if (!bar.away.empty()) { // the name stays readable on the hatching
        painter.setPen(Qt::NoPen);
        painter.setBrush(past ? c.chip : coming ? c.card : c.accentSoft);
        painter.drawRect(QRectF(rect.left(), rect.top(),
            QFontMetrics(font).horizontalAdvance(name) + px(12), rect.height()));
    }
    painter.setPen(past ? c.soft : c.accent);
    if (rect.width() > px(26))
        painter.drawText(
            rect.adjusted(px(6), 0, -px(4), 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.restore();
}

} // namespace jalons
