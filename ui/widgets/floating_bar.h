#pragma once
#include <QFrame>

namespace jalons {

/// A message over a page: nothing under the mouse moves when it comes or goes. It stands at the
/// bottom of what it is over, above other messages, or at the top when it would hide the field that
/// is typed in or lie under the mouse.
class FloatingBar : public QFrame
{
    Q_OBJECT

public:
    /// @param over whose size it follows; null: it is laid out as any widget.
    explicit FloatingBar(QWidget* over);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// All that are over the same, the first at the edge.
    static void placeAll(QWidget* over);
};

} // namespace jalons
