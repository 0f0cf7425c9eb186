#include "core/stay/stay.h"

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
