#pragma once
#include "core/storage/database.h"

namespace jalons {

/// « JALN » in the file's header: an SQLite file that is ours.
constexpr int applicationId = 0x4A414C4E;

/// The schema this program writes: the number of the last file of resources/migrations.
int currentSchema();

/// Brings the schema up to date in one exclusive transaction; nothing is kept of a failed
/// migration.
/// @throws Failure TooNew (detail: the version the file needs) for a file of a newer program.
void migrate(Database& database);

/// Says by an exception why the file is not one of ours that we can read: FileMissing, Empty,
/// Garbage, NotOurs, TooNew, NotReadable. Never writes.
void probe(const QString& path);

} // namespace jalons
