#pragma once
#include <QString>

namespace jalons {

/// Rows of a table in words: « 2 accompaniments », « 1 stay ». A table without words of its own
/// counts « other lines ».
QString rowsText(const QString& table, int rows);

} // namespace jalons
