#pragma once
#include <QString>

namespace jalons {

/// What a column of a table is called in a form: « Phones », « First contact ». Every column that a
/// history can show has words (see tests/ui/test_wording.cpp).
QString columnText(const QString& column, const QString& table);
/// What a row of a table is: « Identity », « Action ». As it stands at the beginning of a line.
QString conceptText(const QString& table);

} // namespace jalons
