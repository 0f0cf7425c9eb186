#include "ui/backup/backup_folders.h"

#include "ui/page/settings.h"
#include <algorithm>

namespace jalons {

BackupFolders backupFolders(const QString& file)
{
    return {backups::folderBeside(file), settings::secondFolder(file)};
}

Backup lastGoodBackup(const QString& file, const Advance& advance)
{
    const BackupFolders folders = backupFolders(file);
    QList<Backup> all = backups::list(file, folders.main) + backups::list(file, folders.second);
    std::stable_sort(
        all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
    for (const Backup& backup : std::as_const(all)) {
        const auto state = backups::examine(backup.path, advance);
        if (state && !*state)
            break; // stopped
        if (state && **state == BackupState::Sound)
            return backup;
    }
    return {};
}

} // namespace jalons
