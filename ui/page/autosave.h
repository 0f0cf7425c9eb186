#pragma once
#include "core/base/result.h"
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

namespace jalons {

class DraftKeeper;
class FormField;

/// Writes what is typed in a form: 600 ms after the last keystroke, at the latest 1.5 s after the
/// first, when the focus leaves a field, when the form is hidden, and when asked to (flush).
/// Nothing ever asks to save. What cannot be written stays in the form and as a draft; when the
/// file itself is in the way, it is tried again as long as the form lives.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// @param write stores the form; called only while something waits. @return false: it is held
    /// back.
    Autosave(QWidget* form, std::function<bool()> write);

    /// Something was typed or chosen.
    void touch();
    /// Whether something typed is not written yet.
    bool isPending() const { return m_pending; }
    /// Whether the last writing was held back.
    bool isHeld() const { return m_held; }
    /// To be asked before the form is filled again with the record that it shows; setRecord ends
    /// it. Every field then shows what the file holds, but those that hold what is not stored (it
    /// cannot be yet, or waits to be): they keep it. No while letters are under the keys, while a
    /// list, a calendar or a menu of the form is open, and while another desk has written in a
    /// field that holds something not stored, so that its writing clashes: the page is fetched
    /// again when that is over. A record that is not stored yet is not filled over what is typed.
    bool mayShow();
    void flush();
    /// Writes the form whether or not it was touched. @return false when it was held back.
    bool writeNow();
    /// Forgets what waits: the form is about to show something else.
    void discard();
    /// The form could not be written: it keeps what is typed, and tries again by itself when only
    /// the file was in the way (busy, full, moved, read-only). @return whether that is news.
    bool hold(ErrorKind kind);
    QWidget* form() const { return m_form; }
    /// Keeps what the form cannot store yet.
    DraftKeeper* drafts() const { return m_drafts; }

    /// The one that is writing right now; null when none is.
    static Autosave* writing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onFocus(QWidget* old);
    bool isTyping() const;
    QWidget* openPopup() const;
    bool isContested() const;
    void keepTyping();
    void shown();
    void putBack();
    void rememberWritten();
    void fetchAgain();

    /// What is put back once the form is filled.
    struct Kept
    {
        QPointer<FormField> field;
        QString text;
        QString shown;
        QString error;
    };

    QWidget* m_form;
    std::function<bool()> m_write;
    DraftKeeper* m_drafts;
    QTimer m_timer;
    QElapsedTimer m_since; ///< of the first keystroke that waits
    bool m_pending = false;
    bool m_writing = false;
    bool m_held = false;
    bool m_failed = false; ///< the writing under way was held back, whatever is shown since
    bool m_refused = false; ///< and by the file, not by a rule
    std::optional<ErrorKind> m_told; ///< of what is in the way, since the last keystroke
    bool m_missed = false; ///< the file has changed and the form was not filled with it
    bool m_filled = false; ///< since the writing began
    QList<Kept> m_kept;
    QPointer<QWidget> m_cursorIn; ///< the editor that has the focus, and where its cursor stands
    int m_cursor = 0;
    qint64 m_shownAt = 0; ///< the last operation known when the form was filled
    bool m_incomplete = false; ///< a field holds what cannot be stored; the others are
};

} // namespace jalons
