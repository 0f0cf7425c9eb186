#include "ui/situation/path_view.h"

#include <QHelpEvent>
#include <algorithm>

namespace jalons {

void PathView::keyPressEvent(QKeyEvent* event)
{
    if (m_lines.empty())
        return Painted::keyPressEvent(event);
    const auto count = [this](int line) { return int(m_lines[std::size_t(line)].segments.size()); };
    Place to = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        to.segment = qMax(0, to.segment - 1);
        break;
    case Qt::Key_Right:
        to.segment = to.segment + 1;
        break;
    case Qt::Key_Home:
        to.segment = 0;
        break;
    case Qt::Key_End:
        to.segment = count(to.line) - 1;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        to.line
            = qBound(0, to.line + (event->key() == Qt::Key_Up ? -1 : 1), int(m_lines.size()) - 1);
        if (to.line != m_cursor.line)
            to.segment = count(to.line) - 1;
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const PathSegment* s = segment(m_cursor); s && s->id.isValid())
            emit chosen(s->id);
        return;
    default:
        Painted::keyPressEvent(event);
        return;
    }
    to.segment = qMin(to.segment, count(to.line) - 1);
    go(to);
}

std::optional<PathView::Edge> PathView::edgeAt(QPointF point) const
{
    const int line = at(point).line;
    if (line < 0)
        return std::nullopt;
    const auto& segments = m_lines[std::size_t(line)].segments;
    for (int i = int(segments.size()) - 1; i >= 0; --i) {
        const PathSegment& s = segments[std::size_t(i)];
        const QRectF box = boxOf({line, i});
        for (const bool start : {true, false}) {
            const double x = start ? box.left() : box.right();
            if (s.id.isValid() && (start ? s.from : s.to).isValid() && qAbs(point.x() - x) <= px(4))
                return Edge{{line, i}, start};
        }
    }
    return std::nullopt;
}

QDate PathView::dayAt(double x) const
{
    const double left = px(nameWidth);
    const double share = qBound(0.0, (x - left) / qMax(1.0, width() - left - 1), 1.0);
    return std::min(m_today, m_first.addDays(qRound64(share * double(m_first.daysTo(m_last)))));
}

void PathView::mousePressEvent(QMouseEvent* event)
{
    const Place place = at(event->position());
    if (place.line < 0 || event->button() != Qt::LeftButton)
        return;
    m_dragged = edgeAt(event->position());
    m_pressedAt = event->position().x();
    if (m_dragged) {
        go(m_dragged->place);
        return;
    }
    go(place);
    if (const PathSegment* s = segment(place); s && s->id.isValid())
        emit chosen(s->id);
}

void PathView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_dragged && (m_draggedTo.isValid() || qAbs(x - m_pressedAt) > px(4))) {
        m_draggedTo = dayAt(x);
        update();
        return;
    }
    setCursor(edgeAt(event->position())      ? Qt::SizeHorCursor
            : segment(at(event->position())) ? Qt::PointingHandCursor
                                             : Qt::ArrowCursor);
}

void PathView::mouseReleaseEvent(QMouseEvent*)
{
    const std::optional<Edge> dragged = std::exchange(m_dragged, std::nullopt);
    const QDate to = std::exchange(m_draggedTo, QDate());
    if (!dragged)
        return;
    update();
    if (const PathSegment* s = segment(dragged->place)) {
        if (to.isValid())
            emit edgeMoved(s->id, dragged->start, dragged->start ? to : to.addDays(-1));
        else
            emit chosen(s->id); // a click upon an edge is a click
    }
}

bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const PathSegment* s = segment(at(static_cast<QHelpEvent*>(event)->pos()));
        setToolTip(s ? s->label + u'\n' + s->detail : QString());
    }
    return Painted::event(event);
}

} // namespace jalons
