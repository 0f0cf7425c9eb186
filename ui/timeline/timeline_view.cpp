#include "ui/timeline/timeline_view.h"

#include "ui/timeline/timeline_scale.h"
#include <QAccessible>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

// Lengths of the mockups.
constexpr int namesWidth = 150;
constexpr int scaleHeight = 40;
constexpr int laneHeight = 30;
constexpr int markSize = 12;
constexpr int leastLabel = 28;
constexpr int wordsInside = 120; ///< of what lasts: from this width on its words are in it
constexpr double mostPerDay = 48;
constexpr double zoomStep = 1.5;
constexpr int daysAround = 20; ///< of room before the first event and after the last
constexpr int labelRoom = 150; ///< after it, for the words of the last ones
constexpr int severalSize = 20; ///< of a mark with a number

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : Painted(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
        qOverload<>(&QWidget::update));
}

void TimelineView::setWords(std::function<QString(TimelineKind)> name, Words day, Words words)
{
    m_name = std::move(name);
    m_day = std::move(day);
    m_words = std::move(words);
    speak();
}

void TimelineView::show(const Timeline& line, std::vector<TimelineEvent> shown)
{
    const bool isSame = line.accompaniment == m_accompaniment;
    const Touched kept
        = isSame && m_current >= 0 ? m_events[std::size_t(m_current)].record : Touched();
    m_accompaniment = line.accompaniment;
    m_today = line.today;
    m_first = line.first().addDays(-daysAround);
    m_last = line.last().addDays(daysAround);
    m_events = std::move(shown);
    m_pauses.clear();
    for (const TimelineEvent& event : line.events)
        if (event.fact == TimelineFact::Paused)
            m_pauses.push_back(event);
    m_lanes.clear();
    for (const auto& [kind, code] : codes<TimelineKind>)
        for (const bool isOfSpans : {false, true}) {
            const Lane lane{kind, isOfSpans};
            if (std::any_of(m_events.begin(), m_events.end(),
                    [lane](const auto& event) { return laneFor(event) == lane; }))
                m_lanes.push_back(lane);
        }
    m_ofLane.assign(m_lanes.size(), {});
    m_laneOf.clear();
    for (int i = 0; i < int(m_events.size()); ++i) {
        const auto lane
            = std::find(m_lanes.begin(), m_lanes.end(), laneFor(m_events[std::size_t(i)]));
        m_laneOf.push_back(int(lane - m_lanes.begin()));
        m_ofLane[std::size_t(m_laneOf.back())].push_back(i);
    }
    m_current = -1;
    for (int i = 0; i < int(m_events.size()) && isSame; ++i)
        if (!kept.table.isEmpty() && m_events[std::size_t(i)].record == kept)
            m_current = i;
    m_opened = std::max(m_first, line.course.openedOn.addDays(-daysAround));
    if (!isSame)
        m_fitsCourse = true;
    updateGeometry();
    fitScroll();
    speak();
    viewport()->update();
}

QSize TimelineView::sizeHint() const
{
    return {px(600),
        px(scaleHeight) + px(laneHeight) * std::max(1, int(m_lanes.size()))
            + horizontalScrollBar()->sizeHint().height() + px(4)};
}

double TimelineView::room() const
{
    return std::max(1.0, double(viewport()->width() - px(namesWidth)));
}

double TimelineView::leastPerDay() const
{
    return m_first.isValid() ? fitting(m_first) : 1;
}

/// Days from @p first on take all the room.
double TimelineView::fitting(QDate first) const
{
    const double forDays = std::max(room() - px(labelRoom), room() / 2);
    return forDays / (double(first.daysTo(m_last)) + 1);
}

bool TimelineView::isWhole() const
{
    return m_perDay <= leastPerDay();
}

bool TimelineView::isClosest() const
{
    return m_perDay >= std::max(leastPerDay(), px(1) * mostPerDay);
}

double TimelineView::xOf(QDate day) const
{
    const double perDay = std::max(m_perDay, leastPerDay());
    return px(namesWidth) + double(m_first.daysTo(day)) * perDay - horizontalScrollBar()->value();
}

