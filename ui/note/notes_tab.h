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
    bool find() override;
    using QWidget::show;

private:
    void narrow();
    void clearFilter();
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
    QLineEdit* m_search;
    TermCombo* m_kind;
    TermCombo* m_domain;
    QCheckBox* m_keptToo;
    QPushButton* m_print;
    QLabel* m_kept; ///< how many are not for who sits here
    QWidget* m_filters;
    NoteFilter m_filter;
    int m_keptCount = 0;
    QPushButton* m_more;
    QList<qint64> m_ids;
    bool m_complete = false;
};

} // namespace jalons
