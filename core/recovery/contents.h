#pragma once
#include "core/recovery/recovery.h"
#include <QHash>

namespace jalons {

class Database;

/// Makes contents again that are lost or damaged, from images of before schema 17: those hold the
/// bytes themselves. What stays damaged is kept as it is, and its table told to be uncertain.
void mendContents(Database& database, QHash<QString, RecoveredTable>& tables);

} // namespace jalons
