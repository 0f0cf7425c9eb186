#include "core/backup/backup.h"
#include "core/backup/copying.h"
#include "core/storage/copy.h"
#include "core/storage/failure.h"
#include <QDir>
#include <QFileInfo>

namespace jalons::backups {

namespace {

QString asideName(const QString& file, const QDateTime& at)
{
    return QFileInfo(file).completeBaseName() + QStringLiteral(" – mis de côté ")
        + at.toString(QStringLiteral("yyyy-MM-dd HH'h'mm'm'ss")) + QStringLiteral(".jalons");
}

/// Keeps a file that cannot be read as it is, with its journal when it has one.
QString renameAside(const QString& file, const QDateTime& at)
{
    const QDir dir = QFileInfo(file).absoluteDir();
    const QString aside = dir.filePath(asideName(file, at));
    if (!QFile::rename(file, aside))
        throw Failure({ErrorKind::NotWritable, file, {}});
    const QString journal = QStringLiteral("-journal");
    if (QFile::exists(file + journal))
        QFile::rename(file + journal, aside + journal);
    return aside;
}

} // namespace

Result<QString> restore(
    const QString& backup, const QString& file, const QDateTime& now, const Advance& advance)
{
    try {
        verify(backup);
        Database source(backup, OpenMode::ReadOnly);
        QString aside;
        bool readable = false;
        if (QFileInfo::exists(file)) {
            try {
                verify(file);
                readable = true;
            } catch (const Failure& failure) {
                if (failure.error().kind == ErrorKind::Busy)
                    throw;
                aside = renameAside(file, now);
            }
        }
        if (readable) {
            Database present(file, OpenMode::ReadWrite);
            const auto kept = copyInto(
                present, QFileInfo(file).absolutePath(),
                [&](const QDateTime& at) { return asideName(file, at); }, now, advance);
            if (!kept || !copyDatabase(source, present, advance)) {
                if (kept)
                    QFile::remove(*kept); // the present state has not been touched
                return QString();
            }
            return *kept;
        }
        const QFileInfo wanted(file);
        copyInto(
            source, wanted.absolutePath(), [&](const QDateTime&) { return wanted.fileName(); },
            now);
        return aside;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons::backups