double TimelineView::lineTop(int lane) const
{
    return px(scaleHeight) + lane * px(laneHeight);
}

TimelineView::Lane TimelineView::laneFor(const TimelineEvent& event)
{
    return {kindOf(event.fact), event.isSpan() || !event.on.isExact()};
}

void TimelineView::fitScroll()
{
    if (!m_first.isValid())
        return;
    if (m_fitsCourse)
        m_perDay = std::max(leastPerDay(), fitting(m_opened));
    const double perDay = std::max(m_perDay, leastPerDay());
    horizontalScrollBar()->setPageStep(int(room()));
    horizontalScrollBar()->setSingleStep(std::max(1, int(room() / 10)));
    const double whole = perDay * (double(m_first.daysTo(m_last)) + 1) + px(labelRoom);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole - room()))));
    if (m_fitsCourse)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    emit zoomed();
}

void TimelineView::setPerDay(double perDay, double around)
{
    m_fitsCourse = false;
    const double least = leastPerDay();
    const double before = std::max(m_perDay, least);
    const double now = qBound(least, perDay, std::max(least, px(1) * mostPerDay));
    const double place = around - px(namesWidth);
    const double day = (place + horizontalScrollBar()->value()) / before;
    m_perDay = now <= least ? 0 : now;
    fitScroll();
    horizontalScrollBar()->setValue(int(std::lround(day * now - place)));
    viewport()->update();
}

void TimelineView::zoomBy(int steps)
{
    double around = px(namesWidth) + room() / 2;
    if (m_current >= 0) {
        const double x = xOf(m_events[std::size_t(m_current)].on.earliest());
        if (x >= px(namesWidth) && x <= viewport()->width())
            around = x;
    }
    setPerDay(std::max(m_perDay, leastPerDay()) * std::pow(zoomStep, steps), around);
}

void TimelineView::zoomOut()
{
    setPerDay(0, px(namesWidth));
}

std::vector<TimelineView::Mark> TimelineView::marks() const
{
    std::vector<Mark> all;
    const double size = px(markSize);
    const double right = viewport()->width();
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const double middle = lineTop(lane) + px(laneHeight) / 2.0;
        std::vector<Mark> ofLane;
        for (const int i : m_ofLane[std::size_t(lane)]) {
            const TimelineEvent& event = m_events[std::size_t(i)];
            const double from = xOf(event.on.earliest());
            const double to = xOf(lastDayOf(event, m_today).addDays(1));
            const QRectF box = laneFor(event).isOfSpans
                ? QRectF(from, middle - px(9), std::max(size, to - from), px(18))
                : QRectF(from - size / 2, middle - size / 2, size, size);
            ofLane.push_back({{i}, lane, box, {}});
            // A mark with a number takes room of its own: it may reach the one before.
            while (ofLane.size() > 1) {
                Mark& before = ofLane[ofLane.size() - 2];
                const Mark& last = ofLane.back();
                if (last.box.left() >= before.box.right() + 1)
                    break;
                before.events.insert(before.events.end(), last.events.begin(), last.events.end());
                before.box = before.box.united(last.box);
                if (const double lacks = px(severalSize) - before.box.width(); lacks > 0)
                    before.box.adjust(-lacks / 2, 0, lacks / 2, 0);
                ofLane.pop_back();
            }
        }
        for (std::size_t i = 0; i < ofLane.size(); ++i) {
            Mark& mark = ofLane[i];
            const double end = i + 1 < ofLane.size() ? ofLane[i + 1].box.left() : right;
            const double begin = std::max(mark.box.right(), double(px(namesWidth))) + px(4);
            const double words = std::min(end, right) - px(4) - begin;
            if (words >= px(leastLabel) && mark.box.right() > px(namesWidth))
                mark.label = {begin, lineTop(lane), words, double(px(laneHeight))};
            all.push_back(mark);
        }
    }
    return all;
}

