#include "core/backup/copying.h"

#include "core/backup/backup.h"
#include "core/storage/copy.h"
#include "core/storage/failure.h"
#include <QDir>
#include <QUuid>

namespace jalons::backups {

namespace {

/// Names, texts and row counts of every table: the virtual ones are made from the others.
QStringList census(Database& database)
{
    QStringList lines;
    QStringList tables;
    for (Rows rows = database.select(
             QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"));
         rows.next();) {
        QString type;
        QString name;
        QString sql;
        Row row = rows.row();
        row >> type >> name >> sql;
        lines.append(sql);
        if (type == QLatin1String("table") && !sql.startsWith(QLatin1String("CREATE VIRTUAL")))
            tables.append(name);
    }
    for (const QString& table : std::as_const(tables))
        lines.append(table + u' '
            + database.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toString());
    return lines;
}

/// The count of commits of a file, as this connection sees it.
qint64 commits(Database& database)
{
    return database.value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

} // namespace

PartFile::~PartFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

void PartFile::rename(const QString& path)
{
    if (!QFile::rename(m_path, path))
        throw Failure(
            {QFile::exists(path) ? ErrorKind::FileExists : ErrorKind::NotWritable, path, {}});
    m_path.clear();
}

std::optional<QString> copyInto(Database& source, const QString& folder,
    const std::function<QString(const QDateTime&)>& name, QDateTime at, const Advance& advance)
{
    if (!QDir().mkpath(folder))
        throw Failure({ErrorKind::NotWritable, folder, {}});
    const QDir dir(folder);
    const QString path
        = dir.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + partSuffix);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Failure({ErrorKind::NotWritable, made.errorString(), {}});
    PartFile part(path);
    made.setPermissions(QFile::permissions(source.path()));
    made.close();
    const qint64 before = commits(source);
    {
        Database target(path, OpenMode::ReadWrite);
        if (!copyDatabase(source, target, advance))
            return std::nullopt;
    }
    verify(path);
    {
        Database copy(path, OpenMode::ReadOnly);
        // Another desk may have written since: then the two are not meant to be the same.
        const QStringList there = census(copy);
        const QStringList here = census(source);
        if (there != here && commits(source) == before)
            throw Failure({ErrorKind::Damaged, path, {}});
    }
    for (int tries = 0; tries < 60; ++tries, at = at.addSecs(1)) {
        const QString wanted = dir.filePath(name(at));
        if (QFile::exists(wanted))
            continue;
        part.rename(wanted);
        return wanted;
    }
    throw Failure({ErrorKind::FileExists, dir.filePath(name(at)), {}});
}

} // namespace jalons::backups
