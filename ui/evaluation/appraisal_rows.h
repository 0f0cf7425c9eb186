#pragma once
#include "core/evaluation/evaluation.h"
#include "ui/page/record_part.h"

namespace jalons {

/// One objective of the contract and how far it was reached. A second click on a chip takes the
/// answer back.
class ObjectiveRow : public RecordPart<ObjectiveAppraisal>
{
    Q_OBJECT

public:
    ObjectiveRow(Session& session, const Objective& objective, int index);

    /// Typing that is not written yet stays.
    void setAppraisal(const ObjectiveAppraisal& appraisal);
    void setReadOnly(bool readOnly);

private:
    GrowingTextEdit* m_comment;
};

/// One commitment and whether it was kept; why not is asked only when it was not, or in part.
class CommitmentRow : public RecordPart<CommitmentAppraisal>
{
    Q_OBJECT

public:
    CommitmentRow(Session& session, const Commitment& commitment, int index);

    void setAppraisal(const CommitmentAppraisal& appraisal);
    void setReadOnly(bool readOnly);

private:
    /// A reason says why not: there is none for a commitment that was kept.
    void complete(CommitmentAppraisal& appraisal) const override;
    void showReason() { m_reason->setVisible(asksWhy(fromCode<Kept>(m_kept->code()))); }

    ChoiceChips* m_kept;
    TermCombo* m_reason;
    GrowingTextEdit* m_comment;
};

/// What became of a difficulty that was said before.
class OutcomeRow : public RecordPart<Outcome>
{
    Q_OBJECT

public:
    OutcomeRow(Session& session, const Factor& factor, int index);

    void setAppraisal(const Outcome& outcome);
    void setReadOnly(bool readOnly);

private:
    GrowingTextEdit* m_words;
};

} // namespace jalons
