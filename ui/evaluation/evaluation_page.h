#pragma once
#include "core/overview/interview.h"
#include "ui/page/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabBar;

namespace jalons {

class AppraisalForm;
class InterviewPage;
class PageStack;
class PathForm;
class VersionsButton;

/// One evaluation in three steps, opened in any order: the interview with the earlier values
/// beside, the contract line by line, the path and the decision.
class EvaluationPage : public Page
{
    Q_OBJECT

public:
    enum Step { InterviewStep, ContractStep, PathStep };

    explicit EvaluationPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(AssessmentId id);
    AssessmentId assessment() const { return m_id; }
    void setStep(Step step);
    Step step() const;
    InterviewPage* interview() const { return m_interview; }

    void refetch() override;
    void resume(const Draft& draft) override;

signals:
    void backRequested();
    void printRequested(jalons::AssessmentId id);
    void faceToFaceChanged(bool on);

private:
    QHBoxLayout* makeHead();
    bool flushForms();
    void reopen();
    void prepareAmendment();

    AssessmentId m_id;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_face;
    VersionsButton* m_versions;
    QPushButton* m_reopen;
    QTabBar* m_steps;
    PageStack* m_stack;
    InterviewPage* m_interview;
    AppraisalForm* m_appraisals;
    PathForm* m_path;
};

} // namespace jalons
