#include "ui/shell/first_frame.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace jalons {

namespace {

/// Long enough for the frame to reach the screen, too short for a hand to reach the mouse.
constexpr int moment = 100;

class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget* widget, std::function<void()> work)
        : QObject(widget)
        , m_work(std::move(work))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* widget, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            widget->removeEventFilter(this);
            QTimer::singleShot(moment, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstFrame(QWidget* widget, std::function<void()> work)
{
    new FirstFrame(widget, std::move(work));
}

} // namespace jalons
