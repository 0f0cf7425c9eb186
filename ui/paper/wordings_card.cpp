#include "ui/paper/wordings_card.h"

#include "core/paper/paper_wording.h"
#include "ui/page/session.h"

namespace jalons {

WordingsCard::WordingsCard(Session& session)
    : VersionsCard(tr("Words of papers"),
        tr("What is handed over beside contracts, and asked of the préfet. Every sentence may be "
           "changed; papers that were given keep theirs."),
        QStringLiteral("wordingsOpen_"), tr("Open the words: %1"))
    , m_session(session)
{
}

void WordingsCard::refetch()
{
    std::vector<Line> lines;
    for (const auto& [kind, code] : codes<PaperKind>) {
        const WordingOverview found = m_session.query(paperWordings::overview, kind);
        lines.push_back(
            {QLatin1String(code), m_session.label("paper_kind", kind), found, found.hasNews});
    }
    setLines(lines);
}

} // namespace jalons
