#include "core/search/people_list.h"

#include "core/search/births.h"
#include "core/search/search.h"
#include "core/storage/ids.h"
#include "core/storage/journal_lines.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace jalons::people {

using namespace Qt::StringLiterals;

namespace {

/// So many people found that sorting them takes longer than walking the names.
constexpr int crowd = 6000;
const QString amongFound = QStringLiteral("p.id IN (");
constexpr int mostNear = 100; ///< found although nobody is called as typed

struct Conditions
{
    QString where;
    QVariantList values;
    QString found; ///< of what was typed, when nothing else is asked: counted without the people
};

/// The ids of whoever was found, in SQL.
struct Found
{
    QString ids;
    QVariantList values;
};

bool isAnybody(const Reader& reader, const Found& found)
{
    return Sql(reader)
        .selectWith(QStringLiteral("SELECT 1 FROM (%1) LIMIT 1").arg(found.ids), found.values)
        .next();
}

/// Those whose names or number begin as typed, and those born on the date typed; when there is
/// nobody, those whom the search of the whole file finds in spite of how it was typed.
Found foundBy(const Reader& reader, const QString& typed)
{
    const search::Query query(typed, reader.today());
    const QString matching
        = QStringLiteral("SELECT rowid FROM person_search WHERE person_search MATCH ?");
    Found found{matching, {query.namePrefixes()}};
    if (query.birth().isKnown()) {
        const search::Births births = search::bornOn(query.birth());
        const QString names = query.namesBesideBirth();
        if (names.isEmpty()) {
            found.ids += u" UNION ALL "_s + births.ids;
            found.values += births.values;
        } else {
            found.ids += u" UNION ALL "_s + matching + births.andIn("rowid");
            found.values << names << births.values;
        }
    }
    if (isAnybody(reader, found))
        return found;
    QJsonArray near;
    for (const search::PersonHit& hit : search::people(reader, typed, mostNear))
        near.append(hit.id.value);
    return {QStringLiteral("SELECT value FROM json_each(?)"),
        {QString::fromUtf8(QJsonDocument(near).toJson(QJsonDocument::Compact))}};
}

/// Those of these stays whom no current accompaniment is of, nor concerns, and who did not come
/// with somebody who is accompanied: a child of their parent.
QString aloneAmong(const char* stays)
{
    return QStringLiteral(
        "SELECT s.person_id FROM stay s WHERE %1"
        " AND NOT EXISTS (SELECT 1 FROM accompaniment a WHERE a.person_id = s.person_id"
        "  AND a.closed_on IS NULL)"
        " AND NOT EXISTS (SELECT 1 FROM admission d CROSS JOIN accompaniment a"
        "  ON a.person_id = d.person_id AND a.closed_on IS NULL WHERE d.id = s.admission_id)"
        " AND NOT EXISTS (SELECT 1 FROM concerned k CROSS JOIN accompaniment a"
        "  ON a.id = k.accompaniment_id AND a.closed_on IS NULL WHERE k.person_id = s.person_id)")
        .arg(QLatin1String(stays));
}

Conditions conditions(const Reader& reader, const PersonFilter& filter)
{
    const QDate today = reader.today();
    Conditions c;
    QStringList parts;
    if (!filter.search.trimmed().isEmpty()) {
        const Found found = foundBy(reader, filter.search);
        parts.append(QStringLiteral("p.id IN (%1)").arg(found.ids));
        c.values.append(found.values);
        c.found = found.ids;
    }
    QStringList current;
    if (filter.referent.isValid()) {
        current.append(QStringLiteral("a.referent_id = ?"));
        c.values.append(filter.referent.value);
    }
    if (!filter.phase.isEmpty()) {
        current.append(QStringLiteral("a.phase = ?"));
        c.values.append(filter.phase);
    }
    if (!filter.publicCode.isEmpty()) {
        current.append(QStringLiteral("EXISTS (SELECT 1 FROM json_each(iif(a.publics = '', '[]', "
                                      "a.publics)) WHERE value = ?)"));
        c.values.append(filter.publicCode);
    }
    if (filter.dueOnly) {
        current.append(QStringLiteral("a.due_on <= ?"));
        c.values.append(today.addDays(31).toString(Qt::ISODate));
    }
    if (!filter.dueKind.isEmpty()) {
        current.append(QStringLiteral("a.due_kind = ?"));
        c.values.append(filter.dueKind);
    }
    if (!filter.domain.isEmpty()) {
        current.append(QStringLiteral(
            "EXISTS (SELECT 1 FROM cycle_contract c JOIN objective o ON o.contract_id = c.id"
            " WHERE c.accompaniment_id = a.id AND o.domain = ?)"));
        c.values.append(filter.domain);
    }
    if (filter.noReferent)
        current.append(QStringLiteral("a.referent_id IS NULL"));
    if (!current.isEmpty())
        parts.append(QStringLiteral("EXISTS (SELECT 1 FROM accompaniment a WHERE a.person_id = p.id"
                                    " AND a.closed_on IS NULL AND %1)")
                         .arg(current.join(QLatin1String(" AND "))));
    if (filter.lodging.isValid()) {
        parts.append(QStringLiteral(
            "p.id IN (WITH RECURSIVE inside (id) AS (SELECT ? UNION SELECT l.id FROM inside"
            " CROSS JOIN lodging l ON l.parent_id = inside.id) SELECT s.person_id FROM inside"
            " CROSS JOIN stay s ON s.lodging_id = inside.id WHERE s.from_date <= ?"
            " AND (s.to_date IS NULL OR s.to_date > ?))"));
        const QString day = today.toString(Qt::ISODate);
        c.values << filter.lodging.value << day << day;
    }
    if (filter.late) {
        parts.append(QStringLiteral("p.id IN (%1)").arg(lateSql()));
        c.values.append(lateValues(today));
    }
    if (filter.unaccompanied) {
        const QString day = today.toString(Qt::ISODate);
        parts.append(QStringLiteral("p.id IN (%1 UNION %2)")
                         .arg(aloneAmong("s.to_date IS NULL AND s.from_date <= ?"),
                             aloneAmong("s.to_date IS NOT NULL AND s.to_date > ?"
                                        " AND s.from_date <= ?")));
        c.values << day << day << day;
    }
    for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
        // A choice is « 3 », several are « [3,5] ».
        parts.append(QStringLiteral(
            "p.id IN (SELECT ifnull(v.person_id, (SELECT a.person_id FROM accompaniment a"
            " WHERE a.id = v.accompaniment_id AND a.closed_on IS NULL)) FROM custom_value v"
            " WHERE v.field_id = ? AND instr(',' || trim(v.value, '[]') || ',', ',' || ? || "
            "','))"));
        c.values << it.key().value << it.value();
    }
    if (filter.operation != 0) {
        // « + »: those lines, not all that were ever written of people.
        const history::Lines lines = history::linesOf(reader, filter.operation);
        parts.append(QStringLiteral("p.id IN (SELECT row_id FROM journal WHERE id >= ? AND id < ?"
                                    " AND +concept = 'person')"));
        c.values << lines.first << lines.end;
    }
    if (!parts.isEmpty())
        c.where = parts.join(QLatin1String(" AND "));
    if (parts.size() > 1)
        c.found.clear();
    return c;
}

