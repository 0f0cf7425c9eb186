#include "core/base/money.h"
#include <QtTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Amounts, as people type them and as documents say them: exact to the cent both ways.
class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAmount");
        QTest::addColumn<qint64>("cents");
        const auto row = [](const char* typed, std::optional<qint64> cents) {
            QTest::newRow(*typed ? typed : "nothing")
                << QString::fromUtf8(typed) << cents.has_value() << cents.value_or(0);
        };
        row("", 0);
        row("   ", 0);
        row("635,70", 63'570);
        row("635.7", 63'570);
        row("1 200", 120'000);
        row("1\u202f234,05 €", 123'405);
        row("12,", 1'200);
        row("0,01", 1);
        row("-12,50", -1'250);
        row("−0,07", -7);
        row("999999999,99", 99'999'999'999);
        row("1000000000", {});
        row("1.200", {}); // twelve hundred, or one euro twenty?
        row("12,345", {});
        row("1,2,3", {});
        row("1.200,50", {});
        row("12 euros", {});
        row("1e3", {});
        row("٣", {});
        row("--1", {});
        row(",5", {});
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isAmount);
        QFETCH(qint64, cents);
        const auto read = Money::fromText(typed);
        QCOMPARE(read.has_value(), isAmount);
        if (read)
            QCOMPARE(read->cents, cents);
    }

    void saysItInFrench()
    {
        QCOMPARE(Money{123'405}.text(), u"1\u202f234,05"_s);
        QCOMPARE(Money{-7}.inEuros(), u"\u22120,07\u00a0€"_s);
        QCOMPARE(Money{63'570}.text(QLocale(QLocale::English)), u"635.70"_s);
        QCOMPARE(Money{}.text(), u"0,00"_s);
    }

    /// What is shown is read back as the same, amounts included that no floating point keeps.
    void bothWays()
    {
        for (const qint64 cents : {1, 10, 29, 57, 99, 100, 115, 1'015, 4'35, 100'000'07}) {
            for (const qint64 sign : {1, -1}) {
                const Money amount{sign * cents};
                QCOMPARE(Money::fromText(amount.text()), amount);
                QCOMPARE(Money::fromText(amount.inEuros()), amount);
                QCOMPARE(Money::fromText(amount.text(QLocale(QLocale::C))), amount);
            }
        }
        QCOMPARE(Money{std::numeric_limits<qint64>::min()}.text(QLocale(QLocale::C)),
            u"\u221292233720368547758.08"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
