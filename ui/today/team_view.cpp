#include "ui/today/team_view.h"

#include "ui/page/session.h"
#include "ui/today/figure_grid.h"
#include "ui/today/lines_card.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/stay_text.h"
#include "ui/wording/when_text.h"

namespace jalons {

namespace {
constexpr std::size_t mostInTeam = 50;
}

TeamView::TeamView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_beds(named(new Card(tr("Beds tonight"), this), "teamBeds"))
    , m_sites(named(new FigureGrid(m_beds), "teamSites"))
    , m_load(named(new Card(tr("Followed by each referent"), this), "teamLoad"))
    , m_referents(named(new FigureGrid(m_load), "teamReferents"))
    , m_movements(named(new LinesCard(tr("Arrivals and departures"), 0.5, this), "teamMovements"))
    , m_alone(named(new LinesCard(tr("Lodged, not followed"), 0.5, this), "teamUnaccompanied"))
{
    setObjectName(QStringLiteral("teamView"));
    m_beds->body()->addWidget(m_sites);
    m_load->body()->addWidget(m_referents);
    m_movements->setWhenEmpty(tr("Nobody came or left in the last seven days, and nobody is "
                                 "expected to in the next seven."));
    PersonFilter alone;
    alone.unaccompanied = true;
    m_all = pressed(saying(button("teamAloneAll", tr("See the list"), "quiet"),
                        tr("Lodged without accompaniment: see the list")),
        this, opens(alone));
    m_alone->head()->addWidget(m_all);
    m_alone->setWhenEmpty(tr("Everybody who sleeps here tonight is accompanied."));
    inRow(this, {{inCards({m_beds, m_movements}), 11}, {inCards({m_load, m_alone}), 10}}, 16);
}

void TeamView::refetch()
{
    const auto overview
        = m_session.query([](const Reader& r) { return loadTeamOverview(r, mostInTeam); });
    setUpdatesEnabled(false);
    showBeds(overview);
    showLoads(overview.loads);
    showMovements(overview.movements);
    showUnaccompanied(overview);
    setUpdatesEnabled(true);
}

std::function<void()> TeamView::opens(const PersonFilter& filter) const
{
    return [this, filter] { emit m_session.peopleRequested(filter); };
}

std::vector<Figure> TeamView::figuresOf(const SiteNight& site) const
{
    const QString number = QString::number(site.site.value);
    const auto board = [this] { emit m_session.boardRequested(); };
    PersonFilter there;
    there.lodging = site.site;
    // Of all of them there is no such list: the board shows who sleeps where.
    const std::function<void()> who = site.site.isValid() ? opens(there) : board;
    return {{QStringLiteral("teamFree") + number, site.free,
                tr("%1: %n bed(s) free tonight", nullptr, site.free).arg(site.label), board},
        {QStringLiteral("teamOccupied") + number, site.occupied,
            tr("%1: %n occupied tonight", nullptr, site.occupied).arg(site.label), who},
        {QStringLiteral("teamClosed") + number, site.unavailable,
            tr("%1: %n bed(s) out of order", nullptr, site.unavailable).arg(site.label), board},
        {QStringLiteral("teamBeds") + number, site.beds,
            tr("%1: %n bed(s)", nullptr, site.beds).arg(site.label), board}};
}

void TeamView::showBeds(const TeamOverview& overview)
{
    setShown(m_beds, !overview.sites.empty());
    std::vector<FigureRow> rows;
    for (const SiteNight& site : overview.sites)
        rows.push_back({site.label, figuresOf(site)});
    if (rows.size() > 1) {
        SiteNight all = overview.all;
        all.label = tr("All together");
        rows.push_back({all.label, figuresOf(all)});
    }
    m_sites->setRows({tr("free"), tr("occupied"), tr("out of order"), tr("beds")}, rows);
}

void TeamView::showLoads(const std::vector<CaseLoad>& loads)
{
    setShown(m_load, !loads.empty());
    std::vector<FigureRow> rows;
    for (const CaseLoad& load : loads) {
        const QString number = QString::number(load.referent.value);
        const QString name = load.referent.isValid() ? load.name : tr("without referent");
        PersonFilter theirs;
        theirs.referent = load.referent;
        theirs.noReferent = !load.referent.isValid();
        PersonFilter late = theirs;
        late.late = true;
        rows.push_back({name,
            {{QStringLiteral("teamPeople") + number, load.people,
                 tr("%1: %n person(s) followed", nullptr, load.people).arg(name), opens(theirs)},
                {QStringLiteral("teamLate") + number, load.late,
                    tr("%1: %n person(s) with a deadline passed", nullptr, load.late).arg(name),
                    opens(late)}}});
    }
    m_referents->setRows({tr("people"), tr("late")}, rows);
}

void TeamView::showMovements(const std::vector<Movement>& movements)
{
    const QDate today = m_session.today();
    std::vector<Line> lines;
    for (const Movement& movement : movements) {
        const bool arrives = movement.kind == MovementKind::Arrival;
        const bool isToCome = movement.on > today;
        const QString what = arrives ? isToCome ? tr("arrival expected") : tr("arrival")
            : isToCome ? tr("departure expected")
                                     : tr("departure");
        lines.push_back(
            {QStringLiteral("teamMovement%1%2").arg(int(movement.kind)).arg(movement.stay.value),
                whenText(movement.on, today),
                movement.on == today ? QStringLiteral("accent") : QStringLiteral("neutral"),
                movement.name,
                dotted({what, m_session.query(lodgings::path, movement.lodging),
                    m_session.label("stay_destination", movement.destination)}),
                [this, movement] {
                    emit m_session.lodgingRequested(movement.stay, movement.person);
                }});
    }
    m_movements->setLines(std::move(lines), mostInTeam * 10);
}

void TeamView::showUnaccompanied(const TeamOverview& overview)
{
    std::vector<Line> lines;
    for (const board::Present& person : overview.unaccompanied)
        lines.push_back({QStringLiteral("teamAlone%1").arg(person.person.value), {}, {},
            person.name, person.place, [this, id = person.person] {
                emit m_session.personRequested(id, PersonTab::Summary);
            }});
    m_alone->setTitle(overview.unaccompaniedInAll == 0
            ? tr("Lodged, not followed")
            : tr("Lodged, not followed: %1").arg(overview.unaccompaniedInAll));
    setShown(m_all, !lines.empty());
    m_alone->setLines(std::move(lines), mostInTeam);
}

} // namespace jalons
