#include "ui/clause/clauses_card.h"

#include "core/contract/clause_library.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"

namespace jalons {

ClausesCard::ClausesCard(Session& session)
    : Card(tr("Clauses of contracts"))
    , m_session(session)
    , m_lines(inColumn({}, 6))
{
    body()->addWidget(wrappedLabel(
        tr("What contracts are made of. Every sentence may be changed; contracts that were signed "
           "or printed keep theirs."),
        "hint"));
    body()->addLayout(m_lines);
}

void ClausesCard::refetch()
{
    clearLayout(m_lines);
    for (const ContractKind kind : kindsWithClauses) {
        const ClauseOverview line = m_session.query(clauseLibrary::overview, kind);
        const QString name = m_session.label("contract_kind", kind);
        const QString whose = line.inUseFrom.isValid()
            ? tr("yours, since %1").arg(fullDay(line.inUseFrom))
            : tr("those of Jalons");
        const QString next = line.nextFrom.isValid()
            ? tr("another from %1").arg(fullDay(line.nextFrom))
            : QString();
        auto* open = saying(button(QStringLiteral("clausesOpen_") + toCode(kind), tr("Open")),
            tr("Open the clauses: %1").arg(name));
        connect(open, &QPushButton::clicked, this, [this, kind] { emit opened(kind); });
        m_lines->addLayout(inRow(
            {{wrappedLabel(name, "label"), 2},
                {wrappedLabel(
                     dotted({whose, next, line.isPrepared ? tr("one being prepared") : QString(),
                         line.hasNews ? tr("those of Jalons have changed") : QString()}),
                     "meta"),
                    3},
                open},
            12));
    }
}

} // namespace jalons
