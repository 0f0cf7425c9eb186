#pragma once
#include "core/overview/interview.h"
#include "ui/page/autosave.h"
#include "ui/page/record_part.h"

namespace jalons {

class AutonomyCard;
class CompletionPanel;
class WheelLegend;
class WheelView;

/// The end of an evaluation: what the person thinks of the path, what is decided, the wheel of then
/// and now, and completing it.
class PathForm : public RecordPart<Assessment>
{
    Q_OBJECT

public:
    explicit PathForm(Session& session);

    /// @param initial the interview shown in the wheel: the entries now, the initial diagnostic's
    /// before.
    void setInterview(const Interview& interview, const Interview& sinceStart);
    /// What the other steps have to write before completing.
    void setBeforeComplete(std::function<bool()> before);

signals:
    void amendmentRequested();
    void domainActivated(const QString& domain);

private:
    Card* makeView();
    void showGiven();
    void give();
    Card* makeWheel();
    bool save();

    Card* m_viewCard;
    GrowingTextEdit* m_view;
    QWidget* m_given; ///< what the person said of the support and that stays
    QWidget* m_giving;
    QLabel* m_giveProblem;
    ChoiceChips* m_means;
    ChoiceChips* m_decision;
    QWidget* m_decided; ///< what is decided: asked only while something follows
    QLabel* m_problem;
    QPushButton* m_amend;
    CompletionPanel* m_completion;
    WheelView* m_wheel;
    WheelLegend* m_legend;
    AutonomyCard* m_autonomy;
    Autosave* m_autosave;
};

} // namespace jalons
