#pragma once
#include <QDate>

namespace jalons {

class DateField;

/// Fills a date with what is stored; an invalid day: none. What cannot be read stays as typed, with
/// its problem, until it is mended: as a draft over what is stored now.
void showDate(DateField* field, QDate stored);

} // namespace jalons
