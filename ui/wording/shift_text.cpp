#include "ui/wording/shift_text.h"

#include "ui/wording/day_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {
struct ShiftWords
{
    Q_DECLARE_TR_FUNCTIONS(ShiftWords)
};
} // namespace

QString shiftText(const Shift& shift, QDate today)
{
    const QString day = shortDay(shift.day, today);
    return shift.part == ShiftPart::Day
        ? ShiftWords::tr("Day team, %1").arg(day)
        : ShiftWords::tr("Night watch, %1 to %2").arg(day, shortDay(shift.day.addDays(1), today));
}

} // namespace jalons
