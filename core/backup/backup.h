#pragma once
#include "core/base/advance.h"
#include "core/base/result.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace jalons {

/// A verified copy of a structure's file (sauvegarde), known by its name: « chrs 2026-03-10
/// 18h04m05.jalons ».
struct Backup
{
    QString path;
    QDateTime at; ///< local time, to the second
    qint64 size = 0; ///< bytes
    int beforeUpgrade = 0; ///< the old schema it keeps from before an upgrade; 0: an ordinary one

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
    std::optional<Error> second{}; ///< why the second folder has not received it
};

/// Where copies of one file go.
struct BackupFolders
{
    QString main; ///< « chrs – sauvegardes », beside the file
    QString second{}; ///< another disk or share (dossier de secours); empty: none
};

namespace backups {

/// The folder beside the file: « /data/chrs.jalons » → « /data/chrs – sauvegardes ».
QString folderBeside(const QString& file);
QString fileName(const QString& file, const QDateTime& at, int beforeUpgrade = 0);
/// The backups of @p file in a folder, the latest first; none when the folder cannot be read.
QList<Backup> list(const QString& file, const QString& folder);

/// Copies the file through SQLite's backup API from a read-only connection of its own, so that any
/// desk may go on writing; verifies the copy, gives it its name only then, thins the folder out and
/// copies it to the second folder. Nothing is made when nothing changed since the latest backup,
/// unless @p always. Errors: those of opening; NotWritable, DiskFull; Damaged when the copy does
/// not verify.
Result<BackupDone> make(const QString& file, const BackupFolders& folders, const QDateTime& now,
    const Advance& advance = {}, bool always = false);

/// Whether a copy can be trusted: ours, a schema we know, SQLite's quick_check. @throws Failure.
void verify(const QString& copy);

/// Puts a backup in place of the present state of @p file. What the file held is first kept aside
/// under a name with the instant, never deleted. Desks that have the file open see the restored
/// state as any other change: it is written in one transaction of the same file.
/// @return where the present state was put aside; empty when there was no file, or when cancelled.
Result<QString> restore(
    const QString& backup, const QString& file, const QDateTime& now, const Advance& advance = {});

} // namespace backups
} // namespace jalons