void TimelineView::paintScale(QPainter& painter) const
{
    const Colors& c = colors();
    const QFont font = fontOf(12);
    const QFontMetrics metrics(font);
    const double perDay = std::max(m_perDay, leastPerDay());
    const TimelineScale scale = TimelineScale::fitting(
        perDay, metrics.horizontalAdvance(QStringLiteral("septem")) + px(10));
    const double bottom = lineTop(int(m_lanes.size()));
    const QDate from = m_first.addDays(qint64(horizontalScrollBar()->value() / perDay));
    const QDate to = from.addDays(qint64(room() / perDay) + 2);
    for (QDate day = scale.floor(from); day <= to; day = scale.next(day)) {
        const double x = xOf(day);
        if (x < px(namesWidth))
            continue;
        painter.setPen(c.line);
        painter.drawLine(QPointF(x, px(scaleHeight) / 2.0), QPointF(x, bottom));
        const double width = xOf(scale.next(day)) - x;
        writeLine(painter, {x + px(4), px(scaleHeight) / 2.0, width - px(5), px(scaleHeight) / 2.0},
            font, c.soft, scale.text(day));
    }
    if (scale.unit == TimelineScale::Years)
        return;
    // Above, what they are parts of: its name stays in view as long as a part of it is.
    const TimelineScale whole{
        scale.unit == TimelineScale::Days ? TimelineScale::Months : TimelineScale::Years, 1};
    for (QDate day = whole.floor(from); day <= to; day = whole.next(day)) {
        const double left = std::max(xOf(day), double(px(namesWidth)));
        const double width = xOf(whole.next(day)) - left;
        if (xOf(day) >= px(namesWidth)) {
            painter.setPen(c.border);
            painter.drawLine(QPointF(left, 0), QPointF(left, bottom));
        }
        const QString name = whole.unit == TimelineScale::Years
            ? QString::number(day.year())
            : QLocale().toString(day, QStringLiteral("MMMM yyyy"));
        const QFont strong = fontOf(12, QFont::DemiBold);
        if (width > QFontMetrics(strong).horizontalAdvance(name) + px(10))
            writeLine(painter, {left + px(4), 0, width - px(6), px(scaleHeight) / 2.0}, strong,
                c.ink, name);
    }
}

void TimelineView::paintPauses(QPainter& painter) const
{
    for (const TimelineEvent& pause : m_pauses) {
        const double left = std::max(xOf(pause.on.earliest()), double(px(namesWidth)));
        const double right = xOf(lastDayOf(pause, m_today).addDays(1));
        const QRectF box(
            left, px(scaleHeight), right - left, double(px(laneHeight)) * int(m_lanes.size()));
        if (right <= left)
            continue;
        painter.fillRect(box, colors().chip);
        painter.fillRect(box, QBrush(colors().border, Qt::BDiagPattern));
    }
}

QColor TimelineView::colorOf(const TimelineEvent& event) const
{
    const Colors& c = colors();
    switch (kindOf(event.fact)) {
    case TimelineKind::Moment:
    case TimelineKind::Meeting:
        return c.accent;
    case TimelineKind::Assessment:
        return c.violet;
    case TimelineKind::Contract:
    case TimelineKind::Action:
        return c.green;
    case TimelineKind::Course:
    case TimelineKind::Stay:
    case TimelineKind::Situation:
    case TimelineKind::Document:
    case TimelineKind::Rhythm:
        break;
    }
    return c.soft;
}

