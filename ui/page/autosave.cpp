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
    m_told.reset();
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
    const bool wasHeld = std::exchange(m_held, false);
    m_failed = false;
    m_refused = false;
    m_writing = true;
    Autosave* around = std::exchange(current, this);
    const qint64 kept = m_drafts->kept();
    const QString spooled = m_drafts->spooled();
    const bool aside = m_drafts->isSetAside();
    m_write();
    current = around;
    m_writing = false;
    if (!aside && m_drafts->isSetAside()) { // the file was restored meanwhile
        discard();
        return;
    }
    m_incomplete = isIncomplete(m_form, m_drafts);
    if (m_held || m_incomplete)
        m_drafts->keep(!m_refused);
    else
        m_drafts->drop();
    if (m_failed)
        return; // what is kept stays
    if (wasHeld && m_told && !m_held)
        m_drafts->tellStored();
    m_told.reset();
    if (kept != m_drafts->kept()) // of a record that has got its number by being stored
        m_drafts->forget(kept);
    if (spooled != m_drafts->spooled())
        m_drafts->forget(spooled);
}

bool Autosave::writeNow()
{
    if (m_writing)
        return true;
    m_pending = true;
    flush();
    return !m_held;
}

bool Autosave::hold(ErrorKind kind)
{
    m_held = true;
    m_failed = true;
    if (!isOfFile(kind))
        return true;
    m_refused = true;
    const bool news = std::exchange(m_told, kind) != kind;
    m_drafts->keep(false);
    m_pending = true;
    m_timer.start(untilNextTry);
    return news;
}

void Autosave::discard()
{
    m_timer.stop();
    m_since.invalidate();
    m_pending = false;
    m_held = false;
    m_incomplete = false;
    m_told.reset();
}

bool Autosave::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
