#pragma once
#include <QString>

namespace jalons {

/// What a column of the file is called in a form: « Phones », « First contact ». A column without
/// words of its own reads as its name.
QString columnText(const QString& column);
/// What a row of a table is: « Identity », « Action ». As it stands at the beginning of a line.
QString conceptText(const QString& table);

} // namespace jalons
