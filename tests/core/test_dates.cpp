#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Dates and texts as people type them: what must be understood, and what must be refused.
class TestDates : public QObject
{
    Q_OBJECT

    const QDate today{2026, 3, 10};

private slots:
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void nothingIsNoProblem();
    void readsPartialDates_data();
    void readsPartialDates();
    void refusesPartialDates_data();
    void refusesPartialDates();
    void writesFrench();
    void countsDays();
    void everyShortDateReadsBack();
    void folds_data();
    void folds();
    void hashes();
    void recognisesCoordinates();
};

void TestDates::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char* typed, int y, int m, int d) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QDate(y, m, d);
    };
    for (const char* typed : {"5/6/24", "05/06/2024", "5.6.24", "5-6-24", "5 6 24", "050624",
             "05062024", "2024-06-05", "2024-6-5", "5 juin 2024", "5 JUIN 24", " 5  juin  2024 ",
             "5 / 6 / 24", "mercredi 5 juin 2024", "le 5 juin 2024", "5juin2024", "05 06 2024"})
        row(typed, 2024, 6, 5);
    row("1er mars 26", 2026, 3, 1);
    row("1er février 2026", 2026, 2, 1);
    row("1 fev 26", 2026, 2, 1);
    row("12 août 2025", 2025, 8, 12);
    row("12 aout 2025", 2025, 8, 12);
    row("3 sept. 25", 2025, 9, 3);
    row("3 juil 25", 2025, 7, 3);
    row("29/02/2024", 2024, 2, 29);
    row("29/2/00", 2000, 2, 29);
    // The boundary of the century: twenty years ahead of 2026.
    row("1/1/46", 2046, 1, 1);
    row("31/12/46", 2046, 12, 31);
    row("1/1/47", 1947, 1, 1);
    row("31/12/99", 1999, 12, 31);
    row("1/1/00", 2000, 1, 1);
    row("010147", 1947, 1, 1);
    row("1/1/1900", 1900, 1, 1);
    row("1/1/1946", 1946, 1, 1);
    row("j", 2026, 3, 10);
    row("J", 2026, 3, 10);
    row("aujourd’hui", 2026, 3, 10);
    row("aujourd'hui", 2026, 3, 10);
    row("hier", 2026, 3, 9);
    row("Demain", 2026, 3, 11);
    row("avant-hier", 2026, 3, 8);
    row("après-demain", 2026, 3, 12);
    row("+15", 2026, 3, 25);
    row("+ 15 j", 2026, 3, 25);
    row("j+15", 2026, 3, 25);
    row("-3", 2026, 3, 7);
    row("−3", 2026, 3, 7);
    row("+22", 2026, 4, 1);
    row("+0", 2026, 3, 10);
    row("+2s", 2026, 3, 24);
    row("+1m", 2026, 4, 10);
    row("+1 mois", 2026, 4, 10);
    row("-3m", 2025, 12, 10);
    row("+1a", 2027, 3, 10);
}

void TestDates::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const DateReading reading = readDate(typed, today);
    QVERIFY(!reading.problem);
    QVERIFY(!reading.empty);
    QCOMPARE(*reading.date, date);
}

void TestDates::refusesDates_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"29/02/2023", "31/04/2024", "0/1/2024", "1/0/2024", "32/1/24",
             "1/13/24", "290223", "00000000", "5/6", "5/6/202", "5/6/20245", "juin 2024", "1984",
             "5 jui 2024", "bientôt", "5 blabla 2024", "+", "+99999", "+12x", "-", "/", "5//6/24",
             "١/٢/٢٠٢٤", "5/6/24 12", "+9999a", "30 février 2024", "j+"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("very long") << QString(10'000, u'9');
}

void TestDates::refusesDates()
{
    QFETCH(QString, typed);
    const DateReading reading = readDate(typed, today);
    QVERIFY(!reading.date);
    QVERIFY(!reading.empty);
    QCOMPARE(reading.problem->kind, ProblemKind::NotADate);
    QCOMPARE(reading.problem->args, QStringList{typed});
}

