#pragma once
#include "core/backup/backup.h"
#include "core/storage/file_access.h"

namespace jalons {

struct RestoreDone
{
    bool done = false; ///< false: it was stopped, and nothing has changed
    QString aside{}; ///< where what stood there was put; empty when nothing did
    bool hadFingerprint = false; ///< the backup was compared with what was written when it was made
};

namespace backups {

/// Puts a backup in place of the present state of @p file, under one lock from the copy that keeps
/// the present to the end: what another desk was told is written is in one of the two. Refuses a
/// backup that is not what was written (Damaged). Desks that have the file open find another life
/// of it (lineage.h), in which no number is given again. What stood there and cannot be read is
/// set aside with its journal. Nothing is ever deleted. Errors: Busy when somebody reads for more
/// than half a minute; TooNew, also when the present file is.
Result<RestoreDone> restore(const FileAccess& backup, const FileAccess& file, const QDateTime& now,
    const Advance& advance = {});

} // namespace backups
} // namespace jalons
