#include "ui/handover/handover_view.h"

#include "core/base/list_limits.h"
#include "core/base/text_limits.h"
#include "core/documents/handover_document.h"
#include "core/draft/draft.h"
#include "ui/page/page_header.h"
#include "ui/today/lines_card.h"
#include "ui/wording/day_text.h"
#include "ui/wording/shift_text.h"
#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace jalons {

namespace {
constexpr std::size_t mostLines = 60;
}

HandoverView::HandoverView(Session& session, QWidget* parent)
    : Page(session, parent,
        {"handover_entry", "handover_reading", "stay", "absence", "note", "person", "lodging",
            "structure", "accompaniment", "professional"})
    , m_header(new PageHeader(this))
    , m_previous(button("handoverPrevious", {}, "quiet", "back"))
    , m_next(button("handoverNext", {}, "quiet", "arrow-right"))
    , m_current(button("handoverNow", tr("Now")))
    , m_read(button("handoverRead", tr("I have read it"), nullptr, "check"))
    , m_form(new HandoverForm(session, QStringLiteral("handoverNew")))
    , m_empty(wrappedLabel({}, "hint"))
    , m_toDo(8)
    , m_cards(8)
    , m_movements(new LinesCard(tr("Arrivals and departures"), 0.4, this))
    , m_away(new LinesCard(tr("Away"), 0.4, this))
    , m_incidents(new LinesCard(tr("Incidents in the journals"), 0.4, this))
{
    setProperty("page", true);
    saying(m_previous, tr("The shift before"));
    saying(m_next, tr("The shift after"));
    m_previous->setToolTip(tr("The shift before (Alt+Page Up)"));
    m_next->setToolTip(tr("The shift after (Alt+Page Down)"));
    m_read->setToolTip(tr("All that is shown here (F8)"));
    auto* print = button("handoverPrint", tr("Print"), nullptr, "print");
    m_header->addWidgets({m_previous, m_current, m_next, print, m_read});

    auto* done = pressed(saying(button("handoverFinish", tr("Done")), tr("The entry is done")),
        this, &HandoverView::finish);
    done->setToolTip(tr("Ctrl+Enter"));
    auto* composer = new Card(tr("For those who follow"));
    fill(composer->body(),
        {m_form, inRow({roleLabel(tr("Saved as you type"), "hint"), rest(), done})});
    m_left = named(new Card(tr("Left to do")), "handoverLeft");
    m_left->body()->addLayout(m_toDo.layout());
    m_movements->setObjectName(QStringLiteral("handoverMovements"));
    m_away->setObjectName(QStringLiteral("handoverAway"));
    m_incidents->setObjectName(QStringLiteral("handoverIncidents"));
    m_movements->setWhenEmpty(tr("Nobody comes, moves or leaves that day."));
    auto* body = new QWidget;
    inRow(body,
        {{inColumn({composer, m_empty, m_cards.layout(), rest()}, 12), 11},
            {inColumn({m_left, m_movements, m_away, m_incidents, rest()}, 16), 10}},
        16, {24, 16, 24, 16});
    m_scroll = named(scrolling(body), "handoverScroll");
    inColumn(this, {m_header, {m_scroll, 1}}, 0);

    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), composer, nullptr, nullptr,
                    Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &HandoverView::finish);
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_PageUp), [this] { look(previousOf(m_shift)); });
    key(QKeySequence(Qt::ALT | Qt::Key_PageDown), [this] { m_next->click(); });
    key(QKeySequence(Qt::Key_F8), [this] { m_read->click(); });
    connect(m_previous, &QPushButton::clicked, this, [this] { look(previousOf(m_shift)); });
    connect(m_next, &QPushButton::clicked, this, [this] { look(nextOf(m_shift)); });
    connect(m_current, &QPushButton::clicked, this, &HandoverView::goHome);
    connect(m_read, &QPushButton::clicked, this, &HandoverView::readAll);
    connect(&session, &Session::meChanged, this, [this] {
        if (m_shift.day.isValid() && !m_form->record().id.isValid() && !m_form->isDirty())
            begin();
    });
    connect(print, &QPushButton::clicked, this, [this] {
        flush();
        this->session().preview(
            [shift = m_shift](const Reader& r) { return handoverDocument(r, shift); });
    });
}

void HandoverView::goHome()
{
    look(session().query(handovers::current));
}

void HandoverView::takeKeyboard()
{
    m_form->focusFirst();
}

void HandoverView::look(const Shift& shift)
{
    flush();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_shift = shift;
    m_scroll->verticalScrollBar()->setValue(0);
    refetch();
    // The card that had it may be of the other shift.
    const QWidget* now = QApplication::focusWidget();
    if (hadKeyboard
        && (!isAncestorOf(now) || !now->isVisible() || qobject_cast<const HandoverCard*>(now)))
        takeKeyboard();
}

void HandoverView::flush()
{
    Page::flush();
}

void HandoverView::begin()
{
    HandoverEntry entry;
    entry.day = session().today();
    entry.time = TimeOfDay::of(session().now().time());
    entry.author = session().me();
    m_form->show(entry, m_subjects);
    m_form->resume();
}

void HandoverView::finish()
{
    m_form->flush();
    if (!m_form->record().id.isValid()) {
        m_form->focusFirst();
        return;
    }
    begin();
    refetch();
    m_form->focusFirst();
}

