#include "ui/note/notes_tab.h"

#include "core/documents/journal_document.h"
#include "core/draft/draft.h"
#include "ui/exchange/export_button.h"
#include "ui/page/choices.h"
#include "ui/page/query_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include <QCheckBox>
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
    , m_search(searchField("notesSearch", tr("Search in the journal"), tr("Words of a note…")))
    , m_kind(named(new TermCombo(tr("Kind of note")), "notesKind"))
    , m_domain(named(new TermCombo(tr("Domain")), "notesDomain"))
    , m_keptToo(named(new QCheckBox(tr("Print those kept from the team too")), "notesKeptToo"))
    , m_print(button("notesPrint", tr("Print"), "quiet", "print"))
    , m_kept(named(wrappedLabel({}, "hint"), "notesKept"))
    , m_more(pressed(button("notesMore", tr("Older notes"), "quiet"), this, &NotesTab::fetchMore))
{
    auto* done = pressed(
        saying(button("noteDone", tr("Done")), tr("The note is done")), this, &NotesTab::finish);
    done->setToolTip(tr("Ctrl+Enter"));
    m_export->setProperty("quiet", true);
    m_search->setMinimumWidth(px(200));
    m_keptToo->setToolTip(tr("They are on no paper unless this is chosen"));
    auto* composer = new Card(tr("New note"));
    fill(composer->body(),
        {m_form, inRow({roleLabel(tr("Saved as you type"), "hint"), rest(), done})});
    m_kind->setNoneLabel(tr("every kind"));
    m_domain->setNoneLabel(tr("every domain"));
    m_filters = new QWidget;
    auto* flow = new FlowLayout(m_filters, 8);
    for (QWidget* one :
        std::initializer_list<QWidget*>{m_search, m_kind, m_domain, m_export, m_print, m_keptToo})
        flow->addWidget(one);
    auto* column = inColumn(nullptr,
        {composer, m_filters, m_empty, m_kept, m_cards.layout(), {m_more, 0, Qt::AlignHCenter},
            rest()},
        12, {0, 0, 8, 8});
    m_scroll = named(scrolling(boxed(column), Qt::ScrollBarAlwaysOff), "notesScroll");
    inColumn(this, {m_scroll});

    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), composer, nullptr, nullptr,
                    Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &NotesTab::finish);
    // What somebody else begins is theirs.
    connect(&session, &Session::meChanged, this, [this] {
        if (m_person.isValid() && !m_form->record().id.isValid() && !m_form->isDirty())
            begin();
    });
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(pause, &QTimer::timeout, this, &NotesTab::narrow);
    connect(m_search, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &NotesTab::narrow);
    for (TermCombo* combo : {m_kind, m_domain})
        connect(combo, &TermCombo::edited, this, &NotesTab::narrow);
    connect(m_print, &QPushButton::clicked, this, [this] {
        flush();
        this->session().preview(
            [person = m_person, filter = m_filter,
                keptToo = m_keptToo->isVisible() && m_keptToo->isChecked()](
                const Reader& r) { return journalDocument(r, person, filter, keptToo); });
        m_keptToo->setChecked(false); // asked for each time
    });
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
    m_kind->setTerms(choices(session(), QStringLiteral("note_kind")));
    m_domain->setTerms(choices(session(), QStringLiteral("domain")));
    m_ids.clear();
    clearFilter();
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
    note.time = TimeOfDay::of(session().now().time());
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

bool NotesTab::find()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void NotesTab::clearFilter()
{
    m_search->clear();
    m_kind->setCode({});
    m_domain->setCode({});
    m_filter = {};
}

void NotesTab::narrow()
{
    NoteFilter wanted;
    wanted.search = m_search->text().trimmed();
    wanted.kind = m_kind->code();
    wanted.domain = m_domain->code();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    m_ids.clear();
    refetch();
}

void NotesTab::reveal(NoteId note)
{
    if (!m_filter.isEmpty()) {
        clearFilter();
        refetch();
    }
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
        m_ids = notes::page(r, m_person, 0, limit, m_filter);
        m_keptCount = notes::kept(r, m_person);
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
    const QList<qint64> more
        = session().query(notes::page, m_person, m_ids.last(), pageSize, m_filter);
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
    m_empty->setText(m_filter.isEmpty() ? tr("No note yet. Write above what happened: everything is"
                                             " saved as you type.")
                                        : tr("No note of this journal is like this."));
    m_empty->setVisible(rows.empty());
    m_filters->setVisible(!rows.empty() || !m_filter.isEmpty());
    m_export->setVisible(!rows.empty());
    m_print->setVisible(!rows.empty());
    m_keptToo->setVisible(std::any_of(rows.begin(), rows.end(),
        [](const NoteRow& row) { return row.note.access != NoteAccess::Team; }));
    m_kept->setVisible(m_keptCount > 0);
    m_kept->setText(
        tr("%n note(s) kept for their author or the referent: not shown.", nullptr, m_keptCount));
    m_more->setVisible(!m_complete);
}

/// What the cards say, to be exported.
std::unique_ptr<QAbstractItemModel> NotesTab::shownRows() const
{
    const auto ids = [person = m_person, filter = m_filter](const Reader& r, qint64 after,
                         int limit) { return notes::page(r, person, after, limit, filter); };
    const auto row = [this](const Reader& r, qint64 id) -> QVariantList {
        const NoteRow line = notes::row(r, {id});
        const auto labels = [this](const char* list, const QStringList& codes) {
            QStringList all;
            for (const QString& code : codes)
                all.append(session().label(list, code));
            return all.join(QStringLiteral(", "));
        };
        return {line.note.day, line.note.time.text(), session().label("note_kind", line.note.kind),
            line.author, line.person, line.others.join(QStringLiteral(", ")),
            labels("domain", line.note.domains), labels("presence", line.note.present),
            line.note.text.trimmed()};
    };
    auto model = std::make_unique<QueryModel>(session(),
        QStringList{tr("Day"), tr("Time"), tr("Kind"), tr("Written by"), tr("In the file of"),
            tr("Also concerns"), tr("Domains"), tr("Who was there"), tr("Text")},
        QueryModel::Queries{ids, row});
    model->reload();
    return model;
}

} // namespace jalons
