#include "core/stay/stay.h"

#include <algorithm>

namespace jalons {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

void checkDates(Problems& found, QDate from, QDate to)
{
    if (!from.isValid())
        found.append({QStringLiteral("from"), ProblemKind::Required, {}});
    else if (from < QDate(1900, 1, 1))
        found.append({QStringLiteral("from"), ProblemKind::DateTooOld, {iso(from)}});
    else if (to.isValid() && to < from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart, {iso(from), iso(to)}});
}

} // namespace

Presence presence(QDate from, QDate to, QDate today)
{
    if (from > today)
        return Presence::ToCome;
    return to.isValid() && to <= today ? Presence::Over : Presence::Present;
}

Absence endedOn(Absence absence, QDate day)
{
    absence.to = std::max(day, absence.from);
    return absence;
}

QDate arrivalOf(const std::vector<StayLine>& stays)
{
    QDate arrived;
    for (const StayLine& line : stays)
        if (line.stay.admission == stays.front().stay.admission
            && (!arrived.isValid() || line.stay.from < arrived))
            arrived = line.stay.from;
    return arrived;
}

Problems problems(const Stay& stay)
{
    Problems found;
    if (!stay.lodging.isValid())
        found.append({QStringLiteral("lodging"), ProblemKind::Required, {}});
    if (!stay.person.isValid())
        found.append({QStringLiteral("person"), ProblemKind::Required, {}});
    checkDates(found, stay.from, stay.to);
    return found;
}

Problems problems(const Absence& absence)
{
    Problems found;
    checkDates(found, absence.from, absence.to);
    if (absence.from.isValid() && absence.expectedOn.isValid() && absence.expectedOn < absence.from)
        found.append({QStringLiteral("expectedOn"), ProblemKind::EndBeforeStart,
            {iso(absence.from), iso(absence.expectedOn)}});
    return found;
}

} // namespace jalons
