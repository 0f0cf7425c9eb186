#include "core/handover/shift.h"

namespace jalons {

Shift shiftAt(const ClockMoment& moment, const ShiftHours& hours)
{
    if (moment.time >= hours.night)
        return {moment.day, ShiftPart::Night};
    if (moment.time >= hours.day)
        return {moment.day, ShiftPart::Day};
    return {moment.day.addDays(-1), ShiftPart::Night};
}

Shift nextOf(const Shift& shift)
{
    return shift.part == ShiftPart::Day ? Shift{shift.day, ShiftPart::Night}
                                        : Shift{shift.day.addDays(1), ShiftPart::Day};
}

Shift previousOf(const Shift& shift)
{
    return shift.part == ShiftPart::Night ? Shift{shift.day, ShiftPart::Day}
                                          : Shift{shift.day.addDays(-1), ShiftPart::Night};
}

ClockMoment beginOf(const Shift& shift, const ShiftHours& hours)
{
    return {shift.day, shift.part == ShiftPart::Day ? hours.day : hours.night};
}

namespace {
const QLatin1String ofNight("-night");
}

QString toText(const Shift& shift)
{
    return shift.day.toString(Qt::ISODate)
        + (shift.part == ShiftPart::Night ? QString(ofNight) : QString());
}

Shift shiftNamed(const QString& text)
{
    const bool isNight = text.endsWith(ofNight);
    const QString day = isNight ? text.chopped(ofNight.size()) : text;
    return {QDate::fromString(day, QStringLiteral("yyyy-MM-dd")),
        isNight ? ShiftPart::Night : ShiftPart::Day};
}

} // namespace jalons
