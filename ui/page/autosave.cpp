#include "ui/page/autosave.h"

#include "ui/page/draft_keeper.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace jalons {

namespace {

constexpr qint64 pauseInTyping = 600;
constexpr qint64 longestWait = 1500; ///< while typing goes on without a pause
constexpr int untilNextTry = 2000;

Autosave* current = nullptr;

bool isTypedInto(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget);
}

/// Something is typed that cannot be stored as it is. A form inside it that keeps its own drafts
/// has its own problems.
bool isIncomplete(const QWidget* form, const DraftKeeper* drafts)
{
    const auto any = [drafts](const auto& widgets, auto lacks) {
        return std::any_of(widgets.begin(), widgets.end(), [&](const auto* widget) {
            return lacks(widget) && DraftKeeper::around(widget) == drafts;
        });
    };
    return any(form->findChildren<FormRow*>(), [](const FormRow* row) {
        return !row->error().isEmpty();
    }) || any(form->findChildren<DateField*>(), [](const DateField* date) {
        return date->problem().has_value();
    }) || any(form->findChildren<ChipEditor*>(), [](const ChipEditor* chips) {
        return !chips->typing().isEmpty();
    });
}

} // namespace

Autosave::Autosave(QWidget* form, std::function<void()> write)
    : QObject(form)
    , m_form(form)
    , m_write(std::move(write))
    , m_drafts(new DraftKeeper(form))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(qApp, &QApplication::focusChanged, this, &Autosave::onFocus);
    connect(m_drafts, &DraftKeeper::otherShown, this, &Autosave::discard);
    m_form->installEventFilter(this);
}

void Autosave::onFocus(QWidget* old)
{
    if (m_pending && old && m_form->isAncestorOf(old))
        flush();
}

Autosave* Autosave::writing()
{
    return current;
}

void Autosave::touch()
{
    m_pending = true;
    if (!m_since.isValid())
        m_since.start();
    m_timer.start(
        static_cast<int>(qBound(qint64(0), longestWait - m_since.elapsed(), pauseInTyping)));
}

bool Autosave::mayShow() const
{
    if (m_pending || m_writing || m_held || m_incomplete)
        return false;
    const QWidget* focused = QApplication::focusWidget();
    return !focused || !m_form->isAncestorOf(focused) || !isTypedInto(focused);
}

void Autosave::flush()
{
    m_timer.stop();
    if (m_writing || !std::exchange(m_pending, false))
        return;
    m_since.invalidate();
    m_held = false;
    m_writing = true;
    Autosave* around = std::exchange(current, this);
    const qint64 kept = m_drafts->kept();
    m_write();
    current = around;
    m_writing = false;
    m_incomplete = isIncomplete(m_form, m_drafts);
    if (m_held || m_incomplete)
        m_drafts->keep();
    else
        m_drafts->drop();
    if (kept != m_drafts->kept()) // of a record that has got its number by being stored
        m_drafts->forget(kept);
}

bool Autosave::writeNow()
{
    if (m_writing)
        return true;
    m_pending = true;
    flush();
    return !m_held;
}

void Autosave::hold(ErrorKind kind)
{
    m_held = true;
    if (kind != ErrorKind::Busy && kind != ErrorKind::DiskFull && kind != ErrorKind::Io)
        return;
    m_pending = true;
    m_timer.start(untilNextTry);
}

void Autosave::discard()
{
    m_timer.stop();
    m_since.invalidate();
    m_pending = false;
    m_held = false;
    m_incomplete = false;
}

bool Autosave::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
