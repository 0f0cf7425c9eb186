#include "ui/clause/versions_card.h"

#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"

namespace jalons {

VersionsCard::VersionsCard(
    const QString& title, const QString& hint, const QString& open, const QString& says)
    : Card(title)
    , m_open(open)
    , m_says(says)
    , m_lines(inColumn({}, 6))
{
    fill(body(), {wrappedLabel(hint, "hint"), m_lines});
}

void VersionsCard::setLines(const std::vector<Line>& lines)
{
    clearLayout(m_lines);
    for (const Line& line : lines) {
        const VersionsOverview& found = line.versions;
        const QString whose = found.inUseFrom.isValid()
            ? tr("yours, since %1").arg(fullDay(found.inUseFrom))
            : tr("those of Jalons");
        const QString next = found.nextFrom.isValid()
            ? tr("another from %1").arg(fullDay(found.nextFrom))
            : QString();
        auto* open = saying(button(m_open + line.code, tr("Open")), m_says.arg(line.name));
        connect(open, &QPushButton::clicked, this, [this, code = line.code] { emit opened(code); });
        m_lines->addLayout(inRow(
            {{wrappedLabel(line.name, "label"), 2},
                {wrappedLabel(
                     dotted({whose, next, found.isPrepared ? tr("one being prepared") : QString(),
                         line.hasNews ? tr("those of Jalons have changed") : QString()}),
                     "meta"),
                    3},
                open},
            12));
    }
}

} // namespace jalons
