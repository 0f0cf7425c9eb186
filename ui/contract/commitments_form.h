#pragma once
#include "core/contract/contract.h"
#include "ui/page/record_part.h"
#include "ui/page/row_list.h"

namespace jalons {

/// One commitment of one party.
class CommitmentLine : public RecordPart<Commitment>
{
    Q_OBJECT

public:
    CommitmentLine(Session& session, Party party);

    void show(const Commitment& commitment, int rank, const QList<Choice>& objectives);
    void focusText() { m_text->setFocus(); }

private:
    GrowingTextEdit* m_text;
    TermCombo* m_objective;
};

/// Who does what, party by party: reciprocity is seen at a glance.
class CommitmentsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsForm(Session& session);

    void show(const std::vector<Commitment>& commitments, const std::vector<Objective>& objectives);
    std::vector<Commitment> read() const;
    void focusText(CommitmentId id);

signals:
    void edited();
    void addAsked(jalons::Party party);
    void removeAsked(jalons::CommitmentId id);

private:
    Session& m_session;
    std::vector<std::pair<Party, RowList<CommitmentLine, Commitment>>> m_groups;
};

} // namespace jalons
