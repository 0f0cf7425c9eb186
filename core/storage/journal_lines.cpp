#include "core/storage/journal_lines.h"
#include "core/storage/sql.h"

#include "core/storage/work.h"

namespace jalons::history {

qint64 firstLine(const Reader& reader, qint64 operation)
{
    qint64 low = 1;
    qint64 high = Sql(reader).value(QStringLiteral("SELECT max(id) FROM journal")).toLongLong() + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const qint64 there = Sql(reader)
                                 .value(QStringLiteral("SELECT operation_id FROM journal"
                                                       " WHERE id >= ? ORDER BY id LIMIT 1"),
                                     middle)
                                 .toLongLong();
        if (there < operation)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Lines linesOf(const Reader& reader, qint64 operation)
{
    return {firstLine(reader, operation), firstLine(reader, operation + 1)};
}

QString fixedValue(const Reader& reader, const Touched& row, const QString& column)
{
    const QVariant now = Sql(reader).value(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, row.table), row.id);
    if (now.isValid())
        return now.toString();
    return Sql(reader)
        .value(QStringLiteral("SELECT json_extract(coalesce(after, before), '$.%1') FROM journal"
                              " WHERE concept = ? AND row_id = ? ORDER BY id DESC LIMIT 1")
                   .arg(column),
            row.table, row.id)
        .toString();
}

} // namespace jalons::history
