#include "ui/timeline/timeline_page.h"

#include "core/documents/timeline_document.h"
#include "core/draft/draft.h"
#include "ui/person/person_tabs.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/rhythm_text.h"
#include <QListWidget>
#include <QScrollBar>

namespace jalons {

namespace {
constexpr int eventRole = Qt::UserRole + 1;
constexpr int listHeight = 300;
} // namespace

TimelinePage::TimelinePage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"accompaniment", "relay", "professional", "note", "note_about", "assessment", "contract",
            "contract_print", "annulment", "action", "stay", "absence", "admission", "lodging",
            "situation", "attestation", "attestation_cancellation", "paper", "pause",
            "meeting_rhythm", "moment", "term"})
    , m_kinds(named(new ChoiceChips(tr("What is shown")), "timelineKinds"))
    , m_view(new TimelineView)
    , m_closer(toolButton("timelineCloser", "add", tr("Closer (+)")))
    , m_further(toolButton("timelineFurther", "minus", tr("Further (−)")))
    , m_whole(button("timelineWhole", tr("All of it"), "quiet"))
    , m_rest(named(wrappedLabel({}, "subheading"), "timelineRest"))
    , m_list(named(new QListWidget, "timelineList", tr("What happened")))
    , m_moments(makeMomentsCard(session))
    , m_relays(new RelayCard(session))
    , m_pauses(makePausesCard(session))
    , m_rhythms(makeMeetingRhythmsCard(session))
{
    setObjectName(QStringLiteral("timelinePage"));
    setProperty("page", true);
    auto* print = button("timelinePrint", tr("Print"), nullptr, "print");
    print->setProperty("prints", true);
    m_kinds->setMultiple(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(px(listHeight));
    m_view->setWords(kindText, dayText,
        [this](const TimelineEvent& e) { return eventText(this->session(), e); });
    auto* band = new Card(tr("Timeline"));
    fill(band->head(), {m_further, m_closer, m_whole, print});
    fill(band->body(), {m_rest, m_kinds, m_view});
    auto* told = new Card(tr("What happened"));
    fill(told->body(),
        {wrappedLabel(tr("The same in words. Enter or a double click opens."), "hint"), m_list});
    auto* body = new QWidget;
    inColumn(
        body, {band, told, m_moments, m_relays, m_pauses, m_rhythms, rest()}, 16, {24, 16, 24, 16});
    m_scroll = named(scrolling(body), "timelineScroll");
    inColumn(this, {m_scroll});
    connect(m_kinds, &ChoiceChips::edited, this, &TimelinePage::showEvents);
    connect(m_view, &TimelineView::chosen, this, &TimelinePage::choose);
    connect(m_view, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::zoomed, this, &TimelinePage::showZoom);
    connect(m_closer, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(m_further, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_view->zoomOut(); });
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_view->setCurrent(row); });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { open(item->data(eventRole).toInt()); });
    connect(print, &QPushButton::clicked, this, [this] {
        flush();
        this->session().preview(
            [id = m_accompaniment](const Reader& r) { return timelineDocument(r, id); });
    });
}

