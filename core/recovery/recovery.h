#pragma once
#include "core/base/advance.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/file_access.h"
#include <QList>

namespace jalons {

/// What became of one table of a damaged file.
struct RecoveredTable
{
    QString table;
    qint64 read = 0; ///< rows read where they stood
    qint64 rebuilt = 0; ///< rows made again from what the journal keeps of them
    qint64 lost = 0; ///< rows known to have existed, by an index or the journal, and not found
    qint64 cleared = 0; ///< references to a row that is lost, left empty
    bool uncertain = false; ///< a part of the table could not be read: more may be missing

    bool isWhole() const { return rebuilt == 0 && lost == 0 && cleared == 0 && !uncertain; }
    bool operator==(const RecoveredTable&) const = default;
};

struct RecoveryReport
{
    QList<RecoveredTable> tables; ///< those that hold or held anything

    bool isWhole() const;
};

/// Saves what can be read of a damaged file into a new one (récupération): page by page, row by
/// row. Rows whose page is destroyed are made again from the journal, which keeps every row as it
/// was last written. What deleted pages still hold does not come back. A person whose row is lost
/// but whose accompaniment is not becomes « Fiche perdue ». The damaged file is only read. Errors:
/// NotReadable; FileExists for @p fresh; Damaged when nothing at all can be read; DiskFull.
/// Cancelled by @p advance: an empty report and no file.
Result<RecoveryReport> recover(const FileAccess& damaged, const FileAccess& fresh,
    const Clock& clock, const Advance& advance = {});

} // namespace jalons