void TestDates::nothingIsNoProblem()
{
    for (const auto& typed : {u""_s, u"  "_s, QString()}) {
        QCOMPARE(readDate(typed, today), (DateReading{.empty = true}));
        QCOMPARE(readPartialDate(typed, today), (PartialDateReading{.empty = true}));
    }
    QVERIFY(readPartialDate(u"inconnue"_s, today).empty);
    QVERIFY(readPartialDate(u"?"_s, today).empty);
    QCOMPARE(readDate(u"31/12/1899"_s, today).problem->kind, ProblemKind::DateTooOld);
    QCOMPARE(readDate(u"5/6/0024"_s, today).problem->kind, ProblemKind::DateTooOld);
    // 31 January + 1 month: the end of February.
    QCOMPARE(*readDate(u"+1m"_s, QDate(2026, 1, 31)).date, QDate(2026, 2, 28));
    QCOMPARE(*readDate(u"+1m"_s, QDate(2024, 1, 31)).date, QDate(2024, 2, 29));
    QCOMPARE(*readDate(u"+1a"_s, QDate(2024, 2, 29)).date, QDate(2025, 2, 28));
    // The century moves with today.
    QCOMPARE(*readDate(u"1/1/99"_s, QDate(2079, 1, 1)).date, QDate(2099, 1, 1));
    QCOMPARE(*readDate(u"1/1/99"_s, QDate(2078, 12, 31)).date, QDate(1999, 1, 1));
}

void TestDates::readsPartialDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char* typed, const char* iso) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(iso);
    };
    row("1984", "1984");
    row("vers 1984", "1984");
    row("Vers 1984", "1984");
    row("~1984", "1984");
    row("env. 1984", "1984");
    row("en 1984", "1984");
    row("05/1984", "1984-05");
    row("5.1984", "1984-05");
    row("1984-05", "1984-05");
    row("mai 1984", "1984-05");
    row("mai 84", "1984-05");
    row("vers mai 1984", "1984-05");
    row("vers le 12/05/1984", "1984-05");
    row("00/05/1984", "1984-05");
    row("00/00/1984", "1984");
    row("12/05/1984", "1984-05-12");
    row("12 mai 1984", "1984-05-12");
    row("120584", "1984-05-12");
    row("12/5/84", "1984-05-12");
    // Never in the future: the boundary is today.
    row("10/03/26", "2026-03-10");
    row("11/03/26", "1926-03-11");
    row("j", "2026-03-10");
    row("hier", "2026-03-09");
    row("1/1/27", "1927-01-01");
    row("1/1/46", "1946-01-01");
    row("mars 26", "2026-03");
    row("avril 26", "1926-04");
    row("2026", "2026");
    row("29/2/24", "2024-02-29");
    row("29/2/28", "1928-02-29");
    row("1900", "1900");
}

void TestDates::readsPartialDates()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const PartialDateReading reading = readPartialDate(typed, today);
    QVERIFY(!reading.problem);
    QCOMPARE(reading.date.toIso(), iso);
}

void TestDates::refusesPartialDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ProblemKind>("kind");
    const auto row = [](const char* typed, ProblemKind kind) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << kind;
    };
    row("29/02/2023", ProblemKind::NotADate);
    row("29/02/23", ProblemKind::NotADate);
    row("13/1984", ProblemKind::NotADate);
    row("0/1984", ProblemKind::NotADate);
    row("12/00/1984", ProblemKind::NotADate);
    row("84", ProblemKind::NotADate);
    row("vers", ProblemKind::NotADate);
    row("vers hier", ProblemKind::NotADate);
    row("11/03/2026", ProblemKind::DateInFuture);
    row("04/2026", ProblemKind::DateInFuture);
    row("2027", ProblemKind::DateInFuture);
    row("demain", ProblemKind::DateInFuture);
    row("1899", ProblemKind::DateTooOld);
}

void TestDates::refusesPartialDates()
{
    QFETCH(QString, typed);
    QFETCH(ProblemKind, kind);
    const PartialDateReading reading = readPartialDate(typed, today);
    QVERIFY(!reading.date.isKnown());
    QCOMPARE(reading.problem->kind, kind);
    QCOMPARE(reading.problem->args, QStringList{typed});
}

void TestDates::writesFrench()
{
    QCOMPARE(frenchDate(QDate(2026, 2, 1)), u"1er février 2026"_s);
    QCOMPARE(frenchDate(QDate(2026, 8, 21)), u"21 août 2026"_s);
    QCOMPARE(frenchDate(QDate()), QString());
    QCOMPARE(frenchShortDate(QDate(2026, 2, 1)), u"01/02/2026"_s);
    QCOMPARE(frenchShortDate(QDate()), QString());
    QCOMPARE(frenchPartial(PartialDate::of(1984)), u"1984"_s);
    QCOMPARE(frenchPartial(PartialDate::of(1984, 5)), u"mai 1984"_s);
    QCOMPARE(frenchPartial(PartialDate::of(1984, 5, 1)), u"1er mai 1984"_s);
    QCOMPARE(frenchPartial(PartialDate()), QString());
    QCOMPARE(frenchShortPartial(PartialDate::of(1984, 5)), u"05/1984"_s);
    QCOMPARE(frenchShortPartial(PartialDate::of(1984)), u"1984"_s);
}

