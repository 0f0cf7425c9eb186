#include "core/backup/copying.h"

#include "core/backup/fingerprint.h"
#include "core/storage/copy.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/raw_file.h"
#include "core/storage/watch.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace jalons::backups {

namespace {

constexpr qint64 atATime = 1 << 20;

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
            + database.value(QStringLiteral("SELECT count(*) FROM %1").arg(quotedName(table)))
                  .toString());
    return lines;
}

/// The count of commits of a file, as this connection sees it.
qint64 commits(Database& database)
{
    return database.value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

} // namespace

void verify(const FileAccess& copy, Depth depth, const Advance& advance)
{
    probe(copy);
    Database database(copy, OpenMode::ReadOnly);
    checkPages(database, depth, advance);
}

void checkPages(Database& database, Depth depth, const Advance& advance)
{
    goOn(advance);
    const Watch watch(database, advance);
    try {
        const QString said
            = database
                  .value(depth == Depth::Pages ? QStringLiteral("PRAGMA quick_check(1)")
                                               : QStringLiteral("PRAGMA integrity_check(1)"))
                  .toString();
        if (said != QLatin1String("ok") && !watch.isStopped())
            throw Failure({ErrorKind::Damaged, said, {}});
    } catch (const Failure&) {
        if (!watch.isStopped())
            throw;
    }
    if (watch.isStopped())
        throw Stopped();
}

QString copyBytes(const QString& from, const PartFile& into, const Advance& advance)
{
    const RawFile source(from);
    QFile target(into.path());
    if (!target.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        throw Failure({ErrorKind::NotWritable, target.errorString(), {}});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = source.size();
    for (qint64 offset = 0; offset < size; offset += atATime) {
        goOn(advance, offset, size);
        const QByteArray bytes = source.read(offset, atATime);
        hash.addData(bytes);
        if (target.write(bytes) != bytes.size())
            throw Failure(
                {target.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Io,
                    into.path() + u' ' + target.errorString(), {}});
    }
    syncFile(target);
    return QString::fromLatin1(hash.result().toHex());
}

bool readBack(const PartFile& part, const QString& sha256, const Advance& advance)
{
    const bool forgotten = RawFile(part.path()).forgetCached();
    if (fingerprints::of(part.path(), advance) != sha256)
        throw Failure({ErrorKind::Damaged, part.path(), {}});
    return forgotten;
}

Copied copyInto(Database& source, const QString& folder,
    const std::function<QString(const QDateTime&)>& name, QDateTime at, Sidecar sidecar,
    const Advance& advance)
{
    makeFolder(folder);
    const QDir dir(folder);
    PartFile part(source.path(), folder);
    const qint64 before = commits(source);
    {
        Database target(source.access().at(part.path()), OpenMode::ReadWrite);
        if (!copyDatabase(source, target, advance))
            throw Stopped();
    }
    verify(source.access().at(part.path()), Depth::Pages, advance);
    {
        Database copy(source.access().at(part.path()), OpenMode::ReadOnly);
        // Another desk may have written since: then the two are not meant to be the same.
        const QStringList there = census(copy);
        goOn(advance);
        const QStringList here = census(source);
        if (there != here && commits(source) == before)
            throw Failure({ErrorKind::Damaged, part.path(), {}});
    }
    const QString written = fingerprints::of(part.path(), advance);
    part.sync();
    Copied copied;
    copied.readBack = readBack(part, written, advance);
    for (int tries = 0; tries < 60; ++tries, at = at.addSecs(1)) {
        copied.path = dir.filePath(name(at));
        if (QFile::exists(copied.path))
            continue;
        goOn(advance);
        if (sidecar == Sidecar::None) {
            part.rename(copied.path);
            return copied;
        }
        // First: a backup that has its name has its fingerprint.
        try {
            fingerprints::write(copied.path, written, part.path());
        } catch (const Failure& failure) {
            if (failure.error().kind == ErrorKind::FileExists)
                continue; // another desk is about to take the name
            throw;
        }
        try {
            part.rename(copied.path);
        } catch (const Failure&) {
            if (QFile::exists(part.path()))
                QFile::remove(fingerprints::pathOf(copied.path));
            throw;
        }
        return copied;
    }
    throw Failure({ErrorKind::FileExists, dir.filePath(name(at)), {}});
}

} // namespace jalons::backups
