#pragma once
#include "core/base/advance.h"
#include "core/storage/database.h"

namespace jalons {

/// While it lives, nobody but this connection reads or writes the file, also between two of its
/// transactions: what is looked at and what is then written are one moment.
class ExclusiveHold
{
public:
    /// Waits for those who read or write to have done. @throws Failure(Busy) after half a minute;
    /// Stopped.
    ExclusiveHold(Database& database, const Advance& advance);
    ~ExclusiveHold();
    ExclusiveHold(const ExclusiveHold&) = delete;
    ExclusiveHold& operator=(const ExclusiveHold&) = delete;

private:
    void release() noexcept;
    Database& m_database;
};

} // namespace jalons
