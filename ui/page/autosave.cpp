#include "ui/page/autosave.h"

#include "core/history/history.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/page.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/form_field.h"
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
    const QList<FormRow*> rows = form->findChildren<FormRow*>();
    const QList<FormField*> fields = drafts->fields();
    return std::any_of(rows.begin(), rows.end(), [&](const FormRow* row) {
        return !row->error().isEmpty() && DraftKeeper::around(row) == drafts;
    }) || std::any_of(fields.begin(), fields.end(), [](const FormField* field) {
        return field->isUnfinished();
    });
}

} // namespace

Autosave::Autosave(QWidget* form, std::function<bool()> write)
    : QObject(form)
    , m_form(form)
    , m_write(std::move(write))
    , m_drafts(new DraftKeeper(form))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(qApp, &QApplication::focusChanged, this, &Autosave::onFocus);
    connect(m_drafts, &DraftKeeper::otherShown, this, &Autosave::discard);
    connect(m_drafts, &DraftKeeper::shownAgain, this, &Autosave::putBack);
    m_form->installEventFilter(this);
}

void Autosave::onFocus(QWidget* old)
{
    if (!old || !m_form->isAncestorOf(old))
        return;
    if (m_pending)
        flush();
    else if (m_missed && !m_held)
        fetchAgain();
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

/// Letters are under the keys that are not written, or no answer yet.
bool Autosave::isTyping() const
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !m_form->isAncestorOf(focused) || !isTypedInto(focused))
        return false;
    if (m_pending && !m_writing)
        return true;
    for (QWidget* widget = focused; widget && widget != m_form; widget = widget->parentWidget())
        if (const FormField* field = FormField::of(widget); field && field->isBeingTyped())
            return true;
    return false;
}

/// Another desk has written in a field that holds what is not stored: what the writing compares
/// with must stay what was shown, so that both values are offered.
bool Autosave::isContested() const
{
    Session* session = DraftKeeper::sessionOf(m_form);
    if (!session)
        return false;
    const StructureFile& file = session->file();
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const Kept& kept) {
        const QWidget* widget = kept.field->widget();
        const Touched record = recordOf(widget);
        if (record.id <= 0)
            return false;
        const auto last = file.query([&](const Reader& r) {
            std::optional<HistoryEntry> found;
            for (const QString& column : columnsOf(widget))
                if (!found)
                    found = history::changedSince(r, record, column, m_shownAt);
            return found;
        });
        return last && *last && !file.isOwn((*last)->step)
            && asTyped(widget, (*last)->changes.front().after) != kept.text;
    });
}

void Autosave::keepTyping()
{
    m_kept.clear();
    for (FormField* field : m_drafts->fields())
        if (field->isTyped())
            m_kept.append({field, field->settledText(), field->filled(), field->error()});
    m_cursorIn = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(m_cursorIn))
        m_cursor = line->cursorPosition();
    else if (auto* edit = qobject_cast<QTextEdit*>(m_cursorIn))
        m_cursor = edit->textCursor().position();
    else
        m_cursorIn.clear();
}

/// A list, a calendar or a menu of the form that is open; null when none is.
QWidget* Autosave::openPopup() const
{
    QWidget* popup = QApplication::activePopupWidget();
    // A popup is a window, which isAncestorOf does not look beyond.
    const auto isInside = [this](const QWidget* widget) {
        while (widget && widget != m_form)
            widget = widget->parentWidget();
        return widget != nullptr;
    };
    // Suggestions have no parent: they lend their keys to the field.
    const bool ours = popup && (isInside(popup) || isInside(popup->focusProxy()));
    return ours ? popup : nullptr;
}

