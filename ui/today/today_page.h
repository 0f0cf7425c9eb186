#pragma once
#include "core/action/planned_list.h"
#include "core/overview/day_overview.h"
#include "core/overview/handover_page.h"
#include "core/overview/meeting_list.h"
#include "core/situation/renewal_list.h"
#include "ui/page/page.h"
#include "ui/page/session.h"
#include <map>

class QLineEdit;
class QTabBar;

namespace jalons {

class Card;
class FirstStepsCard;
class LinesCard;
class PageHeader;
class PageStack;
class TeamView;
struct Line;

/// What today asks for: the structure's deadlines, the actions planned, the interviews under way —
/// of my files, or of everybody's with their referent; or the whole structure as whoever leads it
/// sees it. Every line opens its place.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    void refetch() override;
    /// The view that was chosen is its first.
    void goHome() override { }

private:
    struct Content
    {
        std::vector<DayDue> dues;
        std::vector<RenewalRow> renewals;
        std::vector<PlannedAction> late;
        std::vector<MeetingRow> meetings;
        std::vector<UnmetRow> unmet;
        std::vector<HandoverRow> handover;
        std::vector<PlannedAction> week;
        std::vector<OpenAssessmentRow> open;
        std::vector<DraftToResume> drafts;
        FirstSteps steps;
        int current = 0;
        std::map<ProfessionalId, QString> team; ///< named on the lines; empty: of one referent
    };
    enum class View { Mine, Everybody, Team };

    Content fetch() const;
    View view() const;
    /// The view that who sits here chose last.
    void recallView();
    void chooseView();
    void nameReferents(Content& content, const Reader& reader) const;
    /// Whose a line is, where lines of several referents are shown.
    QString whose(ProfessionalId referent) const;
    ProfessionalId referent() const;
    void showDues(const std::vector<DayDue>& dues);
    Line lineOf(const DayDue& due);
    void showRenewals(const std::vector<RenewalRow>& renewals);
    void showWeek(const std::vector<PlannedAction>& week);
    void showMeetings(const std::vector<MeetingRow>& meetings);
    void showUnmet(const std::vector<UnmetRow>& unmet);
    void showHandover(const std::vector<HandoverRow>& entries);
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
    QTabBar* m_views;
    PageStack* m_stack;
    TeamView* m_team;
    FirstStepsCard* m_first;
    std::map<ProfessionalId, QString> m_referents; ///< named on the lines
    LinesCard* m_week;
    LinesCard* m_meetings;
    LinesCard* m_unmet;
    LinesCard* m_handover;
    LinesCard* m_late;
    LinesCard* m_dues;
    LinesCard* m_renewals;
    LinesCard* m_open;
    Card* m_drafts;
};

} // namespace jalons
