#pragma once
#include "core/action/planned_list.h"
#include "core/overview/day_overview.h"
#include "core/situation/renewal_list.h"
#include "ui/page/page.h"
#include "ui/page/session.h"

class QLineEdit;
class QPushButton;

namespace jalons {

class Card;
class LinesCard;
class PageHeader;
struct Line;

/// What today asks for: the structure's deadlines, the actions planned, the interviews under way.
/// Every line opens its place.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    void refetch() override;

private:
    struct Content
    {
        std::vector<DayDue> dues;
        std::vector<RenewalRow> renewals;
        std::vector<PlannedAction> late;
        std::vector<PlannedAction> week;
        std::vector<OpenAssessmentRow> open;
        std::vector<DraftToResume> drafts;
        int current = 0;
    };

    Content fetch() const;
    ProfessionalId referent() const;
    void showDues(const std::vector<DayDue>& dues);
    Line lineOf(const DayDue& due);
    void showRenewals(const std::vector<RenewalRow>& renewals);
    void showWeek(const std::vector<PlannedAction>& week);
    void showLate(const std::vector<PlannedAction>& late);
    void showDrafts(const std::vector<DraftToResume>& drafts);
    /// What was typed for a record that is in the file no more, to be pasted elsewhere.
    void copy(const Draft& draft);
    void forget(const DraftToResume& line);
    void showOpen(const std::vector<OpenAssessmentRow>& open);
    /// The opening of a person's file.
    std::function<void()> opens(PersonId person, PersonTab tab);

    PageHeader* m_header;
    QLineEdit* m_search;
    QPushButton* m_mine;
    LinesCard* m_week;
    LinesCard* m_late;
    LinesCard* m_dues;
    LinesCard* m_renewals;
    LinesCard* m_open;
    Card* m_drafts;
};

} // namespace jalons
