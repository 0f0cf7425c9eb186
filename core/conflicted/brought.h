#pragma once
#include "core/conflicted/beyond.h"

namespace jalons::copies {

inline const QString personName = QStringLiteral("person");

/// Under which name the file notes what number a row of the copy was given here.
QString seriesOf(const CopyChange& change);
bool isThere(Database& database, const QString& table, qint64 id);
/// The number that the row was given when it was brought over before; 0 when it was not, or it was
/// taken back since.
qint64 broughtBefore(Database& file, const CopyChange& change);
/// Whether the file already says what the copy's change says.
bool isKnown(Database& file, const CopyChange& change);
void count(QList<CopyRows>& rows, const QString& table);

} // namespace jalons::copies
