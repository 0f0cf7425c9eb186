#pragma once
#include <QString>

namespace jalons {

/// Whether the folder of a file keeps locks at all. A system that cannot lock is taken by SQLite
/// for another desk that holds the file: « busy » for ever. Tried on a file of our own beside it,
/// never on the file itself, whose locks would be dropped. True where it cannot be told.
bool keepsLocks(const QString& path);

} // namespace jalons
