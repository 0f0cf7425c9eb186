#include "core/base/money.h"
#include "core/base/number_words.h"
#include "core/base/rate.h"
#include <QtTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Amounts and percentages, as people type them and as documents say them: exact to the cent both
/// ways.
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

    void ratesAsTyped()
    {
        QCOMPARE(Rate::fromText(u"15 %"_s), Rate{1500});
        QCOMPARE(Rate::fromText(u"12,5"_s), Rate{1250});
        QCOMPARE(Rate::fromText(u"9.99"_s), Rate{999});
        QCOMPARE(Rate::fromText(u"100"_s), Rate{10'000});
        for (const char16_t* none : {u"", u"101", u"12,345", u"1e1", u"-5", u"quinze"})
            QCOMPARE(Rate::fromText(QString::fromUtf16(none)), std::nullopt);
        QCOMPARE(Rate{1250}.inPercent(), u"12,5\u00a0%"_s);
        QCOMPARE(Rate{1005}.text(), u"10,05"_s);
        QCOMPARE(Rate{1000}.text(), u"10"_s);
        for (int rate = 0; rate <= 10'000; ++rate)
            QCOMPARE(Rate::fromText(Rate{rate}.inPercent()), Rate{rate});
    }

    void amountsInLetters_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("letters");
        const auto row = [](qint64 cents, const char16_t* letters) {
            QTest::addRow("%lld", cents) << cents << QString::fromUtf16(letters);
        };
        row(0, u"zéro euro");
        row(1, u"un centime");
        row(97, u"quatre-vingt-dix-sept centimes");
        row(1'00, u"un euro");
        row(1'01, u"un euro et un centime");
        row(17'71, u"dix-sept euros et soixante et onze centimes");
        row(21'21, u"vingt et un euros et vingt et un centimes");
        row(70'00, u"soixante-dix euros");
        row(72'80, u"soixante-douze euros et quatre-vingts centimes");
        row(80'81, u"quatre-vingts euros et quatre-vingt-un centimes");
        row(91'90, u"quatre-vingt-onze euros et quatre-vingt-dix centimes");
        row(100'00, u"cent euros");
        row(101'10, u"cent un euros et dix centimes");
        row(200'00, u"deux cents euros");
        row(260'67, u"deux cent soixante euros et soixante-sept centimes");
        row(280'00, u"deux cent quatre-vingts euros");
        row(1'000'00, u"mille euros");
        row(1'100'00, u"mille cent euros");
        row(1'999'99,
            u"mille neuf cent quatre-vingt-dix-neuf euros et quatre-vingt-dix-neuf centimes");
        row(80'000'00, u"quatre-vingt mille euros");
        row(200'000'00, u"deux cent mille euros");
        row(1'000'000'00, u"un million d’euros");
        row(2'000'001'00, u"deux millions un euros");
        row(80'000'000'00, u"quatre-vingts millions d’euros");
        row(-260'67, u"moins deux cent soixante euros et soixante-sept centimes");
    }
    void amountsInLetters()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, letters);
        QCOMPARE(inLetters(Money{cents}), letters);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
