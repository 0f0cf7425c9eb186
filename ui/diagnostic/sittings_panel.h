#pragma once
#include "core/diagnostic/sitting.h"
#include "ui/page/record_form.h"

namespace jalons {

/// One interview of an assessment: its day, who was there, the notes of the team.
class SittingForm : public RecordForm<Sitting>
{
    Q_OBJECT

public:
    explicit SittingForm(Session& session);

    void setAssessment(AssessmentId id) { m_assessment = id; }

private:
    Sitting fresh() const override;
    qint64 owner() const override { return m_assessment.value; }

    AssessmentId m_assessment;
};

/// Beside the card of a domain, in the place of the wheel: the interviews of which an assessment is
/// made, with the notes of the team. Nothing of it is shared with the person's sheet.
class SittingsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SittingsPanel(Session& session, QWidget* parent = nullptr);

    void setAssessment(AssessmentId id);
    void refetch();
    /// The interview of today, begun when there is none, the cursor in its notes.
    void open();
    /// Shows one; 0: a new one, going on with what was begun.
    void resume(qint64 row);
    void flush() { m_form->flush(); }

signals:
    void closeAsked();

private:
    void show(qint64 row);

    Session& m_session;
    AssessmentId m_assessment;
    std::vector<Sitting> m_all;
    TermCombo* m_choose;
    SittingForm* m_form;
};

} // namespace jalons
