#pragma once
#include "ui/page/list_card.h"

namespace jalons {

class Session;

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
