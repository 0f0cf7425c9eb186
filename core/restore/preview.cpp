#include "core/restore/preview.h"

#include "core/backup/backup.h"
#include "core/backup/fingerprint.h"
#include "core/person/person.h"
#include "core/storage/database.h"
#include "core/storage/description.h"
#include "core/storage/failure.h"
#include <QCollator>
#include <QHash>
#include <algorithm>

namespace jalons::backups {

namespace {

const QString backupSchema = QStringLiteral("backup");
const QString presentSchema = QStringLiteral("main");

QStringList columnsOf(Database& database, const QString& schema, const QString& table)
{
    QStringList names;
    for (Rows rows = database.select(
             QStringLiteral("SELECT name FROM pragma_table_info(?, ?)"), {table, schema});
         rows.next();) {
        QString name;
        rows.row() >> name;
        names.append(name);
    }
    return names;
}

/// What a column of the row called @p row says, whatever the schema of its file: before 17, the
/// bytes of a document stood in the row.
QString comparable(Database& database, const QString& schema, const QString& row,
    const QString& table, const QString& column)
{
    const QString value = row + u'.' + column;
    const ColumnInfo* described = describedColumn(table, column);
    if (!described || described->kind.kind != ColumnKind::Content)
        return value;
    const QString type
        = database
              .value(QStringLiteral("SELECT type FROM pragma_table_info(?, ?) WHERE name = ?"),
                  {table, schema, column})
              .toString();
    return type == QLatin1String("BLOB") ? QStringLiteral("sha256(nullif(%1, x''))").arg(value)
                                         : value;
}

/// The tables whose rows belong to a person, with the way there: each step is « column → table »,
/// through columns that are always filled.
class Ways
{
public:
    Ways(Database& database, const QString& schema)
    {
        struct Link
        {
            QString table;
            QString column;
            QString parent;
        };
        QList<Link> links;
        for (Rows rows = database.select(
                 QStringLiteral("SELECT m.name, f.\"from\", f.\"table\" FROM %1.sqlite_schema m,"
                                " pragma_foreign_key_list(m.name, '%1') f,"
                                " pragma_table_info(m.name, '%1') c"
                                " WHERE m.type = 'table' AND c.name = f.\"from\" AND c.\"notnull\"")
                     .arg(schema));
             rows.next();) {
            Link link;
            Row row = rows.row();
            row >> link.table >> link.column >> link.parent;
            links.append(link);
        }
        m_joins.insert(QStringLiteral("person"), {});
        // Breadth first: the shortest way wins.
        QStringList reached{QStringLiteral("person")};
        for (qsizetype i = 0; i < reached.size(); ++i)
            for (const Link& link : std::as_const(links)) {
                if (link.parent != reached[i] || m_joins.contains(link.table))
                    continue;
                m_joins.insert(link.table, {link.column, link.parent});
                reached.append(link.table);
            }
        m_tables = reached;
    }

    const QStringList& tables() const { return m_tables; }

    /// The joins from a row called « r » to its person, and the expression of the person's id.
    QPair<QString, QString> to(const QString& schema, const QString& table) const
    {
        QString joins;
        QString from = QStringLiteral("r");
        QString column = QStringLiteral("id");
        int number = 0;
        for (QString at = table; at != QLatin1String("person");) {
            const auto [key, parent] = m_joins.value(at);
            column = key;
            if (parent == QLatin1String("person"))
                break;
            const QString alias = QStringLiteral("p%1").arg(++number);
            joins += QStringLiteral(" JOIN %1.%2 %3 ON %3.id = %4.%5")
                         .arg(schema, parent, alias, from, key);
            from = alias;
            at = parent;
        }
        return {joins, from + u'.' + column};
    }

private:
    QHash<QString, QPair<QString, QString>> m_joins;
    QStringList m_tables;
};

class Comparison
{
public:
    Comparison(Database& database, BackupPreview& preview)
        : m_database(database)
        , m_preview(preview)
        , m_ways(database, backupSchema)
    {
    }

    bool run(const Advance& advance)
    {
        int done = 0;
        for (const QString& table : m_ways.tables()) {
            if (advance && !advance(++done, int(m_ways.tables().size())))
                return false;
            QStringList common = columnsOf(m_database, backupSchema, table);
            const QStringList present = columnsOf(m_database, presentSchema, table);
            common.removeIf([&](const QString& column) { return !present.contains(column); });
            if (!common.contains(QStringLiteral("id")))
                continue;
            QStringList differs;
            for (const QString& column : std::as_const(common))
                differs.append(
                    comparable(m_database, presentSchema, QStringLiteral("r"), table, column)
                    + QStringLiteral(" IS NOT ")
                    + comparable(m_database, backupSchema, QStringLiteral("o"), table, column));
            collect(table, presentSchema, backupSchema, differs.join(QLatin1String(" OR ")));
            collect(table, backupSchema, presentSchema, QStringLiteral("o.id IS NULL"));
        }
        name();
        return true;
    }

private:
    void collect(
        const QString& table, const QString& schema, const QString& other, const QString& condition)
    {
        const auto [joins, person] = m_ways.to(schema, table);
        for (Rows rows
             = m_database.select(QStringLiteral("SELECT DISTINCT %1, o.id IS NULL FROM %2.%3 r"
                                                " LEFT JOIN %4.%3 o ON o.id = r.id%5 WHERE %6")
                                     .arg(person, schema, table, other, joins, condition));
             rows.next();) {
            PersonId id;
            bool alone = false;
            Row row = rows.row();
            row >> id >> alone;
            const bool ofPerson = table == QLatin1String("person");
            const PersonFate fate = !ofPerson || !alone ? PersonFate::Changed
                : schema == presentSchema               ? PersonFate::Added
                                                        : PersonFate::Removed;
            // Tables come after « person »: what is only on one side stays so.
            if (!m_fates.contains(id))
                m_fates.insert(id, fate);
        }
    }

