#pragma once
#include <QString>

namespace jalons {

/// « NULL », « n/a », « - », « néant », « NC », « (vide) »: what lists write where there is nothing
/// to say.
bool isPlaceholder(const QString& text);
/// In a name, only what nobody is called: « Sans », « X » and « Na » are names of people.
bool isPlaceholderName(const QString& text);
/// A number, a date or a phone of zeros or of nines only: « 0000000000 », « 00/00/00 », «
/// 99/99/9999 »; and 1 January 1900, which is what a spreadsheet makes of nothing.
bool isPlaceholderNumber(const QString& text);

} // namespace jalons
