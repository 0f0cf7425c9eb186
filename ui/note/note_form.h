#pragma once
#include "core/household/household.h"
#include "core/note/note.h"
#include <QWidget>

namespace jalons {

class Autosave;
class ChoiceChips;
class DateField;
class FormGrid;
class FormRow;
class GrowingTextEdit;
class Session;

/// A note being written or corrected: saved as it is typed, nothing required but its text.
class NoteForm : public QWidget
{
    Q_OBJECT

public:
    /// @param name prefix of the objectNames: there may be several forms on a page.
    NoteForm(Session& session, const QString& name, QWidget* parent = nullptr);

    /// @param household who else the note may concern.
    void show(const Note& note, const std::vector<HouseholdMember>& household);
    Note read() const;
    /// Something waits: to be stored, or to be mended first.
    bool isDirty() const;
    /// To be asked before a stored note is shown again.
    bool mayShow() const;
    void mark(const Problems& problems);
    /// As stored: its id is invalid until something was typed.
    const Note& note() const { return m_shown; }
    /// What is typed becomes a new note: the one it was is gone.
    void startAnew();
    /// Goes on with the note of this person that was not stored, if any.
    void resume();
    void flush();
    /// Forgets what waits to be saved.
    void discard();
    void focusText();
    using QWidget::show;

signals:
    void saved();

private:
    void write();
    void showRecord();

    Session& m_session;
    Autosave* m_autosave;
    FormGrid* m_grid;
    GrowingTextEdit* m_text;
    ChoiceChips* m_kind;
    DateField* m_day;
    ChoiceChips* m_others;
    FormRow* m_othersRow;
    Note m_shown;
};

} // namespace jalons
