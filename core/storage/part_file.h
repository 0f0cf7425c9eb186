#pragma once
#include <QString>
#include <QStringList>

namespace jalons {

/// A database file being made beside others: private, named after the file it belongs to and the
/// process that makes it, ending in « .part »; removed with what SQLite leaves beside it when it
/// goes out of scope before it has its name.
class PartFile
{
public:
    /// Makes it, empty, in a folder. @param file whose it is. @throws Failure(NotWritable).
    PartFile(const QString& file, const QString& folder);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    QString path() const { return m_path; }
    /// Waits until its bytes are on the disk. No connection may have it open.
    /// @throws Failure(Io).
    void sync() const;
    /// Its name at last: never over another file, nor beside what another database of that name
    /// has left, which is set aside. The folder is on the disk afterwards.
    /// @throws Failure FileExists, NotWritable, Io.
    void rename(const QString& path);

private:
    QString m_path;
};

/// What works on a file left in these folders when they were killed: parts that no process makes
/// any more.
QStringList staleParts(const QString& file, const QStringList& folders);

} // namespace jalons