int counted(const Reader& reader, const Conditions& c, int cap)
{
    QVariantList values = c.values;
    values.append(cap);
    const QString found = !c.found.isEmpty() ? u'(' + c.found + u')'
        : c.where.isEmpty()                  ? u"person"_s
                                             : u"person p WHERE "_s + c.where;
    Rows rows = Sql(reader).selectWith(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?)").arg(found), values);
    int number = 0;
    if (rows.next())
        rows.row() >> number;
    return number;
}

/// The next of those whom @p more (may be empty) asks for, by name.
QList<qint64> byName(const Reader& reader, const Conditions& c, qint64 after, int limit,
    bool descending, const QString& more = {}, const QVariantList& moreValues = {})
{
    QString sql = QStringLiteral("SELECT p.id FROM person p");
    // The keys of those found side by side, not in the wide rows of people.
    const bool isCrowd = c.where.contains(u'+' + amongFound);
    if (c.where.contains(amongFound) && !isCrowd)
        sql += QStringLiteral(" INDEXED BY person_listed");
    QStringList where;
    QVariantList values;
    if (after != 0) {
        where.append(QStringLiteral("(p.sort_key, p.id) %1 (SELECT sort_key, id FROM person WHERE "
                                    "id = ?)")
                         .arg(QLatin1Char(descending ? '<' : '>')));
        values.append(after);
    }
    if (!more.isEmpty()) {
        where.append(more);
        values.append(moreValues);
    }
    if (!c.where.isEmpty()) {
        where.append(c.where);
        values.append(c.values);
    }
    if (!where.isEmpty())
        sql += QLatin1String(" WHERE ") + where.join(QLatin1String(" AND "));
    sql += descending ? QLatin1String(" ORDER BY p.sort_key DESC, p.id DESC LIMIT ?")
                      : QLatin1String(" ORDER BY p.sort_key, p.id LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

/// Those under a head, the eldest first.
QList<qint64> under(const Reader& reader, qint64 head)
{
    std::vector<std::pair<QString, qint64>> children;
    for (Rows rows = Sql(reader).selectWith(
             QStringLiteral("SELECT p.id, p.birth_date FROM membership a CROSS JOIN membership b ON"
                            " b.household_id = a.household_id CROSS JOIN person p ON p.id = "
                            "b.person_id WHERE a.person_id = ? AND b.role = 'child' AND %1 = ?")
                 .arg(headSql(reader)),
             {head, head});
         rows.next();) {
        std::pair<QString, qint64> child;
        rows.row() >> child.second >> child.first;
        children.push_back(child);
    }
    std::sort(children.begin(), children.end());
    QList<qint64> list;
    for (const auto& [birth, id] : children)
        if (!list.contains(id))
            list.append(id);
    return list;
}

/// Everybody by name, children under the first adult they live with.
QList<qint64> byHousehold(const Reader& reader, qint64 after, int limit)
{
    QList<qint64> list;
    const auto add = [&](const QList<qint64>& children, qsizetype from) {
        for (qsizetype i = from; i < children.size() && list.size() < limit; ++i)
            list.append(children[i]);
    };
    qint64 head = after;
    if (after != 0) {
        const PersonId above = headOf(reader, {after});
        head = above.isValid() ? above.value : after;
        const QList<qint64> children = under(reader, head);
        add(children, children.indexOf(after) + 1);
    }
    const int left = limit - int(list.size());
    if (left <= 0)
        return list;
    for (const qint64 next :
        byName(reader, {}, head, left, false, headSql(reader) + QStringLiteral(" IS NULL"))) {
        if (list.size() >= limit)
            break;
        list.append(next);
        add(under(reader, next), 0);
    }
    return list;
}

/// Those whom a value places, then the others by name.
QList<qint64> byValue(
    const Reader& reader, const Conditions& c, qint64 after, int limit, const Order& order)
{
    const Placing by = placing(reader, order.by);
    const QString among = by.nameAmongEquals ? u"p.sort_key, p.id"_s : u"p.id"_s;
    QVariant key;
    if (after != 0) {
        Rows rows = Sql(reader).selectWith(u"SELECT %1 FROM %2 AND p.id = ?"_s.arg(by.key, by.from),
            by.values + QVariantList{after});
        if (rows.next())
            key = rows.query().value(0);
    }
    QList<qint64> list;
    if (after == 0 || key.isValid()) {
        QString sql = u"SELECT p.id FROM "_s + by.from;
        QVariantList values = by.values;
        if (key.isValid()) {
            sql += u" AND (%1 %2 ? OR (%1 = ? AND (%3) > (SELECT %4 FROM person q WHERE q.id = ?)))"_s
                       .arg(by.key, order.descending ? u"<"_s : u">"_s, among,
                           QString(among).replace(u"p."_s, u"q."_s));
            values << key << key << after;
        }
        if (!c.where.isEmpty()) {
            sql += u" AND "_s + c.where;
            values += c.values;
        }
        sql += u" ORDER BY %1%2, %3 LIMIT ?"_s.arg(
            by.key, order.descending ? u" DESC"_s : QString(), among);
        values.append(limit);
        list = ids(reader, sql, values);
        after = 0; // of the others, from the first
    }
    if (list.size() < limit)
        list += byName(
            reader, c, after, limit - int(list.size()), false, by.without, by.withoutValues);
    return list;
}

} // namespace

PersonId headOf(const Reader& reader, PersonId person)
{
    return {
        Sql(reader)
            .value(QStringLiteral("SELECT %1 FROM person p WHERE p.id = ?").arg(headSql(reader)),
                person)
            .toLongLong()};
}

QList<qint64> page(
    const Reader& reader, const PersonFilter& filter, qint64 after, int limit, const Order& order)
{
    Conditions c = conditions(reader, filter);
    if (order.by == OrderedBy::Name && order.underHouseholds && !order.descending
        && c.where.isEmpty())
        return byHousehold(reader, after, limit);
    // Few found: each is looked up, and they are sorted. A crowd, as after one letter: the names
    // are walked in their order until the page is full.
    if (c.where.contains(amongFound) && counted(reader, c, crowd) == crowd)
        c.where.replace(amongFound, u'+' + amongFound);
    if (order.by != OrderedBy::Name)
        return byValue(reader, c, after, limit, order);
    return byName(reader, c, after, limit, order.descending);
}

QString lateSql()
{
    return QStringLiteral("SELECT person_id FROM accompaniment WHERE closed_on IS NULL"
                          " AND due_on < ? UNION SELECT person_id FROM admission"
                          " WHERE due_on IS NOT NULL AND due_on < ?");
}

QVariantList lateValues(QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    return {day, day};
}

int count(const Reader& reader, const PersonFilter& filter, int cap)
{
    return counted(reader, conditions(reader, filter), cap);
}

} // namespace jalons::people
