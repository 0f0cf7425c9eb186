#include "ui/today/today_page.h"

#include "core/base/text_limits.h"
#include "core/base/week.h"
#include "ui/page/page_header.h"
#include "ui/page/settings.h"
#include "ui/person/person_tabs.h"
#include "ui/style/icons.h"
#include "ui/today/first_steps_card.h"
#include "ui/today/lines_card.h"
#include "ui/today/team_view.h"
#include "ui/widgets/pages.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/draft_text.h"
#include "ui/wording/rhythm_text.h"
#include "ui/wording/stay_text.h"
#include "ui/wording/when_text.h"
#include <QApplication>
#include <QClipboard>
#include <array>

namespace jalons {

namespace {
constexpr int horizon = 62; ///< days of deadlines shown ahead
constexpr int mostLines = 50; ///< of each card
constexpr int countCap = 1001;
constexpr std::array viewNames{"mine", "everybody", "team"}; ///< as they are remembered
} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"accompaniment", "action", "assessment", "person", "contract", "admission", "situation",
            "draft", "professional", "stay", "absence", "lodging", "closure", "concerned", "pause",
            "meeting_rhythm", "note", "note_about", "sitting", "handover_entry", "handover_reading",
            "structure"})
    , m_header(new PageHeader(this))
    , m_search(named(new QLineEdit(this), "todaySearch", tr("Search")))
    , m_views(tabBar("todayViews", tr("Whose work"),
          {tr("My files"), tr("Everybody"), tr("The whole service")}))
{
    setProperty("page", true);
    m_search->setPlaceholderText(tr("A person, a note, a partner…   Ctrl+K"));
    m_search->addAction(
        icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    auto* note = button("todayNewNote", tr("New note"), "primary");
    auto* create = button("todayNewPerson", tr("New person"));
    m_search->setMinimumWidth(px(160)); // the day is read before it
    m_header->addWidget(m_search, 1);
    m_header->addWidgets({create, note});

    // It scrolls before it is filled: moved later, every widget in it is styled twice.
    auto* body = new QWidget;
    auto* scroll = scrolling(body);
    const auto lines = [&](const char* name, const QString& title, double share) {
        return named(new LinesCard(title, share, body), QLatin1String(name));
    };
    m_first = new FirstStepsCard(session, body);
    m_drafts = new Card(tr("Resume"), body);
    m_week = lines("todayWeek", tr("Planned this week"), 0.5);
    m_meetings = lines("todayMeetings", tr("Meetings to propose"), 0.25);
    m_unmet = lines("todayUnmet", tr("Without news"), 0.25);
    m_handover = lines("todayHandover", tr("From the shifts before"), 0.3);
    m_late = lines("todayLate", tr("To look at again"), 0.25);
    m_open = lines("todayOpen", tr("Interviews to resume"), 0.25);
    m_renewals = lines("todayRenewals", tr("Rights to renew"), 0.4);
    m_dues = lines("todayDues", tr("Deadlines of the structure"), 1);
    m_week->setWhenEmpty(
        tr("Nothing planned this week. Actions planned in a person’s file appear here."));
    m_dues->setWhenEmpty(tr("Nothing to hand over, sign or review in the next two months."));
    inRow(body,
        {{inCards({m_first, m_drafts, m_week, m_meetings, m_unmet, m_renewals, m_late}), 11},
            {inCards({m_handover, m_dues, m_open}), 10}},
        16, {24, 16, 24, 16});
    auto* whole = new QWidget;
    m_team = new TeamView(session, whole);
    inColumn(whole, {m_team, rest()}, 0, {24, 16, 24, 16});
    m_stack = new PageStack(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(scrolling(whole));
    inColumn(this, {m_header, inRow(nullptr, {{m_views, 1}}, 8, {24, 8, 24, 0}), {m_stack, 1}}, 0);
    recallView();

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_search->clear();
        emit this->session().searchRequested(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { emit this->session().searchRequested({}); });
    connect(note, &QPushButton::clicked, &session, &Session::noteRequested);
    connect(create, &QPushButton::clicked, this,
        [this] { emit this->session().newPersonRequested({}); });
    connect(m_views, &QTabBar::currentChanged, this, &TodayPage::chooseView);
    connect(&session, &Session::meChanged, this, [this] {
        recallView();
        if (isVisible())
            refetch();
    });
    connect(&session, &Session::spoolChanged, this, &Page::spoil, Qt::QueuedConnection);
}

ProfessionalId TodayPage::referent() const
{
    return view() == View::Mine ? session().me() : ProfessionalId();
}

TodayPage::View TodayPage::view() const
{
    return View(m_views->currentIndex());
}

void TodayPage::recallView()
{
    const QSignalBlocker quiet(m_views);
    m_views->setTabVisible(int(View::Mine), session().me().isValid());
    const QString kept = settings::todayView(session().file().path(), session().me());
    const auto found = std::find(viewNames.begin(), viewNames.end(), kept);
    const int chosen
        = found == viewNames.end() ? int(View::Everybody) : int(found - viewNames.begin());
    m_views->setCurrentIndex(
        chosen == int(View::Mine) && !session().me().isValid() ? int(View::Everybody) : chosen);
}

void TodayPage::chooseView()
{
    settings::setTodayView(
        session().file().path(), session().me(), QLatin1String(viewNames[std::size_t(view())]));
    refetch();
}

/// Named only where it tells something: not on my own files, nor where one referent has them all.
void TodayPage::nameReferents(Content& content, const Reader& reader) const
{
    std::vector<ProfessionalId> all;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            all.push_back(row.referent);
    };
    for (const DayDue& due : content.dues)
        all.push_back(due.referent());
    add(content.renewals);
    add(content.week);
    add(content.late);
    add(content.meetings);
    add(content.unmet);
    add(content.open);
    if (!areOfSeveral(all))
        return;
    for (const Professional& member : professionals::list(reader, true))
        content.team[member.id] = member.fullName();
}

QString TodayPage::whose(ProfessionalId referent) const
{
    const auto found = m_referents.find(referent);
    return found == m_referents.end() ? QString() : found->second;
}

TodayPage::Content TodayPage::fetch() const
{
    const QDate today = session().today();
    const QDate sunday = mondayOf(today).addDays(6);
    return session().query([&](const Reader& r) {
        Content c;
        const QDate until = today.addDays(horizon);
        c.dues = merged(accompaniments::duesUntil(r, until, referent(), mostLines),
            admissions::duesUntil(r, until, referent(), mostLines), mostLines);
        c.renewals = situations::renewals(r, today, referent(), mostLines);
        c.week = actions::planned(r, today, sunday, referent(), mostLines);
        c.late = actions::plannedBefore(r, today, referent(), mostLines);
        c.meetings = meetingsToPropose(r, referent(), mostLines);
        c.unmet = notMetFor(r, structures::load(r).unmetDays, referent(), mostLines);
        c.handover = handoverWaiting(r, mostLines);
        c.open = accompaniments::underWay(r, referent(), mostLines);
        c.drafts = draftsToResume(r, session().file(), session().spool());
        c.current = accompaniments::countCurrent(r, referent(), countCap);
        c.steps = firstSteps(r);
        nameReferents(c, r);
        return c;
    });
}

void TodayPage::refetch()
{
    const bool isTeam = view() == View::Team;
    m_stack->setCurrentIndex(isTeam ? 1 : 0);
    if (isTeam)
        m_team->refetch();
    const Content content = fetch();
    m_referents = content.team;
    m_header->setTitle(headingDay(session().today()));
    m_header->setMeta(content.current >= countCap
            ? tr("more than %L1 people accompanied").arg(countCap - 1)
            : tr("%n person(s) accompanied", nullptr, content.current));
    if (isTeam)
        return; // the others are fetched when they are shown
    setUpdatesEnabled(false);
    m_first->setSteps(content.steps);
    showDues(content.dues);
    showRenewals(content.renewals);
    showWeek(content.week);
    showMeetings(content.meetings);
    showUnmet(content.unmet);
    showHandover(content.handover);
    showLate(content.late);
    showOpen(content.open);
    showDrafts(content.drafts);
    setUpdatesEnabled(true);
}

std::function<void()> TodayPage::opens(PersonId person, PersonTab tab)
{
    return [this, person, tab] { emit session().personRequested(person, tab); };
}

Line TodayPage::lineOf(const DayDue& due)
{
    const QDate today = session().today();
    const QString when = whenText(due.on(), today);
    const QString tone = toneOf(urgency(due.on(), due.isLegal(), today));
    if (due.isOfAdmission())
        return {QStringLiteral("stayDue%1").arg(due.admission.admission.value), when, tone,
            due.admission.name + QStringLiteral(" — ") + dueText(due.admission.due.kind),
            whose(due.referent()), [this, row = due.admission] {
                const auto all = session().query(stays::ofAdmission, row.admission);
                emit session().lodgingRequested(all.empty() ? StayId() : all.back().id, row.person);
            }};
    const DueRow& row = due.course;
    return {QStringLiteral("due%1").arg(row.accompaniment.value), when, tone,
        row.name + QStringLiteral(" — ") + dueText(row.due.kind), whose(row.referent),
        opens(row.person, tabOf(row.due.kind))};
}

void TodayPage::showDues(const std::vector<DayDue>& dues)
{
    std::vector<Line> lines;
    for (const DayDue& due : dues)
        lines.push_back(lineOf(due));
    m_dues->setTitle(lines.size() < mostLines
            ? tr("Deadlines of the structure")
            : tr("The first %1 deadlines of the structure").arg(mostLines));
    m_dues->setLines(std::move(lines), mostLines);
}

void TodayPage::showRenewals(const std::vector<RenewalRow>& renewals)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const RenewalRow& row : renewals) {
        const Situation& s = row.fact;
        lines.push_back({QStringLiteral("renewal%1").arg(s.id.value),
            (s.hasExpired(today) ? tr("ended %1") : tr("before %1"))
                .arg(shortDay(renewBy(s, today), today)),
            QStringLiteral("amber"), // red is for the structure's own delays
            row.name + QStringLiteral(" — ") + session().label(kindList(s.family), s.kind),
            whose(row.referent), opens(s.person, PersonTab::Path)});
    }
    m_renewals->setLines(std::move(lines), mostLines);
}

