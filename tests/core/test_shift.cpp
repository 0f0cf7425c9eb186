#include "core/handover/shift.h"
#include <QTimeZone>
#include <QtTest>

using namespace jalons;

/// The two halves of a day in a house, on its own clock.
class TestShift : public QObject
{
    Q_OBJECT

    static Shift at(QDate day, int hour, int minute, const ShiftHours& hours = {})
    {
        return shiftAt({day, TimeOfDay::of(hour, minute)}, hours);
    }

private slots:
    void beginsAtItsFirstMinute()
    {
        const QDate day(2026, 3, 10);
        QCOMPARE(at(day, 7, 59), (Shift{day.addDays(-1), ShiftPart::Night}));
        QCOMPARE(at(day, 8, 0), (Shift{day, ShiftPart::Day}));
        QCOMPARE(at(day, 20, 59), (Shift{day, ShiftPart::Day}));
        QCOMPARE(at(day, 21, 0), (Shift{day, ShiftPart::Night}));
        QCOMPARE(at(day, 23, 59), (Shift{day, ShiftPart::Night}));
        // Midnight changes nothing for those who watch.
        QCOMPARE(at(day.addDays(1), 0, 0), (Shift{day, ShiftPart::Night}));
        const ShiftHours early{TimeOfDay::of(6, 30), TimeOfDay::of(19, 15)};
        QCOMPARE(at(day, 6, 29, early), (Shift{day.addDays(-1), ShiftPart::Night}));
        QCOMPARE(at(day, 6, 30, early), (Shift{day, ShiftPart::Day}));
        QCOMPARE(at(day, 19, 15, early), (Shift{day, ShiftPart::Night}));
    }

    /// Every minute of a week is of one shift, which follows the one before.
    void leaveNoMinuteOut()
    {
        const ShiftHours hours{TimeOfDay::of(7, 45), TimeOfDay::of(20, 30)};
        Shift before = at(QDate(2026, 12, 28), 0, 0, hours);
        for (int minute = 0; minute < 7 * 24 * 60; ++minute) {
            const ClockMoment moment{QDate(2026, 12, 28).addDays(minute / (24 * 60)),
                TimeOfDay::of(minute / 60 % 24, minute % 60)};
            const Shift now = shiftAt(moment, hours);
            QVERIFY(beginOf(now, hours) <= moment);
            QVERIFY(moment < beginOf(nextOf(now), hours));
            QVERIFY(now == before || now == nextOf(before));
            QCOMPARE(previousOf(nextOf(now)), now);
            QCOMPARE(nextOf(previousOf(now)), now);
            before = now;
        }
        QCOMPARE(before.day, QDate(2027, 1, 3));
    }

    /// The clocks go from 2 h to 3 h, and from 3 h back to 2 h: one watch each time.
    void theNightsWhenTheClocksChangeAreOneShift()
    {
        const QTimeZone paris("Europe/Paris");
        QVERIFY(paris.isValid());
        for (const QDate night : {QDate(2026, 3, 28), QDate(2026, 10, 24)}) {
            const QDateTime from(night, QTime(21, 0), paris);
            const QDateTime until(night.addDays(1), QTime(8, 0), paris);
            QCOMPARE(from.secsTo(until), qint64(night.month() == 3 ? 10 : 12) * 3600);
            for (QDateTime t = from; t < until; t = t.addSecs(300))
                QCOMPARE(shiftAt(ClockMoment::of(t), {}), (Shift{night, ShiftPart::Night}));
        }
    }

    void isNamedByItsDay()
    {
        for (const Shift& shift : {Shift{QDate(2026, 11, 30), ShiftPart::Day},
                 Shift{QDate(2024, 2, 29), ShiftPart::Night}})
            QCOMPARE(shiftNamed(toText(shift)), shift);
        QCOMPARE(
            toText({QDate(2026, 11, 30), ShiftPart::Night}), QStringLiteral("2026-11-30-night"));
        for (const char* wrong : {"", "night", "2026-13-01", "2026-11-30-nuit", "2026-11-30 ",
                 "26-11-30", "2026-02-29-night"})
            QVERIFY2(!shiftNamed(QLatin1String(wrong)).day.isValid(), wrong);
    }
};

QTEST_GUILESS_MAIN(TestShift)
#include "test_shift.moc"
