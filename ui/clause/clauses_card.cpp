#include "ui/clause/clauses_card.h"

#include "core/contract/clause_library.h"
#include "ui/page/session.h"

namespace jalons {

ClausesCard::ClausesCard(Session& session)
    : VersionsCard(tr("Clauses of contracts"),
        tr("What contracts are made of. Every sentence may be changed; contracts that were signed "
           "or printed keep theirs."),
        QStringLiteral("clausesOpen_"), tr("Open the clauses: %1"))
    , m_session(session)
{
}

void ClausesCard::refetch()
{
    std::vector<Line> lines;
    for (const ContractKind kind : kindsWithClauses) {
        const ClauseOverview found = m_session.query(clauseLibrary::overview, kind);
        lines.push_back(
            {toCode(kind), m_session.label("contract_kind", kind), found, found.hasNews});
    }
    setLines(lines);
}

} // namespace jalons
