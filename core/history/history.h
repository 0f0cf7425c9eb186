#pragma once
#include "core/file/operation.h"
#include "core/storage/work.h"
#include <optional>

namespace jalons {

/// A value of a row before and after an operation. The value of a row that did not exist is null.
struct ColumnChange
{
    QString column;
    QVariant before;
    QVariant after;

    bool operator==(const ColumnChange&) const = default;
};

enum class RowChange { Added, Changed, Removed };

/// What one operation did to one row: a line of a history (historique).
struct HistoryEntry
{
    qint64 id = 0; ///< of the journal
    qint64 step = 0; ///< of the operation
    QDateTime at;
    QString author;
    QString desk;
    Operation operation = Operation::Unknown;
    Touched row;
    RowChange kind = RowChange::Changed;
    std::vector<ColumnChange> changes; ///< derived columns left out

    bool operator==(const HistoryEntry&) const = default;
};

namespace history {
/// The records and all that belongs to them, by the references of the schema: of a person, the
/// accompaniments with their diagnostics, contracts, actions… What was removed since is among them.
QList<Touched> family(const Reader& reader, const QList<Touched>& records);
/// The first of these names that is a column of the table; empty when none is.
QString columnAmong(const Reader& reader, const QString& table, const QStringList& names);
/// What happened to the rows, latest first. @param column only what changed this one; empty: all.
std::vector<HistoryEntry> of(
    const Reader& reader, const QList<Touched>& rows, const QString& column, int limit);
/// The last operation that changed a column (any column when empty); nothing before the journal.
std::optional<HistoryEntry> last(
    const Reader& reader, const Touched& row, const QString& column = {});
/// The last operation after @p step that changed a column of the row. Reads no older line.
std::optional<HistoryEntry> changedSince(
    const Reader& reader, const Touched& row, const QString& column, qint64 step);
} // namespace history

} // namespace jalons
