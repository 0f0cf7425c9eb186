#include "ui/stay/occupancy_board.h"

#include "ui/widgets/card.h"
#include "ui/wording/day_text.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

#include "ui/stay/board_metrics.h"

namespace jalons {

using namespace boards;

OccupancyBoard::OccupancyBoard(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("occupancyBoard"));
    setAccessibleName(tr("Occupancy: places and days"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

QSize OccupancyBoard::minimumSizeHint() const
{
    return {nameWidth() + days() * px(8), px(200)};
}

double OccupancyBoard::dayWidth() const
{
    return double(viewport()->width() - nameWidth()) / std::max(1, days());
}

double OccupancyBoard::xOf(QDate day) const
{
    return nameWidth() + double(m_board.from.daysTo(day)) * dayWidth();
}

QDate OccupancyBoard::dayAt(double x) const
{
    if (x < nameWidth())
        return {};
    const QDate day = m_board.from.addDays(int((x - nameWidth()) / dayWidth()));
    return day <= m_board.until ? day : QDate();
}

int OccupancyBoard::lineAt(int y) const
{
    const int at = y - headHeight() + verticalScrollBar()->value();
    if (y < headHeight())
        return -1;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (at >= m_lines[i].top && at < m_lines[i].top + m_lines[i].height)
            return int(i);
    return -1;
}

LodgingId OccupancyBoard::currentPlace() const
{
    return m_line < 0 ? LodgingId() : m_board.places[m_lines[std::size_t(m_line)].place].lodging.id;
}

void OccupancyBoard::setBoard(const Board& board, QDate today)
{
    const LodgingId place = currentPlace();
    m_board = board;
    m_today = today;
    if (!m_day.isValid())
        m_day = today;
    m_day = std::clamp(m_day, board.from, board.until);
    updateGeometry();
    layOut();
    m_line = -1;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Lodging& lodging = m_board.places[m_lines[i].place].lodging;
        if (lodging.capacity > 0 && (m_line < 0 || lodging.id == place))
            m_line = int(i);
        if (lodging.id == place)
            break;
    }
    describe();
    viewport()->update();
}

void OccupancyBoard::setCurrent(LodgingId place, QDate day)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_board.places[m_lines[i].place].lodging.id == place)
            moveTo(int(i), day);
}

void OccupancyBoard::setSelected(StayId stay)
{
    m_selected = stay;
    viewport()->update();
}

void OccupancyBoard::layOut()
{
    std::map<LodgingId, std::vector<std::size_t>> barsOf;
    for (std::size_t i = 0; i < m_board.bars.size(); ++i)
        barsOf[m_board.bars[i].lodging].push_back(i);
    m_lines.clear();
    int top = 0;
    for (std::size_t p = 0; p < m_board.places.size(); ++p) {
        Line line;
        line.place = p;
        line.top = top;
        // Bars that share a night stand one below the other.
        std::vector<QDate> freeFrom;
        for (const std::size_t index : barsOf[m_board.places[p].lodging.id]) {
            const BoardBar& bar = m_board.bars[index];
            std::size_t lane = 0;
            while (lane < freeFrom.size() && freeFrom[lane] > bar.from)
                ++lane;
            const QDate end = bar.to.isValid() ? bar.to : QDate(9999, 12, 31);
            if (lane == freeFrom.size())
                freeFrom.push_back(end);
            else
                freeFrom[lane] = end;
            line.bars.push_back({index, int(lane)});
        }
        line.lanes = std::max(1, int(freeFrom.size()));
        const bool heading = m_board.places[p].lodging.capacity == 0 && line.bars.empty();
        line.height = heading ? headingHeight() : line.lanes * laneHeight() + px(4);
        top += line.height;
        m_lines.push_back(std::move(line));
    }
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setRange(0, std::max(0, top - (viewport()->height() - headHeight())));
}

QRectF OccupancyBoard::rectOf(const Line& line, const BoardBar& bar, int lane) const
{
    // From the middle of the day of arrival to the middle of the day of departure: two stays may
    // meet on a day.
    const double half = dayWidth() / 2;
    const double left = bar.from < m_board.from ? nameWidth() : xOf(bar.from) + half;
    const double right = !bar.to.isValid() || bar.to > m_board.until
        ? viewport()->width()
        : std::max(xOf(bar.to) + half, left + 3);
    const int y = headHeight() - verticalScrollBar()->value() + line.top + lane * laneHeight();
    return QRectF(left + 1, y + px(3), right - left - 2, laneHeight() - px(2));
}

const BoardBar* OccupancyBoard::barAt(int line, QDate day) const
{
    if (line < 0)
        return nullptr;
    const BoardBar* leaving = nullptr;
    for (const auto& [index, lane] : m_lines[std::size_t(line)].bars) {
        const BoardBar& bar = m_board.bars[index];
        if (bar.coversNight(day))
            return &bar;
        if (bar.to == day)
            leaving = &bar;
    }
    return leaving;
}

