#include "core/stay/lodging.h"
#include "core/storage/sql.h"

#include "core/named_list/named_list.h"
#include "core/stay/stay_columns.h"
#include "core/storage/work.h"
#include <QCollator>
#include <algorithm>
#include <functional>
#include <map>

namespace jalons {

namespace {
constexpr int mostBeds = 500;
}

Problems problems(const Lodging& lodging)
{
    Problems found;
    if (lodging.label.trimmed().isEmpty())
        found.append({QStringLiteral("label"), ProblemKind::Required, {}});
    if (lodging.label.size() > 100)
        found.append({QStringLiteral("label"), ProblemKind::TooLong, {QStringLiteral("100")}});
    if (lodging.capacity < 0 || lodging.capacity > mostBeds)
        found.append({QStringLiteral("capacity"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QString::number(mostBeds)}});
    if (lodging.openedOn.isValid() && lodging.closedOn.isValid()
        && lodging.closedOn < lodging.openedOn)
        found.append({QStringLiteral("closedOn"), ProblemKind::EndBeforeStart,
            {lodging.openedOn.toString(Qt::ISODate), lodging.closedOn.toString(Qt::ISODate)}});
    return found;
}

Problems problems(const Closure& closure)
{
    Problems found;
    if (!closure.from.isValid())
        found.append({QStringLiteral("from"), ProblemKind::Required, {}});
    else if (closure.to.isValid() && closure.to < closure.from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart,
            {closure.from.toString(Qt::ISODate), closure.to.toString(Qt::ISODate)}});
    return found;
}

namespace lodgings {

namespace {

constexpr int deepest = 20;

/// The place and all it is in, the nearest first.
const QString above
    = QStringLiteral("WITH RECURSIVE above (id, parent_id, label, far) AS ("
                     " SELECT id, parent_id, label, 0 FROM lodging WHERE id = ?"
                     " UNION ALL SELECT l.id, l.parent_id, l.label, far + 1 FROM lodging l"
                     "  JOIN above ON l.id = above.parent_id WHERE far < 20) ");

} // namespace

Lodging load(const Reader& reader, LodgingId id)
{
    return lodgingTable.load(reader, id);
}

std::vector<LodgingNode> tree(const Reader& reader)
{
    std::map<LodgingId, std::vector<Lodging>> inside;
    for (Lodging& lodging : Sql(reader).all(lodgingTable.select(), lodgingTable.reader()))
        inside[lodging.parent].push_back(std::move(lodging));
    QCollator natural{QLocale(QLocale::French)};
    natural.setNumericMode(true);
    std::vector<LodgingNode> nodes;
    const std::function<int(LodgingId, const LodgingNode*)> add = [&](LodgingId parent,
                                                                      const LodgingNode* around) {
        std::vector<Lodging> children;
        if (around && around->depth >= deepest)
            return 0; // no house is so deep: a damaged file, told from the top again below
        children.swap(inside[parent]); // each once, whatever a damaged file says
        std::sort(children.begin(), children.end(), [&](const Lodging& a, const Lodging& b) {
            const int order = natural.compare(a.label, b.label);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        int beds = 0;
        for (const Lodging& lodging : children) {
            LodgingNode node;
            node.lodging = lodging;
            node.depth = around ? around->depth + 1 : 0;
            node.path
                = around ? around->path + QStringLiteral(" · ") + lodging.label : lodging.label;
            node.address = lodging.address.isEmpty() && around ? around->address : lodging.address;
            node.spread = lodging.spread || (around && around->spread);
            const std::size_t place = nodes.size();
            nodes.push_back(node);
            const int all = lodging.capacity + add(lodging.id, &node);
            nodes[place].beds = all;
            beds += all;
        }
        return beds;
    };
    add({}, nullptr);
    // What is in nothing that there is, or in a circle: at the top rather than nowhere.
    for (bool found = true; std::exchange(found, false);)
        for (const auto& [parent, children] : inside)
            if (!children.empty()) {
                add(parent, nullptr);
                found = true;
            }
    return nodes;
}

QString path(const Reader& reader, LodgingId id)
{
    QStringList labels;
    for (Rows rows = Sql(reader).select(
             above + QStringLiteral("SELECT label FROM above ORDER BY far DESC"), id);
         rows.next();) {
        QString label;
        rows.row() >> label;
        labels.append(label);
    }
    return labels.join(QStringLiteral(" · "));
}

PlaceScale scaleOf(const Reader& reader, LodgingId id)
{
    return fromCode<PlaceScale>(
        Sql(reader)
            .value(above
                    + QStringLiteral("SELECT l.scale FROM above a JOIN lodging l ON l.id = a.id"
                                     " WHERE l.scale <> '' ORDER BY far LIMIT 1"),
                id)
            .toString());
}

LodgingId save(Work& work, const Lodging& lodging, const Lodging* shown)
{
    Problems found = problems(lodging);
    const bool hasInside = lodging.id.isValid()
        && Sql(work)
               .value(QStringLiteral("SELECT 1 FROM lodging WHERE parent_id = ?"), lodging.id)
               .isValid();
    if (hasInside && lodging.capacity > 0)
        found.append({QStringLiteral("capacity"), ProblemKind::CapacityTwice, {}});
    if (lodging.parent.isValid() && load(work, lodging.parent).capacity > 0)
        found.append({QStringLiteral("parent"), ProblemKind::CapacityTwice, {}});
    refuseOn(found);
    return {lodgingTable.save(work, lodging, shown)};
}

void remove(Work& work, LodgingId id)
{
    if (Sql(work)
            .value(QStringLiteral("SELECT 1 FROM stay WHERE lodging_id = ? UNION ALL"
                                  " SELECT 1 FROM lodging WHERE parent_id = ? LIMIT 1"),
                id, id)
            .isValid())
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    for (const Closure& closure : closures(work, id))
        remove(work, closure.id);
    named_lists::removeOf(work, id);
    work.remove("lodging", id.value);
}

std::vector<Closure> closures(const Reader& reader, LodgingId id)
{
    return closureTable.all(
        reader, QStringLiteral("WHERE lodging_id = ? ORDER BY from_date DESC, id"), id);
}

std::vector<Closure> closuresAround(const Reader& reader, LodgingId id, QDate from, QDate to)
{
    return Sql(reader).all(above
            + QStringLiteral("SELECT c.id, c.lodging_id, c.from_date, c.to_date, c.reason, c.note"
                             " FROM above JOIN closure c ON c.lodging_id = above.id"
                             " WHERE c.from_date <= ? AND (c.to_date IS NULL OR c.to_date >= ?)"
                             " ORDER BY c.from_date, c.id"),
        closureTable.reader(), id, to.isValid() ? to : noEnd, from);
}

ClosureId save(Work& work, const Closure& closure, const Closure* shown)
{
    refuseOn(problems(closure));
    return {closureTable.save(work, closure, shown)};
}

void remove(Work& work, ClosureId id)
{
    work.remove("closure", id.value);
}

} // namespace lodgings

} // namespace jalons
