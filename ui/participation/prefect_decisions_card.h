#pragma once
#include "core/participation/prefect_decision.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// What the préfet decided for the structure, and its own rule for absences. Saved as it is typed.
class PrefectDecisionForm : public RecordForm<PrefectDecision>
{
    Q_OBJECT

public:
    explicit PrefectDecisionForm(Session& session);
};

/// The decisions of the préfet on what people pay, the latest first.
class PrefectDecisionsCard : public ListCard
{
    Q_OBJECT

public:
    explicit PrefectDecisionsCard(Session& session);

private:
    QList<OrderedLine> lines() const override;

    Session& m_session;
};

} // namespace jalons
