#include "core/restore/restore.h"
#include "core/backup/copying.h"
#include "core/backup/fingerprint.h"
#include "core/file/upgrade.h"
#include "core/lineage/lineage.h"
#include "core/storage/copy.h"
#include "core/storage/exclusive_hold.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/raw_file.h"
#include "core/storage/rights.h"
#include "core/storage/watch.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <memory>

namespace jalons::backups {

namespace {

constexpr qint64 longestWait = 30'000; // ms

QString asideName(const QString& file, const QDateTime& at)
{
    return QFileInfo(file).completeBaseName() + QStringLiteral(" – mis de côté ")
        + at.toString(QStringLiteral("yyyy-MM-dd HH'h'mm'm'ss")) + QStringLiteral(".jalons");
}

/// Where a file really lies: a link is followed, not replaced.
QString placeOf(const QString& file)
{
    const QFileInfo info(file);
    if (info.exists())
        return info.canonicalFilePath();
    if (info.isSymLink())
        throw Failure({ErrorKind::NotWritable, file, {}}); // to a disk that is away
    return info.absoluteFilePath();
}

/// What stands there, held from now on by this connection alone.
struct Present
{
    Present(const FileAccess& place, const Advance& advance)
        : database(place, OpenMode::ReadWrite)
        , hold(database, advance)
    {
        checkPages(database, Depth::Pages, advance);
    }
    Database database;
    ExclusiveHold hold;
};

enum class Standing { Nothing, Unreadable, Readable };

Standing standingAt(
    const FileAccess& place, std::unique_ptr<Present>& present, const Advance& advance)
{
    if (!QFileInfo::exists(place.path))
        return Standing::Nothing;
    try {
        probe(place);
        // Behind writers who follow each other closely, opening it may have to be tried again.
        QElapsedTimer waited;
        for (waited.start(); !present;) {
            try {
                present = std::make_unique<Present>(place, advance);
            } catch (const Failure& failure) {
                if (failure.error().kind != ErrorKind::Busy || waited.hasExpired(longestWait))
                    throw;
                goOn(advance);
            }
        }
        return Standing::Readable;
    } catch (const Failure& failure) {
        switch (failure.error().kind) {
        case ErrorKind::Damaged:
        case ErrorKind::Garbage:
        case ErrorKind::NotOurs:
        case ErrorKind::Empty:
        case ErrorKind::Internal:
            return Standing::Unreadable;
        default:
            throw; // held, newer, out of reach: not ours to put away
        }
    }
}

/// A file that cannot be read, put away as it is, with what SQLite left beside it; back where it
/// was unless it is let go.
class SetAside
{
public:
    SetAside(const QString& place, QDateTime at)
        : m_place(place)
    {
        const QDir dir = QFileInfo(place).absoluteDir();
        do {
            m_aside = dir.filePath(asideName(place, at));
            at = at.addSecs(1);
        } while (QFileInfo::exists(m_aside));
        try {
            move(place, m_aside);
            const QStringList from = sidesOf(place);
            const QStringList to = sidesOf(m_aside);
            for (qsizetype i = 0; i < from.size(); ++i)
                if (QFileInfo::exists(from[i]))
                    move(from[i], to[i]);
        } catch (...) {
            putBack();
            throw;
        }
    }
    ~SetAside() { putBack(); }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;
    QString path() const { return m_aside; }
    void letGo() { m_moved.clear(); }

private:
    void move(const QString& from, const QString& to)
    {
        if (!QFile::rename(from, to))
            throw Failure({ErrorKind::NotWritable, from, {}});
        m_moved.append({from, to});
    }
    void putBack()
    {
        while (!m_moved.isEmpty()) {
            const auto [from, to] = m_moved.takeLast();
            QFile::rename(to, from);
        }
    }

    QString m_place;
    QString m_aside;
    QList<QPair<QString, QString>> m_moved;
};

/// The backup as it will stand: whole, of this version's schema. @return whether it was compared
/// with its fingerprint.
bool prepare(const FileAccess& backup, const PartFile& part, const Advance& advance)
{
    probe(backup);
    const auto known = fingerprints::read(backup.path);
    if (known) {
        if (copyBytes(backup.path, part, advance) != known->sha256)
            throw Failure({ErrorKind::Damaged, backup.path, {}});
    } else {
        Database source(backup, OpenMode::ReadOnly);
        Database target(backup.at(part.path()), OpenMode::ReadWrite);
        if (!copyDatabase(source, target, advance))
            throw Stopped();
    }
    verify(backup.at(part.path()), known ? Depth::Pages : Depth::Everything, advance);
    return known.has_value();
}

/// The prepared state goes on as this file: no number of the present one is given again.
void continueFrom(Database& present, Database& prepared)
{
    Transaction transaction(prepared);
    lineages::takeFile(present, prepared);
    lineages::raiseNumbers(present, prepared);
    transaction.commit();
}

void restoreOver(Database& present, const PartFile& part, const QDateTime& now, RestoreDone& done,
    const Advance& advance)
{
    Database prepared(present.access().at(part.path()), OpenMode::ReadWrite);
    done.aside = copyInto(
        present, QFileInfo(present.path()).absolutePath(),
        [&](const QDateTime& at) { return asideName(present.path(), at); }, now, Sidecar::None,
        advance)
                     .path;
    continueFrom(present, prepared);
    if (!copyDatabase(prepared, present, advance)) {
        QFile::remove(done.aside); // the present state has not been touched
        throw Stopped();
    }
}

void putInPlace(const QString& place, PartFile& part, Standing standing, const QDateTime& now,
    RestoreDone& done)
{
    part.sync();
    if (standing == Standing::Nothing) {
        part.rename(place);
        return;
    }
    takeRights(place, part.path());
    SetAside aside(place, now);
    part.rename(place);
    done.aside = aside.path();
    aside.letGo();
}

} // namespace

Result<RestoreDone> restore(
    const FileAccess& backup, const FileAccess& file, const QDateTime& now, const Advance& advance)
{
    try {
        const QString place = placeOf(file.path);
        if (QFileInfo(backup.path).exists() && QFileInfo(backup.path).canonicalFilePath() == place)
            throw Failure({ErrorKind::Protected, file.path, {}});
        const QString folder = QFileInfo(place).absolutePath();
        removeLeftovers(place, {{}, {}});
        RestoreDone done;
        PartFile part(place, folder);
        done.hadFingerprint = prepare(backup, part, advance);
        {
            Database prepared(file.at(part.path()), OpenMode::ReadWrite);
            bringUpToDate(prepared, Clock::fixed(now));
            Transaction transaction(prepared);
            lineages::renew(prepared);
            transaction.commit();
        }
        goOn(advance);
        std::unique_ptr<Present> present;
        const Standing standing = standingAt(file.at(place), present, advance);
        if (present)
            restoreOver(present->database, part, now, done, advance);
        else
            putInPlace(place, part, standing, now, done);
        done.done = true;
        return done;
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const Stopped&) {
        return RestoreDone{};
    }
}

} // namespace jalons::backups
