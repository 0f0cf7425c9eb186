#include "ui/today/today_page.h"

#include "core/base/week.h"
#include "ui/page/page_header.h"
#include "ui/person/person_tabs.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/today/lines_card.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/draft_text.h"
#include "ui/wording/stay_text.h"
#include "ui/wording/when_text.h"
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace jalons {

namespace {
constexpr int horizon = 62; ///< days of deadlines shown ahead
constexpr int mostLines = 50; ///< of each card
constexpr int countCap = 1001;
} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_search(new QLineEdit(this))
    , m_mine(new QPushButton(tr("My files"), this))
{
    setProperty("page", true);
    m_mine->setObjectName(QStringLiteral("todayMine"));
    m_mine->setAccessibleName(tr("Only my files"));
    m_mine->setCheckable(true);
    m_mine->setProperty("chip", true);
    m_search->setObjectName(QStringLiteral("todaySearch"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("A person, a note, a partner…   Ctrl+K"));
    m_search->addAction(
        icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(px(300));
    auto* note = new QPushButton(tr("New note"), this);
    note->setObjectName(QStringLiteral("todayNewNote"));
    note->setAccessibleName(note->text());
    note->setProperty("primary", true);
    auto* create = new QPushButton(tr("New person"), this);
    create->setObjectName(QStringLiteral("todayNewPerson"));
    create->setAccessibleName(create->text());
    m_header->addWidget(m_mine);
    m_header->addWidget(m_search);
    m_header->addWidget(create);
    m_header->addWidget(note);

    auto* scroll = new QScrollArea(this);
    scroll->setProperty("page", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(scroll->viewport());
    body->setProperty("clear", true);
    scroll->setWidget(body); // before it is filled: moved later, every widget in it is styled twice
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(px(24), px(16), px(24), px(16));
    columns->setSpacing(px(16));
    const auto lines = [&](const char* name, const QString& title, double share) {
        auto* card = new LinesCard(title, share, body);
        card->setObjectName(QLatin1String(name));
        return card;
    };
    m_drafts = new Card(tr("Resume"), body);
    m_week = lines("todayWeek", tr("Planned this week"), 0.5);
    m_late = lines("todayLate", tr("To look at again"), 0.25);
    m_open = lines("todayOpen", tr("Interviews to resume"), 0.25);
    m_renewals = lines("todayRenewals", tr("Rights to renew"), 0.4);
    m_dues = lines("todayDues", tr("Deadlines of the structure"), 1);
    m_week->setWhenEmpty(
        tr("Nothing planned this week. Actions planned in a person’s file appear here."));
    m_dues->setWhenEmpty(tr("Nothing to hand over, sign or review in the next two months."));
    const auto column = [&](std::initializer_list<Card*> cards, int stretch) {
        auto* layout = new QVBoxLayout;
        layout->setSpacing(px(16));
        for (Card* card : cards) {
            card->body()->setSpacing(px(2));
            layout->addWidget(card);
        }
        layout->addStretch(1);
        columns->addLayout(layout, stretch);
    };
    column({m_drafts, m_week, m_renewals, m_late}, 11);
    column({m_dues, m_open}, 10);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_search->clear();
        emit this->session().searchRequested(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { emit this->session().searchRequested({}); });
    connect(note, &QPushButton::clicked, &session, &Session::noteRequested);
    connect(create, &QPushButton::clicked, this,
        [this] { emit this->session().newPersonRequested({}); });
    connect(m_mine, &QPushButton::toggled, this, &TodayPage::refetch);
    connect(&session, &Session::meChanged, this, [this] {
        if (isVisible())
            refetch();
    });
    connect(&session, &Session::spoolChanged, this, &Page::spoil, Qt::QueuedConnection);
}

bool TodayPage::concerns(const Changes& changes) const
{
    return changes.touches({"accompaniment", "action", "assessment", "person", "contract",
        "admission", "situation", "draft"});
}

ProfessionalId TodayPage::referent() const
{
    return m_mine->isChecked() ? session().me() : ProfessionalId();
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
        c.open = accompaniments::underWay(r, referent(), mostLines);
        c.drafts = draftsToResume(r, session().file(), session().spool());
        c.current = accompaniments::countCurrent(r, referent(), countCap);
        return c;
    });
}

void TodayPage::refetch()
{
    setShown(m_mine, session().me().isValid());
    const Content content = fetch();
    m_header->setTitle(headingDay(session().today()));
    m_header->setMeta(content.current >= countCap
            ? tr("more than %L1 people accompanied").arg(countCap - 1)
            : tr("%n person(s) accompanied", nullptr, content.current));
    setUpdatesEnabled(false);
    showDues(content.dues);
    showRenewals(content.renewals);
    showWeek(content.week);
    showLate(content.late);
    showOpen(content.open);
    showDrafts(content.drafts);
    setUpdatesEnabled(true);
}

std::function<void()> TodayPage::opens(PersonId person, PersonTab tab)
{
    return [this, person, tab] { emit session().personRequested(person, tab); };
}

DayLine TodayPage::lineOf(const DayDue& due)
{
    const QDate today = session().today();
    const QString when = whenText(due.on(), today);
    const QString tone = toneOf(urgency(due.on(), today));
    if (due.isOfAdmission())
        return {QStringLiteral("stayDue%1").arg(due.admission.admission.value), when, tone,
            dueText(due.admission.due.kind) + QStringLiteral(" — ") + due.admission.name, {},
            [this, row = due.admission] {
                const auto all = session().query(
                    [&](const Reader& r) { return stays::ofAdmission(r, row.admission); });
                emit session().lodgingRequested(all.empty() ? StayId() : all.back().id, row.person);
            }};
    const DueRow& row = due.course;
    return {QStringLiteral("due%1").arg(row.accompaniment.value), when, tone,
        dueText(row.due.kind) + QStringLiteral(" — ") + row.name, {},
        opens(row.person, tabOf(row.due.kind))};
}

void TodayPage::showDues(const std::vector<DayDue>& dues)
{
    std::vector<DayLine> lines;
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
    std::vector<DayLine> lines;
    for (const RenewalRow& row : renewals) {
        const Situation& s = row.fact;
        lines.push_back({QStringLiteral("renewal%1").arg(s.id.value),
            (s.hasExpired(today) ? tr("ended %1") : tr("before %1"))
                .arg(shortDay(renewBy(s, today), today)),
            QStringLiteral("amber"), // red is for the structure's own delays
            session().label(kindList(s.family), s.kind) + QStringLiteral(" — ") + row.name, {},
            opens(s.person, PersonTab::Path)});
    }
    m_renewals->setLines(std::move(lines), mostLines);
}

void TodayPage::showWeek(const std::vector<PlannedAction>& week)
{
    const QDate today = session().today();
    std::vector<DayLine> lines;
    for (const PlannedAction& row : week)
        lines.push_back(
            {QStringLiteral("action%1").arg(row.action.value), whenText(row.plannedOn, today),
                row.plannedOn == today ? QStringLiteral("accent") : QStringLiteral("neutral"),
                row.name, row.title, opens(row.person, PersonTab::Actions)});
    m_week->setLines(std::move(lines), mostLines);
}

void TodayPage::showLate(const std::vector<PlannedAction>& late)
{
    const QDate today = session().today();
    std::vector<DayLine> lines;
    for (const PlannedAction& row : late)
        lines.push_back({QStringLiteral("action%1").arg(row.action.value),
            tr("planned %1").arg(shortDay(row.plannedOn, today)), QStringLiteral("neutral"),
            row.name, row.title, opens(row.person, PersonTab::Actions)});
    m_late->setLines(std::move(lines), mostLines);
}

void TodayPage::showOpen(const std::vector<OpenAssessmentRow>& open)
{
    const QDate today = session().today();
    std::vector<DayLine> lines;
    for (const OpenAssessmentRow& row : open) {
        const bool diagnostic = row.phase == Phase::Diagnostic;
        lines.push_back({QStringLiteral("open%1").arg(row.accompaniment.value),
            diagnostic ? tr("diagnostic") : tr("evaluation"), QStringLiteral("accent"), row.name,
            tr("started on %1").arg(shortDay(row.startedOn, today)),
            opens(row.person, diagnostic ? PersonTab::Diagnostic : PersonTab::Evaluations)});
    }
    m_open->setLines(std::move(lines), mostLines);
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
        auto* row = new QWidget(m_drafts);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, px(2), 0, px(2));
        layout->setSpacing(px(8));
        QString begun = tr("%1, begun %2").arg(what, momentText(draft.at, session().today()));
        if (line.isFormer)
            begun += tr(" (before the file was restored)");
        if (!line.isThere)
            begun += tr(" (no longer in the file)");
        auto* text = new QLabel(begun, row);
        text->setWordWrap(true);
        const QString name
            = line.spooled.isEmpty() ? QString::number(draft.id) : line.spooled.first();
        auto* resume = new QPushButton(line.isThere ? tr("Resume") : tr("Copy the text"), row);
        resume->setObjectName(
            (line.isThere ? QStringLiteral("draftResume") : QStringLiteral("draftCopy")) + name);
        resume->setAccessibleName(
            (line.isThere ? tr("Resume: %1") : tr("Copy the text: %1")).arg(text->text()));
        auto* forget = new QToolButton(row);
        forget->setObjectName(QStringLiteral("draftForget") + name);
        forget->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
        forget->setAccessibleName(tr("Do not resume: %1").arg(text->text()));
        forget->setToolTip(tr("Do not resume this text"));
        connect(resume, &QPushButton::clicked, this, [this, draft, there = line.isThere] {
            if (there)
                emit session().resumeRequested(draft);
            else
                copy(draft);
        });
        connect(forget, &QToolButton::clicked, this, [this, line] { this->forget(line); });
        layout->addWidget(text, 1);
        layout->addWidget(resume);
        layout->addWidget(forget);
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
