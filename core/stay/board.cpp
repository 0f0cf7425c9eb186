#include "core/stay/board.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"

#include "core/base/week.h"
#include "core/stay/stay_columns.h"
#include "core/storage/work.h"
#include <algorithm>
#include <map>

namespace jalons {

namespace {

/// « DIARRA Amadou ». (upper() of SQLite knows no accents.)
QString listName(const QString& last, const QString& first)
{
    return (last.toUpper() + u' ' + first).trimmed();
}

struct Night
{
    Stay stay;
    QString name;
};

/// The stays of which a day lies from ? to ?: the half that goes on and the half that ended.
std::vector<Night> staysWithin(const Reader& reader, QDate from, QDate until)
{
    static const QString half = QStringLiteral(
        "SELECT s.id, s.admission_id, s.person_id, s.lodging_id, s.from_date, s.to_date, s.ending,"
        " %1, p.first_names"
        " FROM stay s CROSS JOIN person p ON p.id = s.person_id WHERE ")
                                    .arg(lastNameSql("p"));
    std::vector<Night> nights;
    const auto add = [&](const QString& where, const QVariantList& values) {
        for (Rows rows = Sql(reader).selectWith(half + where, values); rows.next();) {
            Night night;
            Stay& s = night.stay;
            QString last;
            QString first;
            Row row = rows.row();
            row >> s.id >> s.admission >> s.person >> s.lodging >> s.from >> s.to >> s.ending
                >> last >> first;
            night.name = listName(last, first);
            nights.push_back(std::move(night));
        }
    };
    add(QStringLiteral("s.to_date IS NULL AND s.from_date <= ?"), {stored(until)});
    add(QStringLiteral("s.to_date IS NOT NULL AND s.to_date >= ? AND s.from_date <= ?"),
        {stored(from), stored(until)});
    return nights;
}

std::vector<Absence> absencesWithin(const Reader& reader, QDate from, QDate until)
{
    std::vector<Absence> absences;
    const auto add = [&](const QString& where, const QVariantList& values) {
        for (Rows rows = Sql(reader).selectWith(
                 QStringLiteral(
                     "SELECT admission_id, person_id, from_date, to_date FROM absence WHERE ")
                     + where,
                 values);
             rows.next();) {
            Absence a;
            rows.row() >> a.admission >> a.person >> a.from >> a.to;
            absences.push_back(a);
        }
    };
    add(QStringLiteral("to_date IS NULL AND from_date <= ?"), {stored(until)});
    add(QStringLiteral("to_date IS NOT NULL AND to_date >= ? AND from_date <= ?"),
        {stored(from), stored(until)});
    return absences;
}

std::vector<Closure> closuresWithin(const Reader& reader, QDate from, QDate until)
{
    return closureTable.all(reader,
        QStringLiteral("WHERE from_date <= ? AND (to_date IS NULL OR to_date >= ?)"
                       " ORDER BY lodging_id, from_date"),
        until, from);
}

bool isOpen(const Lodging& lodging, QDate from, QDate until)
{
    return (!lodging.openedOn.isValid() || lodging.openedOn <= until)
        && (!lodging.closedOn.isValid() || lodging.closedOn >= from);
}

std::vector<BoardBar> barsOf(const std::vector<Night>& nights, const std::vector<Absence>& absences)
{
    std::map<std::tuple<LodgingId, QDate, AdmissionId, QDate>, BoardBar> bars;
    for (const auto& [stay, name] : nights) {
        BoardBar& bar = bars[{stay.lodging, stay.from, stay.admission, stay.to}];
        if (bar.people.empty() || stay.id < bar.stay) {
            bar.stay = stay.id;
            bar.name = name;
            bar.people.insert(bar.people.begin(), stay.person);
        } else {
            bar.people.push_back(stay.person);
        }
        bar.admission = stay.admission;
        bar.lodging = stay.lodging;
        bar.from = stay.from;
        bar.to = stay.to;
        bar.ending = stay.ending;
    }
    std::map<std::pair<AdmissionId, PersonId>, std::vector<const Absence*>> away;
    for (const Absence& absence : absences)
        away[{absence.admission, absence.person}].push_back(&absence);
    std::vector<BoardBar> list;
    for (auto& [key, bar] : bars) {
        for (const Absence* absence : away[{bar.admission, bar.people.front()}])
            bar.away.push_back({absence->from, absence->to});
        list.push_back(std::move(bar));
    }
    return list;
}

} // namespace

const Closure* Board::closureOn(std::size_t place, QDate day) const
{
    // The place, then those it is in: before it in the tree, each less deep.
    int depth = places[place].depth + 1;
    for (std::size_t i = place + 1; i-- > 0 && depth > 0;) {
        if (places[i].depth >= depth)
            continue;
        depth = places[i].depth;
        for (const Closure& closure : closures)
            if (closure.lodging == places[i].lodging.id && closure.holdsOn(day))
                return &closure;
    }
    return nullptr;
}

std::vector<PlaceOnNight> withTaken(
    std::vector<PlaceOnNight> places, const std::vector<LodgingId>& taken)
{
    for (const LodgingId lodging : taken)
        for (PlaceOnNight& place : places)
            place.people += place.place.lodging.id == lodging;
    return places;
}

namespace board {

Board load(const Reader& reader, QDate from, QDate until)
{
    Board b;
    b.from = from;
    b.until = until;
    b.bars = barsOf(staysWithin(reader, from, until), absencesWithin(reader, from, until));
    b.closures = closuresWithin(reader, from, until);
    for (LodgingNode& node : lodgings::tree(reader))
        if (isOpen(node.lodging, from, until))
            b.places.push_back(std::move(node));
    return b;
}

std::vector<PlaceOnNight> placesOn(const Reader& reader, QDate day)
{
    Board b = load(reader, day, day);
    std::map<LodgingId, int> taken;
    for (const BoardBar& bar : b.bars)
        if (bar.coversNight(day))
            taken[bar.lodging] += int(bar.people.size());
    std::vector<PlaceOnNight> places;
    for (std::size_t i = 0; i < b.places.size(); ++i) {
        PlaceOnNight one;
        one.place = b.places[i];
        const bool isTop = one.place.depth == 0 || places.empty();
        one.site = isTop ? one.place.lodging.id : places.back().site;
        one.siteLabel = isTop ? one.place.lodging.label : places.back().siteLabel;
        one.people = taken[one.place.lodging.id];
        one.unavailable = b.closureOn(i, day);
        places.push_back(std::move(one));
    }
    return places;
}

OccupancyFigures figures(const Reader& reader, QDate day)
{
    OccupancyFigures f;
    for (const Absence& absence : absencesWithin(reader, day, day))
        f.absent += absence.coversNight(day);
    for (const PlaceOnNight& place : placesOn(reader, day)) {
        f.beds += place.place.lodging.capacity;
        f.occupied += place.people;
        (place.unavailable ? f.unavailable : f.free) += place.left();
    }
    const QDate monday = mondayOf(day);
    for (const Movement& movement : movements(reader, monday, monday.addDays(6))) {
        f.arrivals += movement.kind == MovementKind::Arrival;
        f.departures += movement.kind == MovementKind::Departure;
    }
    return f;
}

std::vector<Movement> movements(const Reader& reader, QDate from, QDate until)
{
    std::vector<Movement> list;
    const auto add = [&](const QString& sql, bool departure) {
        for (Rows rows = Sql(reader).select(sql, from, until); rows.next();) {
            Movement m;
            bool moved = false;
            QString last;
            QString first;
            Row row = rows.row();
            row >> m.stay >> m.person >> last >> first >> m.on >> m.lodging >> m.destination
                >> moved;
            m.name = listName(last, first);
            m.kind = departure ? MovementKind::Departure
                : moved        ? MovementKind::Transfer
                               : MovementKind::Arrival;
            list.push_back(std::move(m));
        }
    };
    const QString select = QStringLiteral("SELECT s.id, s.person_id, ") + lastNameSql("p")
        + QStringLiteral(", p.first_names,");
    add(select
            + QStringLiteral(
                " s.from_date, s.lodging_id, '', EXISTS (SELECT 1 FROM stay b WHERE b.person_id ="
                " s.person_id AND b.admission_id = s.admission_id AND b.to_date = s.from_date AND"
                " b.ending = 'transfer') FROM stay s CROSS JOIN person p ON p.id = s.person_id"
                " WHERE s.from_date BETWEEN ? AND ?"),
        false);
    add(select
            + QStringLiteral(
                " s.to_date, s.lodging_id, s.destination, 0 FROM stay s CROSS JOIN person p ON"
                " p.id = s.person_id WHERE s.to_date IS NOT NULL AND s.to_date BETWEEN ? AND ?"
                " AND s.ending <> 'transfer'"),
        true);
    std::stable_sort(
        list.begin(), list.end(), [](const Movement& a, const Movement& b) { return a.on < b.on; });
    return list;
}

std::vector<Present> presentOn(const Reader& reader, QDate day, LodgingId under)
{
    struct Where
    {
        QString path;
        QString site;
    };
    std::map<LodgingId, Where> places;
    int inside = -1;
    QString site;
    for (const LodgingNode& node : lodgings::tree(reader)) {
        if (node.depth == 0)
            site = node.lodging.capacity == 0 ? node.lodging.label : QString();
        if (node.depth <= inside)
            inside = -1;
        if (node.lodging.id == under)
            inside = node.depth;
        if (!under.isValid() || inside >= 0)
            places[node.lodging.id] = {node.path, site};
    }
    const auto absences = absencesWithin(reader, day, day);
    std::vector<std::pair<QString, Present>> found;
    for (const auto& [stay, name] : staysWithin(reader, day, day)) {
        const auto place = places.find(stay.lodging);
        if (place == places.end() || !stay.coversNight(day))
            continue;
        const bool away = std::any_of(
            absences.begin(), absences.end(), [day, person = stay.person](const Absence& a) {
                return a.person == person && a.coversNight(day);
            });
        const QString key
            = Sql(reader)
                  .value(QStringLiteral("SELECT sort_key FROM person WHERE id = ?"), stay.person)
                  .toString();
        found.push_back({key, {stay.person, name, place->second.path, away, place->second.site}});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second.person) < std::pair(b.first, b.second.person);
    });
    std::vector<Present> list;
    for (auto& [key, present] : found)
        list.push_back(std::move(present));
    return list;
}

} // namespace board

} // namespace jalons
