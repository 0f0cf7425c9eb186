#include "ui/today/today_page.h"

#include "core/history/value_text.h"
#include "core/person/person.h"
#include "core/stay/lodging.h"
#include "ui/page/page_header.h"
#include "ui/style/icons.h"
#include "ui/today/lines_card.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/draft_text.h"
#include "ui/wording/stay_text.h"
#include "ui/wording/when_text.h"
#include <QApplication>
#include <QClipboard>

namespace jalons {

namespace {
constexpr int horizon = 62; ///< days of deadlines shown ahead
constexpr int mostLines = 50; ///< of each card
constexpr int countCap = 1001;
} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"accompaniment", "action", "assessment", "person", "contract", "admission", "situation",
            "draft"})
    , m_header(new PageHeader(this))
    , m_search(named(new QLineEdit(this), "todaySearch", tr("Search")))
    , m_mine(saying(button("todayMine", tr("My files"), "chip"), tr("Only my files")))
{
    setProperty("page", true);
    m_mine->setCheckable(true);
    m_search->setPlaceholderText(tr("A person, a note, a partner…   Ctrl+K"));
    m_search->addAction(
        icon(QStringLiteral("search"), IconColor::Soft), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(px(300));
    auto* note = button("todayNewNote", tr("New note"), "primary");
    auto* create = button("todayNewPerson", tr("New person"));
    m_header->addWidgets({m_mine, m_search, create, note});

    // It scrolls before it is filled: moved later, every widget in it is styled twice.
    auto* body = new QWidget;
    auto* scroll = scrolling(body);
    const auto lines = [&](const char* name, const QString& title, double share) {
        return named(new LinesCard(title, share, body), QLatin1String(name));
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
    inRow(body,
        {{inCards({m_drafts, m_week, m_renewals, m_late}), 11}, {inCards({m_dues, m_open}), 10}},
        16, {24, 16, 24, 16});
    inColumn(this, {m_header, {scroll, 1}}, 0);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_search->clear();
        emit searchAsked(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { emit searchAsked({}); });
    connect(note, &QPushButton::clicked, this, &TodayPage::newNoteAsked);
    connect(create, &QPushButton::clicked, this, &TodayPage::newPersonAsked);
    connect(m_mine, &QPushButton::toggled, this, &TodayPage::refetch);
    connect(&session, &Session::meChanged, this, [this] {
        if (isVisible())
            refetch();
    });
    connect(&session, &Session::spoolChanged, this, &Page::spoil, Qt::QueuedConnection);
}

ProfessionalId TodayPage::referent() const
{
    return m_mine->isChecked() ? session().me() : ProfessionalId();
}

TodayPage::Content TodayPage::fetch() const
{
    const QDate today = session().today();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    return session().query([&](const Reader& r) {
        Content c;
        c.dues = accompaniments::duesUntil(r, today.addDays(horizon), referent(), mostLines);
        c.stays = admissions::duesUntil(r, today.addDays(horizon), referent(), mostLines);
        c.renewals = situations::renewals(r, today, referent(), mostLines);
        c.week = actions::planned(r, today, sunday, referent(), mostLines);
        c.late = actions::plannedBefore(r, today, referent(), mostLines);
        c.open = accompaniments::underWay(r, referent(), mostLines);
        const StructureFile& file = session().file();
        for (const SpooledDraft& spooled : session().spool().all()) {
            if (spooled.file != file.lineage().file)
                continue; // of another structure's file that stood here
            DraftLine line{drafts::named(r, spooled.draft), {}, {spooled.name}};
            line.isFormer = spooled.epoch != file.lineage().epoch;
            c.drafts.push_back(std::move(line));
        }
        for (Draft& draft : drafts::resumable(r, file.desk(), file.author())) {
            // The same record in the file and outside of it is taken up as one.
            const auto same
                = std::find_if(c.drafts.begin(), c.drafts.end(), [&](const DraftLine& line) {
                      return !line.spooled.isEmpty() && !line.isFormer
                          && DraftKey(line.draft) == draft;
                  });
            if (same == c.drafts.end())
                c.drafts.push_back({std::move(draft), {}, {}});
            else
                same->draft.id = draft.id;
        }
        for (DraftLine& line : c.drafts) {
            const Draft& draft = line.draft;
            line.isThere = drafts::isThere(r, draft);
            if (draft.person.isValid() && line.isThere)
                line.of = people::load(r, draft.person).fullName();
            else if (draft.row > 0 && line.isThere)
                line.of = history::rowText(r, {draft.table, draft.row});
            else if (draft.table == QLatin1String("closure"))
                line.of = lodgings::path(r, {draft.owner});
        }
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
    showDues(content.dues, content.stays);
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

Line TodayPage::stayLine(const AdmissionDueRow& row, const QString& tone)
{
    return {QStringLiteral("stayDue%1").arg(row.admission.value),
        whenText(row.due.on, session().today()), tone,
        dueText(row.due.kind) + QStringLiteral(" — ") + row.name, {}, [this, row] {
            const auto all = session().query(
                [&](const Reader& r) { return stays::ofAdmission(r, row.admission); });
            emit session().lodgingRequested(all.empty() ? StayId() : all.back().id, row.person);
        }};
}

void TodayPage::showDues(const std::vector<DueRow>& dues, const std::vector<AdmissionDueRow>& stays)
{
    const QDate today = session().today();
    const auto toneOf = [&](QDate on) {
        const auto days = today.daysTo(on);
        return days < 0  ? QStringLiteral("red")
            : days <= 15 ? QStringLiteral("amber")
                         : QStringLiteral("neutral");
    };
    // Two lists, each by date, shown as one: never more lines than one list would give.
    std::vector<Line> lines;
    std::size_t due = 0;
    std::size_t stay = 0;
    while (lines.size() < mostLines && (due < dues.size() || stay < stays.size())) {
        const bool ofStay
            = due == dues.size() || (stay < stays.size() && stays[stay].due.on < dues[due].due.on);
        if (ofStay) {
            lines.push_back(stayLine(stays[stay], toneOf(stays[stay].due.on)));
            ++stay;
            continue;
        }
        const DueRow& row = dues[due++];
        const PersonTab tab
            = row.due.kind == DueKind::Review ? PersonTab::Evaluations : PersonTab::Contracts;
        lines.push_back({QStringLiteral("due%1").arg(row.accompaniment.value),
            whenText(row.due.on, today), toneOf(row.due.on),
            dueText(row.due.kind) + QStringLiteral(" — ") + row.name, {}, opens(row.person, tab)});
    }
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
        const bool late = renewal(s, today) == Renewal::Late;
        lines.push_back({QStringLiteral("renewal%1").arg(s.id.value),
            s.expiresOn < today
                ? tr("ended %1").arg(shortDay(s.expiresOn, today))
                : tr("before %1").arg(shortDay(late ? s.expiresOn : row.window.to, today)),
            QStringLiteral("amber"), // red is for the structure's own delays
            session().label(kindList(s.family), s.kind) + QStringLiteral(" — ") + row.name, {},
            opens(s.person, PersonTab::Path)});
    }
    m_renewals->setLines(std::move(lines), mostLines);
}

void TodayPage::showWeek(const std::vector<AgendaRow>& week)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const AgendaRow& row : week)
        lines.push_back(
            {QStringLiteral("action%1").arg(row.action.value), whenText(row.plannedOn, today),
                row.plannedOn == today ? QStringLiteral("accent") : QStringLiteral("neutral"),
                row.name, row.title, opens(row.person, PersonTab::Actions)});
    m_week->setLines(std::move(lines), mostLines);
}

void TodayPage::showLate(const std::vector<AgendaRow>& late)
{
    const QDate today = session().today();
    std::vector<Line> lines;
    for (const AgendaRow& row : late)
        lines.push_back({QStringLiteral("action%1").arg(row.action.value),
            tr("planned %1").arg(shortDay(row.plannedOn, today)), QStringLiteral("neutral"),
            row.name, row.title, opens(row.person, PersonTab::Actions)});
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
            tr("started on %1").arg(shortDay(row.startedOn, today)),
            opens(row.person, diagnostic ? PersonTab::Diagnostic : PersonTab::Evaluations)});
    }
    m_open->setLines(std::move(lines), mostLines);
}

void TodayPage::showDrafts(const std::vector<DraftLine>& drafts)
{
    setShown(m_drafts, !drafts.empty());
    const QWidget* focused = focusWidget();
    const QString held = focused ? focused->objectName() : QString();
    clearLayout(m_drafts->body());
    for (const DraftLine& line : drafts) {
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
                emit resumeAsked(draft);
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

void TodayPage::forget(const DraftLine& line)
{
    for (const QString& name : line.spooled)
        session().spool().remove(name);
    if (line.draft.id != 0)
        session().file().note([&](Work& work) { drafts::remove(work, line.draft.id); });
    emit session().spoolChanged();
}

} // namespace jalons
