#include "core/storage/part_file.h"

#include "core/base/process.h"
#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "core/storage/private_folder.h"
#include "core/storage/raw_file.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <atomic>

namespace jalons {

namespace {

/// Of another computer, or where the system does not tell who runs.
constexpr qint64 forgottenAfter = 24 * 3600; // s

/// The file's name, cut so that what is added, and SQLite's « -journal », still fit in 255 bytes.
QString stem(const QString& file)
{
    constexpr qsizetype longest = 190;
    QString name = QFileInfo(file).fileName();
    while (name.toUtf8().size() > longest)
        name.chop(1);
    return name;
}

QString here()
{
    return installationId().left(8);
}

} // namespace

PartFile::PartFile(const QString& file, const QString& folder)
{
    static std::atomic<int> number{0};
    m_path = QDir(folder).filePath(QStringLiteral("%1 %2-%3-%4")
                                       .arg(stem(file), here())
                                       .arg(QCoreApplication::applicationPid())
                                       .arg(++number)
        + partSuffix);
    const QString path = m_path;
    for (const QString& left : sidesOf(path) + QStringList{path})
        QFile::remove(left); // of a process that had our number and is dead
    try {
        makeEmptyFile(path);
    } catch (...) {
        m_path.clear();
        throw;
    }
}

PartFile::~PartFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString& made : sidesOf(m_path) + QStringList{m_path})
        QFile::remove(made);
}

void PartFile::sync() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw Failure({ErrorKind::NotWritable, file.errorString(), {}});
    syncFile(file);
}

void PartFile::rename(const QString& path)
{
    const QFileInfo place(path);
    if (place.exists() || place.isSymLink())
        throw Failure({ErrorKind::FileExists, path, {}});
    setSidesAside(path);
    if (!QFile::rename(m_path, path))
        throw Failure(
            {QFileInfo::exists(path) ? ErrorKind::FileExists : ErrorKind::NotWritable, path, {}});
    for (const QString& side : sidesOf(m_path))
        QFile::remove(side);
    m_path.clear();
    syncFolder(place.absolutePath());
}

QStringList staleParts(const QString& file, const QStringList& folders)
{
    const QRegularExpression shape(QStringLiteral("^%1 ([0-9a-f]{8})-(\\d+)-\\d+\\.part"
                                                  "(?:-journal|-wal|-shm)?$")
                                       .arg(QRegularExpression::escape(stem(file))));
    const QDateTime now = QDateTime::currentDateTime();
    QStringList stale;
    for (const QString& folder : folders) {
        if (folder.isEmpty())
            continue;
        const QFileInfoList all = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& info : all) {
            const auto match = shape.match(info.fileName());
            if (!match.hasMatch())
                continue;
            const bool gone
                = match.captured(1) == here() && !isRunning(match.captured(2).toLongLong());
            if (gone || info.lastModified().secsTo(now) > forgottenAfter)
                stale.append(info.absoluteFilePath());
        }
    }
    return stale;
}

} // namespace jalons
