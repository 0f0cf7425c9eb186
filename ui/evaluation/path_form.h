#pragma once
#include "core/overview/interview.h"
#include "ui/page/autosave.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

class Card;
class ChoiceChips;
class CompletionPanel;
class GrowingTextEdit;
class Session;
class WheelLegend;
class WheelView;

/// The end of an evaluation: what the person thinks of the path, what is decided, the wheel of then
/// and now, and completing it.
class PathForm : public QWidget
{
    Q_OBJECT

public:
    explicit PathForm(Session& session, QWidget* parent = nullptr);

    /// @param initial the interview shown in the wheel: the entries now, the initial diagnostic's
    /// before.
    void setInterview(const Interview& interview, const Interview& sinceStart);
    /// What the other steps have to write before completing.
    void setBeforeComplete(std::function<bool()> before);
    bool flush();

signals:
    void amendmentRequested();
    void domainActivated(const QString& domain);

private:
    QWidget* makeView();
    QWidget* makeWheel();
    bool save();
    Assessment read(Assessment assessment) const;

    Session& m_session;
    Interview m_interview;
    Card* m_viewCard;
    GrowingTextEdit* m_view;
    ChoiceChips* m_decision;
    GrowingTextEdit* m_detail;
    QLabel* m_problem;
    QPushButton* m_amend;
    CompletionPanel* m_completion;
    WheelView* m_wheel;
    WheelLegend* m_legend;
    Autosave* m_autosave;
};

} // namespace jalons
