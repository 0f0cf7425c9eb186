#pragma once
#include "core/diagnostic/wheel_data.h"
#include "ui/style/theme.h"
#include <QWidget>

namespace jalons {

/// Names the outlines of a wheel with a sample of their line.
class WheelLegend : public QWidget
{
    Q_OBJECT

public:
    explicit WheelLegend(QWidget* parent = nullptr);

    void setWheel(const WheelData& wheel);
    QSize sizeHint() const override { return {px(200), heightForWidth(px(200))}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As high as its lines at this width: they are all seen, whatever the zoom.
    void fit() { setFixedHeight(qMax(1, heightForWidth(width()))); }

    WheelData m_wheel;
};

} // namespace jalons
