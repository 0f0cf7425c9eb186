#include "ui/person/small_wheel.h"

#include "ui/printing/wheel_painter.h"
#include <QPainter>

namespace jalons {

SmallWheel::SmallWheel(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(px(220));
    setFont(fontOf(11));
}

void SmallWheel::setWheel(const WheelData& wheel)
{
    m_wheel = wheel;
    QStringList sentences;
    for (const WheelSeries& series : wheel.series) {
        QStringList levels;
        for (std::size_t axis = 0; axis < wheel.axes.size(); ++axis)
            if (series.level(axis) > 0)
                levels.append(wheel.axes[axis].label + u' ' + QString::number(series.level(axis)));
        sentences.append(series.name + QStringLiteral(": ") + levels.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    update();
}

void SmallWheel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    WheelColors look = WheelColors::screen(palette());
    look.ground = colors().card;
    const qreal legend = wheelLegendHeight(m_wheel, font(), width());
    const QRectF area = QRectF(rect()).adjusted(0, 0, 0, -legend);
    paintWheel(painter, area, m_wheel, look);
    paintWheelLegend(painter, QRectF(0, height() - legend, width(), legend), m_wheel, look);
}

} // namespace jalons