void TimelineView::paintMark(QPainter& painter, const Mark& mark) const
{
    const Colors& c = colors();
    const TimelineEvent& event = m_events[std::size_t(mark.events.front())];
    const QColor color = colorOf(event);
    const bool isSeveral = mark.events.size() > 1;
    const bool isWide = mark.box.width() > px(markSize) + 0.5;
    // What is not done yet is a ring; what is known in part has a broken line.
    const bool isHollow = event.fact == TimelineFact::ActionPlanned
        || event.fact == TimelineFact::ActionPostponed
        || event.fact == TimelineFact::ActionPostponedAtTheirWish
        || event.fact == TimelineFact::AssessmentBegun;
    painter.setPen(
        QPen(color, 1.6, !isSeveral && !event.on.isExact() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isWide || isHollow || isSeveral ? c.card : color);
    const QRectF box = mark.box.adjusted(0.8, 0.8, -0.8, -0.8);
    if (isWide || isSeveral)
        painter.drawRoundedRect(box, px(5), px(5));
    else
        painter.drawEllipse(box);
    const bool saysInside
        = isWide && !isSeveral && (box.width() > px(wordsInside) || mark.label.isNull());
    const QRectF seen = box & QRectF(px(namesWidth), 0, room(), height());
    if (isSeveral)
        writeLine(
            painter, box, fontOf(11), c.ink, QString::number(mark.events.size()), Qt::AlignCenter);
    else if (saysInside && seen.width() > px(leastLabel))
        writeLine(painter, seen.adjusted(px(3), 0, -px(3), 0), fontOf(11), c.ink, m_words(event));
    if (!mark.label.isNull() && !saysInside)
        writeLine(painter, mark.label, fontOf(12), c.ink,
            m_words(m_events[std::size_t(mark.events.back())]));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& c = colors();
    painter.fillRect(viewport()->rect(), c.card);
    if (!m_first.isValid())
        return;
    const QRectF band(px(namesWidth), 0, room(), viewport()->height());
    painter.setClipRect(band);
    paintPauses(painter);
    paintScale(painter);
    const double today = xOf(m_today);
    painter.setPen(QPen(c.accent, 1.5, Qt::DashLine));
    painter.drawLine(
        QPointF(today, px(scaleHeight) / 2.0), QPointF(today, lineTop(int(m_lanes.size()))));
    for (const Mark& mark : marks()) {
        if (mark.box.right() < px(namesWidth) || mark.box.left() > viewport()->width())
            continue;
        paintMark(painter, mark);
        if (std::find(mark.events.begin(), mark.events.end(), m_current) != mark.events.end()) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.box.adjusted(-3, -3, 3, 3), px(7), px(7));
        }
    }
    painter.setClipping(false);
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const TimelineKind kind = m_lanes[std::size_t(lane)].kind;
        if (lane > 0 && m_lanes[std::size_t(lane) - 1].kind == kind)
            continue; // it has its name
        painter.setPen(c.line);
        painter.drawLine(QPointF(0, lineTop(lane)), QPointF(viewport()->width(), lineTop(lane)));
        writeLine(painter,
            {0, lineTop(lane), double(px(namesWidth) - px(8)), double(px(laneHeight))}, fontOf(13),
            c.ink, m_name(kind));
    }
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), c.accent, 5);
}

void TimelineView::bringIntoView(int event)
{
    const double x = xOf(m_events[std::size_t(event)].on.earliest());
    const double margin = std::min(double(px(40)), room() / 4);
    QScrollBar* bar = horizontalScrollBar();
    if (x < px(namesWidth) + margin || x > viewport()->width() - margin)
        bar->setValue(bar->value() + int(x - px(namesWidth) - room() / 3));
}

void TimelineView::setCurrent(int event)
{
    m_current = event >= 0 && event < int(m_events.size()) ? event : -1;
    if (m_current >= 0)
        bringIntoView(m_current);
    speak();
    viewport()->update();
}

void TimelineView::go(int event)
{
    setCurrent(event);
    emit chosen(m_current);
}

/// To the next event of the same lane.
void TimelineView::goAside(int step)
{
    if (m_current < 0)
        return go(step > 0 ? 0 : int(m_events.size()) - 1);
    const int lane = m_laneOf[std::size_t(m_current)];
    for (int i = m_current + step; i >= 0 && i < int(m_events.size()); i += step)
        if (m_laneOf[std::size_t(i)] == lane)
            return go(i);
}

