#pragma once
#include "core/base/date_text.h"

namespace jalons {

/// A birth date as lists write it: all that readPartialDate reads, and the date of registers where
/// zeros stand for what is not known (« 00/06/1985 », « 19850000 »), « 19850612 », « 1985/06/12 »,
/// « né en 1985 », « 1985 ? ».
struct BirthReading
{
    PartialDateReading read;
    bool saysMore = false; ///< words besides the date: « (présumé) »
};

BirthReading readBirth(const QString& text, QDate today);

} // namespace jalons
