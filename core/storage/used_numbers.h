#pragma once
#include <QDate>
#include <QString>

namespace jalons {

class Database;

/// Numbers that were given once (operations, desks, contracts) and are never given again, also
/// when the row that bore one is gone, or an older state of the file was restored.
namespace usedNumbers {
/// The highest known of a series; 0: none. Rows of a table may bear higher ones.
qint64 last(Database& database, const QString& series);
/// Notes that numbers up to this one are given. Inside a transaction.
void raise(Database& database, const QString& series, qint64 last);
/// The next number: above all those noted and above @p highest, which is that of the rows there
/// are. Notes it. Inside a transaction.
qint64 next(Database& database, const QString& series, qint64 highest);
/// « 2026-0042 »: the next number of the year of @p day in the column « number » of a table, whose
/// name is that of the series. One that a row bears already (typed by somebody, or come from
/// another file) is passed over. @param among a condition on the rows that bear numbers of ours.
QString nextOfYear(
    Database& database, const char* table, QDate day, const QString& among = QStringLiteral("1"));
} // namespace usedNumbers

} // namespace jalons
