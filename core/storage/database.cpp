#include "core/storage/database.h"

#include "core/storage/failure.h"
#include "core/storage/functions.h"
#include "core/storage/guards.h"
#include "core/storage/locks.h"
#include "core/storage/raw_file.h"
#include "core/storage/tokenizers.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace jalons {

namespace {
// A statement is kept for the next use; a search builds few shapes of SQL, so this is never reached
// in practice.
constexpr qsizetype keptStatements = 400;

/// What a constraint of the schema says. It stays an error of ours where a rule should have said it
/// first; whoever puts rows back says it in these words.
Problems constraintProblems(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {{QString(), ProblemKind::StillUsed, {}}};
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {{QString(), ProblemKind::PlaceTaken, {QString()}}};
    default:
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            return {{QString(), ProblemKind::NotAccepted, {QString()}}};
        return {};
    }
}

/// A connection that only reads cannot roll back what a crash left half written: one that writes
/// does it first.
void rollBackFor(Database& reading)
{
    const QString anything = QStringLiteral("SELECT count(*) FROM sqlite_schema");
    if (reading.tryValue(anything) != SQLITE_READONLY_ROLLBACK)
        return;
    try {
        Database writing(reading.access(), OpenMode::ReadWrite);
        writing.value(anything);
    } catch (const Failure& failure) {
        const ErrorKind kind = failure.error().kind;
        if (kind == ErrorKind::NotWritable || kind == ErrorKind::NotReadable)
            throw Failure({ErrorKind::Unsettled, reading.path(), {}});
        throw;
    }
    reading.value(anything);
}

/// SQLite takes a folder that keeps no locks for another desk that writes.
Error whyBusy(Error error, const QString& path)
{
    if (error.kind == ErrorKind::Busy && path != QLatin1String(":memory:") && !keepsLocks(path))
        error.kind = ErrorKind::NoLocks;
    return error;
}
} // namespace

void prepareSqlite()
{
    // Nobody reads how much SQLite has allocated, and counting it costs a lock each time. It can
    // only be said before the first file is opened.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

ErrorKind errorKind(int code)
{
    switch (code) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return ErrorKind::NoLocks;
    case SQLITE_READONLY_DBMOVED:
        return ErrorKind::FileMissing;
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return ErrorKind::Unsettled;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR:
        return ErrorKind::Io;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::NotWritable;
    case SQLITE_CANTOPEN:
        return ErrorKind::NotReadable;
    case SQLITE_NOTADB:
        return ErrorKind::Garbage;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    default:
        return ErrorKind::Internal;
    }
}

Database::Database(const FileAccess& file, OpenMode mode, bool create)
    : m_access(file)
    , m_connection(QUuid::createUuid().toString())
{
    prepareSqlite();
    if (!file.isMemory() && !create && !QFile::exists(file.path))
        throw Failure({ErrorKind::FileMissing, file.path, {}});
    if (const QFileInfo info(file.path); !file.isMemory() && info.exists() && !info.isFile())
        throw Failure({ErrorKind::NotReadable, file.path, {}}); // a pipe would wait for ever
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    try {
        if (!file.isMemory())
            settle(mode);
        open(mode);
    } catch (const Failure& failure) {
        m_statements.clear();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
        throw Failure(whyBusy(failure.error(), m_access.path));
    }
}

void Database::settle(OpenMode mode)
{
    if (!QFileInfo(m_access.path).isFile() || QFileInfo(m_access.path).size() == 0)
        return;
    const FileHeader header = headerOf(RawFile(m_access.path));
    if (!header.isSqlite)
        return;
    if (!header.isWal) {
        // A log beside a file that keeps none is another file's: SQLite would play it into this
        // one.
        if (QFileInfo(m_access.path + QLatin1String("-wal")).size() > 0) {
            try {
                setSidesAside(m_access.path, {QStringLiteral("-wal"), QStringLiteral("-shm")});
            } catch (const Failure&) {
                throw Failure({ErrorKind::Unsettled, m_access.path, {}});
            }
        }
        return;
    }
    if (mode == OpenMode::ReadOnly) {
        try {
            const Database writing(m_access, OpenMode::ReadWrite);
        } catch (const Failure& failure) {
            if (failure.error().kind == ErrorKind::NotWritable
                || failure.error().kind == ErrorKind::NotReadable)
                throw Failure({ErrorKind::Unsettled, m_access.path, {}});
            throw;
        }
    }
}

