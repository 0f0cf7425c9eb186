#include "ui/clause/clauses_card.h"

#include "core/contract/clause_library.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <algorithm>

namespace jalons {

namespace {

struct LibraryLine
{
    ContractKind kind;
    QDate inUseFrom; ///< of the version in use; invalid: ours are
    QDate nextFrom; ///< of the first to come
    bool isPrepared = false; ///< one has no day yet
    bool hasNews = false; ///< ours changed since the one in use was begun
};

LibraryLine libraryLine(const Reader& reader, ContractKind kind)
{
    LibraryLine line{kind, {}, {}};
    const ClauseVersionId now = clauseLibrary::versionOn(reader, kind, reader.today());
    for (const ClauseVersion& one : clauseLibrary::versions(reader, kind)) {
        if (one.id == now) {
            line.inUseFrom = one.from;
            line.hasNews = !changesOfOurs(one).empty();
        }
        if (!one.from.isValid())
            line.isPrepared = true;
        else if (one.from > reader.today()
            && (!line.nextFrom.isValid() || one.from < line.nextFrom))
            line.nextFrom = one.from;
    }
    return line;
}

} // namespace

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
        const auto line = m_session.query(
            [&](const Reader& r) { return libraryLine(r, kind); }, LibraryLine{kind, {}, {}});
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
