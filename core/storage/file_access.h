#pragma once
#include <QString>

namespace jalons {

/// What it takes to open the file of a structure, and all that opens one is given it whole: where
/// it lies. Once files are encrypted, their key is here too.
struct FileAccess
{
    QString path; ///< or « :memory: »

    FileAccess() = default;
    /// Explicit: a path alone does not open a file whose key one knows elsewhere.
    explicit FileAccess(QString where)
        : path(std::move(where))
    {
    }
    /// A database that is nowhere but in this process.
    static FileAccess memory() { return FileAccess(QStringLiteral(":memory:")); }
    bool isMemory() const { return path == QLatin1String(":memory:"); }
    /// As another file of the same structure is opened: a backup, a copy, a part being written.
    FileAccess at(const QString& other) const { return FileAccess(other); }

    bool operator==(const FileAccess&) const = default;
};

} // namespace jalons
