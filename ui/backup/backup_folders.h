#pragma once
#include "core/backup/backup.h"

namespace jalons {

/// Where this desk keeps the backups of a file. The second folder is a setting of the desk: a disk
/// or a share has another path on every computer.
BackupFolders backupFolders(const QString& file);
/// The latest backup of a file, of both folders, that is sound; an empty path when there is none.
/// Reads whole backups: not for the window's thread.
Backup lastGoodBackup(const FileAccess& file, const Advance& advance = {});

} // namespace jalons