void TodayPage::showWeek(const std::vector<PlannedAction>& week)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const PlannedAction& row : week)
        lines.push_back({QStringLiteral("action%1").arg(row.action.value),
            whenText(row.plannedOn, today),
            row.plannedOn == today ? QStringLiteral("accent") : QStringLiteral("neutral"), row.name,
            dotted({row.title, row.isAtTheirWish ? tr("postponed at the person’s wish") : QString(),
                whose(row.referent)}),
            opens(row.person, PersonTab::Actions)});
    m_week->setLines(std::move(lines), mostLines);
}

/// What the structure may propose: nobody is late.
void TodayPage::showMeetings(const std::vector<MeetingRow>& meetings)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const MeetingRow& row : meetings) {
        QString said = meetingText(row.rhythm, row.lastMet, today);
        said[0] = said[0].toUpper();
        lines.push_back({QStringLiteral("meeting%1").arg(row.accompaniment.value), {}, {}, row.name,
            dotted({said, whose(row.referent)}), opens(row.person, PersonTab::Timeline)});
    }
    m_meetings->setLines(std::move(lines), mostLines);
}

void TodayPage::showLate(const std::vector<PlannedAction>& late)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const PlannedAction& row : late)
        lines.push_back({QStringLiteral("action%1").arg(row.action.value),
            tr("planned %1").arg(shortDay(row.plannedOn, today)), QStringLiteral("neutral"),
            row.name, dotted({row.title, whose(row.referent)}),
            opens(row.person, PersonTab::Actions)});
    m_late->setLines(std::move(lines), mostLines);
}

