#include "ui/conflicted/copies_page.h"

#include "core/history/value_text.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/task/task.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/column_text.h"
#include "ui/wording/copy_text.h"
#include "ui/wording/error_text.h"
#include <QFileInfo>

namespace jalons {

CopiesPage::CopiesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_done(new Card(tr("Brought over")))
    , m_cards(new QVBoxLayout)
    , m_none(new EmptyState(QStringLiteral("people"),
          tr("The copies hold no record any more that this file lacks."), tr("Back")))
{
    setProperty("page", true);
    m_header->setTitle(tr("Copies made by a synchronised folder"));
    m_header->setMeta(tr("What is brought over joins the file; the copies are only read. Ctrl+Z "
                         "takes it back, except what is signed."));
    auto* back = pressed(button("copiesBack", tr("Back")), this, &CopiesPage::backAsked);
    back->setIcon(icon(QStringLiteral("back")));
    m_header->addWidget(back);
    m_none->action()->setObjectName(QStringLiteral("copiesNone"));
    m_none->hide();
    m_done->setObjectName(QStringLiteral("copiesDone"));
    m_doneLines = static_cast<Card*>(m_done)->body();
    m_done->hide();
    m_cards->setSpacing(px(16));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(24), px(16), px(24), px(16));
    column->setSpacing(px(16));
    column->addWidget(m_done);
    column->addLayout(m_cards);
    column->addWidget(m_none);
    column->addStretch();
    inColumn(this, {m_header, {scrolling(content), 1}}, 0);
    connect(m_none, &EmptyState::actionChosen, this, &CopiesPage::backAsked);
}

void CopiesPage::show(const QStringList& copies)
{
    m_copies = copies;
    m_done->hide();
    refetch();
}

/// The copies may be large: they are read beside the window.
void CopiesPage::refetch()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    using Found = std::vector<ReadCopy>;
    runTask<Found>(
        this, tr("Looking at the copies…"),
        [open = session().file().opener(OpenMode::ReadOnly), access = session().file().access(),
            clock = session().file().clock(), paths = m_copies](Progress&) -> Result<Found> {
            auto file = open();
            if (!file)
                return file.error();
            Found all;
            for (const QString& path : paths) {
                ReadCopy read{path};
                auto people = (*file)->query([&](const Reader& r) {
                    CopyFile copy(access.at(path), clock);
                    return copies::people(r, copy);
                });
                if (people)
                    read.people = std::move(people).value();
                else
                    read.unread = people.error();
                all.push_back(std::move(read));
            }
            return all;
        },
        [this](const Result<Found>& found) {
            m_looking = false;
            if (!found)
                emit session().failed(found.error());
            else
                fill(*found);
            if (std::exchange(m_again, false))
                refetch();
        });
}

void CopiesPage::fill(const std::vector<ReadCopy>& copies)
{
    clearLayout(m_cards);
    bool any = false;
    for (const ReadCopy& copy : copies)
        if (copy.unread || !copy.people.empty()) {
            m_cards->addWidget(card(copy));
            any = true;
        }
    m_none->setVisible(!any);
}

QString CopiesPage::described(const CopiedPerson& person) const
{
    QStringList parts;
    if (person.isNew)
        parts.append(tr("not in this file"));
    for (const CopyRows& rows : person.rows)
        parts.append(copyRowsText(rows));
    return dotted(parts);
}

QWidget* CopiesPage::card(const ReadCopy& copy)
{
    auto* made = new Card(QFileInfo(copy.path).fileName());
    if (copy.unread) {
        made->body()->addWidget(wrappedLabel(errorText(*copy.unread), "error"));
        return made;
    }
    const auto line = [&](const QString& name, const QString& what, const QString& objectName,
                          const QSet<PersonId>& people) {
        auto* bringing
            = pressed(saying(button(objectName, tr("Bring over")), tr("Bring over: %1").arg(name)),
                this, [this, path = copy.path, people] { bring(path, people); });
        made->body()->addLayout(
            inRow({{inColumn({wrappedLabel(name, "subheading"), wrappedLabel(what, "hint")}, 2), 1},
                      {bringing, 0, Qt::AlignVCenter}},
                8));
    };
    QSet<PersonId> all;
    for (const CopiedPerson& person : copy.people) {
        all.insert(person.id);
        line(person.id.isValid()
                ? person.name
                : tr("What belongs to the structure (places, team, partners, words)"),
            described(person), QStringLiteral("bring%1").arg(person.id.value), {person.id});
    }
    if (copy.people.size() > 1)
        made->body()->addWidget(pressed(button("bringAll", tr("Bring everything over")), this,
                                    [this, path = copy.path, all] { bring(path, all); }),
            0, Qt::AlignLeft);
    return made;
}

void CopiesPage::bring(const QString& copy, const QSet<PersonId>& people)
{
    BroughtOver done;
    StructureFile& file = session().file();
    if (!session().perform(Operation::BringOver, [&](Work& work) {
            CopyFile read(file.access().at(copy), file.clock());
            done = copies::bringOver(work, read, people);
        }))
        return;
    tell(done);
    refetch();
}

/// Also what was not taken: it is nowhere else but in the copy.
void CopiesPage::tell(const BroughtOver& done)
{
    clearLayout(m_doneLines);
    QStringList parts;
    for (const CopyRows& rows : done.rows)
        parts.append(copyRowsText(rows));
    m_doneLines->addWidget(
        wrappedLabel(parts.isEmpty() ? tr("Nothing was written: see below.") : dotted(parts), ""));
    for (const QString& number : done.marked)
        m_doneLines->addWidget(wrappedLabel(
            tr("Contract %1: its number was taken here, so it bears a mark; its text and its "
               "fingerprint are those that were signed.")
                .arg(number),
            "hint"));
    if (!done.notTaken.isEmpty())
        m_doneLines->addWidget(roleLabel(tr("Not taken over, to be looked at"), "label"));
    for (const NotTaken& one : done.notTaken)
        m_doneLines->addWidget(wrappedLabel(told(one), "hint"));
    m_done->show();
}

QString CopiesPage::told(const NotTaken& one) const
{
    const QString what = one.column.isEmpty()
        ? conceptText(one.table)
        : tr("%1, %2", "record, field")
              .arg(conceptText(one.table), columnText(one.column, one.table));
    const auto said = [&](const QString& value) {
        const QString text = session().query([&](const Reader& r) {
            return history::valueText(r, session().file().vocabulary(), session().language(),
                Touched{one.table, one.row}, one.column, QVariant(value));
        });
        return text.isEmpty() ? tr("nothing") : text;
    };
    switch (one.why) {
    case NotTakenWhy::ChangedInBoth:
        return tr("%1: “%2” is kept here, the copy says “%3”.")
            .arg(what, said(one.ours), said(one.theirs));
    case NotTakenWhy::RemovedHere:
        return tr("%1 (%2): what it belongs to is no longer in this file.").arg(what, one.theirs);
    case NotTakenWhy::RemovedThere:
        return tr("%1 (%2): removed in the copy, still needed here.").arg(what, one.ours);
    case NotTakenWhy::Sealed:
        return tr("%1: signed here, and therefore left as it is.").arg(what);
    case NotTakenWhy::SleepsElsewhere:
        return tr("%1 (%2): the person has another place here for these nights.")
            .arg(what, one.theirs);
    case NotTakenWhy::DoesNotFit:
        return tr("%1 (%2): it does not go with what this file says.").arg(what, one.theirs);
    }
    return what;
}

} // namespace jalons