    void name()
    {
        for (auto it = m_fates.begin(); it != m_fates.end(); ++it) {
            const QString schema = it.value() == PersonFate::Removed ? backupSchema : presentSchema;
            Rows rows = m_database.select(
                QStringLiteral(
                    "SELECT birth_name, used_name, first_names FROM %1.person WHERE id = ?")
                    .arg(schema),
                {it.key().value});
            Person person;
            if (!rows.next())
                continue;
            Row row = rows.row();
            row >> person.birthName >> person.usedName >> person.firstNames;
            m_preview.people.append({it.value(), it.key(), person.listName()});
        }
        QCollator collator{QLocale(QLocale::French)};
        std::sort(m_preview.people.begin(), m_preview.people.end(),
            [&](const PersonDifference& a, const PersonDifference& b) {
                return a.fate != b.fate ? a.fate < b.fate : collator.compare(a.name, b.name) < 0;
            });
    }

    Database& m_database;
    BackupPreview& m_preview;
    Ways m_ways;
    QHash<PersonId, PersonFate> m_fates;
};

QDateTime lastChange(Database& database, const QString& schema)
{
    return QDateTime::fromString(
        database
            .value(
                QStringLiteral("SELECT at FROM %1.operation ORDER BY id DESC LIMIT 1").arg(schema))
            .toString(),
        Qt::ISODateWithMs);
}

qint64 count(Database& database, const QString& schema, const QString& table)
{
    return database.value(QStringLiteral("SELECT count(*) FROM %1.%2").arg(schema, table))
        .toLongLong();
}

/// The present file with the backup beside it, or the backup alone.
std::unique_ptr<Database> both(const FileAccess& backup, const FileAccess& file, bool& hasPresent)
{
    // Opened by itself first: what cannot be read says so, and what a crash left is settled.
    {
        const Database readable(backup, OpenMode::ReadOnly);
    }
    try {
        auto database = std::make_unique<Database>(file, OpenMode::ReadOnly);
        database->value(QStringLiteral("SELECT count(*) FROM person"));
        database->attach(backup, backupSchema);
        hasPresent = true;
        return database;
    } catch (const Failure&) {
        auto database = std::make_unique<Database>(backup, OpenMode::ReadOnly);
        database->attach(backup, backupSchema);
        return database;
    }
}

QList<SignedText> signedLost(Database& database)
{
    QList<SignedText> lost;
    // Known by their number and their text: a row's number may be another contract's.
    for (Rows rows = database.select(QStringLiteral(
             "SELECT c.number, c.signed_on, p.birth_name, p.used_name, p.first_names"
             " FROM main.contract c JOIN main.accompaniment a ON a.id = c.accompaniment_id"
             " JOIN main.person p ON p.id = a.person_id WHERE c.signed_on IS NOT NULL"
             " AND NOT EXISTS (SELECT 1 FROM backup.contract b WHERE b.number = c.number"
             " AND b.signed_on IS NOT NULL AND b.frozen_sha256 = c.frozen_sha256)"
             " ORDER BY c.signed_on, c.number"));
         rows.next();) {
        SignedText text;
        QString day;
        Person person;
        Row row = rows.row();
        row >> text.number >> day >> person.birthName >> person.usedName >> person.firstNames;
        text.signedOn = QDate::fromString(day, Qt::ISODate);
        text.person = person.listName();
        lost.append(text);
    }
    return lost;
}

} // namespace

QList<SignedText> signedTextsLost(const FileAccess& backup, const FileAccess& file)
{
    try {
        bool hasPresent = false;
        const auto database = both(backup, file, hasPresent);
        return hasPresent ? signedLost(*database) : QList<SignedText>();
    } catch (const Failure&) {
        return {}; // restoring says what is wrong
    }
}

Result<BackupPreview> preview(
    const FileAccess& backup, const FileAccess& file, const Advance& advance)
{
    try {
        const auto known = fingerprints::read(backup.path);
        const auto state = examine(backup, advance);
        if (!state)
            throw Failure(state.error());
        BackupPreview result;
        if (!*state)
            return result; // stopped
        if (**state != BackupState::Sound)
            throw Failure({ErrorKind::Damaged, backup.path, {}});
        result.hadFingerprint = known.has_value();
        const auto database = both(backup, file, result.hasPresent);
        result.structure
            = database->value(QStringLiteral("SELECT name FROM backup.structure")).toString();
        result.lastChange = lastChange(*database, backupSchema);
        if (result.hasPresent)
            result.presentChange = lastChange(*database, presentSchema);
        const Ways ways(*database, backupSchema);
        for (const QString& table : ways.tables())
            result.counts.append({table, count(*database, backupSchema, table),
                result.hasPresent && !columnsOf(*database, presentSchema, table).isEmpty()
                    ? count(*database, presentSchema, table)
                    : 0});
        if (result.hasPresent) {
            result.lost = signedLost(*database);
            Comparison(*database, result).run(advance);
        }
        return result;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons::backups
