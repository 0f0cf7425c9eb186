#pragma once
#include "core/base/advance.h"
#include <QDateTime>
#include <QFile>
#include <QString>
#include <functional>
#include <optional>

namespace jalons {

class Database;

namespace backups {

/// What a copy is called until it is verified.
inline const QString partSuffix = QStringLiteral(".part");

/// A file being made: removed when it goes out of scope before it has its name.
class PartFile
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    /// Never over another file. @throws Failure(FileExists).
    void rename(const QString& path);

private:
    QString m_path;
};

/// Copies the database into a folder, made if need be, as a new file that nobody but those who may
/// read the source can read; verified against it, then named. @p name gives the name for an
/// instant: the next second is tried when another desk took it. @return the path; nothing when
/// @p advance stopped it. @throws Failure.
std::optional<QString> copyInto(Database& source, const QString& folder,
    const std::function<QString(const QDateTime&)>& name, QDateTime at,
    const Advance& advance = {});

} // namespace backups
} // namespace jalons