void TodayPage::showOpen(const std::vector<OpenAssessmentRow>& open)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const OpenAssessmentRow& row : open) {
        const bool diagnostic = row.phase == Phase::Diagnostic;
        lines.push_back({QStringLiteral("open%1").arg(row.accompaniment.value),
            diagnostic ? tr("diagnostic") : tr("evaluation"), QStringLiteral("accent"), row.name,
            dotted({tr("started on %1").arg(shortDay(row.startedOn, today)), whose(row.referent)}),
            opens(row.person, diagnostic ? PersonTab::Diagnostic : PersonTab::Evaluations)});
    }
    m_open->setLines(std::move(lines), mostLines);
}

void TodayPage::showUnmet(const std::vector<UnmetRow>& unmet)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const UnmetRow& row : unmet)
        lines.push_back({QStringLiteral("unmet%1").arg(row.accompaniment.value),
            tr("%n day(s)", nullptr, int(row.since.daysTo(today))), QStringLiteral("amber"),
            row.name,
            dotted({row.wasMet
                    ? tr("last contact on %1").arg(shortDay(row.since, today))
                    : tr("no contact since it opened on %1").arg(shortDay(row.since, today)),
                whose(row.referent)}),
            opens(row.person, PersonTab::Notes)});
    m_unmet->setLines(std::move(lines), mostLines);
}

