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

QString nextOfYear(Database& database, const char* table, QDate day, const QString& among)
{
    const QString year = QStringLiteral("%1-").arg(day.year(), 4, 10, QLatin1Char('0'));
    const QString name = QLatin1String(table);
    const qint64 highest
        = database
              .value(QStringLiteral("SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM %1"
                                    " WHERE number >= ? AND number < ? AND %2")
                         .arg(name, among),
                  {year, QString(year + QLatin1Char(':'))})
              .toLongLong();
    for (;;) {
        const qint64 rank = next(database, name + QLatin1Char(' ') + year, highest);
        const QString number = year + QStringLiteral("%1").arg(rank, 4, 10, QLatin1Char('0'));
        if (!database.value(QStringLiteral("SELECT 1 FROM %1 WHERE number = ?").arg(name), {number})
                 .isValid())
            return number;
    }
}

} // namespace jalons::usedNumbers
