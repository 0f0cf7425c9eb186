#pragma once
#include "core/contract/contract.h"
#include "ui/widgets/choice_chips.h"
#include <QFrame>

class QLabel;
class QToolButton;

namespace jalons {

class DateField;
class GrowingTextEdit;
class Session;
class TermCombo;

/// One objective: the person's words first, the rest folds.
class ObjectiveCard : public QFrame
{
    Q_OBJECT

public:
    ObjectiveCard(Session& session, ObjectiveId id, QWidget* parent = nullptr);

    ObjectiveId id() const { return m_id; }
    /// @param rank from 1, of @p count; @param needs the diagnostic's, by id.
    void show(const Objective& objective, int rank, int count, const QList<Choice>& needs);
    Objective read() const;
    void setOpen(bool open);
    void focusTitle();
    void focusMove(int step);

signals:
    void edited();
    void removeAsked();
    void moveAsked(int step);

private:
    Session& m_session;
    ObjectiveId m_id;
    Objective m_objective;
    QLabel* m_rank;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QToolButton* m_fold;
    GrowingTextEdit* m_title;
    TermCombo* m_domain;
    QWidget* m_details;
    TermCombo* m_need;
    ChoiceChips* m_aims;
    GrowingTextEdit* m_means;
    GrowingTextEdit* m_indicator;
    DateField* m_due;
};

} // namespace jalons
