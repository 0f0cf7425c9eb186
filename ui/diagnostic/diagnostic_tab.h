#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/diagnostic/assessment.h"
#include "ui/page/page.h"

class QStackedLayout;

namespace jalons {

class EmptyState;
class InterviewPage;

/// The diagnostic of an accompaniment: the invitation to start it, then the interview.
class DiagnosticTab : public Page
{
    Q_OBJECT

public:
    explicit DiagnosticTab(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId id);
    InterviewPage* interview() const { return m_interview; }
    /// Starts the diagnostic today, if it is not started yet; the next step of the cycle bar.
    void start();

    void refetch() override;
    void resume(const Draft& draft) override;

signals:
    void printRequested(jalons::AssessmentId id);
    void faceToFaceChanged(bool on);

private:
    AccompanimentId m_accompaniment;
    QStackedLayout* m_stack;
    QWidget* m_none;
    EmptyState* m_empty;
    InterviewPage* m_interview;
};

} // namespace jalons
