#include "core/conflicted/schema_links.h"

namespace jalons {

namespace {
const QString peopleTable = QStringLiteral("person");
const QString householdTable = QStringLiteral("household");
} // namespace

SchemaLinks::SchemaLinks(Database& database, Image image)
    : m_database(database)
    , m_image(std::move(image))
{
    for (Rows rows = database.select(
             QStringLiteral("SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema t,"
                            " pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"
                            " AND t.name NOT IN ('draft', 'desk', 'operation', 'journal')"
                            " AND f.\"table\" <> 'content' ORDER BY t.rowid, f.id DESC"));
         rows.next();) {
        QString table;
        SchemaLink link;
        rows.row() >> table >> link.column >> link.target;
        m_links[table].append(link);
    }
}

const QList<SchemaLink>& SchemaLinks::of(const QString& table) const
{
    static const QList<SchemaLink> none;
    const auto found = m_links.constFind(table);
    return found == m_links.cend() ? none : *found;
}

QList<SchemaLink> SchemaLinks::to(const QString& table) const
{
    QList<SchemaLink> found;
    for (auto it = m_links.begin(); it != m_links.end(); ++it)
        for (const SchemaLink& link : *it)
            if (link.target == table)
                found.append({link.column, it.key()});
    return found;
}

bool SchemaLinks::isPersonal(const QString& table, QSet<QString> seen) const
{
    if (table == peopleTable || table == householdTable)
        return true;
    seen.insert(table);
    for (const SchemaLink& link : of(table))
        if (!seen.contains(link.target) && isPersonal(link.target, seen))
            return true;
    return false;
}

QSet<qint64> SchemaLinks::owners(const QString& table, qint64 id)
{
    const QPair<QString, qint64> key{table, id};
    if (const auto known = m_owners.constFind(key); known != m_owners.cend())
        return *known;
    m_owners.insert(key, {}); // a row that refers to itself by others asks no second time
    QSet<qint64> found;
    if (table == peopleTable) {
        found.insert(id);
    } else if (table == householdTable) {
        for (Rows rows = m_database.select(
                 QStringLiteral("SELECT person_id FROM membership WHERE household_id = ?"), {id});
             rows.next();) {
            qint64 person = 0;
            rows.row() >> person;
            found.insert(person);
        }
    } else {
        const QJsonObject image = m_image(table, id);
        for (const SchemaLink& link : of(table))
            if (const qint64 to = image.value(link.column).toInteger();
                to > 0 && link.target == peopleTable)
                found.insert(to);
        if (found.isEmpty())
            for (const SchemaLink& link : of(table))
                if (const qint64 to = image.value(link.column).toInteger();
                    to > 0 && isPersonal(link.target))
                    found += owners(link.target, to);
    }
    m_owners.insert(key, found);
    return found;
}

} // namespace jalons
