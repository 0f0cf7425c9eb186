#include "ui/situation/path_view.h"

#include <QAccessible>
#include <QLocale>
#include <algorithm>

namespace jalons {

namespace {

constexpr int longestYears = 25;

QColor blended(const QColor& over, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(over.red(), ground.red()), mix(over.green(), ground.green()),
        mix(over.blue(), ground.blue()));
}

} // namespace

PathView::PathView(QWidget* parent)
    : Painted(parent)
{
    setObjectName(QStringLiteral("pathView"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

void PathView::setLines(std::vector<PathLine> lines, QDate today)
{
    const PathSegment* before = segment(m_cursor);
    const SituationId current = before ? before->id : SituationId();
    const bool sameHousehold
        = !lines.empty() && !m_lines.empty() && lines.front().person == m_lines.front().person;
    m_lines = std::move(lines);
    m_today = today;
    reckonYears();
    if (!sameHousehold)
        m_cursor = {0, m_lines.empty() ? -1 : int(m_lines.front().segments.size()) - 1};
    m_cursor.line = qBound(0, m_cursor.line, qMax(0, int(m_lines.size()) - 1));
    if (sameHousehold)
        setCurrent(current);
    if (!m_lines.empty())
        m_cursor.segment
            = qMin(m_cursor.segment, int(m_lines[std::size_t(m_cursor.line)].segments.size()) - 1);
    speak();
    updateGeometry();
    update();
}

void PathView::reckonYears()
{
    m_first = m_today.addYears(-2);
    bool sinceEver = false;
    for (const PathLine& line : m_lines)
        for (const PathSegment& s : line.segments) {
            if (s.from.isValid())
                m_first = std::min(m_first, s.from);
            else
                sinceEver = true;
            if (!s.from.isValid() && s.to.isValid())
                m_first = std::min(m_first, s.to);
        }
    if (sinceEver) // room for what has no known beginning
        m_first = m_first.addMonths(-6);
    m_first = std::max(m_first, m_today.addYears(-longestYears));
    m_last = m_today.addMonths(3);
}

void PathView::setCurrent(SituationId id)
{
    for (int line = 0; line < int(m_lines.size()); ++line)
        for (int s = 0; s < int(m_lines[std::size_t(line)].segments.size()); ++s)
            if (id.isValid() && m_lines[std::size_t(line)].segments[std::size_t(s)].id == id)
                m_cursor = {line, s};
    update();
}

PersonId PathView::currentPerson() const
{
    return m_lines.empty() ? PersonId() : m_lines[std::size_t(m_cursor.line)].person;
}

QSize PathView::sizeHint() const
{
    return {px(600), px(yearsHeight) + px(lineHeight) * qMax(1, int(m_lines.size()))};
}

double PathView::xOf(QDate day) const
{
    const double left = px(nameWidth);
    const double share = double(m_first.daysTo(day)) / double(qMax(1, m_first.daysTo(m_last)));
    return left + qBound(0.0, share, 1.0) * (width() - left - 1);
}

const PathSegment* PathView::segment(Place place) const
{
    if (place.line < 0 || place.line >= int(m_lines.size()))
        return nullptr;
    const auto& segments = m_lines[std::size_t(place.line)].segments;
    return place.segment < 0 || place.segment >= int(segments.size())
        ? nullptr
        : &segments[std::size_t(place.segment)];
}

QRectF PathView::boxOf(Place place) const
{
    const double top
        = px(yearsHeight) + place.line * px(lineHeight) + (px(lineHeight) - px(barHeight)) / 2.0;
    const PathSegment* s = segment(place);
    if (!s)
        return {double(px(nameWidth)), top, double(width() - px(nameWidth)), double(px(barHeight))};
    const double left = s->from.isValid() ? xOf(s->from) : px(nameWidth);
    const double right = xOf(s->to.isValid() ? s->to.addDays(1) : m_today.addDays(1));
    return {left, top, qMax(double(px(5)), right - left - 1), double(px(barHeight))};
}

PathView::Place PathView::at(QPointF point) const
{
    const int line = int((point.y() - px(yearsHeight)) / px(lineHeight));
    if (point.y() < px(yearsHeight) || line >= int(m_lines.size()))
        return {-1, -1};
    const int count = int(m_lines[std::size_t(line)].segments.size());
    for (int s = count - 1; s >= 0; --s)
        if (boxOf({line, s}).contains(point))
            return {line, s};
    return {line, -1};
}

void PathView::paintYears(QPainter& painter) const
{
    const Colors& c = colors();
    painter.setFont(fontOf(12));
    const int bottom = px(yearsHeight) + px(lineHeight) * qMax(1, int(m_lines.size()));
    const int years = m_last.year() - m_first.year() + 1;
    const int step = years * px(44) > width() - px(nameWidth) ? 2 : 1;
    for (int year = m_first.year() + 1; year <= m_last.year(); ++year) {
        const double x = xOf(QDate(year, 1, 1));
        painter.setPen(c.line);
        painter.drawLine(QPointF(x, px(yearsHeight)), QPointF(x, bottom));
        painter.setPen(c.soft);
        if ((m_last.year() - year) % step == 0 && x + px(36) < width())
            painter.drawText(QRectF(x + px(4), 0, px(60), px(yearsHeight)),
                Qt::AlignLeft | Qt::AlignVCenter, QString::number(year));
    }
    const double today = xOf(m_today);
    painter.setPen(QPen(c.accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(today, px(4)), QPointF(today, bottom));
}

void PathView::paintLine(QPainter& painter, int index) const
{
    const Colors& c = colors();
    const PathLine& line = m_lines[std::size_t(index)];
    const QRectF row = boxOf({index, -1});
    const int indent = line.ofStays ? px(12) : 0;
    writeLine(painter,
        {double(indent), row.top(), double(px(nameWidth) - px(12) - indent), row.height()},
        fontOf(13, index == 0 ? QFont::DemiBold : QFont::Normal), line.ofStays ? c.soft : c.ink,
        line.name);
    if (line.segments.empty())
        writeLine(
            painter, row.adjusted(px(4), 0, 0, 0), fontOf(12), c.soft, tr("Nothing said yet"));
    for (int s = 0; s < int(line.segments.size()); ++s) {
        const PathSegment& period = line.segments[std::size_t(s)];
        const QRectF box = boxOf({index, s});
        if (period.to.isValid() && period.to < m_first)
            continue;
        painter.setPen(QPen(period.color, 1, period.from.isValid() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(
            line.ofStays ? QBrush(Qt::NoBrush) : blended(period.color, c.card, c.dark ? 0.3 : 0.2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
        if (!line.ofStays)
            painter.fillRect(
                QRectF(box.left() + 1, box.top() + 2, px(3), box.height() - 4), period.color);
        const QRectF words = box.adjusted(px(8), 0, -px(4), 0);
        if (words.width() > px(26))
            writeLine(painter, words, fontOf(12), c.ink, period.label);
    }
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter);
    for (int line = 0; line < int(m_lines.size()); ++line)
        paintLine(painter, line);
    if (m_draggedTo.isValid())
        paintDrag(painter);
    if (hasFocus() && !m_lines.empty())
        paintFocus(painter, boxOf(m_cursor).adjusted(-1, -1, 1, 1), colors().accent, 5);
}

void PathView::go(Place place)
{
    m_cursor = place;
    speak();
    update();
}

void PathView::speak()
{
    QString text = tr("Residential paths");
    if (!m_lines.empty()) {
        const PathSegment* s = segment(m_cursor);
        text = m_lines[std::size_t(m_cursor.line)].name + QStringLiteral(", ")
            + (s ? s->label + QStringLiteral(", ") + s->detail : tr("Nothing said yet"));
    }
    setAccessibleName(text);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PathView::paintDrag(QPainter& painter) const
{
    const double x = xOf(m_draggedTo);
    painter.setPen(QPen(colors().accent, 2));
    painter.drawLine(QPointF(x, px(yearsHeight)), QPointF(x, height()));
    const QString day = QLocale().toString(m_draggedTo, QLocale::ShortFormat);
    painter.setFont(fontOf(12, QFont::DemiBold));
    const int room = painter.fontMetrics().horizontalAdvance(day) + px(12);
    const QRectF box(qMin(x - room / 2.0, double(width() - room)), 0, room, px(yearsHeight) - 2);
    painter.fillRect(box, colors().accent);
    painter.setPen(colors().onAccent);
    painter.drawText(box, Qt::AlignCenter, day);
}

} // namespace jalons
