#pragma once
#include "core/overview/interview.h"
#include "ui/page/autosave.h"
#include "ui/page/record_part.h"

namespace jalons {

/// What is written in an assessment of this kind.
Operation updateOf(const Assessment& assessment);

/// How an assessment is completed: the day, who took part, the shared summary. Unfolds in the page.
/// What is typed is kept as it is typed; confirming closes the assessment.
class CompletionPanel : public RecordPart<Assessment>
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
    void setFoldable(bool foldable) { m_fold->setVisible(foldable); }
    /// What has to be written before completing, by the page around it.
    void setBeforeComplete(std::function<bool()> before) { m_before = std::move(before); }
    void flush() { m_autosave->flush(); }
    void focusFirst();

signals:
    void completed();
    /// Problems of fields that are elsewhere (decision).
    void refused(const jalons::Problems& problems);
    void folded();

private:
    void complete(Assessment& assessment) const override;
    bool save();
    void finish();
    void say(const Problems& problems);

    std::function<bool()> m_before;
    DateField* m_day;
    GrowingTextEdit* m_participants;
    QPushButton* m_confirm;
    QPushButton* m_fold;
    QLabel* m_problems;
    Autosave* m_autosave;
};

} // namespace jalons
