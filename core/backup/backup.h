#pragma once
#include "core/base/advance.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace jalons {

/// What is known of a backup without reading all of it.
enum class Trust {
    Unknown, ///< no fingerprint: made before there were any, or by hand
    Kept, ///< read back when it was made, and neither its size nor its date has changed since
    Touched ///< it has been written since, or is another file: to be read again
};

/// A copy of a structure's file (sauvegarde), known by its name: « chrs 2026-03-10
/// 18h04m05.jalons ».
struct Backup
{
    QString path;
    QDateTime at; ///< local time, to the second
    qint64 size = 0; ///< bytes
    int beforeUpgrade = 0; ///< the old schema it keeps from before an upgrade; 0: an ordinary one
    Trust trust = Trust::Unknown;

    bool operator==(const Backup&) const = default;
};

enum class BackupOutcome {
    Written,
    Unchanged, ///< the latest backup already holds everything: none was made
    Cancelled
};

struct BackupDone
{
    BackupOutcome outcome = BackupOutcome::Cancelled;
    Backup latest{}; ///< the one written, or the one that was good already
    int removed = 0; ///< older ones that thinning took away
    /// What was written was read back from the disk. False where the system only gives it from its
    /// own memory, in which a fault of the disk does not show.
    bool readBack = false;
    std::optional<Error> second{}; ///< why the second folder has not received it
    /// The file or a backup bears this instant, more than a day after the clock's: one of the two
    /// clocks was wrong.
    std::optional<QDateTime> later{};
};

/// Where copies of one file go.
struct BackupFolders
{
    QString main; ///< « chrs – sauvegardes », beside the file
    QString second{}; ///< another disk or share (dossier de secours); empty: none
};

/// What reading a whole backup says of it.
enum class BackupState {
    Sound, ///< its bytes are those of its fingerprint and its pages hold; without one, all of it
           ///< holds together, and a fingerprint is kept from now on
    Differs, ///< its bytes are not those that were written
    Broken ///< no backup of ours, or damaged
};

namespace backups {

/// The folder beside the file: « /data/chrs.jalons » → « /data/chrs – sauvegardes ».
QString folderBeside(const QString& file);
QString fileName(const QString& file, const QDateTime& at, int beforeUpgrade = 0);
/// The backups of @p file in a folder, the latest first; none when the folder cannot be read. Reads
/// no backup, only what is noted beside it.
QList<Backup> list(const QString& file, const QString& folder);

/// Copies the file through SQLite's backup API from a read-only connection of its own, so that any
/// desk may go on writing; waits for the disk, reads the copy back, verifies it, keeps its
/// fingerprint beside it and gives it its name only then; thins the folder out and copies it to the
/// second folder. Nothing is made when nothing changed since the latest backup and that one is as
/// it was made, unless @p always. Errors: those of opening; NotWritable, DiskFull, Io; Damaged when
/// the copy does not verify.
Result<BackupDone> make(const FileAccess& file, const BackupFolders& folders, const QDateTime& now,
    const Advance& advance = {}, bool always = false);

/// How thoroughly a copy is looked through.
enum class Depth {
    Pages, ///< quick_check: its bytes are known to be those that were written
    Everything ///< integrity_check: every index against its table
};

/// Whether a copy can be trusted: ours, a schema we know, and sound. @throws Failure; Stopped.
void verify(const FileAccess& copy, Depth depth = Depth::Pages, const Advance& advance = {});

/// Reads a whole backup. Nothing when stopped. Errors: NotReadable, Io, Busy.
Result<std::optional<BackupState>> examine(const FileAccess& backup, const Advance& advance = {});

/// Takes away what work on this file left half made when it was killed, beside the file and among
/// its backups. @return how many.
int removeLeftovers(const QString& file, const BackupFolders& folders);

} // namespace backups
} // namespace jalons