/// To the nearest event of the lane beside.
void TimelineView::goAcross(int step)
{
    if (m_current < 0)
        return go(0);
    const TimelineEvent& here = m_events[std::size_t(m_current)];
    const int lane = m_laneOf[std::size_t(m_current)] + step;
    if (lane < 0 || lane >= int(m_lanes.size()))
        return;
    int nearest = -1;
    qint64 distance = 0;
    for (const int i : m_ofLane[std::size_t(lane)]) {
        const TimelineEvent& other = m_events[std::size_t(i)];
        const qint64 apart = std::abs(here.on.earliest().daysTo(other.on.earliest()));
        if (nearest < 0 || apart < distance) {
            nearest = i;
            distance = apart;
        }
    }
    if (nearest >= 0)
        go(nearest);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (m_events.empty())
        return Painted::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return goAside(-1);
    case Qt::Key_Right:
        return goAside(1);
    case Qt::Key_Up:
        return goAcross(-1);
    case Qt::Key_Down:
        return goAcross(1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(int(m_events.size()) - 1);
    case Qt::Key_Plus:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return zoomBy(1);
        break;
    case Qt::Key_Minus:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return zoomBy(-1);
        break;
    case Qt::Key_0:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return zoomOut();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    default:
        break;
    }
    event->ignore(); // the page scrolls, the window zooms
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setPerDay(std::max(m_perDay, leastPerDay()) * std::pow(zoomStep, turned.y() / 120.0),
            std::max(double(px(namesWidth)), event->position().x()));
        event->accept();
    } else if (turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int by = turned.x() != 0 ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
        event->accept();
    } else {
        event->ignore(); // the page scrolls
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    Painted::resizeEvent(event);
    fitScroll();
}

void TimelineView::changeEvent(QEvent* event)
{
    Painted::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitScroll();
}

const TimelineView::Mark* TimelineView::markAt(const std::vector<Mark>& all, QPointF point) const
{
    if (point.x() < px(namesWidth))
        return nullptr;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Mark& mark) {
        return mark.box.adjusted(-2, -4, 2, 4).contains(point)
            || (!mark.label.isNull() && mark.label.contains(point));
    });
    return found == all.end() ? nullptr : &*found;
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto all = marks();
        const Mark* mark = markAt(all, static_cast<QHelpEvent*>(event)->pos());
        constexpr std::size_t mostTold = 12;
        QStringList lines;
        for (std::size_t i = 0; mark && i < std::min(mark->events.size(), mostTold); ++i) {
            const TimelineEvent& one = m_events[std::size_t(mark->events[i])];
            lines.append(m_day(one) + QStringLiteral(" — ") + m_words(one));
        }
        if (mark && mark->events.size() > mostTold)
            lines.append(tr("and %n other(s)", nullptr, int(mark->events.size() - mostTold)));
        viewport()->setToolTip(lines.join(u'\n'));
    }
    return Painted::viewportEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_draggedFrom = event->position().x();
    m_isDragged = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_draggedFrom >= 0 && (m_isDragged || std::abs(x - m_draggedFrom) > px(4))) {
        m_isDragged = true;
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + int(std::lround(m_draggedFrom - x)));
        m_draggedFrom = x;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const auto all = marks();
    viewport()->setCursor(
        markAt(all, event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDragged = std::exchange(m_isDragged, false);
    if (std::exchange(m_draggedFrom, -1) < 0 || wasDragged)
        return;
    const auto all = marks();
    const Mark* mark = markAt(all, event->position());
    if (!mark)
        return;
    const std::vector<int> events = mark->events;
    const double x = mark->box.center().x();
    go(events.front());
    if (events.size() == 1)
        emit opened(events.front());
    else if (!isClosest())
        setPerDay(std::max(m_perDay, leastPerDay()) * zoomStep * zoomStep, x);
}

void TimelineView::speak()
{
    QString text = tr("Timeline");
    if (m_current >= 0 && m_words) {
        const TimelineEvent& event = m_events[std::size_t(m_current)];
        text = m_day(event) + QStringLiteral(", ") + m_name(kindOf(event.fact))
            + QStringLiteral(", ") + m_words(event);
    }
    setAccessibleName(text);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace jalons
