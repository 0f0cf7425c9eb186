#pragma once
#include "core/evaluation/evaluation.h"
#include "ui/page/autosave.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jalons {

class Card;
class CommitmentRow;
class ObjectiveRow;
class OutcomeRow;
class RecordPartBase;
class Session;

/// Looks back: what became of each difficulty said before, how far each objective was reached,
/// whether each commitment was kept — the structure's as the person's — and why not. Written as it
/// is typed.
class AppraisalForm : public QWidget
{
    Q_OBJECT

public:
    explicit AppraisalForm(Session& session, QWidget* parent = nullptr);

    /// @param person first name of the person, for the commitments that are theirs.
    void setEvaluation(const Evaluation& evaluation, const QString& person);
    /// Writes what waits. False when it could not be written.
    bool flush() { return m_autosave->writeNow(); }
    /// Its drafts, among those of the parts of an evaluation (the owner of setRecord).
    static constexpr qint64 draftPart = 2;

private:
    void rebuild();
    void add(Card* card, RecordPartBase* row);
    void addDifficulties(QVBoxLayout* layout);
    void addObjectives(QVBoxLayout* layout);
    void addScore(Card* card);
    void showScore();
    void addCommitments(QVBoxLayout* layout, Party party);
    QString partyTitle(Party party) const;
    bool save();

    Session& m_session;
    Evaluation m_evaluation;
    QString m_person;
    QWidget* m_content = nullptr;
    QList<ObjectiveRow*> m_objectives;
    QList<CommitmentRow*> m_commitments;
    QList<OutcomeRow*> m_outcomes;
    QLabel* m_score = nullptr;
    Autosave* m_autosave;
};

} // namespace jalons
