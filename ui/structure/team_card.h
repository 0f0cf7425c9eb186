#pragma once
#include "core/structure/structure.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

/// Somebody of the team. Saved as it is typed.
class ProfessionalForm : public RecordForm<Professional>
{
    Q_OBJECT

public:
    explicit ProfessionalForm(Session& session);
};

/// The team: who works here, their métier, and who is qualified to sign contracts.
class TeamCard : public ListCard
{
    Q_OBJECT

public:
    explicit TeamCard(Session& session);

private:
    QList<OrderedLine> lines() const override;

    Session& m_session;
};

} // namespace jalons
