#include "ui/note/notes_tab.h"

#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
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
    , m_cards(12)
    , m_empty(roleLabel(
          tr("No note yet. Write above what happened: everything is saved as you type."), "hint"))
    , m_export(new ExportButton(
          session, [this] { return shownRows(); }, tr("Journal")))
    , m_more(pressed(button("notesMore", tr("Older notes"), "quiet"), this, &NotesTab::fetchMore))
{
    auto* done = pressed(
        saying(button("noteDone", tr("Done")), tr("The note is done")), this, &NotesTab::finish);
    done->setToolTip(tr("Ctrl+Enter"));
    m_export->setProperty("quiet", true);
    auto* composer = new Card(tr("New note"));
    fill(composer->body(),
        {m_form, inRow({roleLabel(tr("Saved as you type"), "hint"), rest(), done})});
    auto* column = inColumn(nullptr,
        {composer, m_empty, {m_export, 0, Qt::AlignRight}, m_cards.layout(),
            {m_more, 0, Qt::AlignHCenter}, rest()},
        12, {0, 0, 8, 8});
    m_scroll = named(scrolling(boxed(column), Qt::ScrollBarAlwaysOff), "notesScroll");
    inColumn(this, {m_scroll});

    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), composer, nullptr, nullptr,
                    Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &NotesTab::finish);
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
    if (NoteCard* card = m_cards.of(NoteId{draft.row}))
        card->edit();
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
    while (!m_cards.of(note) && !m_complete && m_ids.size() < furthest)
        fetchMore();
    NoteCard* card = m_cards.of(note);
    if (!card)
        return;
    // The cards get their places in the next turn of the event loop.
    QTimer::singleShot(0, card, [this, card] {
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
    const QList<qint64> more = session().query(notes::page, m_person, m_ids.last(), pageSize);
    m_complete = more.size() < pageSize;
    m_ids += more;
    showNotes();
}

void NotesTab::showNotes()
{
    std::vector<NoteRow> rows;
    for (const qint64 id : std::as_const(m_ids)) {
        if (id == m_form->record().id.value)
            continue; // under the pen: it is above, not in the list
        if (auto row = session().file().query([&](const Reader& r) { return notes::row(r, {id}); }))
            rows.push_back(*row); // else gone a moment ago at another desk
    }
    m_cards.show(
        rows, [this](const NoteRow&) { return new NoteCard(session(), this); },
        [this](NoteCard* card, const NoteRow& row, int) {
            card->show(row, m_person, m_household);
            card->show();
        });
    m_empty->setVisible(rows.empty());
    m_export->setVisible(!rows.empty());
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
        return {line.note.day, session().label("note_kind", line.note.kind), line.author,
            line.person, line.others.join(QStringLiteral(", ")), line.note.text.trimmed()};
    };
    auto model = std::make_unique<QueryModel>(session(),
        QStringList{tr("Day"), tr("Kind"), tr("Written by"), tr("In the file of"),
            tr("Also concerns"), tr("Text")},
        QueryModel::Queries{ids, row});
    model->reload();
    return model;
}

} // namespace jalons
