#include "core/backup/thinning.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace jalons::backups {

namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

QList<QDateTime> toRemove(const QList<QDateTime>& instants, const QDateTime& now)
{
    QList<QDateTime> sorted = instants;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    const QDate today = now.date();
    QSet<QDate> days;
    QSet<QDate> weeks;
    QSet<int> months;
    QList<QDateTime> removed;
    for (const QDateTime& instant : std::as_const(sorted)) {
        const QDate day = instant.date();
        // The newest of its period comes first.
        const auto isFirst = [](auto& seen, const auto& period) {
            const bool first = !seen.contains(period);
            seen.insert(period);
            return first;
        };
        const bool ofDay = isFirst(days, day) && day.daysTo(today) < keptDays;
        const bool ofWeek
            = isFirst(weeks, monday(day)) && monday(day).daysTo(monday(today)) < 7 * keptWeeks;
        const bool ofMonth = isFirst(months, monthNumber(day))
            && monthNumber(today) - monthNumber(day) < keptMonths;
        const bool newest = instant == sorted.first();
        if (!ofDay && !ofWeek && !ofMonth && !newest && day < today)
            removed.append(instant);
    }
    return removed;
}

} // namespace jalons::backups
