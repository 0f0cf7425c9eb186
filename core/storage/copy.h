#pragma once
#include "core/base/advance.h"
#include "core/storage/database.h"

namespace jalons {

/// Copies a whole database over another with SQLite's backup API: page by page, in one transaction
/// of the target, while others go on reading and writing the source. @return false when @p advance
/// stopped it: the target is then as it was. @throws Failure.
bool copyDatabase(Database& source, Database& target, const Advance& advance = {});

} // namespace jalons
