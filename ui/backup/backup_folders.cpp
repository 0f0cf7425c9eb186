#include "ui/backup/backup_folders.h"

#include "ui/page/settings.h"
#include <algorithm>

namespace jalons {

BackupFolders backupFolders(const QString& file)
{
    return {backups::folderBeside(file), settings::secondFolder(file)};
}

Backup lastGoodBackup(const FileAccess& file, const Advance& advance)
{
    const BackupFolders folders = backupFolders(file.path);
    QList<Backup> all
        = backups::list(file.path, folders.main) + backups::list(file.path, folders.second);
    std::stable_sort(
        all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
    for (const Backup& backup : std::as_const(all)) {
        const auto state = backups::examine(file.at(backup.path), advance);
        if (state && !*state)
            break; // stopped
        if (state && **state == BackupState::Sound)
            return backup;
    }
    return {};
}

} // namespace jalons
