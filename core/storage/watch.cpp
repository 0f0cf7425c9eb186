#include "core/storage/watch.h"

#include <limits>
#include <sqlite3.h>

namespace jalons {

namespace {
constexpr int instructions = 2000; // of SQLite's machine, between two looks at the time
constexpr int betweenLooks = 20; // ms
} // namespace

void goOn(const Advance& advance, qint64 done, qint64 total)
{
    // Told in thousandths where a count of bytes would not fit.
    constexpr qint64 most = std::numeric_limits<int>::max();
    if (total > most) {
        done = done / (total / 1000);
        total = 1000;
    }
    if (advance && !advance(static_cast<int>(done), static_cast<int>(total)))
        throw Stopped();
}

Watch::Watch(Database& database, const Advance& advance)
    : m_database(database)
    , m_advance(advance)
{
    m_asked.start();
    if (advance)
        sqlite3_progress_handler(database.handle(), instructions, &Watch::ask, this);
}

Watch::~Watch()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int Watch::ask(void* self)
{
    auto* watch = static_cast<Watch*>(self);
    if (watch->m_asked.elapsed() < betweenLooks)
        return 0;
    watch->m_asked.restart();
    watch->m_stopped = watch->m_stopped || !watch->m_advance(0, 1);
    return watch->m_stopped ? 1 : 0;
}

} // namespace jalons
