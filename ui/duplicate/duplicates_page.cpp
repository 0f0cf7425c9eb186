#include "ui/duplicate/duplicates_page.h"

#include "core/duplicate/merge.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/task/task.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/day_text.h"
#include "ui/wording/likeness_text.h"
#include <QPushButton>
#include <QScrollArea>

namespace jalons {

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_lines(new QVBoxLayout)
    , m_none(new EmptyState(QStringLiteral("people"), tr("No two files look like one person."),
          tr("Back to the people")))
{
    setProperty("page", true);
    m_header->setTitle(tr("Possible duplicates"));
    auto* back = new QPushButton(icon(QStringLiteral("back")), tr("People"));
    back->setObjectName(QStringLiteral("duplicatesBack"));
    back->setAccessibleName(tr("Back to the people"));
    m_header->addWidget(back);
    m_none->action()->setObjectName(QStringLiteral("duplicatesNone"));

    auto* scroll = new QScrollArea(this);
    scroll->setProperty("page", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    content->setProperty("clear", true);
    m_lines->setSpacing(px(8));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(16), px(24), px(16));
    column->addLayout(m_lines);
    column->addWidget(m_none);
    column->addStretch(1);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(back, &QPushButton::clicked, this, &DuplicatesPage::backAsked);
    connect(m_none, &EmptyState::actionChosen, this, &DuplicatesPage::backAsked);
}

bool DuplicatesPage::concerns(const Changes& changes) const
{
    return changes.touches({"person", "not_duplicate"});
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
    const PersonRow row = session().query([&](const Reader& r) { return people::row(r, id); });
    QStringList parts{row.lastName.toUpper() + u' ' + row.firstNames};
    if (const QString age = ageText(row.birthDate, session().today()); !age.isEmpty())
        parts.append(age);
    parts.append(tr("no. %1").arg(id.value));
    return parts.join(QStringLiteral(" · "));
}

QWidget* DuplicatesPage::line(const LikePair& pair)
{
    auto* card = new Card;
    const QString first = described(pair.first);
    const QString second = described(pair.second);
    auto* names = new QVBoxLayout;
    names->setSpacing(px(2));
    names->addWidget(roleLabel(first, "subheading"));
    names->addWidget(roleLabel(second, "subheading"));
    names->addWidget(roleLabel(likenessText(pair.likeness), "hint"));
    auto* compare = new QPushButton(tr("Compare"));
    compare->setObjectName(
        QStringLiteral("compare%1-%2").arg(pair.first.value).arg(pair.second.value));
    compare->setAccessibleName(tr("Compare %1 and %2").arg(first, second));
    compare->setProperty("primary", true);
    auto* two = new QPushButton(tr("Two people"));
    two->setObjectName(QStringLiteral("two%1-%2").arg(pair.first.value).arg(pair.second.value));
    two->setAccessibleName(tr("%1 and %2 are two people").arg(first, second));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addLayout(names, 1);
    row->addWidget(compare, 0, Qt::AlignVCenter);
    row->addWidget(two, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    connect(compare, &QPushButton::clicked, this,
        [this, pair] { emit mergeAsked(pair.first, pair.second); });
    connect(two, &QPushButton::clicked, this, [this, pair] {
        if (session().perform(Operation::TellApart,
                [&](Work& work) { duplicates::dismiss(work, pair.first, pair.second); }))
            emit session().said(tr("Noted: they are two people."));
    });
    return card;
}

} // namespace jalons
