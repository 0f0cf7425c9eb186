#pragma once
#include "core/check/check.h"

namespace jalons {

class Database;

/// Where the schema of a file departs from that of the version it says it is: what is missing,
/// what is not as Jalons made it, what was added. What SQLite keeps for itself (the tables behind a
/// search index, its statistics) is not looked into.
/// @throws Failure.
QList<CheckFinding> schemaFindings(Database& database);

} // namespace jalons
