#pragma once
#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_file;

namespace jalons {

/// The bytes of a database file (structure, copy, backup), read through SQLite's own layer. Any
/// other handle of such a file drops, when it is closed, every lock that this process holds on it
/// (POSIX), and another desk then writes in the middle.
class RawFile
{
public:
    /// @throws Failure FileMissing; NotReadable, also for what is no ordinary file.
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    qint64 size() const;
    /// Fewer bytes at the end of the file. @throws Failure(Io).
    QByteArray read(qint64 offset, qint64 length) const;
    /// Where the system allows it, forgets what is in its memory of the file, so that the next
    /// reading asks the disk. @return whether it could.
    bool forgetCached() const;

private:
    QString m_path;
    sqlite3* m_connection = nullptr;
    sqlite3_file* m_file = nullptr;
};

/// What the first bytes of a database file say.
struct FileHeader
{
    bool isSqlite = false;
    bool isWal = false; ///< written with a write-ahead log, by another program
    int applicationId = 0;
    int schema = 0;
};

FileHeader headerOf(const RawFile& file);
/// In hexadecimal. @throws Failure.
QString sha256Of(const RawFile& file);

/// What SQLite leaves beside a database while it writes: journal, log, index of the log.
QStringList sidesOf(const QString& path);
/// Moves what another database of this name left beside it out of the way: SQLite would play it
/// into the file that comes. For a path where a new file is about to stand. @p endings: only
/// those; all of them otherwise. @throws Failure.
void setSidesAside(const QString& path, const QStringList& endings = {});

} // namespace jalons
