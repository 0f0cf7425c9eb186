#include "core/recovery/references.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"

namespace jalons {

namespace {

/// A row that refers to one that does not exist.
struct Broken
{
    QString table;
    qint64 id = 0;
    QString parent;
    QString column;
    bool required = false;
};

QList<Broken> broken(Database& database)
{
    QList<Broken> found;
    for (Rows rows = database.select(
             QStringLiteral("SELECT c.\"table\", c.rowid, c.parent, f.\"from\", i.\"notnull\""
                            " FROM pragma_foreign_key_check c"
                            " JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid"
                            " JOIN pragma_table_info(c.\"table\") i ON i.name = f.\"from\""));
         rows.next();) {
        Broken one;
        Row row = rows.row();
        row >> one.table >> one.id >> one.parent >> one.column >> one.required;
        found.append(one);
    }
    return found;
}

void addLostPerson(Database& database, qint64 id)
{
    const QString name = QStringLiteral("Fiche perdue n° %1").arg(id);
    database.exec(
        QStringLiteral("INSERT OR IGNORE INTO person (id, birth_name, sort_key) VALUES (?, ?, ?)"),
        {id, name, fold(name)});
}

/// Takes the reference away; false when a rule of the table wants one all the same.
bool clear(Database& database, const Broken& one)
{
    try {
        database.exec(
            QStringLiteral("UPDATE %1 SET %2 = NULL WHERE id = ?").arg(one.table, one.column),
            {one.id});
        return true;
    } catch (const Failure& failure) {
        if (failure.error().kind != ErrorKind::Internal)
            throw; // of the disk, not of a rule
        return false;
    }
}

} // namespace

Guards::Guards(Database& database)
    : m_database(database)
{
    QStringList names;
    for (Rows rows = database.select(
             QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql "
                            "LIKE '%RAISE%'"));
         rows.next();) {
        QString name;
        QString sql;
        Row row = rows.row();
        row >> name >> sql;
        names.append(name);
        m_triggers.append(sql);
    }
    for (const QString& name : std::as_const(names))
        database.exec(QStringLiteral("DROP TRIGGER %1").arg(name));
}

void Guards::putBack() const
{
    for (const QString& sql : m_triggers)
        m_database.script(sql);
}

void mendReferences(Database& database, QHash<QString, RecoveredTable>& tables)
{
    // Each round takes rows away or fills a gap: it comes to an end.
    for (QList<Broken> left = broken(database); !left.isEmpty(); left = broken(database)) {
        for (const Broken& one : std::as_const(left)) {
            RecoveredTable& table = tables[one.table];
            table.table = one.table;
            if (!one.required && clear(database, one)) {
                ++table.cleared;
            } else if (one.parent == QLatin1String("person")) {
                const qint64 person = database
                                          .value(QStringLiteral("SELECT %2 FROM %1 WHERE id = ?")
                                                     .arg(one.table, one.column),
                                              {one.id})
                                          .toLongLong();
                addLostPerson(database, person);
            } else {
                database.exec(
                    QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(one.table), {one.id});
                ++table.lost;
            }
        }
    }
}

} // namespace jalons
