#include "ui/note/notes_tab.h"

#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
#include "ui/note/note_card.h"
#include "ui/page/query_model.h"
#include "ui/widgets/layouts.h"
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace jalons {

namespace {
constexpr int pageSize = 20;
constexpr int furthest = 2000; ///< a note looked for is not read further than this
} // namespace

NotesTab::NotesTab(Session& session, QWidget* parent)
    : Page(session, parent, {"note", "note_about", "membership"})
    , m_form(new NoteForm(session, QStringLiteral("noteNew")))
    , m_list(inColumn({}, 12))
    , m_empty(roleLabel(
          tr("No note yet. Write above what happened: everything is saved as you type."), "hint"))
    , m_export(new ExportButton(
          session, [this] { return shownRows(); }, tr("Journal")))
    , m_more(button("notesMore", tr("Older notes"), "quiet"))
{
    auto* done = saying(button("noteDone", tr("Done")), tr("The note is done"));
    done->setToolTip(tr("Ctrl+Enter"));
    m_export->setProperty("quiet", true);
    auto* composer = new Card(tr("New note"));
    fill(composer->body(),
        {m_form, inRow({roleLabel(tr("Saved as you type"), "hint"), rest(), done})});
    auto* column = inColumn(nullptr,
        {composer, m_empty, {m_export, 0, Qt::AlignRight}, m_list, {m_more, 0, Qt::AlignHCenter},
            rest()},
        12, {0, 0, 8, 8});
    m_scroll = named(scrolling(boxed(column), Qt::ScrollBarAlwaysOff), "notesScroll");
    inColumn(this, {m_scroll});

    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), composer, nullptr, nullptr,
                    Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &NotesTab::finish);
    connect(done, &QPushButton::clicked, this, &NotesTab::finish);
    connect(m_more, &QPushButton::clicked, this, &NotesTab::fetchMore);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value >= m_scroll->verticalScrollBar()->maximum() - px(200))
            fetchMore();
    });
}

void NotesTab::show(PersonId person, AccompanimentId accompaniment)
{
    m_accompaniment = accompaniment;
    if (person == m_person) {
        refetch();
        return;
    }
    flush();
    m_person = person;
    m_ids.clear();
    m_scroll->verticalScrollBar()->setValue(0);
    refetch();
    begin();
}

void NotesTab::begin()
{
    Note note;
    note.person = m_person;
    note.accompaniment = m_accompaniment;
    note.day = session().today();
    note.author = session().me();
    m_form->show(note, m_household);
    m_form->resume();
}

void NotesTab::resume(const Draft& draft)
{
    if (draft.row <= 0) {
        write();
        return;
    }
    reveal({draft.row});
    if (const auto found = m_cards.find(draft.row); found != m_cards.end())
        found->second->edit();
}

void NotesTab::finish()
{
    flush();
    if (!m_form->record().id.isValid()) {
        m_form->focusFirst();
        return;
    }
    begin();
    refetch();
    m_form->focusFirst();
}

void NotesTab::write()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusFirst();
}

void NotesTab::reveal(NoteId note)
{
    while (!m_cards.contains(note.value) && !m_complete && m_ids.size() < furthest)
        fetchMore();
    const auto found = m_cards.find(note.value);
    if (found == m_cards.end())
        return;
    // The cards get their places in the next turn of the event loop.
    QTimer::singleShot(0, found->second, [this, card = found->second] {
        m_scroll->widget()->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(card->y() - px(8));
    });
}

void NotesTab::refetch()
{
    if (!m_person.isValid())
        return;
    const int limit = qMax(pageSize, int(m_ids.size()));
    session().query([&](const Reader& r) {
        m_household = households::around(r, m_person, r.today());
        m_ids = notes::page(r, m_person, 0, limit);
        return true;
    });
    m_complete = m_ids.size() < limit;
    followNote();
    showNotes();
}

/// The note under the pen may have been undone, or changed at another desk.
void NotesTab::followNote()
{
    const NoteId id = m_form->record().id;
    if (!id.isValid())
        return;
    const auto stored = session().file().query([&](const Reader& r) { return notes::load(r, id); });
    if (stored) {
        if (m_form->mayShow())
            m_form->show(*stored, m_household);
    } else if (m_form->isDirty())
        m_form->startAnew();
    else
        begin();
}

void NotesTab::fetchMore()
{
    if (m_complete || m_ids.isEmpty())
        return;
    const QList<qint64> more = session().query(
        [&](const Reader& r) { return notes::page(r, m_person, m_ids.last(), pageSize); });
    m_complete = more.size() < pageSize;
    m_ids += more;
    showNotes();
}

void NotesTab::showNotes()
{
    // The note under the pen is above, not in the list.
    QList<qint64> shown = m_ids;
    shown.removeAll(m_form->record().id.value);
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (shown.contains(it->first)) {
            ++it;
            continue;
        }
        m_list->removeWidget(it->second);
        it->second->hide();
        it->second->deleteLater();
        it = m_cards.erase(it);
    }
    int place = 0;
    for (const qint64 id : std::as_const(shown)) {
        const auto row
            = session().file().query([&](const Reader& r) { return notes::row(r, {id}); });
        if (!row)
            continue; // gone a moment ago at another desk
        NoteCard*& card = m_cards[id];
        if (!card)
            card = new NoteCard(session(), m_person, this);
        card->show(*row, m_household);
        m_list->insertWidget(place++, card);
        card->show();
    }
    m_empty->setVisible(shown.isEmpty());
    m_export->setVisible(!shown.isEmpty());
    m_more->setVisible(!m_complete);
}

/// What the cards say, to be exported.
std::unique_ptr<QAbstractItemModel> NotesTab::shownRows() const
{
    const auto ids = [person = m_person](const Reader& r, qint64 after, int limit) {
        return notes::page(r, person, after, limit);
    };
    const auto row = [this](const Reader& r, qint64 id) -> QVariantList {
        const NoteRow line = notes::row(r, {id});
        return {line.note.day, session().label(QStringLiteral("note_kind"), line.note.kind),
            line.author, line.person,
            QStringList(line.others.begin(), line.others.end()).join(QStringLiteral(", ")),
            line.note.text.trimmed()};
    };
    auto model = std::make_unique<QueryModel>(session(),
        QStringList{tr("Day"), tr("Kind"), tr("Written by"), tr("In the file of"),
            tr("Also concerns"), tr("Text")},
        QueryModel::Queries{ids, row});
    model->reload();
    return model;
}

} // namespace jalons