void HandoverView::resume(const Draft& draft)
{
    if (draft.row <= 0) {
        m_form->focusFirst();
        return;
    }
    reveal(draft.row);
    if (HandoverCard* card = m_cards.of(HandoverEntryId{draft.row}))
        card->edit();
}

void HandoverView::reveal(qint64 entry)
{
    const auto stored
        = session().file().query([&](const Reader& r) { return handovers::load(r, {entry}); });
    if (!stored)
        return;
    look(shiftAt(stored->at(), session().query(handovers::hours)));
    HandoverCard* card = m_cards.of(HandoverEntryId{entry});
    if (!card)
        return;
    QTimer::singleShot(0, card, [this, card] { // the cards get their places in the next turn
        m_scroll->widget()->layout()->activate();
        scrollTo(card);
        card->setFocus();
    });
}

void HandoverView::refetch()
{
    const bool isFirst = !m_shift.day.isValid();
    session().query([&](const Reader& r) {
        m_now = handovers::current(r);
        if (isFirst)
            m_shift = m_now;
        m_page = handoverPage(r, m_shift, int(mostLinesInCard));
        m_subjects = handoverSubjects(r);
        return true;
    });
    if (isFirst)
        begin();
    else
        followEntry();
    m_header->setTitle(tr("Hand-over"));
    m_header->setMeta(shiftText(m_shift, session().today()));
    m_current->setEnabled(m_shift != m_now);
    m_next->setEnabled(m_shift != m_now);
    m_unread.clear();
    for (const std::vector<HandoverRow>* rows : {&m_page.left, &m_page.entries})
        for (const HandoverRow& row : *rows)
            if (!row.isRead)
                m_unread.append(row.entry.id.value);
    m_read->setEnabled(!m_unread.isEmpty());
    setUpdatesEnabled(false);
    showCards();
    showLines();
    setUpdatesEnabled(true);
}

/// The entry under the pen may have been undone, or changed at another desk.
void HandoverView::followEntry()
{
    const HandoverEntryId id = m_form->record().id;
    if (!id.isValid())
        return;
    const auto stored
        = session().file().query([&](const Reader& r) { return handovers::load(r, id); });
    if (stored) {
        if (m_form->mayShow())
            m_form->show(*stored, m_subjects);
    } else if (m_form->isDirty())
        m_form->startAnew();
    else
        begin();
}

void HandoverView::showCards()
{
    const auto make = [this](const HandoverRow&) { return new HandoverCard(session(), this); };
    std::vector<HandoverRow> entries = m_page.entries;
    std::erase_if(entries, [this](const HandoverRow& row) {
        return row.entry.id == m_form->record().id; // under the pen: it is above, not in the list
    });
    m_cards.show(entries, make, [this](HandoverCard* card, const HandoverRow& row, int) {
        card->show(row, m_subjects, row.entry.day != m_shift.day);
        card->show();
    });
    m_toDo.show(m_page.left, make, [this](HandoverCard* card, const HandoverRow& row, int) {
        card->show(row, m_subjects, true);
        card->show();
    });
    m_left->setVisible(!m_page.left.empty());
    m_empty->setText(m_shift == m_now
            ? tr("Nothing yet. Write above what the next shift has to know: everything is saved as"
                 " you type.")
            : tr("Nothing was written during this shift."));
    m_empty->setVisible(entries.empty());
}

void HandoverView::showLines()
{
    const QDate today = session().today();
    const auto opens = [this](PersonId person, PersonTab tab) {
        return [this, person, tab] { emit session().personRequested(person, tab); };
    };
    std::vector<Line> movements;
    for (const Movement& one : m_page.movements)
        movements.push_back({QStringLiteral("handoverMovement%1").arg(one.stay.value),
            one.kind == MovementKind::Arrival         ? tr("Arrival")
                : one.kind == MovementKind::Departure ? tr("Departure")
                                                      : tr("Moves"),
            QStringLiteral("accent"), one.name, {},
            [this, one] { emit session().lodgingRequested(one.stay, one.person); }});
    m_movements->setLines(std::move(movements), mostLines);
    std::vector<Line> away;
    for (const AwayRow& one : m_page.away) {
        const Absence& absence = one.absence;
        const QDate back = absence.to.isValid() ? absence.to : absence.expectedOn;
        away.push_back({QStringLiteral("handoverAbsence%1").arg(absence.id.value),
            session().label(QStringLiteral("absence_reason"), absence.reason),
            QStringLiteral("neutral"), one.name,
            back.isValid()
                ? tr("from %1 to %2").arg(shortDay(absence.from, today), shortDay(back, today))
                : tr("since %1").arg(shortDay(absence.from, today)),
            opens(absence.person, PersonTab::Path)});
    }
    m_away->setLines(std::move(away), mostLines);
    std::vector<Line> incidents;
    for (const NoteRow& row : m_page.incidents)
        incidents.push_back(
            {QStringLiteral("handoverIncident%1").arg(row.note.id.value), row.note.time.text(),
                QStringLiteral("amber"), row.person, beginning(row.note.text.simplified(), 140),
                [this, note = row.note] { emit session().noteAsked(note.person, note.id); }});
    m_incidents->setLines(std::move(incidents), mostLines);
}

void HandoverView::readAll()
{
    if (m_unread.isEmpty())
        return;
    const QList<qint64> those = m_unread; // what is shown changes meanwhile
    session().perform(Operation::ReadHandover, [&](Work& work) { handovers::read(work, those); });
}

} // namespace jalons
