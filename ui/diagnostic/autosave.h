#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace jalons {

/// When what is typed gets written: 600 ms after the last edit, at once when the focus leaves the field or the
/// page is hidden, and on flush(). Fields call touch(); the page gives what writes.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// @param write is called with nothing pending any more; it may find that nothing has changed.
    Autosave(QWidget* page, std::function<void()> write);

    void touch() { m_timer.start(); }
    bool isPending() const { return m_timer.isActive(); }
    void flush();
    /// Forgets the pending write: what was typed belongs to something that is gone.
    void cancel() { m_timer.stop(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    std::function<void()> m_write;
    QTimer m_timer;
};

} // namespace jalons
