#include "ui/timeline/timeline_scale.h"

#include <QLocale>
#include <tuple>

namespace jalons {

TimelineScale TimelineScale::fitting(double perDay, int labelWidth)
{
    for (const auto& [unit, step, length] :
        {std::tuple{Days, 1, 1.0}, std::tuple{Days, 7, 7.0}, std::tuple{Months, 1, 30.0},
            std::tuple{Months, 3, 90.0}, std::tuple{Years, 1, 365.0}, std::tuple{Years, 5, 1825.0}})
        if (length * perDay >= labelWidth)
            return {unit, step};
    return {Years, 10};
}

QDate TimelineScale::floor(QDate day) const
{
    switch (unit) {
    case Days: // weeks from Monday, wherever the band begins
        return day.addDays(-(day.toJulianDay() % step));
    case Months:
        return {day.year(), (day.month() - 1) / step * step + 1, 1};
    case Years:
        break;
    }
    return {day.year() / step * step, 1, 1};
}

QDate TimelineScale::next(QDate day) const
{
    return unit == Days  ? day.addDays(step)
        : unit == Months ? day.addMonths(step)
                         : day.addYears(step);
}

QString TimelineScale::text(QDate day) const
{
    switch (unit) {
    case Days:
        return QString::number(day.day());
    case Months:
        return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    case Years:
        break;
    }
    return QString::number(day.year());
}

} // namespace jalons
