#pragma once
#include "ui/clause/versions_card.h"

namespace jalons {

class Session;

/// The clauses of each kind of contract.
class ClausesCard : public VersionsCard
{
    Q_OBJECT

public:
    explicit ClausesCard(Session& session);

    void refetch();

private:
    Session& m_session;
};

} // namespace jalons
