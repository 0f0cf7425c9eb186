#pragma once
#include "core/base/result.h"
#include "core/storage/row.h"
#include "core/storage/search_index.h"
#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <memory>

struct sqlite3;

namespace jalons {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to one SQLite file, used by one thread only. Every function throws Failure.
class Database
{
public:
    /// @param path a file that exists unless @p create, or « :memory: ».
    Database(const QString& path, OpenMode mode, bool create = false);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    /// Runs one statement that gives no rows.
    void exec(const QString& sql, const QVariantList& values = {});
    /// Runs a script of several statements; triggers are kept whole.
    void script(const QString& sql);
    /// A prepared and executed query, to be read at once: statements are kept for the next use.
    Rows select(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; an invalid variant when there is none.
    QVariant value(const QString& sql, const QVariantList& values = {});
    /// The id of the row inserted last.
    qint64 lastId() const;
    /// The SQL expression that gives a row of @p table as JSON, every column by its name; blobs are
    /// base64 under « blob:… ». Read from the schema once.
    QString rowAsJson(const QString& table);
    bool inTransaction() const;
    sqlite3* handle() const { return m_handle; }
    SearchIndex& searchIndex() { return *m_searchIndex; }

private:
    std::shared_ptr<QSqlQuery> prepared(const QString& sql);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<QString, QString> m_images;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<SearchIndex> m_searchIndex;
    QThread* m_thread = QThread::currentThread();
};

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

/// The kind of error an SQLite result code stands for.
ErrorKind errorKind(int sqliteCode);
/// Throws Failure for what SQLite says of @p sql.
[[noreturn]] void fail(const QSqlError& error, const QString& sql);

} // namespace jalons
