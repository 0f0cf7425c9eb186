#include "ui/diagnostic/wheel_legend.h"

#include "ui/diagnostic/wheel_colors.h"
#include "ui/style/theme.h"
#include <QEvent>
#include <QPainter>
#include <cmath>

namespace jalons {

WheelLegend::WheelLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend of the wheel"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WheelLegend::setWheel(const WheelData& wheel)
{
    if (wheel == m_wheel)
        return;
    m_wheel = wheel;
    QStringList names;
    for (const WheelSeries& series : wheel.series)
        names.append(series.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    fit();
    update();
}

/// As high as its lines at this width: they are all seen, whatever the zoom.
void WheelLegend::fit()
{
    setFixedHeight(qMax(1, heightForWidth(width())));
}

void WheelLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize WheelLegend::sizeHint() const
{
    return {px(200), heightForWidth(px(200))};
}

int WheelLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(wheelLegendHeight(m_wheel, fontOf(12), width)));
}

void WheelLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontOf(12));
    paintWheelLegend(painter, rect(), m_wheel, themeWheelColors());
}

/// Another zoom, another size.
void WheelLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
        update();
    }
}

} // namespace jalons
