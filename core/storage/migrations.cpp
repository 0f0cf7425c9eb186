#include "core/storage/migrations.h"

#include "core/base/resources.h"
#include "core/storage/failure.h"
#include "core/storage/raw_file.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jalons {

namespace {

/// The version of Jalons that a file says it needs; its schema's number when it does not say.
QString versionNeeded(Database& database, int schema)
{
    try {
        return database.value(QStringLiteral("SELECT version FROM program")).toString();
    } catch (const Failure&) {
        return QStringLiteral("schema %1").arg(schema);
    }
}

QDir migrationFolder()
{
    keepCoreResources();
    return QDir(QStringLiteral(":/migrations"));
}

QStringList migrationNames(const QDir& folder)
{
    return folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int schemaNamed(const QString& name)
{
    return name.section(u'_', 0, 0).toInt();
}

int schemaOf(Database& database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}

int brokenReferences(Database& database)
{
    return database.value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")).toInt();
}

void apply(Database& database, const QList<Migration>& steps, const MigrationHooks& hooks)
{
    // Asked again: another desk may have done it while this one waited for the lock.
    const int found = schemaOf(database);
    if (found >= steps.last().schema)
        return;
    if (found > 0 && hooks.before)
        hooks.before(found);
    // What was broken before is for the check to say: the file opens.
    const int broken = brokenReferences(database);
    for (const Migration& step : steps)
        if (step.schema > found)
            database.script(step.sql);
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(steps.last().schema));
    if (brokenReferences(database) > broken)
        throw Failure({ErrorKind::Damaged, QStringLiteral("foreign keys"), {}});
    if (database.value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'program'")).toInt()
        == 1)
        database.exec(QStringLiteral("INSERT OR REPLACE INTO program (id, version) VALUES (1, ?)"),
            {QStringLiteral(JALONS_VERSION)});
    if (hooks.after)
        hooks.after();
}

} // namespace

QList<Migration> migrations()
{
    QList<Migration> steps;
    const QDir folder = migrationFolder();
    for (const QString& name : migrationNames(folder)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure({ErrorKind::Internal, file.fileName(), {}});
        steps.append({schemaNamed(name), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

int currentSchema()
{
    static const int last = schemaNamed(migrationNames(migrationFolder()).last());
    return last;
}

void migrate(Database& database, const MigrationHooks& hooks)
{
    const int found = schemaOf(database);
    if (found > currentSchema())
        throw Failure({ErrorKind::TooNew, versionNeeded(database, found), {}});
    if (found < currentSchema())
        migrate(database, migrations(), hooks);
}

void migrate(Database& database, const QList<Migration>& steps, const MigrationHooks& hooks)
{
    // Foreign keys are checked at the end: a migration may rebuild tables.
    database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
    // From here on nobody else writes, and another connection may still copy what is there.
    database.exec(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        apply(database, steps, hooks);
        database.exec(QStringLiteral("COMMIT"));
    } catch (...) {
        if (database.inTransaction())
            database.exec(QStringLiteral("ROLLBACK"));
        database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
        throw;
    }
    database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void probe(const FileAccess& access)
{
    const QString& path = access.path;
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure({ErrorKind::FileMissing, path, {}});
    if (!info.isFile())
        throw Failure({ErrorKind::NotReadable, path, {}});
    const RawFile file(path);
    if (file.size() == 0)
        throw Failure({ErrorKind::Empty, path, {}});
    // The header is read without a connection, which would take a lock to roll back a hot journal.
    const FileHeader header = headerOf(file);
    if (!header.isSqlite)
        throw Failure({ErrorKind::Garbage, path, {}});
    if (header.applicationId != applicationId)
        throw Failure({ErrorKind::NotOurs, path, {}});
    if (header.schema > currentSchema()) {
        Database newer(access, OpenMode::ReadOnly);
        throw Failure({ErrorKind::TooNew, versionNeeded(newer, header.schema), {}});
    }
}

} // namespace jalons
