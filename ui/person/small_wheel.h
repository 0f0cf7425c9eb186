#pragma once
#include "core/diagnostic/wheel_data.h"
#include <QWidget>

namespace jalons {

/// The wheel as a picture, with its legend; the levels are in its accessible description.
class SmallWheel : public QWidget
{
    Q_OBJECT

public:
    explicit SmallWheel(QWidget* parent = nullptr);

    void setWheel(const WheelData& wheel);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WheelData m_wheel;
};

} // namespace jalons
