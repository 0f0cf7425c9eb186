#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace jalons {

/// Writes what is typed in a form: 600 ms after the last keystroke, when the focus leaves a field,
/// when the form is hidden, and when asked to (flush). Nothing ever asks to save.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// @param write stores the form; called only while something waits.
    Autosave(QWidget* form, std::function<void()> write);

    /// Something was typed or chosen.
    void touch();
    /// Whether something typed is not written yet.
    bool isPending() const { return m_pending; }
    /// Whether the form may be filled again from the file: nothing waits and no field has the
    /// focus.
    bool mayShow() const;
    void flush();
    /// Forgets what waits: the form is about to show something else.
    void discard();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_form;
    std::function<void()> m_write;
    QTimer m_timer;
    bool m_pending = false;
    bool m_writing = false;
};

} // namespace jalons
