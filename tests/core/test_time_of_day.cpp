#include "core/base/time_of_day.h"
#include <QtTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Times of the day, as people type them, as they are stored and as documents say them.
class TestTimeOfDay : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTime");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* typed, const char* iso) {
            QTest::newRow(*typed ? typed : "nothing")
                << QString::fromUtf8(typed) << (iso != nullptr) << QString::fromUtf8(iso);
        };
        row("", "");
        row("9h30", "09:30");
        row("9 h 30", "09:30");
        row("9H", "09:00");
        row("09:05", "09:05");
        row("9.30", "09:30");
        row("930", "09:30");
        row("1430", "14:30");
        row("9", "09:00");
        row("0 h", "00:00");
        row("23h59", "23:59");
        row("14 h 05 min", "14:05");
        row("24h", nullptr);
        row("12h60", nullptr);
        row("9h3", nullptr);
        row("9:", nullptr);
        row("12345", nullptr);
        row("midi", nullptr);
        row("-1", nullptr);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTime);
        QFETCH(QString, iso);
        const auto read = TimeOfDay::fromText(typed);
        QCOMPARE(read.has_value(), isTime);
        if (read)
            QCOMPARE(read->toIso(), iso);
    }

    void everyMinuteBothWays()
    {
        TimeOfDay before;
        for (int hour = 0; hour < 24; ++hour)
            for (int minute = 0; minute < 60; ++minute) {
                const TimeOfDay time = TimeOfDay::of(hour, minute);
                QVERIFY(before < time);
                QCOMPARE(TimeOfDay::fromIso(time.toIso()), time);
                QCOMPARE(TimeOfDay::fromText(time.text()), time);
                QCOMPARE(time.hour(), hour);
                QCOMPARE(time.minute(), minute);
                before = time;
            }
    }

    void noTimeIsNone()
    {
        QVERIFY(!TimeOfDay().isKnown());
        QVERIFY(!TimeOfDay::of(24).isKnown());
        QVERIFY(!TimeOfDay::of(3, 60).isKnown());
        QVERIFY(!TimeOfDay::of(-1, 5).isKnown());
        for (const char* text : {"", "9:30", "25:00", "09:60", "09:30:00", "a9:30"})
            QVERIFY2(!TimeOfDay::fromIso(QString::fromUtf8(text)).isKnown(), text);
        QCOMPARE(TimeOfDay().toIso(), QString());
        QCOMPARE(TimeOfDay().text(), QString());
        QCOMPARE(TimeOfDay::of(9, 5).text(), u"9\u00a0h\u00a005"_s);
        QCOMPARE(TimeOfDay::of(14).text(), u"14\u00a0h"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeOfDay)
#include "test_time_of_day.moc"
