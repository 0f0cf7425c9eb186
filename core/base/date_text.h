#pragma once
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <optional>

namespace jalons {

/// What a person typed as a date: a date, or a problem (its `field` is left empty: the form knows
/// it), or nothing at all (`empty`).
struct DateReading
{
    std::optional<QDate> date{};
    std::optional<Problem> problem{};
    bool empty = false;

    bool operator==(const DateReading&) const = default;
};

/// The same for a date of which perhaps only the year or the month is known.
struct PartialDateReading
{
    PartialDate date{};
    std::optional<Problem> problem{};
    bool empty = false;

    bool operator==(const PartialDateReading&) const = default;
};

/// Reads a date as French social workers type it, day first: 5/6/24, 05.06.2024, 5-6-24, 5 6 24,
/// 050624, 05062024, 2024-06-05, « 5 juin 2024 », « 1er mars 26 », « mardi 5 juin 2024 ».
/// Also « j », « hier », « demain », « avant-hier », « après-demain »; +15 and -3 (days), +2s
/// (weeks), +1m (months), +1a (years). Months are calendar months: 31 January +1m is the end of
/// February.
///
/// A two-digit year is in the 2000s up to twenty years after the year of `today`, in the 1900s
/// beyond: in 2026, 46 is 2046 and 47 is 1947. Problems: NotADate (args: what was typed),
/// DateTooOld before 1900.
DateReading readDate(const QString& typed, QDate today);

/// Reads a birth date: all the above, and « 1984 », « 05/1984 », « 1984-05 », « mai 1984 », « vers
/// 1984 » (« vers » drops the day: it says that it is not known). « ? » and « inconnue » are empty.
/// A two-digit year is never in the future: on 10 March 2026, 10/03/26 is 2026 and 11/03/26 is
/// 1926. Problems: as readDate, and DateInFuture.
PartialDateReading readPartialDate(const QString& typed, QDate today);

/// « 1er février 2026 », whatever the locale of the interface; empty for an invalid date.
QString frenchDate(QDate date);
/// « 01/02/2026 ».
QString frenchShortDate(QDate date);
/// « 12 mai 1984 », « mai 1984 », « 1984 » or nothing.
QString frenchPartial(const PartialDate& date);
/// « 12/05/1984 », « 05/1984 », « 1984 » or nothing.
QString frenchShortPartial(const PartialDate& date);
/// « aujourd’hui », « demain », « dans 9 jours », « hier », « il y a 3 jours ».
QString inDays(QDate date, QDate today);

} // namespace jalons
