#pragma once
#include <QFile>
#include <QFileInfo>

namespace jalons {

/// Whether the name of a file leaves room for that of its journal beside it (« -journal »).
inline bool hasRoomForJournal(const QString& path)
{
    constexpr qsizetype longest = 255; // bytes; UTF-16 units elsewhere
    constexpr qsizetype journal = 8;
    const QString name = QFileInfo(path).fileName();
#ifdef Q_OS_UNIX
    return QFile::encodeName(name).size() + journal <= longest;
#else
    return name.size() + journal <= longest;
#endif
}

} // namespace jalons