void TodayPage::showHandover(const std::vector<HandoverRow>& entries)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const HandoverRow& row : entries) {
        const HandoverEntry& entry = row.entry;
        const QString about = entry.person.isValid() ? row.person : row.lodging;
        lines.push_back({QStringLiteral("handoverLine%1").arg(entry.id.value),
            entry.isOpen()        ? tr("to do")
                : entry.important ? tr("important")
                                  : entry.time.text(),
            entry.isOpen() || entry.important ? QStringLiteral("amber") : QStringLiteral("neutral"),
            beginning(entry.text.simplified(), 140),
            dotted({about, shortDay(entry.day, today), entry.time.text(), row.author}),
            [this, id = entry.id] { emit session().handoverRequested(id); }});
    }
    m_handover->setLines(std::move(lines), mostLines);
}

void TodayPage::showDrafts(const std::vector<DraftToResume>& drafts)
{
    setShown(m_drafts, !drafts.empty());
    const QWidget* focused = focusWidget();
    const QString held = focused ? focused->objectName() : QString();
    clearLayout(m_drafts->body());
    for (const DraftToResume& line : drafts) {
        const Draft& draft = line.draft;
        const QString kind = draftText(draft);
        const QString what
            = line.of.isEmpty() ? kind : tr("%1: %2", "what was typed, of whom").arg(kind, line.of);
        QString begun = tr("%1, begun %2").arg(what, momentText(draft.at, session().today()));
        if (line.isFormer)
            begun += tr(" (before the file was restored)");
        if (!line.isThere)
            begun += tr(" (no longer in the file)");
        const QString name
            = line.spooled.isEmpty() ? QString::number(draft.id) : line.spooled.first();
        auto* resume = saying(
            button(
                (line.isThere ? QStringLiteral("draftResume") : QStringLiteral("draftCopy")) + name,
                line.isThere ? tr("Resume") : tr("Copy the text")),
            (line.isThere ? tr("Resume: %1") : tr("Copy the text: %1")).arg(begun));
        auto* forget = toolButton(
            QStringLiteral("draftForget") + name, "close", tr("Do not resume: %1").arg(begun));
        forget->setToolTip(tr("Do not resume this text"));
        connect(resume, &QPushButton::clicked, this, [this, draft, there = line.isThere] {
            if (there)
                emit session().resumeRequested(draft);
            else
                copy(draft);
        });
        connect(forget, &QToolButton::clicked, this, [this, line] { this->forget(line); });
        auto* row = boxed(
            inRow(nullptr, {{wrappedLabel(begun, ""), 1}, resume, forget}, 8, {0, 2, 0, 2}));
        m_drafts->body()->addWidget(row);
        row->show();
        if (resume->objectName() == held)
            resume->setFocus();
    }
}

void TodayPage::copy(const Draft& draft)
{
    QStringList texts;
    for (const DraftField& field : draft.fields)
        texts.append(field.typed);
    QApplication::clipboard()->setText(texts.join(u'\n'));
    emit session().said(tr("The text is copied: paste it where it belongs now."));
}

void TodayPage::forget(const DraftToResume& line)
{
    for (const QString& name : line.spooled)
        session().spool().remove(name);
    if (line.draft.id != 0)
        session().file().note([&](Work& work) { drafts::remove(work, line.draft.id); });
    emit session().spoolChanged();
}

} // namespace jalons
