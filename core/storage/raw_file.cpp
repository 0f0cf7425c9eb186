#include "core/storage/raw_file.h"

#include "core/storage/database.h"
#include "core/storage/failure.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <limits>
#include <sqlite3.h>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jalons {

namespace {
constexpr qint64 atATime = 1 << 20;
constexpr int headerSize = 100;
} // namespace

RawFile::RawFile(const QString& path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
    const QFileInfo info(m_path);
    if (!info.exists())
        throw Failure({ErrorKind::FileMissing, path, {}});
    if (!info.isFile()) // a pipe would wait for ever
        throw Failure({ErrorKind::NotReadable, path, {}});
    prepareSqlite();
    int code = sqlite3_open_v2(
        m_path.toUtf8().constData(), &m_connection, SQLITE_OPEN_READONLY, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    if (code != SQLITE_OK || !m_file || !m_file->pMethods) {
        sqlite3_close(m_connection);
        throw Failure({ErrorKind::NotReadable, path, {}});
    }
}

RawFile::~RawFile()
{
    sqlite3_close(m_connection);
}

qint64 RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    if (const int code = m_file->pMethods->xFileSize(m_file, &bytes); code != SQLITE_OK)
        throw Failure({ErrorKind::Io, m_path, {}});
    return bytes;
}

QByteArray RawFile::read(qint64 offset, qint64 length) const
{
    length = qMin(length, size() - offset);
    if (length <= 0)
        return {};
    QByteArray bytes(length, Qt::Uninitialized);
    for (qint64 done = 0; done < length;) {
        const auto part = static_cast<int>(qMin(length - done, atATime));
        if (m_file->pMethods->xRead(m_file, bytes.data() + done, part, offset + done) != SQLITE_OK)
            throw Failure({ErrorKind::Io, m_path, {}});
        done += part;
    }
    return bytes;
}

bool RawFile::forgetCached() const
{
#ifdef Q_OS_LINUX
    // A handle of our own would cost the locks: the system forgets a file by any of its handles,
    // and SQLite's is not to be had. The folder of open files names it.
    const QDir handles(QStringLiteral("/proc/self/fd"));
    const QString wanted = QFileInfo(m_path).canonicalFilePath();
    for (const QString& handle : handles.entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(handles.filePath(handle)) != wanted)
            continue;
        return ::posix_fadvise(handle.toInt(), 0, 0, POSIX_FADV_DONTNEED) == 0;
    }
#endif
    return false;
}

FileHeader headerOf(const RawFile& file)
{
    const QByteArray bytes = file.read(0, headerSize);
    FileHeader header;
    header.isSqlite
        = bytes.size() == headerSize && bytes.startsWith(QByteArray("SQLite format 3", 16));
    if (!header.isSqlite)
        return header;
    const auto number
        = [&](qsizetype offset) { return qFromBigEndian<qint32>(bytes.constData() + offset); };
    header.isWal = bytes[18] == 2 || bytes[19] == 2;
    header.applicationId = number(68);
    header.schema = number(60);
    return header;
}

QString sha256Of(const RawFile& file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = file.size();
    for (qint64 offset = 0; offset < size; offset += atATime)
        hash.addData(file.read(offset, atATime));
    return QString::fromLatin1(hash.result().toHex());
}

QStringList sidesOf(const QString& path)
{
    return {path + QLatin1String("-journal"), path + QLatin1String("-wal"),
        path + QLatin1String("-shm")};
}

void setSidesAside(const QString& path, const QStringList& endings)
{
    for (const QString& side : sidesOf(path)) {
        if (!endings.isEmpty() && !endings.contains(side.mid(path.size())))
            continue;
        const QFileInfo info(side);
        if (!info.exists() && !info.isSymLink())
            continue;
        QString aside;
        for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
            aside = side + QStringLiteral(".ancien-%1").arg(number);
        if (!QFile::rename(side, aside))
            throw Failure({ErrorKind::NotWritable, side, {}});
    }
}

} // namespace jalons
