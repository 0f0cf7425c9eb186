#pragma once
#include "ui/note/note_form.h"
#include "ui/widgets/layouts.h"

namespace jalons {

inline NoteId rowId(const NoteRow& row)
{
    return row.note.id;
}

/// One note of a journal, to read; « Correct » opens it where it stands.
class NoteCard : public Card
{
    Q_OBJECT

public:
    explicit NoteCard(Session& session, QWidget* parent = nullptr);

    /// @param journal of whom it stands in.
    void show(const NoteRow& row, PersonId journal, const std::vector<HouseholdMember>& household);
    void edit();
    const NoteRow& record() const { return m_row; }
    using QWidget::show;

private:
    void finish();
    void showText();
    void showBeginning();

    static constexpr qsizetype shownAtOnce = 4000;
    Session& m_session;
    PersonId m_journal;
    NoteRow m_row;
    std::vector<HouseholdMember> m_household;
    QLabel* m_day;
    QLabel* m_kind;
    QLabel* m_access; ///< when it is not for the team
    QLabel* m_meta;
    QLabel* m_text;
    QPushButton* m_further; ///< shows the next piece of a long text
    QPushButton* m_edit;
    QPushButton* m_remove;
    NoteForm* m_form = nullptr; ///< while it is corrected
    qsizetype m_shown = shownAtOnce; ///< characters
};

} // namespace jalons
