#pragma once
#include "core/base/result.h"
#include "core/storage/file_access.h"
#include "core/storage/row.h"
#include "core/storage/search_index.h"
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <functional>
#include <memory>

struct sqlite3;

namespace jalons {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to one SQLite file, used by one thread only. Every function throws Failure.
class Database
{
public:
    /// Asked which tables a statement reads before it does; throws to refuse it.
    using Gate = std::function<void(const QSet<QString>& tables)>;

    /// A write that a crash left half done is rolled back first, also for a connection that only
    /// reads (Unsettled when nothing can be written there); a write-ahead log of another program is
    /// brought back into the file (Busy while that program has it open).
    /// @param file one that exists unless @p create.
    Database(const FileAccess& file, OpenMode mode, bool create = false);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const FileAccess& access() const { return m_access; }
    QString path() const { return m_access.path; }
    /// Reads another file beside this one, its tables under the name @p as.
    void attach(const FileAccess& other, const QString& as);
    /// From now on the tables are noted that statements read: needed before a Gate is given.
    void noteReadings();
    /// Runs one statement that gives no rows.
    void exec(const QString& sql, const QVariantList& values = {});
    /// Runs a script of several statements; triggers are kept whole.
    void script(const QString& sql);
    /// A prepared and executed query, to be read at once: statements are kept for the next use.
    Rows select(const QString& sql, const QVariantList& values = {}, const Gate* gate = nullptr);
    /// The first column of the first row; an invalid variant when there is none.
    QVariant value(const QString& sql, const QVariantList& values = {}, const Gate* gate = nullptr);
    /// The id of the row inserted last.
    qint64 lastId() const;
    /// Runs a statement only to see whether it can be: SQLite's extended code, 0 when it could.
    int tryValue(const QString& sql);
    /// The SQL expression that gives a row of @p table as JSON, every column by its name; the bytes
    /// of a column that isBlob are base64 behind « blob: »: those of documents, before schema 17.
    /// Read from the schema once.
    QString rowAsJson(const QString& table);
    /// What a column of @p table has in a new row that says nothing of it; null when there is none.
    QVariant defaultOf(const QString& table, const QString& column);
    /// Whether a column of @p table holds bytes itself.
    bool isBlob(const QString& table, const QString& column);
    /// Inside a transaction: whether a row refers to another that is not there, so that it could
    /// not be committed.
    bool hasLooseReferences() const;
    bool inTransaction() const;
    /// Whether another file, or none, stands where this one was opened.
    bool hasMoved() const;
    sqlite3* handle() const { return m_handle; }
    SearchIndex& searchIndex() { return *m_searchIndex; }

private:
    void open(OpenMode mode);
    void settle(OpenMode mode);
    struct Statement
    {
        std::shared_ptr<QSqlQuery> query;
        QSet<QString> reads; ///< tables
    };
    Statement& prepared(const QString& sql);
    static int noteReading(
        void* self, int action, const char* table, const char*, const char*, const char*) noexcept;

    FileAccess m_access;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, Statement> m_statements;
    QSet<QString> m_reads; ///< of the statement being prepared
    bool m_notesReadings = false;
    /// How the rows of a table are kept in the journal.
    struct Image
    {
        QString sql;
        QSet<QString> blobs;
    };
    const Image& imageOf(const QString& table);
    QHash<QString, Image> m_images;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<SearchIndex> m_searchIndex;
    QThread* m_thread = QThread::currentThread();
};

/// A name read from a file, as SQL takes it whatever it holds.
QString quotedName(QString name);

/// What SQLite must be told before the first file is opened through it.
void prepareSqlite();

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted. (Qt's own
/// transaction() is deferred: reading then writing after another writer fails at once.)
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    void commit();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

private:
    Database& m_database;
    bool m_open = true;
};

/// What is read while it lives is one moment of the file, whatever other desks write meanwhile.
/// Inside a transaction it is that transaction.
class Moment
{
public:
    explicit Moment(Database& database);
    ~Moment();
    Moment(const Moment&) = delete;
    Moment& operator=(const Moment&) = delete;

private:
    Database& m_database;
    bool m_own;
};

/// The kind of error an SQLite result code stands for.
ErrorKind errorKind(int sqliteCode);
/// Throws Failure for what SQLite says of @p sql.
[[noreturn]] void fail(const QSqlError& error, const QString& sql);

} // namespace jalons
