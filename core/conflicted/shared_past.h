#pragma once
#include <QSet>
#include <QString>

namespace jalons {

class Database;

/// What a file and a copy of it have in common.
struct SharedPast
{
    QString last; ///< when the last operation that both hold was made; empty: none
    QSet<qint64> beyond; ///< the operations of the copy that the file does not hold
};
SharedPast sharedPast(Database& file, Database& copy);

/// Whether the file says of itself that Jalons made it. @throws Failure when it cannot be read.
bool isOurs(const QString& path);
/// @throws Failure(Unsettled) when opening the copy, even to read, would have SQLite write in it or
/// beside it.
void refuseUnsettled(const QString& path);

} // namespace jalons
