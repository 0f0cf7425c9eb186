#include "core/overview/team_overview.h"

#include "core/person/person.h"
#include "core/search/people_list.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include <algorithm>
#include <map>

namespace jalons {

namespace {

void addBeds(TeamOverview& overview, const Reader& reader)
{
    for (const PlaceOnNight& place : board::placesOn(reader, reader.today())) {
        if (overview.sites.empty() || overview.sites.back().site != place.site)
            overview.sites.push_back({place.site, place.siteLabel, 0, 0, 0, 0});
        for (SiteNight* sum : {&overview.sites.back(), &overview.all}) {
            sum->beds += place.place.lodging.capacity;
            sum->occupied += place.people;
            (place.unavailable ? sum->unavailable : sum->free) += place.left();
        }
    }
    std::erase_if(
        overview.sites, [](const SiteNight& site) { return site.beds == 0 && site.occupied == 0; });
}

/// How many people of each referent: @p sql gives both.
std::map<ProfessionalId, int> perReferent(
    const Reader& reader, const QString& sql, const QVariantList& values)
{
    std::map<ProfessionalId, int> counts;
    for (Rows rows = Sql(reader).selectWith(sql, values); rows.next();) {
        ProfessionalId referent;
        int count = 0;
        rows.row() >> referent >> count;
        counts[referent] = count;
    }
    return counts;
}

std::vector<CaseLoad> loads(const Reader& reader)
{
    const auto people = perReferent(reader,
        QStringLiteral("SELECT referent_id, count(*) FROM accompaniment"
                       " WHERE closed_on IS NULL GROUP BY referent_id"),
        {});
    // Of a person who is late twice, one.
    auto late = perReferent(reader,
        QStringLiteral("SELECT a.referent_id, count(*) FROM (%1) l CROSS JOIN accompaniment a"
                       " ON a.person_id = l.person_id AND a.closed_on IS NULL"
                       " GROUP BY a.referent_id")
            .arg(people::lateSql()),
        people::lateValues(reader.today()));
    std::vector<CaseLoad> all;
    for (const Professional& member : professionals::list(reader, true))
        if (const auto found = people.find(member.id); found != people.end())
            all.push_back({member.id, member.fullName(), found->second, late[member.id]});
    if (const auto nobody = people.find({}); nobody != people.end())
        all.push_back({{}, {}, nobody->second, late[{}]});
    return all;
}

} // namespace

TeamOverview loadTeamOverview(const Reader& reader, std::size_t most)
{
    const QDate today = reader.today();
    TeamOverview overview;
    addBeds(overview, reader);
    overview.movements
        = board::movements(reader, today.addDays(-daysTold), today.addDays(daysTold));
    std::erase_if(overview.movements,
        [](const Movement& movement) { return movement.kind == MovementKind::Transfer; });
    overview.loads = loads(reader);
    PersonFilter alone;
    alone.unaccompanied = true;
    constexpr int countCap = 1001;
    overview.unaccompaniedInAll = people::count(reader, alone, countCap);
    for (const qint64 id : people::page(reader, alone, 0, int(most))) {
        const Stay stay = stays::at(reader, {id}, today);
        overview.unaccompanied.push_back({{id}, people::load(reader, {id}).listName(),
            lodgings::path(reader, stay.lodging), false});
    }
    return overview;
}

} // namespace jalons
