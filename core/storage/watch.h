#pragma once
#include "core/base/advance.h"
#include "core/storage/database.h"
#include <QElapsedTimer>
#include <exception>

namespace jalons {

/// A long work was told to stop: thrown where it is deep inside, caught at its door.
class Stopped : public std::exception
{
public:
    const char* what() const noexcept override { return "jalons::Stopped"; }
};

/// @throws Stopped when @p advance says so.
void goOn(const Advance& advance, qint64 done = 0, qint64 total = 1);

/// While it lives, a long statement of this connection asks whether to go on, and fails when not.
class Watch
{
public:
    Watch(Database& database, const Advance& advance);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    bool isStopped() const { return m_stopped; }

private:
    static int ask(void* self);

    Database& m_database;
    const Advance& m_advance;
    QElapsedTimer m_asked;
    bool m_stopped = false;
};

} // namespace jalons
