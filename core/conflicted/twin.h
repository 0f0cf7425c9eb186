#pragma once
#include "core/storage/work.h"

namespace jalons::copies {

/// A row of the file that says the same as these fields where there may be only one (a first
/// diagnostic, a current accompaniment, a number): as its unique indices have it, those with a
/// condition too; 0 when there is none.
qint64 twinOf(Database& file, const QString& table, const Fields& fields);

} // namespace jalons::copies
