#include "core/backup/backup.h"

#include "core/backup/copying.h"
#include "core/backup/fingerprint.h"
#include "core/backup/thinning.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/watch.h"
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

Trust trustOf(const QFileInfo& info)
{
    const auto known = fingerprints::read(info.absoluteFilePath());
    if (!known)
        return Trust::Unknown;
    return known->size == info.size() && known->modified == info.lastModified().toMSecsSinceEpoch()
        ? Trust::Kept
        : Trust::Touched;
}

bool holdsTheSame(const Backup& backup, Database& source)
{
    if (backup.path.isEmpty())
        return false;
    try {
        Database copy(source.access().at(backup.path), OpenMode::ReadOnly);
        return state(copy) == state(source);
    } catch (const Failure&) {
        return false; // gone or unreadable: another one is needed
    }
}

/// Whether a backup is what was written; one that bears no proof of it is read.
bool isSound(const Backup& backup, const FileAccess& file, const Advance& advance)
{
    if (backup.trust == Trust::Kept)
        return true;
    const auto state = examine(file.at(backup.path), advance);
    if (state && !*state)
        throw Stopped();
    return state && **state == BackupState::Sound;
}

/// Takes away what thinning no longer keeps. One that cannot be removed stays: it harms nobody.
int thin(const QString& file, const QString& folder, const QDateTime& now)
{
    QList<Backup> ordinary = list(file, folder);
    ordinary.removeIf([](const Backup& b) { return b.beforeUpgrade != 0; });
    QList<Dated> dated;
    for (const Backup& backup : std::as_const(ordinary))
        dated.append({backup.at, backup.trust == Trust::Kept});
    const QList<QDateTime> old = toRemoveNow(dated, now);
    int removed = 0;
    for (const Backup& backup : std::as_const(ordinary))
        if (old.contains(backup.at) && QFile::remove(backup.path)) {
            QFile::remove(fingerprints::pathOf(backup.path));
            ++removed;
        }
    return removed;
}

/// Puts what bears the name of a backup and is none of it out of the way.
void setAside(const QString& path)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = path + QStringLiteral(".autre-%1").arg(number);
    if (!QFile::rename(path, aside))
        throw Failure({ErrorKind::NotWritable, path, {}});
}

/// The backup copied to the second folder: on its disk, read back, the same to the byte.
/// @return whether it was read back from the disk.
bool copyToSecond(const Backup& backup, const QString& file, const BackupFolders& folders,
    const QDateTime& now, const Advance& advance)
{
    const QDir folder(folders.second);
    // Not made when missing: a disk that is not plugged in must not become a folder of its name.
    if (!folder.exists())
        throw Failure({ErrorKind::NotWritable, folders.second, {}});
    const auto wanted = fingerprints::read(backup.path);
    if (!wanted)
        throw Failure({ErrorKind::Damaged, backup.path, {}});
    const QString path = folder.filePath(QFileInfo(backup.path).fileName());
    if (QFileInfo::exists(path)) {
        const auto there = fingerprints::read(path);
        const QFileInfo info(path);
        const bool known = there && there->sha256 == wanted->sha256 && there->size == info.size()
            && there->modified == info.lastModified().toMSecsSinceEpoch();
        if (known)
            return true;
        if (fingerprints::of(path, advance) == wanted->sha256) {
            fingerprints::write(path, wanted->sha256, path, Overwrite::Yes);
            return true;
        }
        setAside(path);
    }
    PartFile part(file, folders.second);
    if (copyBytes(backup.path, part, advance) != wanted->sha256)
        throw Failure({ErrorKind::Damaged, backup.path, {}});
    const bool fromDisk = readBack(part, wanted->sha256, advance);
    fingerprints::write(path, wanted->sha256, part.path(), Overwrite::Yes);
    part.rename(path);
    thin(file, folders.second, now);
    return fromDisk;
}

/// What bears an instant more than a day after the clock's.
std::optional<QDateTime> laterThan(
    const QDateTime& now, Database& source, const QList<Backup>& backups)
{
    QDateTime latest = QDateTime::fromString(
        source.value(QStringLiteral("SELECT at FROM operation ORDER BY id DESC LIMIT 1"))
            .toString(),
        Qt::ISODateWithMs);
    for (const Backup& backup : backups)
        if (!latest.isValid() || backup.at > latest)
            latest = backup.at;
    if (latest.isValid() && now.secsTo(latest) > 24 * 3600)
        return latest;
    return std::nullopt;
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
            found.append({info.absoluteFilePath(), at, info.size(), match.captured(5).toInt(),
                trustOf(info)});
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        return std::pair(a.at, a.path) > std::pair(b.at, b.path);
    });
    return found;
}

