#pragma once
#include "core/evaluation/evaluation.h"
#include <QWidget>

namespace jalons {

class ChoiceChips;
class GrowingTextEdit;
class Session;
class TermCombo;

/// One objective of the contract and how far it was reached. A second click on a chip takes the
/// answer back.
class ObjectiveRow : public QWidget
{
    Q_OBJECT

public:
    ObjectiveRow(
        Session& session, const Objective& objective, int index, QWidget* parent = nullptr);

    /// Typing that is not written yet stays.
    void setAppraisal(const ObjectiveAppraisal& appraisal);
    ObjectiveAppraisal read() const;
    const ObjectiveAppraisal& base() const { return m_base; }
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    ObjectiveAppraisal m_base;
    ChoiceChips* m_attainment;
    GrowingTextEdit* m_comment;
};

/// One commitment and whether it was kept; why not is asked only when it was not, or in part.
class CommitmentRow : public QWidget
{
    Q_OBJECT

public:
    CommitmentRow(
        Session& session, const Commitment& commitment, int index, QWidget* parent = nullptr);

    void setAppraisal(const CommitmentAppraisal& appraisal);
    CommitmentAppraisal read() const;
    const CommitmentAppraisal& base() const { return m_base; }
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void showReason();

    CommitmentAppraisal m_base;
    ChoiceChips* m_kept;
    TermCombo* m_reason;
    GrowingTextEdit* m_comment;
};

} // namespace jalons