void TestDates::countsDays()
{
    QCOMPARE(inDays(today, today), u"aujourd’hui"_s);
    QCOMPARE(inDays(today.addDays(1), today), u"demain"_s);
    QCOMPARE(inDays(today.addDays(2), today), u"dans 2\u00a0jours"_s);
    QCOMPARE(inDays(today.addDays(-1), today), u"hier"_s);
    QCOMPARE(inDays(today.addDays(-3), today), u"il y a 3\u00a0jours"_s);
    QCOMPARE(inDays(QDate(), today), QString());
}

void TestDates::everyShortDateReadsBack()
{
    for (QDate date(1900, 1, 1); date < QDate(2100, 1, 1); date = date.addDays(13)) {
        QCOMPARE(readDate(frenchShortDate(date), today).date, date);
        QCOMPARE(readDate(frenchDate(date), today).date, date);
        QCOMPARE(readDate(date.toString(Qt::ISODate), today).date, date);
    }
}

void TestDates::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* text, const char* folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Éléonore", "eleonore");
    row("ŒUVRE", "oeuvre");
    row("Lætitia", "laetitia");
    row("Straße", "strasse");
    row("Jean-Luc", "jean luc");
    row("L’Haÿ-les-Roses", "l hay les roses");
    row("N'Diaye", "n diaye");
    row("Łukasz Đorđe Søren", "lukasz dorde soren");
    row("  deux   mots ", "deux mots");
    row("ﬁnance", "finance");
    row("İpek", "ipek");
    row("محمد", "محمد");
    row("", "");
}

void TestDates::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QCOMPARE(fold(folded), folded);
}

void TestDates::hashes()
{
    QCOMPARE(sha256Hex(QByteArray()),
        u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    QCOMPARE(sha256Hex(u"é"_s), sha256Hex(QByteArray("\xc3\xa9")));
    QCOMPARE(sha256Hex(u"a"_s).size(), 64);
}

void TestDates::recognisesCoordinates()
{
    for (const auto& mail : {u"a@b.fr"_s, u"prénom.nom+chrs@asso-exemple.org"_s})
        QVERIFY2(isMail(mail), qPrintable(mail));
    for (const auto& mail :
        {u""_s, u"a"_s, u"a@b"_s, u"a@@b.fr"_s, u"a b@c.fr"_s, u"a@b..fr"_s, u"a@b.fr,c@d.fr"_s})
        QVERIFY2(!isMail(mail), qPrintable(mail));

    for (const auto& phone : {u"115"_s, u"06 12 34 56 78"_s, u"06.12.34.56.78"_s,
             u"+33 6-12-34-56-78"_s, u"3919"_s, u"+33 (0)6 12 34 56 78"_s, u"06\u00a012"_s})
        QVERIFY2(isPhone(phone), qPrintable(phone));
    for (const auto& phone : {u""_s, u"12"_s, u"06 12 ab"_s, u"06+12"_s, u"1234567890123456"_s})
        QVERIFY2(!isPhone(phone), qPrintable(phone));

    QVERIFY(isSiret(u"732 829 320 00074"_s));
    QVERIFY(isSiret(u"35600000000048"_s)); // La Poste, head office
    QVERIFY(isSiret(u"35600000049837"_s)); // La Poste, an establishment: sum of digits only
    QVERIFY(!isSiret(u"73282932000075"_s));
    QVERIFY(!isSiret(u"35600000049838"_s));
    QVERIFY(!isSiret(u"7328293200007"_s));
    QVERIFY(!isSiret(u"00000000000000"_s));
    QVERIFY(!isSiret(u"7328293200007a"_s));

    QVERIFY(isFiness(u"750712184"_s));
    QVERIFY(isFiness(u"2A0000012"_s));
    QVERIFY(isFiness(u"2b 000 0012"_s));
    QVERIFY(!isFiness(u"2C0000012"_s));
    QVERIFY(!isFiness(u"75071218"_s));
    QVERIFY(!isFiness(u"7507121845"_s));
    QVERIFY(!isFiness(u"75071218x"_s));
}

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
