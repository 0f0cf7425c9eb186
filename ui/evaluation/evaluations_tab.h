#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/cycle/cycle.h"
#include "core/diagnostic/assessment.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace jalons {

class EvaluationPage;
class PagesLayout;

/// The evaluations of an accompaniment: their list, and the one that is open.
class EvaluationsTab : public Page
{
    Q_OBJECT

public:
    explicit EvaluationsTab(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId id);
    /// Opens an evaluation of this accompaniment.
    void open(AssessmentId id);
    /// Goes on with the one that is open, or starts one today, of the kind to propose unless told.
    void start(std::optional<AssessmentKind> kind = std::nullopt);
    void follow(NextStep step);
    void setFaceToFace(bool on);
    EvaluationPage* page() const { return m_page; }
    /// The evaluation that is open, its step and the domain of its interview; empty: the list.
    QString part() const;
    /// Does nothing for an evaluation that is not in the list.
    void openPart(const QString& part);

    void refetch() override;
    void resume(const Draft& draft) override;

signals:
    void faceToFaceChanged(bool on);

private:
    QWidget* makeList();
    void fill(const std::vector<Assessment>& evaluations);

    AccompanimentId m_accompaniment;
    std::vector<AssessmentId> m_listed;
    AssessmentId m_ongoing; ///< not completed
    PagesLayout* m_stack;
    QWidget* m_listPage;
    QLabel* m_sentence;
    QTreeWidget* m_list;
    QPushButton* m_start;
    std::vector<AssessmentKind> m_kinds; ///< that can be started, the one to propose first
    QPushButton* m_startOther;
    EvaluationPage* m_page;
};

} // namespace jalons
