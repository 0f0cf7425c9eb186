#pragma once
#include "ui/handover/handover_form.h"

namespace jalons {

inline HandoverEntryId rowId(const HandoverRow& row)
{
    return row.entry.id;
}

/// One entry of the hand-over, to read. With the keyboard on it D says that it is done, J sends it
/// to the journal of its person, Enter opens it where it stands.
class HandoverCard : public Card
{
    Q_OBJECT

public:
    explicit HandoverCard(Session& session, QWidget* parent = nullptr);

    /// @param withDay it was written on another day than the page's.
    void show(const HandoverRow& row, const std::vector<HandoverSubject>& subjects, bool withDay);
    void edit();
    const HandoverRow& record() const { return m_row; }
    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    void showText();
    void toggleDone();
    void toJournal();

    Session& m_session;
    HandoverRow m_row;
    std::vector<HandoverSubject> m_subjects;
    bool m_withDay = false;
    QLabel* m_time;
    QLabel* m_important;
    QLabel* m_toDo;
    QLabel* m_meta;
    QLabel* m_text;
    QLabel* m_readers;
    QWidget* m_foot; ///< what can be done with it
    QPushButton* m_done;
    QPushButton* m_journal;
    QPushButton* m_person;
    QPushButton* m_edit;
    QPushButton* m_remove;
    HandoverForm* m_form = nullptr; ///< while it is corrected
};

} // namespace jalons