bool Autosave::mayShow()
{
    if (QWidget* popup = openPopup()) { // what is being chosen from stays under the hand
        m_kept.clear();
        m_missed = true;
        popup->installEventFilter(this);
        return false;
    }
    // One that is not stored yet has nothing in the file to be shown.
    if (recordOf(m_form).id <= 0) {
        const QWidget* focused = QApplication::focusWidget();
        return !m_pending && !m_writing && !m_held && !m_incomplete
            && (!focused || !m_form->isAncestorOf(focused) || !isTypedInto(focused));
    }
    keepTyping();
    if (!isTyping() && !isContested())
        return true;
    m_kept.clear();
    m_missed = true;
    return false;
}

void Autosave::shown()
{
    m_missed = false;
    m_filled = true;
    if (const Session* session = DraftKeeper::sessionOf(m_form))
        m_shownAt = session->file().lineage().operation;
}

/// The fields hold what the file does; what is typed and not stored goes back over it.
void Autosave::putBack()
{
    shown();
    bool lost = false;
    const bool pending = m_pending;
    const QList<Kept> all = std::exchange(m_kept, {});
    for (const Kept& kept : all) {
        if (!kept.field) {
            lost = true; // the form was built anew
            continue;
        }
        const QString now = kept.field->filledNow();
        kept.field->setFilled(now);
        if (storable(now).simplified() == storable(kept.text).simplified()) {
            kept.field->setFilled(kept.text); // stored, but for a space at its end
            continue;
        }
        const bool invalid = !kept.error.isEmpty() || kept.field->problem();
        // Changed in the file from here (written, taken back): the field shows it.
        if (now != kept.shown && !invalid)
            continue;
        if (kept.field->settledText() != kept.text) // it has not kept it by itself
            kept.field->type(kept.text);
        if (kept.field->error().isEmpty())
            kept.field->setError(kept.error);
    }
    if (auto* line = qobject_cast<QLineEdit*>(m_cursorIn);
        line && m_cursor != line->cursorPosition())
        line->setCursorPosition(qMin(m_cursor, int(line->text().size())));
    else if (auto* edit = qobject_cast<QTextEdit*>(m_cursorIn);
             edit && m_cursor != edit->textCursor().position()) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(qMin(m_cursor, edit->document()->characterCount() - 1));
        edit->setTextCursor(cursor);
    }
    m_cursorIn.clear();
    // Nobody has typed: nothing is to be written, which would be a step of its own to undo.
    if (!pending) {
        m_timer.stop();
        m_since.invalidate();
        m_pending = false;
    }
    if (lost)
        m_drafts->resume();
}

/// Hidden, the form was not filled with what it has written: the file holds it all the same.
void Autosave::rememberWritten()
{
    if (recordOf(m_form).id <= 0)
        return;
    if (!m_incomplete) {
        for (FormField* field : m_drafts->fields())
            field->setFilled(field->text());
        return;
    }
    // What was stored and what was not is told by filling it.
    if (Page* page = DraftKeeper::pageOf(m_form))
        page->refetch();
}

void Autosave::fetchAgain()
{
    Page* page = DraftKeeper::pageOf(m_form);
    if (!page)
        return;
    m_missed = false;
    // Not from within a writing of the page.
    QMetaObject::invokeMethod(
        page,
        [page] {
            if (page->isVisible())
                page->refetch();
        },
        Qt::QueuedConnection);
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
    m_filled = false;
    m_writing = true;
    Autosave* around = std::exchange(current, this);
    const qint64 kept = m_drafts->kept();
    const QString spooled = m_drafts->spooled();
    const bool aside = m_drafts->isSetAside();
    const Session* session = DraftKeeper::sessionOf(m_form);
    const qint64 before = session ? session->file().lineage().operation : 0;
    if (!m_write())
        hold(ErrorKind::Refused);
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
    if (session && session->file().lineage().operation != before && !m_filled)
        rememberWritten();
    if (m_missed && !m_held)
        fetchAgain();
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
    m_kept.clear();
    shown();
}

bool Autosave::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Hide)
        return QObject::eventFilter(watched, event);
    if (watched == m_form) {
        flush();
    } else { // the popup that mayShow has waited for
        watched->removeEventFilter(this);
        if (m_missed && !m_pending && !m_held)
            fetchAgain();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
