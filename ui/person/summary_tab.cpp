#include "ui/person/summary_tab.h"

#include "core/base/text_limits.h"
#include "core/diagnostic/entry_merge.h"
#include "core/diagnostic/wheel.h"
#include "core/note/note.h"
#include "ui/page/line_button.h"
#include "ui/person/person_tabs.h"
#include "ui/person/small_wheel.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/rhythm_text.h"
#include "ui/wording/when_text.h"
#include <algorithm>

namespace jalons {

namespace {
constexpr std::size_t mostActions = 6;
constexpr int mostNotes = 3;
constexpr qsizetype longestShown = 200;
constexpr int leastCard = 250;
} // namespace

SummaryTab::SummaryTab(Session& session, QWidget* parent)
    : Page(session, parent, {"note", "note_about"})
    , m_priorities(new Card(tr("Priorities of the person")))
    , m_end(new Card(tr("Accompaniment ended")))
    , m_objectives(new Card(QString()))
    , m_actions(new Card(QString()))
    , m_dues(new Card(tr("Deadlines of the structure")))
    , m_wheelCard(new Card(tr("The wheel")))
    , m_past(new Card(tr("Other accompaniments")))
    , m_note(new Card(tr("To welcome the person")))
    , m_household(new Card(tr("Household")))
    , m_reach(new Card(tr("To reach the person")))
    , m_notes(new Card(tr("Last notes")))
    , m_rhythm(new Card(tr("Rhythm")))
    , m_wheel(new SmallWheel)
{
    setProperty("page", true);
    m_wheelCard->body()->addWidget(m_wheel);
    // Where three columns have no room for words, the third stands below.
    for (Card* card : {m_priorities, m_actions, m_dues, m_notes, m_household, m_rhythm})
        card->setMinimumWidth(px(leastCard));
    auto* columns = inRow(nullptr,
        {{inCards({m_note, m_end, m_priorities, m_objectives}), 10},
            {inCards({m_rhythm, m_actions, m_dues, m_notes}), 10},
            {inCards({m_reach, m_household, m_wheelCard, m_past}), 8}},
        16, {24, 16, 24, 16});
    inColumn(this, {scrolling(boxed(columns))});
}

void SummaryTab::addLine(Card* card, const QString& pill, const QString& tone, const QString& title,
    const QString& detail, PersonTab tab)
{
    const QString name = QStringLiteral("summary%1").arg(findChildren<LineButton*>().size() + 1);
    card->body()->addWidget(new LineButton(
        {name, pill, tone, title, detail, [this, tab] { emit tabAsked(tab); }}, card));
}

void SummaryTab::addHint(Card* card, const QString& text)
{
    card->body()->addWidget(wrappedLabel(text, "hint", card));
}

void SummaryTab::show(const PersonOverview& overview)
{
    const AccompanimentSummary content = session().query(loadSummary, overview.shown.id);
    setUpdatesEnabled(false);
    m_person = overview.person.id;
    for (Card* card : {m_priorities, m_end, m_objectives, m_actions, m_dues, m_past, m_note,
             m_household, m_reach, m_notes, m_rhythm})
        clearLayout(card->body());
    showEnd(overview.shown);
    showHousehold(overview);
    showReach(overview.person);
    showNotes();

    m_note->setVisible(!overview.person.note.isEmpty());
    if (!overview.person.note.isEmpty())
        m_note->body()->addWidget(wrappedLabel(overview.person.note, "", m_note));
    showPriorities(content.entries);
    for (const Objective& objective : content.objectives)
        addLine(m_objectives, {}, {}, objective.title,
            session().label(QStringLiteral("domain"), objective.domain), PersonTab::Contracts);
    if (content.objectives.empty())
        addHint(m_objectives,
            overview.shown.closedOn.isValid()
                ? tr("No contract was signed.")
                : tr("No signed contract yet: its objectives will be here."));
    const QDate today = session().today();
    const std::size_t count = std::min(content.actions.size(), mostActions);
    for (std::size_t i = 0; i < count; ++i) {
        const Action& action = content.actions[i];
        addLine(m_actions,
            action.plannedOn.isValid()
                ? shortDay(action.plannedOn, today)
                : session().label(QStringLiteral("action_state"), action.state),
            QStringLiteral("neutral"), action.title, {}, PersonTab::Actions);
    }
    if (content.actions.size() > mostActions)
        addLine(m_actions, {}, {},
            tr("and %n other(s)", nullptr, int(content.actions.size() - mostActions)), {},
            PersonTab::Actions);
    if (content.actions.empty())
        addHint(m_actions, tr("No open action."));
    showRhythm(overview);
    showDues(overview);
    showWheel(overview, content);
    showPast(overview);
    setUpdatesEnabled(true);
}

/// A note may be written while the rest stays as it is.
void SummaryTab::refetch()
{
    if (!m_person.isValid())
        return;
    clearLayout(m_notes->body());
    showNotes();
}

/// Each opens their file: a child's leads to the parent.
void SummaryTab::showHousehold(const PersonOverview& overview)
{
    int others = 0;
    for (const HouseholdMember& member : overview.household) {
        const PersonId id = member.membership.person;
        if (id == m_person)
            continue;
        ++others;
        QStringList detail{birthText(PartialDate::fromIso(member.birthDate), session().today())};
        if (!member.membership.atHome)
            detail.append(tr("lives elsewhere"));
        m_household->body()->addWidget(new LineButton(
            {QStringLiteral("summaryMember%1").arg(id.value),
                session().label("household_role", member.membership.role),
                QStringLiteral("neutral"), member.name, dotted(detail),
                [this, id] { emit session().personRequested(id, PersonTab::Summary); }},
            m_household));
    }
    m_household->setVisible(others > 0);
}

void SummaryTab::showReach(const Person& person)
{
    QStringList lines{person.phone, person.mail};
    const QString contact = dotted({person.contactName, person.contactTie, person.contactPhone});
    if (!contact.isEmpty())
        lines.append(tr("Person to call: %1").arg(contact));
    const QString designated
        = dotted({person.designatedName, person.designatedTie, person.designatedPhone,
            person.designatedOn.isValid() ? tr("designated on %1").arg(fullDay(person.designatedOn))
                                          : QString()});
    if (!designated.isEmpty())
        lines.append(tr("Trusted person: %1").arg(designated));
    lines.removeAll(QString());
    for (const QString& line : lines) {
        auto* label = wrappedLabel(line, "", m_reach);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        m_reach->body()->addWidget(label);
    }
    m_reach->setVisible(!lines.isEmpty());
}

void SummaryTab::showNotes()
{
    QDate contact;
    const auto last = session().query([&](const Reader& r) {
        contact = notes::lastContact(r, m_person, r.today());
        std::vector<NoteRow> rows;
        for (const qint64 id : notes::page(r, m_person, 0, mostNotes))
            rows.push_back(notes::row(r, {id}));
        return rows;
    });
    for (const NoteRow& row : last)
        addLine(m_notes, shortDay(row.note.day, session().today()), QStringLiteral("neutral"),
            beginning(row.note.text.simplified(), longestShown), row.author, PersonTab::Notes);
    if (contact.isValid())
        addHint(m_notes, tr("Last contact on %1").arg(shortDay(contact, session().today())));
    m_notes->setVisible(!last.empty() || contact.isValid());
}

/// Of what is over nothing is said as if it went on.
void SummaryTab::showEnd(const Accompaniment& shown)
{
    const bool over = shown.closedOn.isValid();
    m_end->setVisible(over);
    m_objectives->setTitle(
        over ? tr("Objectives of the last contract") : tr("Objectives in force"));
    m_actions->setTitle(over ? tr("Actions left open") : tr("Open actions"));
    if (!over)
        return;
    QStringList why{session().label(QStringLiteral("exit_reason"), shown.exitReason),
        session().label(QStringLiteral("stay_destination"), shown.exitDestination)};
    why.removeDuplicates(); // « Logement social » says both
    addLine(m_end, {}, {}, tr("Ended on %1").arg(fullDay(shown.closedOn)), dotted(why),
        PersonTab::Identity);
}

void SummaryTab::showPriorities(const std::vector<DomainEntry>& entries)
{
    const std::vector<DomainEntry> first = byPriority(entries);
    for (const DomainEntry& entry : first)
        addLine(m_priorities, QString::number(entry.priority), QStringLiteral("accent"),
            session().label(QStringLiteral("domain"), entry.domain),
            entry.personWords.isEmpty() ? dotted(entry.texts(FindingKind::Need))
                                        : entry.personWords.simplified(),
            PersonTab::Diagnostic);
    if (first.empty())
        addHint(m_priorities, tr("The person’s priorities are chosen during the diagnostic."));
}

/// What was agreed, as it was agreed: nobody is late.
void SummaryTab::showRhythm(const PersonOverview& overview)
{
    const QDate today = session().today();
    const auto add = [&](QString title, const QString& detail) {
        title[0] = title[0].toUpper();
        addLine(m_rhythm, {}, {}, title, detail, PersonTab::Timeline);
    };
    const auto pause = pauseOn(overview.meetings.pauses, today);
    if (pause)
        add(pauseText(*pause),
            dotted(
                {wishText(pause->wishedBy), beginning(pause->reason.simplified(), longestShown)}));
    const auto rhythm = rhythmOn(overview.meetings.agreed, today);
    const bool isShown = rhythm && overview.shown.isCurrent();
    if (isShown)
        add(meetingText(*rhythm, {}, today),
            overview.meetings.lastMet.isValid()
                ? tr("last met on %1").arg(shortDay(overview.meetings.lastMet, today))
                : QString());
    m_rhythm->setVisible(pause.has_value() || isShown);
}

void SummaryTab::showDues(const PersonOverview& overview)
{
    const QDate today = session().today();
    const auto dues = deadlines(overview.facts);
    const bool isPaused = pauseOn(overview.meetings.pauses, today).has_value();
    for (const Due& due : dues) {
        // In a pause the file itself still says what the law asks; what needs the person rests.
        const bool rests = isPaused && waitsForPause(due.kind);
        const QString tone = rests
            ? QStringLiteral("neutral")
            : toneOf(urgency(due.on, isLegal(due.kind, overview.facts.clocks), today));
        addLine(m_dues,
            due.on <= today.addDays(31) ? whenText(due.on, today) : shortDay(due.on, today), tone,
            dueText(due.kind), rests ? tr("not reminded of during the pause") : QString(),
            tabOf(due.kind));
    }
    m_dues->setVisible(!dues.empty());
}

void SummaryTab::showWheel(const PersonOverview& overview, const AccompanimentSummary& summary)
{
    WheelData wheel
        = saidOnly(wheelOf(summary.entries, {overview.person.firstNames, tr("Professional")},
            session().file().vocabulary(), session().language()));
    for (WheelAxis& axis : wheel.axes)
        axis.colour.clear(); // too small for the colours of the domains
    m_wheelCard->setVisible(!wheel.axes.empty());
    m_wheelCard->setTitle(
        tr("The wheel, %1").arg(shortDay(summary.latest.startedOn, session().today())));
    m_wheel->setWheel(wheel);
}

void SummaryTab::showPast(const PersonOverview& overview)
{
    int others = 0;
    for (const Accompaniment& one : overview.accompaniments) {
        if (one.id == overview.shown.id)
            continue;
        ++others;
        const QString detail = one.closedOn.isValid()
            ? tr("from %1 to %2").arg(fullDay(one.openedOn), fullDay(one.closedOn))
            : tr("current, since %1").arg(fullDay(one.openedOn));
        QStringList types;
        for (const QString& type : one.types)
            types.append(session().label(QStringLiteral("accompaniment_type"), type));
        m_past->body()->addWidget(
            new LineButton({QStringLiteral("summaryAccompaniment%1").arg(one.id.value), {}, {},
                               types.isEmpty() ? tr("Accompaniment") : types.join(", "), detail,
                               [this, id = one.id] { emit accompanimentAsked(id); }},
                m_past));
    }
    m_past->setVisible(others > 0);
}

} // namespace jalons
