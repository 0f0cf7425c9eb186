#include "ui/shell/autosave.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace jalons {

namespace {
constexpr int pauseInTyping = 600;

bool isTypedInto(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget);
}
} // namespace

Autosave::Autosave(QWidget* form, std::function<void()> write)
    : QObject(form)
    , m_form(form)
    , m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseInTyping);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget*) {
        if (m_pending && old && m_form->isAncestorOf(old))
            flush();
    });
    m_form->installEventFilter(this);
}

void Autosave::touch()
{
    m_pending = true;
    m_timer.start();
}

bool Autosave::mayShow() const
{
    if (m_pending || m_writing)
        return false;
    const QWidget* focused = QApplication::focusWidget();
    return !focused || !m_form->isAncestorOf(focused) || !isTypedInto(focused);
}

void Autosave::flush()
{
    m_timer.stop();
    if (m_writing || !std::exchange(m_pending, false))
        return;
    m_writing = true;
    m_write();
    m_writing = false;
}

void Autosave::discard()
{
    m_timer.stop();
    m_pending = false;
}

bool Autosave::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
