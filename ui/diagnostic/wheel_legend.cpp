#include "ui/diagnostic/wheel_legend.h"

#include "ui/diagnostic/wheel_colors.h"
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

void WheelLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
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
