#pragma once
#include "core/diagnostic/wheel_data.h"
#include "ui/style/theme.h"
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
    int heightForWidth(int width) const override { return qMin(width, px(280)); }
    QSize sizeHint() const override { return {px(320), px(300)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WheelData m_wheel;
};

} // namespace jalons