Result<std::optional<BackupState>> examine(const FileAccess& access, const Advance& advance)
{
    const QString& backup = access.path;
    using State = std::optional<BackupState>;
    try {
        const auto known = fingerprints::read(backup);
        QString there = fingerprints::of(backup, advance);
        if (known && there != known->sha256)
            return State(BackupState::Differs);
        try {
            verify(access, known ? Depth::Pages : Depth::Everything, advance);
        } catch (const Failure& failure) {
            switch (failure.error().kind) {
            case ErrorKind::Damaged:
            case ErrorKind::Garbage:
            case ErrorKind::NotOurs:
            case ErrorKind::Empty:
            case ErrorKind::Internal:
                return State(BackupState::Broken);
            default:
                throw;
            }
        }
        const QFileInfo info(backup);
        if (!known || known->size != info.size()
            || known->modified != info.lastModified().toMSecsSinceEpoch()) {
            try {
                // Reading it may have rolled back what was under way in it.
                if (!known)
                    there = fingerprints::of(backup, advance);
                fingerprints::write(backup, there, backup, Overwrite::Yes);
            } catch (const Failure&) {
                // Where nothing can be written it is read again the next time.
            }
        }
        return State(BackupState::Sound);
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const Stopped&) {
        return State();
    }
}

int removeLeftovers(const QString& file, const BackupFolders& folders)
{
    int removed = 0;
    const QStringList stale
        = staleParts(file, {QFileInfo(file).absolutePath(), folders.main, folders.second});
    for (const QString& part : stale)
        removed += QFile::remove(part) ? 1 : 0;
    // Copies that earlier versions left had no name but a number; a fingerprint holds no data.
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f-]{27}\\.part$|\\.sha256\\d*\\.part$"));
    for (const QString& folder : {folders.main, folders.second}) {
        if (folder.isEmpty())
            continue;
        const QFileInfoList parts
            = QDir(folder).entryInfoList({u'*' + partSuffix}, QDir::Files | QDir::Hidden);
        for (const QFileInfo& part : parts)
            if (shape.match(part.fileName()).hasMatch()
                && part.lastModified() < QDateTime::currentDateTime().addDays(-1))
                removed += QFile::remove(part.filePath()) ? 1 : 0;
    }
    return removed;
}

Result<BackupDone> make(const FileAccess& access, const BackupFolders& folders,
    const QDateTime& now, const Advance& advance, bool always)
{
    const QString& file = access.path;
    try {
        // Never opened but through SQLite: closing another handle of a file drops the locks that
        // this process holds on it.
        Database source(access, OpenMode::ReadOnly);
        if (source.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
            throw Failure({ErrorKind::NotOurs, file, {}});
        removeLeftovers(file, folders);
        BackupDone done;
        const QList<Backup> before = list(file, folders.main);
        done.later = laterThan(now, source, before);
        const Backup latest = before.value(0);
        if (!always && holdsTheSame(latest, source) && isSound(latest, access, advance)) {
            done.outcome = BackupOutcome::Unchanged;
            done.latest = latest;
            done.readBack = true;
        } else {
            const Copied copied = copyInto(
                source, folders.main, [&](const QDateTime& at) { return fileName(file, at); }, now,
                Sidecar::Fingerprint, advance);
            done.outcome = BackupOutcome::Written;
            done.readBack = copied.readBack;
            for (const Backup& backup : list(file, folders.main))
                if (backup.path == QFileInfo(copied.path).absoluteFilePath())
                    done.latest = backup;
            done.removed = thin(file, folders.main, now);
        }
        if (!folders.second.isEmpty()) {
            try {
                done.readBack
                    = copyToSecond(done.latest, file, folders, now, advance) && done.readBack;
            } catch (const Failure& failure) {
                done.second = failure.error();
            }
        }
        return done;
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const Stopped&) {
        return BackupDone{};
    }
}

} // namespace jalons::backups
