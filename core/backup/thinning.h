#pragma once
#include <QDateTime>
#include <QList>

namespace jalons::backups {

/// Which backups the calendar no longer asks for: of those given, all but every one of today, the
/// newest of each of the 7 last days, of the 4 last weeks (Monday to Sunday) and of the 12 last
/// months, each counted with the current one. The newest of all is always kept, and so is what is
/// dated after @p now.
QList<QDateTime> toRemove(const QList<QDateTime>& instants, const QDateTime& now);

struct Dated
{
    QDateTime at;
    bool isVerified = false;
};

/// Which of those go now, the oldest first. The clock alone takes nothing away: at most 2 go in a
/// run, at least 8 verified ones stay, and none goes until the clock has told 3 different days of
/// backups without a leap of more than 10 days between them: a clock that is suddenly years ahead,
/// or a file opened again after a year, costs nothing. Neither does anything go while the newest is
/// dated more than a day after @p now.
QList<QDateTime> toRemoveNow(const QList<Dated>& backups, const QDateTime& now);

} // namespace jalons::backups
