#include "core/storage/used_numbers.h"

#include "core/storage/database.h"
#include <algorithm>

namespace jalons::usedNumbers {

qint64 last(Database& database, const QString& series)
{
    return database.value(QStringLiteral("SELECT last FROM used_number WHERE series = ?"), {series})
        .toLongLong();
}

void raise(Database& database, const QString& series, qint64 last)
{
    database.exec(
        QStringLiteral("INSERT INTO used_number (series, last) VALUES (?, ?)"
                       " ON CONFLICT (series) DO UPDATE SET last = max(last, excluded.last)"),
        {series, last});
}

qint64 next(Database& database, const QString& series, qint64 highest)
{
    const qint64 number = std::max(last(database, series), highest) + 1;
    raise(database, series, number);
    return number;
}

} // namespace jalons::usedNumbers
