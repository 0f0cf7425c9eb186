#pragma once
#include "core/base/advance.h"
#include "core/storage/file_access.h"
#include <QString>

namespace jalons {

/// The first thing that SQLite finds broken in the pages of a file, table by table; empty when
/// there is none, when @p advance stopped the reading, or when another desk keeps the file busy.
QString firstDamage(const FileAccess& file, const Advance& advance = {});

} // namespace jalons
