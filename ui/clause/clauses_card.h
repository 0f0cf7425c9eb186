#pragma once
#include "core/contract/contract.h"
#include "ui/widgets/card.h"

namespace jalons {

class Session;

/// The clauses of each kind of contract: whose are in use, and the way to change them.
class ClausesCard : public Card
{
    Q_OBJECT

public:
    explicit ClausesCard(Session& session);

    void refetch();

signals:
    void opened(jalons::ContractKind kind);

private:
    Session& m_session;
    QVBoxLayout* m_lines;
};

} // namespace jalons
