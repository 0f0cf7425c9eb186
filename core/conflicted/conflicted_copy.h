#pragma once
#include "core/base/advance.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"

#include <QList>
#include <QString>
#include <optional>

namespace jalons {

/// Rows of one table that a copy wrote.
struct CopyRows
{
    QString table; ///< « draft »: typed there and not stored
    int rows = 0;

    bool operator==(const CopyRows&) const = default;
};

/// A copy of a structure's file that a synchronised folder made beside it, when it was changed in
/// two places at once: what was written in it is not in the file.
struct ConflictedCopy
{
    QString path;
    QString service{}; ///< « Nextcloud »; empty when its name does not tell
    QString lastShared{}; ///< when the last operation that both hold was made; empty: none
    int operations = 0; ///< those that the copy holds and the file does not
    QList<CopyRows> rows{}; ///< what these touched, and rows that the file has not, by table
    /// What keeps it from being read (newer, damaged, in the middle of a write): what it holds is
    /// not known.
    std::optional<ErrorKind> unread{};

    bool holdsMore() const { return operations > 0 || !rows.isEmpty() || unread.has_value(); }
    bool operator==(const ConflictedCopy&) const = default;
};

/// The conflicted copies that lie beside @p file, compared with it. A copy is one of ours, named as
/// a service names it, of the same file (lineage) or with operations that the file has too. They
/// are only read: never settled, written, moved or removed.
/// @return nothing of those not looked at yet when @p advance stops it.
Result<QList<ConflictedCopy>> conflictedCopies(const FileAccess& file, const Advance& advance = {});

} // namespace jalons
