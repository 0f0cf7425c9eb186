#include "core/map/map_link.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/rules.h"
#include "core/base/what_changed.h"
#include "core/map/map_columns.h"
#include "core/person/person.h"
#include <algorithm>

namespace jalons {

const Factor* DifficultyMap::factor(FactorId id) const
{
    const auto found = std::find_if(
        factors.begin(), factors.end(), [&](const Factor& one) { return one.id == id; });
    return found == factors.end() ? nullptr : &*found;
}

QString DifficultyMap::said(const Factor& factor) const
{
    const QString text = factor.text.simplified();
    const auto whose = others.find(factor.person);
    return whose == others.end() ? text : QStringLiteral("%1 (%2)").arg(text, whose->second);
}

QString DifficultyMap::said(FactorId id) const
{
    const Factor* one = factor(id);
    return one ? said(*one) : QString();
}

Problems problems(const FactorLink& link, const DifficultyMap& map)
{
    Problems found;
    checkGiven(found, "from", link.from.isValid());
    checkGiven(found, "to", link.to.isValid());
    if (!found.isEmpty())
        return found;
    const auto add = [&](const char* field, ProblemKind kind) {
        found.append({QLatin1String(field), kind, {}});
    };
    if (link.from == link.to)
        add("to", ProblemKind::LinkToItself);
    const Factor* from = map.factor(link.from);
    const Factor* to = map.factor(link.to);
    if (!from)
        add("from", ProblemKind::Missing);
    if (!to)
        add("to", ProblemKind::Missing);
    if (!from || !to)
        return found;
    if (from->kind == FindingKind::Strength && link.kind != LinkKind::Protects)
        add("kind", ProblemKind::NoSuchLink);
    if (to->kind == FindingKind::Strength)
        add("to", ProblemKind::NoSuchLink);
    if (std::any_of(map.links.begin(), map.links.end(), [&](const FactorLink& other) {
            return other.id != link.id && other.from == link.from && other.to == link.to
                && other.kind == link.kind;
        }))
        found.append({QStringLiteral("to"), ProblemKind::AlreadyUsed, {to->text}});
    return found;
}

DifficultyMap seenBy(DifficultyMap map, LinkView voice)
{
    if (voice != LinkView::Both)
        std::erase_if(map.links, [&](const FactorLink& link) {
            return link.view != voice && link.view != LinkView::Both;
        });
    return map;
}

namespace maps {

DifficultyMap of(const Reader& reader, AccompanimentId accompaniment)
{
    DifficultyMap map{factors::of(reader, accompaniment),
        factorLinkTable.all(reader,
            // Of a file that something else wrote to, no link into another accompaniment.
            QStringLiteral("WHERE from_id IN (SELECT id FROM factor WHERE accompaniment_id = ?)"
                           " AND to_id IN (SELECT id FROM factor WHERE accompaniment_id = ?)"
                           " ORDER BY id"),
            accompaniment, accompaniment),
        factors::unsaid(reader, accompaniment)};
    PersonId holder; // of whom files that were merged may still say it
    for (const Factor& one : map.factors) {
        if (!one.person.isValid() || map.others.contains(one.person))
            continue;
        if (!holder.isValid())
            holder = accompaniments::load(reader, accompaniment).person;
        if (one.person != holder)
            map.others[one.person] = people::load(reader, one.person).callName();
    }
    return map;
}

FactorLink loadLink(const Reader& reader, FactorLinkId id)
{
    return factorLinkTable.load(reader, id);
}

FactorLinkId save(Work& work, const FactorLink& link, const FactorLink* shown)
{
    DifficultyMap map;
    if (link.from.isValid())
        map = of(work, factors::load(work, link.from).accompaniment);
    refuseOn(problems(link, map));
    const FactorLink before = link.id.isValid() ? loadLink(work, link.id) : link;
    const FactorLinkId id{factorLinkTable.save(work, link, shown)};
    factors::forget(work, before.from);
    factors::forget(work, before.to);
    // What another desk did to the same link meanwhile may not go with it.
    if (shown)
        refuseOn(problems(loadLink(work, id), map));
    return id;
}

void remove(Work& work, FactorLinkId id)
{
    const FactorLink link = loadLink(work, id);
    work.remove("factor_link", id.value);
    factors::forget(work, link.from);
    factors::forget(work, link.to);
}

} // namespace maps

} // namespace jalons
