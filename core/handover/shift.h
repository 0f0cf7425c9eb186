#pragma once
#include "core/base/codes.h"
#include "core/base/time_of_day.h"
#include <QDate>
#include <QDateTime>

namespace jalons {

/// The two halves of a day in a house: the team of the day, the watch of the night (veilleurs).
enum class ShiftPart { Day, Night };
template <>
inline constexpr std::array codes<ShiftPart>{
    std::pair{ShiftPart::Day, "day"}, std::pair{ShiftPart::Night, "night"}};

/// When they begin: both known, the day before the night.
struct ShiftHours
{
    TimeOfDay day = TimeOfDay::of(8);
    TimeOfDay night = TimeOfDay::of(21);

    bool operator==(const ShiftHours&) const = default;
};

/// A moment as it stands on the clock of the house: no time zone, as shifts are told. The hour that
/// a change of clocks repeats is one hour, the one it leaves out does not happen.
struct ClockMoment
{
    QDate day;
    TimeOfDay time;

    static ClockMoment of(const QDateTime& at) { return {at.date(), TimeOfDay::of(at.time())}; }
    auto operator<=>(const ClockMoment& other) const
    {
        if (day != other.day)
            return day < other.day ? std::strong_ordering::less : std::strong_ordering::greater;
        return time <=> other.time;
    }
    bool operator==(const ClockMoment&) const = default;
};

/// Somebody's turn (poste): a night is of the evening on which it begins.
struct Shift
{
    QDate day;
    ShiftPart part = ShiftPart::Day;

    bool operator==(const Shift&) const = default;
};

/// The shift at work at a moment: it begins at its first minute, and ends before the first of the
/// next.
Shift shiftAt(const ClockMoment& moment, const ShiftHours& hours);
Shift nextOf(const Shift& shift);
Shift previousOf(const Shift& shift);
/// The first minute of a shift; the one after its last is that of nextOf.
ClockMoment beginOf(const Shift& shift, const ShiftHours& hours);
/// « 2026-11-30 » or « 2026-11-30-night »; and back: invalid day for what is neither.
QString toText(const Shift& shift);
Shift shiftNamed(const QString& text);

} // namespace jalons