QString OccupancyBoard::words(int line, QDate day) const
{
    if (line < 0 || !day.isValid())
        return {};
    const LodgingNode& place = m_board.places[m_lines[std::size_t(line)].place];
    QStringList parts{place.path, fullDay(day)};
    bool anybody = false;
    for (const auto& [index, lane] : m_lines[std::size_t(line)].bars) {
        const BoardBar& bar = m_board.bars[index];
        if (!bar.coversNight(day) && bar.to != day)
            continue;
        anybody = true;
        QString text = nameOf(bar);
        const auto isAway = [&](const BoardBar::Away& away) {
            return away.from <= day && (!away.to.isValid() || day < away.to);
        };
        if (bar.to == day)
            text += tr(" (departure)");
        else if (std::any_of(bar.away.begin(), bar.away.end(), isAway))
            text += tr(" (absent)");
        parts.append(text);
    }
    if (const Closure* closure = m_board.closureOn(m_lines[std::size_t(line)].place, day)) {
        const auto reason = m_reasons.find(closure->reason);
        parts.append(reason == m_reasons.end() ? tr("unavailable")
                                               : tr("unavailable: %1").arg(reason->second));
    } else if (!anybody) {
        parts.append(tr("free"));
    }
    return dotted(parts);
}

void OccupancyBoard::describe()
{
    setAccessibleDescription(words(m_line, m_day));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void OccupancyBoard::moveTo(int line, QDate day)
{
    if (line < 0 || line >= int(m_lines.size()))
        line = m_line;
    m_line = line;
    m_day = day;
    if (line >= 0) {
        const Line& at = m_lines[std::size_t(line)];
        const int room = viewport()->height() - headHeight();
        QScrollBar* bar = verticalScrollBar();
        if (at.top < bar->value())
            bar->setValue(at.top);
        else if (at.top + at.height > bar->value() + room)
            bar->setValue(at.top + at.height - room);
    }
    if (day < m_board.from || day > m_board.until)
        emit daysAsked(
            m_board.from.addDays(day < m_board.from ? -7 * ((day.daysTo(m_board.from) + 6) / 7)
                                                    : 7 * ((m_board.until.daysTo(day) + 6) / 7)));
    describe();
    viewport()->update();
}

bool OccupancyBoard::isOffered(int line, QDate day) const
{
    const std::size_t place = m_lines[std::size_t(line)].place;
    return day.isValid() && m_board.places[place].lodging.capacity > 0
        && !m_board.closureOn(place, day);
}

void OccupancyBoard::activate(int line, QDate day)
{
    if (line < 0 || !day.isValid())
        return;
    const BoardBar* bar = barAt(line, day);
    if (bar && bar->to != day)
        emit stayChosen(bar->stay);
    else if (isOffered(line, day))
        emit freeChosen(m_board.places[m_lines[std::size_t(line)].place].lodging.id, day);
    else if (bar)
        emit stayChosen(bar->stay);
}

void OccupancyBoard::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void OccupancyBoard::mousePressEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const int line = lineAt(int(at.y()));
    const QDate day = dayAt(at.x());
    if (event->button() != Qt::LeftButton || line < 0)
        return;
    if (m_board.places[m_lines[std::size_t(line)].place].lodging.capacity > 0)
        moveTo(line, day.isValid() ? day : m_day);
    // A bar is clicked anywhere on it; the rest of its last day is free again.
    const Line& here = m_lines[std::size_t(line)];
    for (const auto& [index, lane] : here.bars)
        if (rectOf(here, m_board.bars[index], lane).contains(at)) {
            emit stayChosen(m_board.bars[index].stay);
            return;
        }
    if (isOffered(line, day))
        emit freeChosen(m_board.places[here.place].lodging.id, day);
}

void OccupancyBoard::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turn.x()) > qAbs(turn.y())) {
        const int step = turn.x() + (turn.x() == 0 ? turn.y() : 0);
        emit daysAsked(m_board.from.addDays(step > 0 ? -7 : 7));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void OccupancyBoard::keyPressEvent(QKeyEvent* event)
{
    const auto next = [&](int step) {
        int line = m_line + step;
        while (line >= 0 && line < int(m_lines.size())
            && m_board.places[m_lines[std::size_t(line)].place].lodging.capacity == 0)
            line += step;
        return line < 0 || line >= int(m_lines.size()) ? m_line : line;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_line, m_day.addDays(event->modifiers() & Qt::ControlModifier ? -7 : -1));
        return;
    case Qt::Key_Right:
        moveTo(m_line, m_day.addDays(event->modifiers() & Qt::ControlModifier ? 7 : 1));
        return;
    case Qt::Key_Up:
        moveTo(next(-1), m_day);
        return;
    case Qt::Key_Down:
        moveTo(next(1), m_day);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = event->key() == Qt::Key_PageUp ? -7 : 7;
        m_day = m_day.addDays(step);
        emit daysAsked(m_board.from.addDays(step));
        return;
    }
    case Qt::Key_Home:
        m_day = m_today;
        emit daysAsked(QDate());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_line, m_day);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool OccupancyBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(
            help->globalPos(), words(lineAt(help->pos().y()), dayAt(help->pos().x())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace jalons
