#pragma once
#include "core/storage/work.h"

namespace jalons {

/// A window that has the file open (poste): who sits there, on which computer.
struct DeskEntry
{
    qint64 id = 0;
    QString host;
    QString installation; ///< two computers may bear one name; empty: written by an older version
    QString boot; ///< which start of that computer: after another one, nothing of it runs any more
    qint64 pid = 0;
    Actor actor;
    QDateTime since;

    bool operator==(const DeskEntry&) const = default;
};

namespace desks {
/// Notes this process as a desk, and forgets those of this computer that have stopped without
/// saying so.
qint64 join(Work& work);
void leave(Work& work, qint64 desk);
/// Who asks sits there from now on.
void setActor(Work& work, qint64 desk);
/// Every desk known, this one included, by arrival.
std::vector<DeskEntry> all(const Reader& reader);
/// Whether it may still be there. A desk of another computer always may.
bool mayRun(const DeskEntry& desk);
} // namespace desks

} // namespace jalons
