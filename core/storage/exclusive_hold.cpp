#include "core/storage/exclusive_hold.h"

#include "core/storage/failure.h"
#include "core/storage/watch.h"
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace jalons {

namespace {
constexpr int longestHoldWait = 30'000; // ms
}

ExclusiveHold::ExclusiveHold(Database& database, const Advance& advance)
    : m_database(database)
{
    try {
        QElapsedTimer waited;
        waited.start();
        const auto insist = [&](const QString& sql, unsigned long pause) {
            for (;;) {
                goOn(advance);
                try {
                    database.exec(sql);
                    return;
                } catch (const Failure& failure) {
                    if (failure.error().kind != ErrorKind::Busy
                        || waited.elapsed() > longestHoldWait)
                        throw;
                }
                QThread::msleep(pause);
            }
        };
        // Writers who follow each other closely leave a moment that a long pause misses.
        database.exec(QStringLiteral("PRAGMA busy_timeout = 0"));
        insist(QStringLiteral("BEGIN IMMEDIATE"), 1);
        // A transaction gives its locks back at its end, except in this mode. Not before: the lock
        // of a reader would be kept too, and the writer who is waited for could not end.
        database.value(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        // Nobody writes any more; to end, it needs the whole lock: those who read have done then.
        insist(QStringLiteral("COMMIT"), 20);
    } catch (...) {
        release();
        throw;
    }
}

ExclusiveHold::~ExclusiveHold()
{
    release();
}

void ExclusiveHold::release() noexcept
{
    try {
        if (m_database.inTransaction())
            m_database.exec(QStringLiteral("ROLLBACK"));
        m_database.value(QStringLiteral("PRAGMA locking_mode = NORMAL"));
        m_database.exec(QStringLiteral("PRAGMA busy_timeout = 5000"));
        // The lock goes at the next reading.
        const int schema = m_database.value(QStringLiteral("PRAGMA user_version")).toInt();
        // In that mode a journal is emptied and left: an ordinary write takes it away.
        if (QFile::exists(m_database.path() + QLatin1String("-journal")))
            m_database.exec(QStringLiteral("PRAGMA user_version = %1").arg(schema));
    } catch (const std::exception&) {
        // The lock goes with the connection, and an emptied journal is nothing to SQLite.
    }
}

} // namespace jalons
