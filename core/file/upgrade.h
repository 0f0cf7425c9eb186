#pragma once
#include "core/base/clock.h"

namespace jalons {

class Database;

/// Brings an older file up to date: a verified copy is kept first in the folder of backups, under a
/// name with the old schema; then the migrations; then the words of the vocabularies that the
/// program needs and the file lacks. All or nothing. A file that is up to date is left alone.
/// @throws Failure.
void upgrade(Database& database, const Clock& clock);

/// The same without a copy, for what is a copy itself: in memory, or about to be restored.
void bringUpToDate(Database& database, const Clock& clock);

} // namespace jalons
