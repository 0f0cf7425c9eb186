#include "core/check/schema.h"

#include "core/check/schema_words.h"
#include "core/storage/migrations.h"
#include <QHash>
#include <QMap>
#include <QSet>
#include <array>
#include <mutex>

namespace jalons {

namespace {

struct Object
{
    QString type;
    QString name;
    QString table;
    QString sql; ///< empty for the index of a key, which comes with its table
};

struct Column
{
    QString name;
    QString shape; ///< type, default, key and the like in one text
};

using Objects = QMap<QString, Object>; ///< by type and name: two of one name differ by the type

QString key(const Object& object)
{
    return object.type + u' ' + object.name.toLower();
}

/// Tables that SQLite makes behind a full-text index.
QSet<QString> shadowsOf(const Objects& objects)
{
    static constexpr std::array parts{"data", "idx", "content", "docsize", "config"};
    QSet<QString> names;
    for (const Object& object : objects)
        if (object.sql.startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive))
            for (const char* part : parts)
                names.insert(object.name.toLower() + u'_' + QLatin1String(part));
    return names;
}

Objects objectsOf(Database& database)
{
    Objects objects;
    for (Rows rows = database.select(QStringLiteral(
             "SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema"));
         rows.next();) {
        Object object;
        Row row = rows.row();
        row >> object.type >> object.name >> object.table >> object.sql;
        objects.insert(key(object), object);
    }
    return objects;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QMap<QString, Column> columnsOf(Database& database, const QString& table)
{
    QMap<QString, Column> columns;
    for (Rows rows
         = database.select(QStringLiteral("PRAGMA main.table_xinfo(%1)").arg(quoted(table)));
         rows.next();) {
        qint64 number = 0;
        qint64 required = 0;
        qint64 isKey = 0;
        qint64 hidden = 0;
        Column column;
        QString type;
        QString standard;
        Row row = rows.row();
        row >> number >> column.name >> type >> required >> standard >> isKey >> hidden;
        column.shape = QStringLiteral("%1|%2|%3|%4|%5")
                           .arg(type.toLower())
                           .arg(required)
                           .arg(isKey)
                           .arg(hidden)
                           .arg(schemaWords(standard).join(u' '));
        columns.insert(column.name.toLower(), column);
    }
    return columns;
}

using Columns = QMap<QString, Column>;

/// A schema as the migrations make it.
struct MadeSchema
{
    Objects objects;
    QHash<QString, Columns> columns; ///< by the name of the table
};

MadeSchema make(int schema)
{
    QList<Migration> steps;
    for (const Migration& step : migrations())
        if (step.schema <= schema)
            steps.append(step);
    MadeSchema made;
    if (steps.isEmpty())
        return made;
    Database database(FileAccess::memory(), OpenMode::ReadWrite, true);
    migrate(database, steps);
    made.objects = objectsOf(database);
    for (const Object& object : std::as_const(made.objects))
        if (object.type == QLatin1String("table"))
            made.columns.insert(object.name, columnsOf(database, object.name));
    return made;
}

/// Made once for each version: a check of many files asks for it again and again.
MadeSchema schemaOf(int schema)
{
    static std::mutex lock;
    static QHash<int, MadeSchema> known;
    const std::lock_guard guard(lock);
    const auto found = known.constFind(schema);
    return found != known.constEnd() ? *found : *known.insert(schema, make(schema));
}

class Comparison
{
public:
    Comparison(const MadeSchema& expected, Database& found)
        : m_expectedColumns(expected.columns)
        , m_foundFile(found)
        , m_expected(expected.objects)
        , m_found(objectsOf(found))
        , m_shadows(shadowsOf(m_expected))
    {
    }

    QList<CheckFinding> run()
    {
        for (const Object& object : std::as_const(m_expected))
            if (!m_found.contains(key(object)))
                missing(object);
            else
                same(object, m_found[key(object)]);
        for (const Object& object : std::as_const(m_found))
            if (!m_expected.contains(key(object)))
                added(object);
        entries();
        return m_findings;
    }

private:
    void add(CheckKind kind, SchemaPart part, const QString& table, const QString& name)
    {
        m_findings.append({kind, table, 0, name, part});
    }

    static SchemaPart partOf(const Object& object)
    {
        if (object.type == QLatin1String("index"))
            return SchemaPart::Index;
        if (object.type == QLatin1String("view"))
            return SchemaPart::View;
        if (object.type == QLatin1String("trigger"))
            return schemaWords(object.sql).contains(QStringLiteral("raise")) ? SchemaPart::Guard
                                                                             : SchemaPart::Trigger;
        return SchemaPart::Table;
    }

    bool isShadow(const Object& object) const { return m_shadows.contains(object.table.toLower()); }

    static bool has(const Objects& objects, const QString& table)
    {
        return objects.contains(QStringLiteral("table ") + table.toLower())
            || objects.contains(QStringLiteral("view ") + table.toLower());
    }

    void missing(const Object& object)
    {
        // With a table goes what belongs to it: the table says it all.
        if (object.type != QLatin1String("table") && object.type != QLatin1String("view")
            && !has(m_found, object.table))
            return;
        if (isShadow(object)) {
            const QString index = object.table.left(object.table.lastIndexOf(u'_'));
            if (!has(m_found, index))
                return;
        }
        add(CheckKind::PartMissing, partOf(object), object.table, object.name);
    }

    void added(const Object& object)
    {
        if (object.name.startsWith(QLatin1String("sqlite_stat"), Qt::CaseInsensitive))
            return; // SQLite's statistics, of whoever has asked for them
        const bool ofAdded
            = object.type == QLatin1String("index") && !has(m_expected, object.table);
        if (!ofAdded)
            add(CheckKind::PartAdded,
                object.type == QLatin1String("trigger") ? SchemaPart::Trigger : partOf(object),
                object.table, object.name);
    }

    void same(const Object& expected, const Object& found)
    {
        if (isShadow(expected))
            return;
        if (expected.type == QLatin1String("table") && columns(expected))
            return;
        if (expected.table.compare(found.table, Qt::CaseInsensitive) != 0
            || (expected.sql != found.sql && schemaWords(expected.sql) != schemaWords(found.sql)))
            add(CheckKind::PartAltered, partOf(expected), expected.table, expected.name);
    }

    /// @return whether something of the columns is wrong.
    bool columns(const Object& table)
    {
        const Columns expected = m_expectedColumns.value(table.name);
        const Columns found = columnsOf(m_foundFile, table.name);
        const qsizetype before = m_findings.size();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (!found.contains(it.key()))
                add(CheckKind::PartMissing, SchemaPart::Column, table.name, it->name);
            else if (found[it.key()].shape != it->shape)
                add(CheckKind::PartAltered, SchemaPart::Column, table.name, it->name);
        for (auto it = found.begin(); it != found.end(); ++it)
            if (!expected.contains(it.key()))
                add(CheckKind::PartAdded, SchemaPart::Column, table.name, it->name);
        return m_findings.size() > before;
    }

    /// The one line by which a file says what it is.
    void entries()
    {
        static const std::array alone{
            std::pair{QStringLiteral("structure"), QStringLiteral("name <> ''")},
            std::pair{QStringLiteral("program"), QStringLiteral("version <> ''")},
            std::pair{QStringLiteral("lineage"), QStringLiteral("file <> '' AND epoch <> ''")}};
        for (const auto& [table, rule] : alone) {
            if (!has(m_expected, table) || !has(m_found, table))
                continue;
            const QString sql
                = QStringLiteral("SELECT count(*) FROM %1 WHERE id = 1 AND %2").arg(table, rule);
            if (m_foundFile.tryValue(sql) == 0 && m_foundFile.value(sql).toInt() != 1)
                add(CheckKind::PartMissing, SchemaPart::Entry, table, table);
        }
    }

    QHash<QString, Columns> m_expectedColumns;
    Database& m_foundFile;
    Objects m_expected;
    Objects m_found;
    QSet<QString> m_shadows;
    QList<CheckFinding> m_findings;
};

} // namespace

QList<CheckFinding> schemaFindings(Database& database)
{
    const int schema = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    QList<CheckFinding> findings = Comparison(schemaOf(schema), database).run();
    if (database.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
        findings.append(
            {CheckKind::PartAltered, {}, 0, QStringLiteral("application_id"), SchemaPart::Entry});
    return findings;
}

} // namespace jalons
