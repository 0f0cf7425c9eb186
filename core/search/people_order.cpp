#include "core/search/people_order.h"

#include "core/cycle/cycle.h"
#include "core/stay/lodging.h"
#include "core/storage/work.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace jalons::people {

using namespace Qt::StringLiterals;

namespace {

const QString noCurrent
    = u"NOT EXISTS (SELECT 1 FROM accompaniment a WHERE a.person_id = p.id AND a.closed_on IS NULL"
      u"%1)"_s;

/// The phases in the order of the cycle.
QString phaseRank()
{
    QString sql = u"CASE a.phase"_s;
    int rank = 0;
    for (const auto& [phase, code] : codes<Phase>)
        sql += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(code)).arg(rank++);
    return sql + u" ELSE %1 END"_s.arg(rank);
}

QString lodgingsInOrder(const Reader& reader)
{
    QJsonArray list;
    for (const LodgingNode& node : lodgings::tree(reader))
        list.append(node.lodging.id.value);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Placing byCurrent(const QString& key, const QString& condition)
{
    return {u"accompaniment a CROSS JOIN person p ON p.id = a.person_id"
            u" WHERE a.closed_on IS NULL"_s
            + condition,
        {}, key, noCurrent.arg(condition), {}};
}

} // namespace

Placing placing(const Reader& reader, OrderedBy by)
{
    const QString today = reader.today().toString(Qt::ISODate);
    switch (by) {
    case OrderedBy::Birth:
        return {u"person p WHERE p.birth_date <> ''"_s, {}, u"p.birth_date"_s,
            u"p.birth_date = ''"_s, {}, false};
    case OrderedBy::Phase:
        return byCurrent(phaseRank(), {});
    case OrderedBy::Referent:
        return byCurrent(
            u"(SELECT f.last_name || ' ' || f.first_name FROM professional f WHERE f.id = "
            u"a.referent_id)"_s,
            u" AND a.referent_id IS NOT NULL"_s);
    case OrderedBy::Due:
        return byCurrent(u"a.due_on"_s, u" AND a.due_on IS NOT NULL"_s);
    case OrderedBy::Room:
        // Of two places at once, the first.
        return {u"(SELECT s.person_id AS person, min(o.key) AS room FROM json_each(?) o CROSS JOIN"
                u" stay s ON s.lodging_id = o.value AND s.from_date <= ? AND (s.to_date IS NULL OR"
                u" s.to_date > ?) GROUP BY s.person_id) r CROSS JOIN person p ON p.id = r.person"
                u" WHERE 1"_s,
            {lodgingsInOrder(reader), today, today}, u"r.room"_s,
            u"NOT EXISTS (SELECT 1 FROM stay s WHERE s.person_id = p.id AND s.from_date <= ? AND"
            u" (s.to_date IS NULL OR s.to_date > ?))"_s,
            {today, today}};
    case OrderedBy::Name:
        break;
    }
    return {};
}

QString headSql(const Reader& reader)
{
    const QString today = reader.today().toString(Qt::ISODate);
    const auto holds = [&](const char* as) {
        return u"%1.at_home = 1 AND (%1.from_date IS NULL OR %1.from_date <= '%2')"
               u" AND (%1.to_date IS NULL OR %1.to_date >= '%2')"_s.arg(QLatin1String(as), today);
    };
    // The reference person before the spouse before the others: the rank stands above the number.
    return u"(SELECT min(CASE h.role WHEN 'reference' THEN 0 WHEN 'spouse' THEN 1 ELSE 2 END"
           u" * 281474976710656 + h.person_id) & 281474976710655"
           u" FROM membership m CROSS JOIN membership h ON h.household_id = m.household_id"
           u" WHERE m.person_id = p.id AND m.role = 'child' AND %1 AND h.role <> 'child' AND %2"
           u" AND NOT EXISTS (SELECT 1 FROM membership x WHERE x.person_id = h.person_id"
           u" AND x.role = 'child' AND %3))"_s.arg(holds("m"), holds("h"), holds("x"));
}

} // namespace jalons::people
