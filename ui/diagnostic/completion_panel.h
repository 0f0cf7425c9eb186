#pragma once
#include "core/overview/interview.h"
#include "ui/page/autosave.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace jalons {

class DateField;
class FormGrid;
class GrowingTextEdit;
class Session;

/// How an assessment is completed: the day, who took part, the shared summary. Unfolds in the page.
/// What is typed is kept as it is typed; confirming closes the assessment.
class CompletionPanel : public QFrame
{
    Q_OBJECT

public:
    /// @param prefix of the object names: « completion » gives « completionDay » and so on.
    CompletionPanel(Session& session, const QString& prefix, QWidget* parent = nullptr);

    /// Fields that are being typed in are left alone.
    void setInterview(const Interview& interview);
    /// « Complete the diagnostic »
    void setConfirmText(const QString& text);
    /// A panel that is always there has nothing to fold.
    void setFoldable(bool foldable);
    /// What is typed, over @p assessment.
    Assessment read(Assessment assessment) const;
    /// What has to be written before completing, by the page around it.
    void setBeforeComplete(std::function<bool()> before) { m_before = std::move(before); }
    bool flush();
    /// Problems of fields that are not here come back.
    Problems mark(const Problems& problems);
    void focusFirst();

signals:
    void completed();
    /// Problems of fields that are elsewhere (decision).
    void refused(const jalons::Problems& problems);
    void folded();

private:
    bool save();
    void complete();

    Session& m_session;
    Interview m_interview;
    std::function<bool()> m_before;
    FormGrid* m_form;
    DateField* m_day;
    GrowingTextEdit* m_participants;
    GrowingTextEdit* m_summary;
    QPushButton* m_confirm;
    QPushButton* m_fold;
    QLabel* m_problems;
    Autosave* m_autosave;
    AssessmentId m_shown;
};

} // namespace jalons
