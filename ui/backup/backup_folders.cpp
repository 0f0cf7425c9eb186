#include "ui/backup/backup_folders.h"

#include "core/storage/failure.h"
#include "ui/page/settings.h"
#include <QDir>
#include <algorithm>

namespace jalons {

BackupFolders backupFolders(const QString& file)
{
    return {backups::folderBeside(file), settings::secondFolder(file)};
}

Backup lastGoodBackup(const QString& file)
{
    const BackupFolders folders = backupFolders(file);
    QList<Backup> all = backups::list(file, folders.main) + backups::list(file, folders.second);
    std::stable_sort(
        all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
    for (const Backup& backup : std::as_const(all)) {
        try {
            backups::verify(backup.path);
            return backup;
        } catch (const Failure&) {
            // The one before may be good.
        }
    }
    return {};
}

} // namespace jalons
