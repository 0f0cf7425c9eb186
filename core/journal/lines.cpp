#include "core/journal/lines.h"

#include "core/storage/work.h"

namespace jalons::journal {

qint64 firstLine(const Reader& reader, qint64 operation)
{
    qint64 low = 1;
    qint64 high = reader.value(QStringLiteral("SELECT max(id) FROM journal")).toLongLong() + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const qint64 there = reader
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

} // namespace jalons::journal
