#pragma once
#include "core/diagnostic/wheel_data.h"
#include <QWidget>

namespace jalons {

/// Names the outlines of a wheel with a sample of their line.
class WheelLegend : public QWidget
{
    Q_OBJECT

public:
    explicit WheelLegend(QWidget* parent = nullptr);

    void setWheel(const WheelData& wheel);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    WheelData m_wheel;
};

} // namespace jalons
