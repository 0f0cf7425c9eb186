#include "core/backup/backup.h"

#include "core/backup/copying.h"
#include "core/backup/thinning.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace jalons::backups {

namespace {

/// What tells two states of a file apart: its schema and the last operation of its journal, through
/// which every change goes.
QString state(Database& database)
{
    return database
        .value(QStringLiteral("SELECT (SELECT user_version FROM pragma_user_version) || ' ' || "
                              "coalesce((SELECT id || ' ' || at FROM operation ORDER BY id DESC "
                              "LIMIT 1), '')"))
        .toString();
}

bool holdsTheSame(const Backup& backup, Database& source)
{
    if (backup.path.isEmpty())
        return false;
    try {
        Database copy(backup.path, OpenMode::ReadOnly);
        return state(copy) == state(source);
    } catch (const Failure&) {
        return false; // gone or unreadable: another one is needed
    }
}

/// Takes away what thinning no longer keeps, and copies that were interrupted more than a day ago.
/// One that cannot be removed stays: it harms nobody.
int thin(const QString& file, const QString& folder, const QDateTime& now)
{
    QList<Backup> ordinary = list(file, folder);
    ordinary.removeIf([](const Backup& b) { return b.beforeUpgrade != 0; });
    QList<QDateTime> instants;
    for (const Backup& backup : std::as_const(ordinary))
        instants.append(backup.at);
    const QList<QDateTime> old = toRemove(instants, now);
    int removed = 0;
    for (const Backup& backup : std::as_const(ordinary))
        if (old.contains(backup.at) && QFile::remove(backup.path))
            ++removed;
    const QFileInfoList parts
        = QDir(folder).entryInfoList({u'*' + partSuffix}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& part : parts)
        if (part.lastModified() < now.addDays(-1))
            QFile::remove(part.filePath());
    return removed;
}

/// The backup copied to the second folder, verified there.
void copyToSecond(
    const Backup& backup, const QString& file, const BackupFolders& folders, const QDateTime& now)
{
    const QDir folder(folders.second);
    // Not made when missing: a disk that is not plugged in must not become a folder of its name.
    if (!folder.exists())
        throw Failure({ErrorKind::NotWritable, folders.second, {}});
    const QString name = QFileInfo(backup.path).fileName();
    if (QFileInfo(folder.filePath(name)).size() == backup.size)
        return;
    const QString part = folder.filePath(name + partSuffix);
    QFile::remove(part);
    if (!QFile::copy(backup.path, part))
        throw Failure({ErrorKind::NotWritable, part, {}});
    PartFile guard(part);
    verify(part);
    QFile::remove(folder.filePath(name));
    guard.rename(folder.filePath(name));
    thin(file, folders.second, now);
}

} // namespace

QString folderBeside(const QString& file)
{
    const QFileInfo info(file);
    return QDir(info.absolutePath())
        .filePath(info.completeBaseName() + QStringLiteral(" – sauvegardes"));
}

QString fileName(const QString& file, const QDateTime& at, int beforeUpgrade)
{
    QString name = QFileInfo(file).completeBaseName() + u' '
        + at.toString(QStringLiteral("yyyy-MM-dd HH'h'mm'm'ss"));
    if (beforeUpgrade > 0)
        name += QStringLiteral(" – version %1").arg(beforeUpgrade);
    return name + QStringLiteral(".jalons");
}

QList<Backup> list(const QString& file, const QString& folder)
{
    const QRegularExpression shape(
        QStringLiteral("^%1 (\\d{4}-\\d\\d-\\d\\d) (\\d\\d)h(\\d\\d)m(\\d\\d)"
                       "(?: – version (\\d+))?\\.jalons$")
            .arg(QRegularExpression::escape(QFileInfo(file).completeBaseName())));
    QList<Backup> found;
    if (folder.isEmpty())
        return found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        const auto match = shape.match(info.fileName());
        const QDateTime at(QDate::fromString(match.captured(1), Qt::ISODate),
            QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
        if (match.hasMatch() && at.isValid())
            found.append({info.absoluteFilePath(), at, info.size(), match.captured(5).toInt()});
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        return std::pair(a.at, a.path) > std::pair(b.at, b.path);
    });
    return found;
}

void verify(const QString& copy)
{
    probe(copy);
    Database database(copy, OpenMode::ReadOnly);
    const QString said = database.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (said != QLatin1String("ok"))
        throw Failure({ErrorKind::Damaged, said, {}});
}

Result<BackupDone> make(const QString& file, const BackupFolders& folders, const QDateTime& now,
    const Advance& advance, bool always)
{
    try {
        // Never opened but through SQLite: closing another handle of a file drops the locks that
        // this process holds on it.
        Database source(file, OpenMode::ReadOnly);
        if (source.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
            throw Failure({ErrorKind::NotOurs, file, {}});
        BackupDone done;
        const Backup latest = list(file, folders.main).value(0);
        if (!always && holdsTheSame(latest, source)) {
            done.outcome = BackupOutcome::Unchanged;
            done.latest = latest;
        } else {
            const auto path = copyInto(
                source, folders.main, [&](const QDateTime& at) { return fileName(file, at); }, now,
                advance);
            if (!path)
                return done;
            done.outcome = BackupOutcome::Written;
            done.latest = list(file, folders.main).value(0);
            for (const Backup& backup : list(file, folders.main))
                if (backup.path == *path)
                    done.latest = backup;
            done.removed = thin(file, folders.main, now);
        }
        if (!folders.second.isEmpty()) {
            try {
                copyToSecond(done.latest, file, folders, now);
            } catch (const Failure& failure) {
                done.second = failure.error();
            }
        }
        return done;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons::backups