void TimelinePage::setAccompaniment(AccompanimentId accompaniment)
{
    if (accompaniment != m_accompaniment) {
        flush();
        m_kinds->setCodes({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_accompaniment = accompaniment;
    refetch();
}

void TimelinePage::refetch()
{
    if (!m_accompaniment.isValid())
        return;
    struct Fetched
    {
        Timeline line;
        MeetingFacts meetings;
        std::vector<KeyMoment> moments;
        Accompaniment course;
        std::vector<Relay> relays;
    };
    const auto fetched = session().query([&](const Reader& r) {
        return Fetched{timelineOf(r, m_accompaniment), rhythms::meetings(r, m_accompaniment),
            moments::of(r, m_accompaniment), accompaniments::load(r, m_accompaniment),
            relays::of(r, m_accompaniment)};
    });
    m_line = fetched.line;
    QStringList said;
    if (const auto pause = pauseOn(fetched.meetings.pauses, session().today()))
        said << pauseText(*pause) << wishText(pause->wishedBy);
    said << meetingText(fetched.meetings, session().today());
    QString sentence = dotted(said);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    setTextOrHide(m_rest, sentence);
    showKinds();
    showEvents();
    m_moments->show(m_accompaniment, m_line.course, fetched.moments);
    m_relays->show(fetched.course, fetched.relays);
    m_pauses->show(m_accompaniment, m_line.course, fetched.meetings.pauses);
    m_rhythms->show(m_accompaniment, m_line.course, fetched.meetings.agreed);
}

void TimelinePage::showKinds()
{
    QList<TimelineKind> known;
    for (const auto& [kind, code] : codes<TimelineKind>)
        if (std::any_of(m_line.events.begin(), m_line.events.end(),
                [kind = kind](const TimelineEvent& event) { return kindOf(event.fact) == kind; }))
            known.append(kind);
    if (std::exchange(m_known, known) == known)
        return;
    const QStringList chosen = m_kinds->codes();
    QList<Choice> choices;
    QStringList kept;
    for (const TimelineKind kind : known) {
        choices.append({toCode(kind), kindText(kind)});
        if (chosen.contains(toCode(kind)))
            kept.append(toCode(kind));
    }
    m_kinds->setCodes({});
    m_kinds->setChoices(choices);
    m_kinds->setCodes(kept);
}

void TimelinePage::showEvents()
{
    std::vector<TimelineKind> kinds;
    for (const QString& code : m_kinds->codes())
        kinds.push_back(fromCode<TimelineKind>(code));
    const int row = m_list->currentRow();
    const Touched kept
        = row >= 0 && row < int(m_shown.size()) ? m_shown[std::size_t(row)].record : Touched();
    m_shown = ofKinds(m_line.events, kinds);
    m_view->show(m_line, m_shown);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int i = 0; i < int(m_shown.size()); ++i) {
        const TimelineEvent& event = m_shown[std::size_t(i)];
        auto* item = new QListWidgetItem(
            dayText(event) + QStringLiteral(" — ") + eventText(session(), event), m_list);
        item->setData(eventRole, i);
        item->setData(Qt::AccessibleTextRole,
            QStringList{dayText(event), kindText(kindOf(event.fact)), eventText(session(), event)}
                .join(QStringLiteral(", ")));
        if (!kept.table.isEmpty() && event.record == kept && m_list->currentRow() < 0)
            m_list->setCurrentRow(i);
    }
    m_view->setCurrent(m_list->currentRow());
    showZoom();
}

void TimelinePage::choose(int event)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(event);
}

void TimelinePage::open(int index)
{
    if (index < 0 || index >= int(m_shown.size()))
        return;
    const TimelineEvent event = m_shown[std::size_t(index)]; // going away may fetch again
    const qint64 id = event.record.id;
    const PersonId person = m_line.person;
    flush();
    const auto resumeIn = [&](PersonTab tab) {
        Draft place;
        place.table = event.record.table;
        place.row = id;
        place.person = person;
        place.tab = personTab(tab).slug;
        emit session().resumeRequested(place);
    };
    switch (kindOf(event.fact)) {
    case TimelineKind::Course:
        if (event.fact == TimelineFact::Relayed) {
            m_relays->resume(id);
            return m_scroll->ensureWidgetVisible(m_relays);
        }
        return emit tabAsked(PersonTab::Identity);
    case TimelineKind::Moment:
        m_moments->resume(id);
        return m_scroll->ensureWidgetVisible(m_moments);
    case TimelineKind::Rhythm:
        if (event.fact == TimelineFact::Paused) {
            m_pauses->resume(id);
            return m_scroll->ensureWidgetVisible(m_pauses);
        }
        m_rhythms->resume(id);
        return m_scroll->ensureWidgetVisible(m_rhythms);
    case TimelineKind::Meeting:
        return emit session().noteAsked(person, {id});
    case TimelineKind::Assessment:
        return emit tabAsked(event.code == toCode(AssessmentKind::Initial)
                ? PersonTab::Diagnostic
                : PersonTab::Evaluations);
    case TimelineKind::Contract:
        return emit session().contractRequested(person, {id});
    case TimelineKind::Document:
        if (event.fact == TimelineFact::Printed)
            return emit session().contractRequested(person, {id});
        return emit tabAsked(PersonTab::Path);
    case TimelineKind::Action:
        return resumeIn(PersonTab::Actions);
    case TimelineKind::Stay:
        return emit session().lodgingRequested({id}, person);
    case TimelineKind::Situation:
        return resumeIn(PersonTab::Path);
    }
}

void TimelinePage::showZoom()
{
    m_further->setEnabled(!m_view->isWhole());
    m_whole->setEnabled(!m_view->isWhole());
    m_closer->setEnabled(!m_view->isClosest());
}

void TimelinePage::resume(const Draft& draft)
{
    ListCard* card = draft.table == QLatin1String("pause") ? static_cast<ListCard*>(m_pauses)
        : draft.table == QLatin1String("meeting_rhythm")   ? static_cast<ListCard*>(m_rhythms)
        : draft.table == QLatin1String("relay")            ? static_cast<ListCard*>(m_relays)
        : draft.table == QLatin1String("moment")           ? static_cast<ListCard*>(m_moments)
                                                           : nullptr;
    if (!card)
        return;
    card->resume(draft.row > 0 ? draft.row : 0);
    m_scroll->ensureWidgetVisible(card);
}

void TimelinePage::takeKeyboard()
{
    m_view->setFocus();
}

} // namespace jalons
