#include "ui/diagnostic/autosave.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace jalons {

namespace {
constexpr int delay = 600; // ms: a breath between two words, not a wait
}

Autosave::Autosave(QWidget* page, std::function<void()> write)
    : QObject(page)
    , m_page(page)
    , m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_write(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old) {
        if (old && isPending() && (old == m_page || m_page->isAncestorOf(old)))
            flush();
    });
    page->installEventFilter(this);
}

void Autosave::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_write();
}

bool Autosave::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::Hide)
        flush();
    return false;
}

} // namespace jalons
