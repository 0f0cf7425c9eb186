#pragma once
#include "core/overview/handover_page.h"
#include "ui/handover/handover_card.h"
#include "ui/page/page.h"
#include "ui/page/row_list.h"

namespace jalons {

class LinesCard;
class PageHeader;

/// The hand-over of the house (cahier de liaison), a shift at a time: what is left to do from
/// before, what was written, and what the file tells by itself. One writes at the top.
class HandoverView : public Page
{
    Q_OBJECT

public:
    explicit HandoverView(Session& session, QWidget* parent = nullptr);

    /// Shows the shift in which an entry was written, and goes to it.
    void reveal(qint64 entry);
    void refetch() override;
    void flush() override;
    void resume(const Draft& draft) override;
    void goHome() override;
    void takeKeyboard() override;

private:
    void look(const Shift& shift);
    void begin();
    void finish();
    void followEntry();
    void readAll();
    void showCards();
    void showLines();

    Shift m_shift;
    Shift m_now; ///< at work when it was fetched
    HandoverPage m_page;
    std::vector<HandoverSubject> m_subjects;
    QList<qint64> m_unread; ///< of what is shown
    PageHeader* m_header;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_current;
    QPushButton* m_read;
    HandoverForm* m_form;
    QLabel* m_empty;
    Card* m_left;
    RowList<HandoverCard, HandoverRow> m_toDo;
    RowList<HandoverCard, HandoverRow> m_cards;
    LinesCard* m_movements;
    LinesCard* m_away;
    LinesCard* m_incidents;
    QScrollArea* m_scroll;
};

} // namespace jalons