void Database::open(OpenMode mode)
{
    const bool inMemory = m_access.isMemory();
    // SQLite takes « file:… » for an address: an absolute path never is one.
    m_database.setDatabaseName(
        inMemory ? m_access.path : QFileInfo(m_access.path).absoluteFilePath());
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == OpenMode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open())
        fail(m_database.lastError(), m_access.path);
    m_handle = *static_cast<sqlite3* const*>(m_database.driver()->handle().constData());
    if (const int code = registerFunctions(m_handle); code != SQLITE_OK)
        throw Failure({errorKind(code), QString::fromUtf8(sqlite3_errmsg(m_handle)), {}});
    // Before anything is asked of it: some settings read the schema.
    if (mode == OpenMode::ReadOnly && !inMemory && QFileInfo(m_access.path).size() > 0)
        rollBackFor(*this);
    m_searchIndex = std::make_unique<SearchIndex>(m_handle);
    if (registerTokenizers(handle()) != SQLITE_OK)
        throw Failure({ErrorKind::Internal, QStringLiteral("FTS5"), {}});
    exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    // FULL does not wait for the removal of the rollback journal: after a power cut it could
    // come back and take the last commit with it.
    exec(QStringLiteral("PRAGMA synchronous = EXTRA"));
    exec(QStringLiteral("PRAGMA temp_store = MEMORY"));
    // What an import writes is not written twice for lack of room: pages are taken as needed.
    exec(QStringLiteral("PRAGMA cache_size = -32000"));
    exec(QStringLiteral("PRAGMA recursive_triggers = ON"));
    if (inMemory || QFileInfo(m_access.path).size() == 0)
        return;
    if (mode != OpenMode::ReadOnly
        && value(QStringLiteral("PRAGMA journal_mode")).toString() == QLatin1String("wal")
        && value(QStringLiteral("PRAGMA journal_mode = DELETE")).toString()
            != QLatin1String("delete"))
        throw Failure({ErrorKind::Busy, m_access.path, {}});
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::attach(const FileAccess& other, const QString& as)
{
    // SQLite takes « file:… » for an address: an absolute path never is one.
    exec(QStringLiteral("ATTACH DATABASE ? AS ") + quotedName(as),
        {QFileInfo(other.path).absoluteFilePath()});
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::tryValue(const QString& sql)
{
    // Prepared outside of the kept statements: what fails here is tried again.
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK
                                                     : sqlite3_extended_errcode(m_handle);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void fail(const QSqlError& error, const QString& sql)
{
    const int code = error.nativeErrorCode().toInt();
    // The triggers that refuse guard contents, which nothing here changes, and what is signed.
    if (code == SQLITE_CONSTRAINT_TRIGGER
        && !error.databaseText().contains(QLatin1String(contentsStay)))
        throw Refusal(Problem{QString(), ProblemKind::ContractFrozen, {}});
    throw Failure({errorKind(code),
        QStringLiteral("%1 [%2] %3")
            .arg(error.databaseText(), error.nativeErrorCode(), sql.left(200)),
        constraintProblems(code)});
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

const Database::Image& Database::imageOf(const QString& table)
{
    Image& image = m_images[table];
    if (image.sql.isEmpty()) {
        QStringList pairs;
        for (Rows rows
             = select(QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {table});
             rows.next();) {
            QString name;
            QString type;
            rows.row() >> name >> type;
            const bool isBlob = type == QLatin1String("BLOB");
            if (isBlob)
                image.blobs.insert(name);
            QString text = name;
            pairs.append(QStringLiteral("'%1', ").arg(text.replace(u'\'', QLatin1String("''")))
                + (isBlob ? QStringLiteral("'blob:' || base64(%1)") : QStringLiteral("%1"))
                      .arg(quotedName(name)));
        }
        image.sql = QStringLiteral("json_object(%1)").arg(pairs.join(QLatin1String(", ")));
    }
    return image;
}

QString Database::rowAsJson(const QString& table)
{
    return imageOf(table).sql;
}

QVariant Database::defaultOf(const QString& table, const QString& column)
{
    const QString expression
        = value(QStringLiteral("SELECT dflt_value FROM pragma_table_info(?) WHERE name = ?"),
            {table, column})
              .toString();
    return expression.isEmpty() ? QVariant() : value(QStringLiteral("SELECT ") + expression);
}

bool Database::isBlob(const QString& table, const QString& column)
{
    return imageOf(table).blobs.contains(column);
}

bool Database::hasLooseReferences() const
{
    int loose = 0;
    int unused = 0;
    return sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &loose, &unused, 0)
        == SQLITE_OK
        && loose != 0;
}

void Database::noteReadings()
{
    if (std::exchange(m_notesReadings, true))
        return;
    m_statements.clear(); // nobody has noted what these read
    sqlite3_set_authorizer(m_handle, &Database::noteReading, this); // it forbids nothing
}

int Database::noteReading(
    void* self, int action, const char* table, const char*, const char*, const char*) noexcept
{
    if (action == SQLITE_READ && table)
        static_cast<Database*>(self)->m_reads.insert(QString::fromUtf8(table));
    return SQLITE_OK;
}

Database::Statement& Database::prepared(const QString& sql)
{
    Q_ASSERT_X(
        m_thread == QThread::currentThread(), "Database", "a connection belongs to one thread");
    if (m_statements.size() > keptStatements)
        m_statements.clear();
    Statement& kept = m_statements[sql];
    // A statement still being read is left alone: nested use of the same SQL gets one of its own.
    if (kept.query && kept.query.use_count() == 1 && !kept.query->isActive())
        return kept;
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    m_reads.clear();
    if (!query->prepare(sql)) {
        const QSqlError error = query->lastError();
        m_statements.remove(sql);
        fail(error, sql);
    }
    kept.query = std::move(query);
    kept.reads = std::exchange(m_reads, {});
    return kept;
}

Rows Database::select(const QString& sql, const QVariantList& values, const Gate* gate)
{
    const Statement& statement = prepared(sql);
    if (gate)
        (*gate)(statement.reads);
    std::shared_ptr<QSqlQuery> query = statement.query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        fail(error, sql);
    }
    return Rows(std::move(query));
}

void Database::exec(const QString& sql, const QVariantList& values)
{
    select(sql, values);
    // A row written outside a transaction, or the COMMIT of a script.
    if (m_searchIndex->isBehind() && !inTransaction())
        Transaction(*this).commit();
}

QVariant Database::value(const QString& sql, const QVariantList& values, const Gate* gate)
{
    Rows rows = select(sql, values, gate);
    QVariant result;
    if (rows.next())
        rows.row() >> result;
    return result;
}

void Database::script(const QString& sql)
{
    // sqlite3_exec knows where a statement ends, triggers included; the driver takes one at a time.
    char* message = nullptr;
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    m_searchIndex->schemaChanged();
    if (code != SQLITE_OK) {
        const QString detail = QString::fromUtf8(message);
        sqlite3_free(message);
        throw Failure({errorKind(code), detail, {}});
    }
}

Moment::Moment(Database& database)
    : m_database(database)
    , m_own(!database.inTransaction())
{
    if (m_own)
        m_database.exec(QStringLiteral("BEGIN"));
}

Moment::~Moment()
{
    if (!m_own || !m_database.inTransaction())
        return;
    try {
        m_database.exec(QStringLiteral("ROLLBACK")); // nothing was written
    } catch (const Failure&) {
        // Reading failed already, and said so.
    }
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    try {
        m_database.exec(QStringLiteral("BEGIN IMMEDIATE"));
    } catch (const Failure& failure) {
        throw Failure(whyBusy(failure.error(), m_database.path()));
    }
}

Transaction::~Transaction()
{
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        m_database.exec(QStringLiteral("ROLLBACK"));
    } catch (const Failure&) {
        // The disk failed again while rolling back: SQLite rolls back from its journal when the
        // file is read next, by this connection or another.
    }
}

void Transaction::commit()
{
    m_database.searchIndex().write(m_database);
    m_database.exec(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace jalons
