#include "core/backup/thinning.h"

#include "core/base/week.h"
#include <QMap>
#include <QSet>
#include <algorithm>

namespace jalons::backups {

namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;
constexpr qsizetype mostAtOnce = 2;
constexpr qsizetype fewestVerified = 8;
constexpr qint64 longestPause = 10; // days
constexpr qsizetype trustedDays = 3;

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
        const bool ofWeek = isFirst(weeks, mondayOf(day))
            && mondayOf(day).daysTo(mondayOf(today)) < 7 * keptWeeks;
        const bool ofMonth = isFirst(months, monthNumber(day))
            && monthNumber(today) - monthNumber(day) < keptMonths;
        const bool newest = instant == sorted.first();
        if (!ofDay && !ofWeek && !ofMonth && !newest && day < today)
            removed.append(instant);
    }
    return removed;
}

QList<QDateTime> toRemoveNow(const QList<Dated>& backups, const QDateTime& now)
{
    QList<QDateTime> instants;
    qsizetype verified = 0;
    for (const Dated& backup : backups) {
        instants.append(backup.at);
        verified += backup.isVerified ? 1 : 0;
    }
    if (instants.isEmpty())
        return {};
    std::sort(instants.begin(), instants.end(), std::greater<>());
    if (now.secsTo(instants.first()) > 24 * 3600)
        return {};
    // From now backwards, until the first leap.
    QSet<QDate> days;
    QDateTime later = now;
    for (const QDateTime& instant : std::as_const(instants)) {
        if (instant.daysTo(later) > longestPause)
            break;
        days.insert(instant.date());
        later = instant;
    }
    if (days.size() < trustedDays)
        return {};
    QList<QDateTime> old = toRemove(instants, now);
    std::sort(old.begin(), old.end());
    QList<QDateTime> removed;
    for (const QDateTime& instant : std::as_const(old)) {
        const bool counts = std::any_of(backups.begin(), backups.end(),
            [&](const Dated& backup) { return backup.at == instant && backup.isVerified; });
        if (removed.size() == mostAtOnce || verified - (counts ? 1 : 0) < fewestVerified)
            break;
        verified -= counts ? 1 : 0;
        removed.append(instant);
    }
    return removed;
}

} // namespace jalons::backups
