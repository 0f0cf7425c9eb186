#include "core/base/text.h"
#include "core/base/what_changed.h"
#include "core/person/person.h"
#include "core/person/person_columns.h"
#include "core/person/person_filter.h"
#include "core/storage/ids.h"
#include "core/storage/journal_lines.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"

namespace jalons::people {

namespace {

QString sortKey(const Person& person)
{
    return fold(person.lastName() + QLatin1Char(' ') + person.firstNames).trimmed();
}

/// So many people found that sorting them takes longer than walking the names.
constexpr int crowd = 1000;

struct Conditions
{
    QString where;
    QVariantList values;
    bool isSearchOnly = false; ///< nothing but what was typed: the index alone can count
};

Conditions conditions(const Reader& reader, const PersonFilter& filter)
{
    const QDate today = reader.today();
    Conditions c;
    QStringList parts;
    if (!filter.search.trimmed().isEmpty()) {
        parts.append(QStringLiteral(
            "p.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"));
        c.values.append(search::Query(filter.search).namePrefixes());
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
            "EXISTS (SELECT 1 FROM contract c JOIN objective o ON o.contract_id = c.id"
            " WHERE c.accompaniment_id = a.id AND c.signed_on IS NOT NULL AND o.domain = ?)"));
        c.values.append(filter.domain);
    }
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
    c.isSearchOnly = parts.size() == 1 && !filter.search.trimmed().isEmpty();
    return c;
}

} // namespace

Person load(const Reader& reader, PersonId id)
{
    return personTable.load(reader, id);
}

PersonRow row(const Reader& reader, PersonId id)
{
    // Of every line of a list.
    static const QString sql = QStringLiteral(
        "SELECT p.id, %1, p.first_names, p.birth_date, ifnull(a.phase, ''), ifnull(%2, ''),"
        " ifnull(a.due_kind, ''), a.due_on"
        " FROM person p LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS NULL"
        " LEFT JOIN professional f ON f.id = a.referent_id WHERE p.id = ?")
                                   .arg(lastNameSql("p"), calledSql(professionalTable, "f"));
    return Sql(reader).one(
        sql,
        [](Row line) {
            PersonRow r;
            line >> r.id >> r.lastName >> r.firstNames >> r.birthDate >> r.phase >> r.referent
                >> r.nextDue >> r.nextDueOn;
            return r;
        },
        id);
}

QList<qint64> page(const Reader& reader, const PersonFilter& filter, qint64 after, int limit)
{
    Conditions c = conditions(reader, filter);
    // Few found: each is looked up, and they are sorted. A crowd, as after one letter: the names
    // are walked in their order until the page is full.
    if (c.where.contains(QLatin1String("p.id IN (")) && count(reader, filter, crowd) == crowd)
        c.where.replace(QLatin1String("p.id IN ("), QLatin1String("+p.id IN ("));
    QString sql = QStringLiteral("SELECT p.id FROM person p");
    QStringList where;
    QVariantList values;
    if (after != 0) {
        where.append(
            QStringLiteral("(p.sort_key, p.id) > (SELECT sort_key, id FROM person WHERE id = ?)"));
        values.append(after);
    }
    if (!c.where.isEmpty()) {
        where.append(c.where);
        values.append(c.values);
    }
    if (!where.isEmpty())
        sql += QLatin1String(" WHERE ") + where.join(QLatin1String(" AND "));
    sql += QLatin1String(" ORDER BY p.sort_key, p.id LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

int count(const Reader& reader, const PersonFilter& filter, int cap)
{
    const Conditions c = conditions(reader, filter);
    QVariantList values = c.values;
    values.append(cap);
    QString found = QLatin1String("person_search WHERE person_search MATCH ?");
    if (!c.isSearchOnly)
        found = QLatin1String("person p ")
            + (c.where.isEmpty() ? QString() : QLatin1String("WHERE ") + c.where);
    Rows rows = Sql(reader).selectWith(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?)").arg(found), values);
    int number = 0;
    if (rows.next())
        rows.row() >> number;
    return number;
}

PersonId save(Work& work, const Person& p, const Person* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(p, work.today()), before));
    if (!p.id.isValid()) {
        Fields written = personTable.fields(p);
        written.emplace_back("sort_key", sortKey(p));
        return {work.save("person", 0, written)};
    }
    personTable.save(work, p, shown);
    refresh(work, p.id);
    return p.id;
}

void refresh(Work& work, PersonId id)
{
    const Person p = load(work, id);
    work.save("person", id.value, {{"sort_key", sortKey(p)}});
}

} // namespace jalons::people
