#pragma once
#include "core/base/partial_date.h"
#include <QVariantList>

namespace jalons::search {

/// Who was born on a day, in a month or in a year, in SQL: for a list to be narrowed by it. Dates
/// known less well than the one asked count when they may be it (« 1985 » for a day of 1985).
struct Births
{
    QString ids; ///< a SELECT of ids of people, with these values; empty: everybody
    QVariantList values;

    /// « AND column IN (…) », or nothing.
    QString andIn(const char* column) const;
};

/// @param date unknown: everybody.
Births bornOn(const PartialDate& date);

} // namespace jalons::search
