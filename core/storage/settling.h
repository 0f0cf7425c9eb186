#pragma once
#include "core/storage/file_access.h"

namespace jalons {

/// Takes back or completes, as SQLite would at the next opening, what lies in the journal or the
/// log beside a copy of a database, whatever else of it is damaged. For a copy of our own: it is
/// written.
void settleCopy(const FileAccess& copy);

} // namespace jalons
