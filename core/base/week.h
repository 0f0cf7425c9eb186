#pragma once
#include <QDate>

namespace jalons {

/// The Monday of the week of a day: weeks begin there.
inline QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace jalons
