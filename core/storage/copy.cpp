#include "core/storage/copy.h"

#include "core/storage/failure.h"
#include <QThread>
#include <memory>
#include <sqlite3.h>

namespace jalons {

namespace {

constexpr int pagesAtATime = 1024;
constexpr int longestWait = 10'000; // ms, in a row
constexpr int pause = 20;
/// A write elsewhere makes the copy start again: after that many, writers wait for it instead.
constexpr int mostRestarts = 5;

[[noreturn]] void fail(int code, Database& target)
{
    throw Failure({errorKind(code),
        QStringLiteral("%1 [%2]").arg(QString::fromUtf8(sqlite3_errstr(code)), target.path()), {}});
}

} // namespace

bool copyDatabase(Database& source, Database& target, const Advance& advance)
{
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"),
        &sqlite3_backup_finish);
    if (!copy)
        fail(sqlite3_extended_errcode(target.handle()), target);
    std::unique_ptr<Rows> held; // a statement being read keeps the source's shared lock
    int waited = 0;
    int restarts = 0;
    int before = 0;
    for (;;) {
        const int code = sqlite3_backup_step(copy.get(), pagesAtATime);
        if (code == SQLITE_DONE)
            return true;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if ((waited += pause) > longestWait)
                fail(code, target);
            QThread::msleep(pause);
            continue;
        }
        if (code != SQLITE_OK)
            fail(code, target);
        waited = 0;
        const int total = sqlite3_backup_pagecount(copy.get());
        const int done = total - sqlite3_backup_remaining(copy.get());
        if (done <= std::exchange(before, done) && ++restarts == mostRestarts) {
            held = std::make_unique<Rows>(
                source.select(QStringLiteral("SELECT type FROM sqlite_schema")));
            held->next();
        }
        if (advance && !advance(done, total))
            return false;
    }
}

} // namespace jalons
