#include "core/storage/output_folder.h"

#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include <QDir>
#include <QFileInfo>

namespace jalons {

namespace {
constexpr qsizetype longestName = 240; // a name may have 255 bytes

/// Makes a folder that was not there.
QString madeBeside(const QString& parent, QString name)
{
    while (name.toUtf8().size() > longestName)
        name.chop(1);
    for (int number = 0; number < 100; ++number) {
        const QString part = parent + u'/' + name
            + (number == 0 ? QString() : QString::number(number)) + partSuffix;
        if (QFileInfo::exists(part))
            continue;
        makeFolder(part);
        return part;
    }
    throw Failure({ErrorKind::NotWritable, parent, {}});
}
} // namespace

OutputFolder::OutputFolder(const QString& path)
{
    const QFileInfo info(path);
    m_path = QDir::cleanPath(info.absoluteFilePath());
    m_isThere = info.isDir();
    if (!m_isThere && (info.exists() || info.isSymLink()))
        throw Failure({ErrorKind::Protected, path, {}});
    if (m_isThere
        && !QDir(m_path).isEmpty(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        throw Failure({ErrorKind::FileExists, path, {}});
    const QFileInfo place(m_path);
    if (!m_isThere)
        makeFolder(place.absolutePath());
    m_part = madeBeside(m_isThere ? m_path : place.absolutePath(), place.fileName());
}

OutputFolder::~OutputFolder()
{
    if (!m_done)
        QDir(m_part).removeRecursively();
}

void OutputFolder::commit()
{
    syncFolder(m_part);
    if (m_isThere) {
        const QDir part(m_part);
        for (const QString& name : part.entryList(QDir::Files))
            if (!QFile::rename(partPath(name), path(name)))
                throw Failure(
                    {QFileInfo::exists(path(name)) ? ErrorKind::FileExists : ErrorKind::NotWritable,
                        path(name), {}});
        QDir().rmdir(m_part);
        m_done = true;
        syncFolder(m_path);
        return;
    }
    if (QFileInfo::exists(m_path))
        throw Failure({ErrorKind::FileExists, m_path, {}});
    if (!QDir().rename(m_part, m_path))
        throw Failure({ErrorKind::NotWritable, m_path, {}});
    m_done = true;
    syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace jalons
