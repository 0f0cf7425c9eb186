#pragma once
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/wheel_data.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/printing/wheel_geometry.h"
#include "ui/widgets/painted.h"
#include <QStringList>
#include <QWidget>

namespace jalons {

/// The wheel on screen. Wide enough, it names its axes; small, it shows the icon of each domain
/// around the ring and names the domain under the mouse. A click opens a domain; with the keyboard,
/// arrows go round and Enter opens. Screen readers get the levels of every domain as text.
class WheelView : public Painted<QWidget>
{
    Q_OBJECT

public:
    explicit WheelView(QWidget* parent = nullptr);

    /// @param entries in the order of the axes.
    void setWheel(const WheelData& wheel, const std::vector<DomainEntry>& entries,
        const Vocabulary& vocabulary);
    const WheelData& wheel() const { return m_wheel; }
    /// The domain that is open: its axis is marked.
    void setCurrent(const QString& domain);
    /// « Housing: Amadou 2, Nadia 3 »; empty for an axis that does not exist.
    QString sentence(int axis) const;
    /// Where the axis of a domain ends, in the coordinates of the widget.
    QPoint axisEnd(const QString& domain) const;

    QSize sizeHint() const override { return {px(236), px(236)}; }
    QSize minimumSizeHint() const override { return {px(140), px(140)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void domainActivated(const QString& domain);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override { point(-1); }
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool isCompact() const;
    WheelGeometry geometryNow() const;
    void point(int axis);
    void describe();

    WheelData m_wheel;
    QStringList m_domains;
    QStringList m_icons;
    int m_current = -1; ///< axis of the open domain
    int m_pointed = -1; ///< axis under the mouse or the keyboard
};

} // namespace jalons
