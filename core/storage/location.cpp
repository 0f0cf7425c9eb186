#include "core/storage/location.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#include <array>

namespace jalons {

namespace {

/// Names that the services give to their folder, compared without case: the whole name or the name
/// followed by a blank or a dash (« Nextcloud2 », « OneDrive - Association »).
constexpr std::array folderNames{
    std::pair{"nextcloud", "Nextcloud"},
    std::pair{"owncloud", "ownCloud"},
    std::pair{"onedrive", "OneDrive"},
    std::pair{"dropbox", "Dropbox"},
    std::pair{"google drive", "Google Drive"},
    std::pair{"googledrive", "Google Drive"},
    std::pair{"my drive", "Google Drive"},
    std::pair{"mon drive", "Google Drive"},
    std::pair{"icloud drive", "iCloud"},
    std::pair{"iclouddrive", "iCloud"},
    std::pair{"com~apple~clouddocs", "iCloud"},
    std::pair{"kdrive", "kDrive"},
    std::pair{"seafile", "Seafile"},
    std::pair{"sharepoint", "SharePoint"},
    std::pair{"syncthing", "Syncthing"},
    std::pair{"synologydrive", "Synology Drive"},
    std::pair{"synology drive", "Synology Drive"},
    std::pair{"cloudstation", "Synology Drive"},
    std::pair{"cloud station", "Synology Drive"},
    std::pair{"pclouddrive", "pCloud"},
    std::pair{"pcloudsync", "pCloud"},
    std::pair{"pcloud", "pCloud"},
    std::pair{"megasync", "MEGA"},
    std::pair{"protondrive", "Proton Drive"},
    std::pair{"proton drive", "Proton Drive"},
};

/// Those that are words of every day: only the whole name is one.
constexpr std::array wholeNames{
    std::pair{"mega", "MEGA"}, std::pair{"sync", "Syncthing"}, // what Syncthing makes by itself
};

/// What the services leave in the folder they synchronise.
constexpr std::array marks{
    std::pair{".nextcloudsync.log", "Nextcloud"},
    std::pair{".sync.ffs_db", "FreeFileSync"},
    std::pair{".owncloudsync.log", "ownCloud"},
    std::pair{".dropbox", "Dropbox"},
    std::pair{".dropbox.cache", "Dropbox"},
    std::pair{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    std::pair{".tmp.driveupload", "Google Drive"},
    std::pair{".tmp.drivedownload", "Google Drive"},
    std::pair{".seafile-data", "Seafile"},
    std::pair{".stfolder", "Syncthing"},
    std::pair{".stignore", "Syncthing"},
    std::pair{".stversions", "Syncthing"},
    std::pair{".SynologyWorkingDirectory", "Synology Drive"},
    std::pair{".SynologyDrive", "Synology Drive"},
    std::pair{".megaignore", "MEGA"},
    std::pair{".megasync", "MEGA"},
    std::pair{".pcloud", "pCloud"},
    std::pair{".kdrivesync.log", "kDrive"},
};

constexpr std::array shares{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs"};
/// Those that are known not to keep SQLite's locks between computers.
constexpr std::array lockless{"9p", "davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "sshfs",
    "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.curlftpfs", "fuse.google-drive-ocamlfuse"};

bool isCalled(const QString& folder, QLatin1String name)
{
    if (!folder.startsWith(name, Qt::CaseInsensitive))
        return false;
    const QString rest = folder.mid(name.size());
    return rest.isEmpty() || rest.front() == u' ' || rest.front() == u'-' || rest.front() == u'_'
        || rest.front().isDigit();
}

} // namespace

Location locationOf(const QString& path, const QByteArray& fileSystem,
    const std::function<bool(const QString&)>& exists)
{
    QStringList folders = path.split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast(); // the file's own name says nothing
    for (const QString& folder : std::as_const(folders)) {
        for (const auto& [name, service] : folderNames)
            if (isCalled(folder, QLatin1String(name)))
                return {LocationKind::Synchronised, QLatin1String(service)};
        for (const auto& [name, service] : wholeNames)
            if (folder.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return {LocationKind::Synchronised, QLatin1String(service)};
    }
    for (; !folders.isEmpty(); folders.removeLast()) {
        QString parent = folders.join(u'/') + u'/';
        if (path.startsWith(u'/'))
            parent.prepend(u'/');
        for (const auto& [mark, service] : marks)
            if (exists(parent + QLatin1String(mark)))
                return {LocationKind::Synchronised, QLatin1String(service)};
    }
    const QByteArray type = fileSystem.toLower();
    for (const char* name : lockless)
        if (type == name)
            return {LocationKind::ShareWithoutLocks, QString::fromLatin1(type)};
    for (const char* name : shares)
        if (type == name)
            return {LocationKind::Share, QString::fromLatin1(type)};
    return {};
}

Location locationOf(const QString& path)
{
    const QFileInfo info(path);
    // A link may lead into a synchronised folder.
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return locationOf(real, QStorageInfo(QFileInfo(real).absolutePath()).fileSystemType(),
        [](const QString& mark) { return QFileInfo::exists(mark); });
}

} // namespace jalons
