#include "ui/duplicate/duplicates_page.h"

#include "core/duplicate/merge.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/task/task.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/day_text.h"
#include "ui/wording/likeness_text.h"

namespace jalons {

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent, {"person", "not_duplicate"})
    , m_header(new PageHeader(this))
    , m_lines(inColumn({}, 8))
    , m_none(new EmptyState(QStringLiteral("people"), tr("No two files look like one person."),
          tr("Back to the people")))
{
    setProperty("page", true);
    m_header->setTitle(tr("Possible duplicates"));
    auto* back = pressed(saying(button("duplicatesBack", tr("People")), tr("Back to the people")),
        this, &DuplicatesPage::backAsked);
    back->setIcon(icon(QStringLiteral("back")));
    m_header->addWidget(back);
    m_none->action()->setObjectName(QStringLiteral("duplicatesNone"));
    auto* content = inColumn(nullptr, {m_lines, m_none, rest()}, 8, {24, 16, 24, 16});
    inColumn(this, {m_header, {scrolling(boxed(content)), 1}}, 0);
    connect(m_none, &EmptyState::actionChosen, this, &DuplicatesPage::backAsked);
}

void DuplicatesPage::refetch()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    runTask<std::vector<LikePair>>(
        this, tr("Looking for duplicates…"),
        [open = session().file().opener(OpenMode::ReadOnly)](
            Progress&) -> Result<std::vector<LikePair>> {
            auto file = open();
            if (!file)
                return file.error();
            return (*file)->query([](const Reader& r) { return duplicates::possible(r); });
        },
        [this](const Result<std::vector<LikePair>>& found) {
            m_looking = false;
            if (!found)
                emit session().failed(found.error());
            else
                show(*found);
            if (std::exchange(m_again, false))
                refetch();
        });
}

void DuplicatesPage::show(const std::vector<LikePair>& pairs)
{
    clearLayout(m_lines);
    for (const LikePair& pair : pairs)
        m_lines->addWidget(line(pair));
    m_none->setVisible(pairs.empty());
    m_header->setMeta(tr("%n pair(s) to look at", nullptr, int(pairs.size())));
}

QString DuplicatesPage::described(PersonId id) const
{
    const PersonRow row = session().query(people::row, id);
    return dotted(
        {row.listName(), birthText(row.birthDate, session().today()), tr("no. %1").arg(id.value)});
}

QWidget* DuplicatesPage::line(const LikePair& pair)
{
    auto* card = new Card;
    const QString first = described(pair.first);
    const QString second = described(pair.second);
    auto* names = inColumn({roleLabel(first, "subheading"), roleLabel(second, "subheading"),
                               roleLabel(likenessText(pair.likeness), "hint")},
        2);
    const auto name = [&](const char* what) {
        return QStringLiteral("%1%2-%3")
            .arg(QLatin1String(what))
            .arg(pair.first.value)
            .arg(pair.second.value);
    };
    auto* compare = pressed(saying(button(name("compare"), tr("Compare"), "primary"),
                                tr("Compare %1 and %2").arg(first, second)),
        this, [this, pair] { emit mergeAsked(pair.first, pair.second); });
    auto* two = pressed(saying(button(name("two"), tr("Two people")),
                            tr("%1 and %2 are two people").arg(first, second)),
        this, [this, pair] {
            if (session().perform(Operation::TellApart,
                    [&](Work& work) { duplicates::dismiss(work, pair.first, pair.second); }))
                emit session().said(tr("Noted: they are two people."));
        });
    card->body()->addLayout(
        inRow({{names, 1}, {compare, 0, Qt::AlignVCenter}, {two, 0, Qt::AlignVCenter}}, 8));
    return card;
}

} // namespace jalons
