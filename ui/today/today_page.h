#pragma once
#include "core/accompaniment/due_list.h"
#include "core/action/agenda_list.h"
#include "core/draft/draft.h"
#include "core/situation/renewal_list.h"
#include "core/stay/admission.h"
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

signals:
    /// The search field was entered with these letters: the search answers.
    void searchAsked(const QString& typed);
    void newNoteAsked();
    void newPersonAsked();
    void resumeAsked(const jalons::Draft& draft);

private:
    struct DraftLine
    {
        Draft draft;
        QString of; ///< whose file
        QStringList spooled; ///< its names outside of the file
        bool isFormer = false; ///< typed before the file was restored
        bool isThere = true; ///< its record is in the file
    };
    struct Content
    {
        std::vector<DueRow> dues;
        std::vector<AdmissionDueRow> stays;
        std::vector<RenewalRow> renewals;
        std::vector<AgendaRow> late;
        std::vector<AgendaRow> week;
        std::vector<OpenAssessmentRow> open;
        std::vector<DraftLine> drafts;
        int current = 0;
    };

    Content fetch() const;
    ProfessionalId referent() const;
    void showDues(const std::vector<DueRow>& dues, const std::vector<AdmissionDueRow>& stays);
    Line stayLine(const AdmissionDueRow& row, const QString& tone);
    void showRenewals(const std::vector<RenewalRow>& renewals);
    void showWeek(const std::vector<AgendaRow>& week);
    void showLate(const std::vector<AgendaRow>& late);
    void showDrafts(const std::vector<DraftLine>& drafts);
    /// What was typed for a record that is in the file no more, to be pasted elsewhere.
    void copy(const Draft& draft);
    void forget(const DraftLine& line);
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
