#include "core/storage/new_file.h"

#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/raw_file.h"
#include "core/storage/rights.h"
#include <QDir>
#include <QFileInfo>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace jalons {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ofGroup = QFileDevice::ReadGroup | QFileDevice::WriteGroup;

bool isOfGroup([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(folder).constData(), &info) == 0
        && (info.st_mode & S_ISGID) != 0;
#else
    return false;
#endif
}

bool isOfStructure(const QString& path)
{
    try {
        return headerOf(RawFile(path)).applicationId == applicationId;
    } catch (const Failure&) {
        return false; // cannot be read: replacing it will say so
    }
}

QString resolved(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

QFileDevice::Permissions rightsIn(const QString& folder)
{
    return isOfGroup(folder) ? ownerOnly | ofGroup : ownerOnly;
}

void makeEmptyFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Failure({ErrorKind::FileExists, path, {}});
    setSidesAside(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, rightsIn(info.absolutePath())))
        throw Failure({QFileInfo::exists(path) ? ErrorKind::FileExists : ErrorKind::NotWritable,
            file.errorString(), {}});
    // What the umask took from the group's share.
    file.setPermissions(rightsIn(info.absolutePath()));
}

void makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return;
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath())
        makeFolder(parent);
    QFileDevice::Permissions rights = rightsIn(parent) | QFileDevice::ExeOwner;
    if (rights.testFlag(QFileDevice::ReadGroup))
        rights |= QFileDevice::ExeGroup;
    if (!QDir(parent).mkdir(info.fileName(), rights) && !QFileInfo(path).isDir())
        throw Failure({ErrorKind::NotWritable, path, {}});
}

void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        throw Failure({ErrorKind::Io, folder, {}});
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // A file system that cannot sync a folder says EINVAL; a disk that fails says something else.
    if (failed != 0 && failed != EINVAL && failed != ENOTSUP)
        throw Failure({ErrorKind::Io, folder, {}});
#endif
}

void syncFile(QFileDevice& file)
{
    if (!file.flush())
        throw Failure({ErrorKind::DiskFull, file.errorString(), {}});
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0 && errno != EINVAL)
#else
    if (::_commit(file.handle()) != 0)
#endif
        throw Failure({ErrorKind::Io, file.fileName(), {}});
}

OutputFile::OutputFile(const QString& path, Overwrite overwrite)
    : m_path(resolved(path))
    , m_overwrite(overwrite)
{
    const QFileInfo info(m_path);
    if (info.fileName().isEmpty())
        throw Failure({ErrorKind::NotWritable, path, {}});
    if (info.exists() && (!info.isFile() || isOfStructure(m_path)))
        throw Failure({ErrorKind::Protected, path, {}});
    if (info.exists() && overwrite == Overwrite::No)
        throw Failure({ErrorKind::FileExists, path, {}});
    // SQLite would play them into the structure's file.
    for (const QString& side :
        {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (m_path.endsWith(side) && QFileInfo(m_path.chopped(side.size())).isFile()
            && isOfStructure(m_path.chopped(side.size())))
            throw Failure({ErrorKind::Protected, path, {}});
    QString name = info.fileName();
    // A name may have 255 bytes.
    constexpr qsizetype longest = 240;
    while (name.toUtf8().size() > longest)
        name.chop(1);
    for (int number = 0; number < 100; ++number) {
        const QString part = info.absolutePath() + u'/' + name
            + (number == 0 ? QString() : QString::number(number)) + partSuffix;
        m_file.setFileName(part);
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, rightsIn(info.absolutePath()))) {
            m_file.setPermissions(rightsIn(info.absolutePath()));
            return;
        }
        if (!QFileInfo::exists(part))
            break;
    }
    throw Failure({ErrorKind::NotWritable, path + u' ' + m_file.errorString(), {}});
}

OutputFile::~OutputFile()
{
    if (!m_done) {
        m_file.close();
        m_file.remove();
    }
}

void OutputFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        throw Failure({ErrorKind::DiskFull, m_file.errorString(), {}});
}

void OutputFile::commit()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw Failure({ErrorKind::NotWritable, m_file.errorString(), {}});
    if (m_file.error() != QFileDevice::NoError)
        throw Failure({ErrorKind::DiskFull, m_file.errorString(), {}});
    syncFile(m_file);
    m_file.close();
    const QString folder = QFileInfo(m_path).absolutePath();
    if (m_overwrite == Overwrite::No) {
        if (!QFile::rename(m_file.fileName(), m_path))
            throw Failure(
                {QFileInfo::exists(m_path) ? ErrorKind::FileExists : ErrorKind::NotWritable, m_path,
                    {}});
    } else {
        if (QFileInfo::exists(m_path))
            takeRights(m_path, m_file.fileName());
        std::error_code fault;
        std::filesystem::rename(
            m_file.filesystemFileName(), QFile(m_path).filesystemFileName(), fault);
        if (fault)
            throw Failure({ErrorKind::NotWritable, m_path, {}});
    }
    m_done = true;
    syncFolder(folder);
}

} // namespace jalons
