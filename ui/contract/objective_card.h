#pragma once
#include "core/contract/contract.h"
#include "ui/page/record_part.h"
#include "ui/widgets/fold_button.h"

namespace jalons {

class MoveButtons;

/// One objective: the person's words first, the rest folds.
class ObjectiveCard : public RecordPart<Objective>
{
    Q_OBJECT

public:
    explicit ObjectiveCard(Session& session);

    /// @param rank from 1, of @p count; @param needs the diagnostic's, by id.
    void show(const Objective& objective, int rank, int count, const QList<Choice>& needs);
    void setOpen(bool open) { m_fold->setOpen(open); }
    void focusTitle();
    MoveButtons* move() const { return m_move; }

signals:
    void moveAsked(int step);

private:
    QLabel* m_rank;
    MoveButtons* m_move;
    GrowingTextEdit* m_title;
    TermCombo* m_need;
    FoldButton* m_fold;
    FoldButton* m_scaleFold;
};

} // namespace jalons
