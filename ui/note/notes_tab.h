#pragma once
#include "ui/note/note_card.h"
#include "ui/page/page.h"
#include "ui/page/row_list.h"

namespace jalons {

class ExportButton;

/// The journal de suivi of a person: one writes at the top, what was written stands below, newest
/// first, read as one scrolls.
class NotesTab : public Page
{
    Q_OBJECT

public:
    explicit NotesTab(Session& session, QWidget* parent = nullptr);

    void show(PersonId person, AccompanimentId accompaniment);
    /// The caret in the note to write.
    void write();
    /// Scrolls to a note.
    void reveal(NoteId note);
    void refetch() override;
    void resume(const Draft& draft) override;
    using QWidget::show;

private:
    void begin();
    void finish();
    void fetchMore();
    void followNote();
    void showNotes();
    std::unique_ptr<QAbstractItemModel> shownRows() const;

    PersonId m_person;
    AccompanimentId m_accompaniment;
    std::vector<HouseholdMember> m_household;
    NoteForm* m_form;
    QScrollArea* m_scroll;
    RowList<NoteCard, NoteRow> m_cards;
    QLabel* m_empty;
    ExportButton* m_export;
    QPushButton* m_more;
    QList<qint64> m_ids;
    bool m_complete = false;
};

} // namespace jalons
