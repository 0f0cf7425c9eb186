#pragma once
#include <QDateTime>
#include <QList>

namespace jalons::backups {

/// Which backups are no longer needed: of those given, all but every one of today, the newest of
/// each of the 7 last days, of the 4 last weeks (Monday to Sunday) and of the 12 last months, each
/// counted with the current one. The newest of all is always kept, and so is what is dated after
/// @p now: a clock that was wrong must not cost a backup.
QList<QDateTime> toRemove(const QList<QDateTime>& instants, const QDateTime& now);

} // namespace jalons::backups
