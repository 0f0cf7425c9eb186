#include "ui/diagnostic/wheel_view.h"

#include "ui/diagnostic/wheel_colors.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include <QHelpEvent>
#include <QToolTip>
#include <cmath>

namespace jalons {

namespace {

constexpr int labelledFrom = 420; // narrower, seventeen labels leave no room to the wheel
constexpr int iconSide = 15;

} // namespace

WheelView::WheelView(QWidget* parent)
    : Painted(parent)
{
    setObjectName(QStringLiteral("interviewWheel"));
    setAccessibleName(tr("Wheel"));
    setMouseTracking(true);
    setHighAsAsked(this, QSizePolicy::Expanding);
}

void WheelView::setWheel(
    const WheelData& wheel, const std::vector<DomainEntry>& entries, const Vocabulary& vocabulary)
{
    QStringList domains;
    QStringList icons;
    for (const DomainEntry& entry : entries) {
        const Term* term = vocabulary.term(QStringLiteral("domain"), entry.domain);
        domains.append(entry.domain);
        icons.append(term ? term->icon : QString());
    }
    if (wheel == m_wheel && domains == m_domains && icons == m_icons)
        return;
    const QString current = m_domains.value(m_current);
    m_wheel = wheel;
    m_domains = domains;
    m_icons = icons;
    m_current = static_cast<int>(m_domains.indexOf(current));
    m_pointed = -1;
    describe();
    update();
}

void WheelView::setCurrent(const QString& domain)
{
    m_current = static_cast<int>(m_domains.indexOf(domain));
    update();
}

QString WheelView::sentence(int axis) const
{
    if (axis < 0 || axis >= static_cast<int>(m_wheel.axes.size()))
        return {};
    const auto index = static_cast<std::size_t>(axis);
    QStringList voices;
    for (const WheelSeries& series : m_wheel.series)
        if (series.level(index) > 0)
            voices.append(tr("%1 %2", "voice and level").arg(series.name).arg(series.level(index)));
    const QString label = m_wheel.axes[index].label;
    return voices.isEmpty()
        ? tr("%1: no level given").arg(label)
        : tr("%1: %2", "domain and levels").arg(label, voices.join(QStringLiteral(", ")));
}

void WheelView::describe()
{
    QStringList lines;
    for (int axis = 0; axis < static_cast<int>(m_wheel.axes.size()); ++axis)
        for (const WheelSeries& series : m_wheel.series)
            if (series.level(static_cast<std::size_t>(axis)) > 0) {
                lines.append(sentence(axis));
                break;
            }
    setAccessibleDescription(
        lines.isEmpty() ? tr("No level given yet") : lines.join(QLatin1Char('\n')));
}

QPoint WheelView::axisEnd(const QString& domain) const
{
    const auto axis = m_domains.indexOf(domain);
    return axis < 0
        ? QPoint(-1, -1)
        : geometryNow().point(static_cast<std::size_t>(axis), wheelTopLevel * 0.9).toPoint();
}

int WheelView::heightForWidth(int width) const
{
    return width < px(labelledFrom) ? width : qMin(width * 7 / 10, px(460));
}

bool WheelView::isCompact() const
{
    return width() < px(labelledFrom);
}

WheelGeometry WheelView::geometryNow() const
{
    if (!isCompact())
        return wheelGeometry(QRectF(rect()).adjusted(2, 2, -2, -2), m_wheel, fontOf(12));
    WheelGeometry geometry;
    geometry.axes = m_wheel.axes.size();
    geometry.centre = QRectF(rect()).center();
    geometry.radius = qMax(0., qMin(width(), height()) / 2. - px(iconSide + 9));
    geometry.font = fontOf(11);
    return geometry;
}

void WheelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const WheelGeometry geometry = geometryNow();
    const auto spoke = [&](int axis, const QColor& color) {
        if (axis < 0 || axis >= static_cast<int>(geometry.axes))
            return;
        painter.setPen(QPen(color, 2 * zoom()));
        painter.drawLine(
            geometry.centre, geometry.point(static_cast<std::size_t>(axis), wheelTopLevel));
    };
    spoke(m_current, colors().soft);
    spoke(m_pointed, colors().accent);
    paintWheel(painter, geometry, m_wheel, themeWheelColors());
    if (isCompact()) {
        const int side = px(iconSide);
        for (std::size_t axis = 0; axis < geometry.axes; ++axis) {
            const QPointF end = geometry.point(axis, wheelTopLevel);
            const QPointF out
                = geometry.radius > 0 ? (end - geometry.centre) / geometry.radius : QPointF();
            const QPointF middle = end + out * (side / 2. + px(6));
            const bool marked = static_cast<int>(axis) == m_current;
            const QRect box(
                qRound(middle.x() - side / 2.), qRound(middle.y() - side / 2.), side, side);
            if (marked) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colors().accentSoft);
                painter.drawEllipse(QRectF(box).adjusted(-3, -3, 3, 3));
            }
            icon(
                m_icons.value(static_cast<int>(axis)), marked ? IconColor::Accent : IconColor::Soft)
                .paint(&painter, box);
        }
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

bool WheelView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), sentence(geometryNow().axisAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void WheelView::point(int axis)
{
    if (axis == m_pointed)
        return;
    m_pointed = axis;
    setCursor(axis >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void WheelView::mousePressEvent(QMouseEvent* event)
{
    const int axis = geometryNow().axisAt(event->position());
    if (event->button() == Qt::LeftButton && axis >= 0)
        emit domainActivated(m_domains.value(axis));
}

void WheelView::mouseMoveEvent(QMouseEvent* event)
{
    point(geometryNow().axisAt(event->position()));
}

void WheelView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_pointed < 0)
        point(qMax(0, m_current));
}

void WheelView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_wheel.axes.size());
    const int from = m_pointed >= 0 ? m_pointed : qMax(0, m_current);
    int to = from;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        to = from + 1;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        to = from - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (from < count)
            emit domainActivated(m_domains.value(from));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (count > 0) {
        point((to + count) % count);
        setToolTip(QString());
        QToolTip::showText(
            mapToGlobal(
                geometryNow().point(static_cast<std::size_t>(m_pointed), wheelTopLevel).toPoint()),
            sentence(m_pointed), this);
    }
}

} // namespace jalons
