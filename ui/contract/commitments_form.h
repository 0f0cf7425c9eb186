#pragma once
#include "core/contract/contract.h"
#include "ui/widgets/choice_chips.h"
#include <QFrame>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace jalons {

class GrowingTextEdit;
class Session;
class TermCombo;

/// One commitment of one party.
class CommitmentLine : public QFrame
{
    Q_OBJECT

public:
    CommitmentLine(CommitmentId id, Party party, QWidget* parent = nullptr);

    CommitmentId id() const { return m_id; }
    void show(const Commitment& commitment, int rank, const QList<Choice>& objectives);
    Commitment read() const;
    void focusText();

signals:
    void edited();
    void removeAsked();

private:
    CommitmentId m_id;
    Commitment m_commitment;
    GrowingTextEdit* m_text;
    TermCombo* m_objective;
    QLineEdit* m_who;
    QToolButton* m_remove;
};

/// Who does what, party by party: reciprocity is seen at a glance.
class CommitmentsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsForm(Session& session, QWidget* parent = nullptr);

    void show(const std::vector<Commitment>& commitments, const std::vector<Objective>& objectives);
    std::vector<Commitment> read() const;
    void focusText(CommitmentId id);

signals:
    void edited();
    void addAsked(jalons::Party party);
    void removeAsked(jalons::CommitmentId id);

private:
    struct Group
    {
        Party party;
        QVBoxLayout* layout;
        QList<CommitmentLine*> rows;
    };

    std::vector<Group> m_groups;
};

} // namespace jalons
