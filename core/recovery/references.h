#pragma once
#include "core/recovery/recovery.h"
#include <QHash>

namespace jalons {

class Database;

/// Takes away, for the time of a recovery, the triggers that refuse changes.
class Guards
{
public:
    explicit Guards(Database& database);
    void putBack() const;

private:
    Database& m_database;
    QStringList m_triggers;
};

/// Leaves empty the references to rows that are lost; a person who is only referred to becomes
/// « Fiche perdue n° … »; what cannot be without the row it belongs to is counted lost.
void mendReferences(Database& database, QHash<QString, RecoveredTable>& tables);

} // namespace jalons
