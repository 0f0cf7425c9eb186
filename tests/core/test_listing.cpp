#include "core/listing/listing.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// What other programs read: each column under its own name.
class TestListing : public QObject
{
    Q_OBJECT

    static QMap<QString, QString> only(const StructureFile& file, Listing listing, int line = 0)
    {
        QList<QMap<QString, QString>> lines;
        file.query([&](const Reader& r) {
            list(r, listing, [&](const QStringList& values) {
                QMap<QString, QString> named;
                for (qsizetype i = 0; i < values.size(); ++i)
                    named.insert(columns(listing)[i], values[i]);
                lines.append(named);
            });
            return 0;
        });
        return lines.value(line);
    }

private slots:
    /// The state is the one of the day it is asked, from dates that are all different.
    void aContractHasTheStateOfTheDay_data()
    {
        QTest::addColumn<QString>("handed");
        QTest::addColumn<QString>("signedOn");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("state");
        const QString none;
        const QString before = QStringLiteral("2026-03-09");
        QTest::newRow("draft") << none << none << QStringLiteral("2026-09-01") << "draft";
        QTest::newRow("handed") << QStringLiteral("2026-02-11") << none
                                << QStringLiteral("2026-09-01") << "handed";
        QTest::newRow("signed") << QStringLiteral("2026-02-11") << QStringLiteral("2026-02-14")
                                << QStringLiteral("2026-09-01") << "signed";
        QTest::newRow("signed, never handed")
            << none << QStringLiteral("2026-02-14") << QStringLiteral("2026-09-01") << "signed";
        QTest::newRow("its last day")
            << none << QStringLiteral("2026-02-14") << QStringLiteral("2026-03-10") << "signed";
        QTest::newRow("ended") << none << QStringLiteral("2026-02-14") << before << "ended";
        QTest::newRow("a draft does not end") << none << none << before << "draft";
    }
    void aContractHasTheStateOfTheDay()
    {
        QFETCH(QString, handed);
        QFETCH(QString, signedOn);
        QFETCH(QString, to);
        auto file = newFile();
        Case c = openCase(*file, QDate(2025, 12, 1));
        diagnose(*file, c, QDate(2025, 12, 20));
        makeContract(*file, c, QDate(2026, 1, 15));
        perform(*file, Operation::UpdateContract, [&](Work& work) {
            const auto day
                = [](const QString& text) { return QDate::fromString(text, Qt::ISODate); };
            return work.save("contract", c.contract.value,
                {{"to_date", day(to)}, {"handed_on", day(handed)}, {"signed_on", day(signedOn)}});
        });
        const auto line = only(*file, Listing::Contracts);
        QTEST(line[QStringLiteral("state")], "state");
        QCOMPARE(line[QStringLiteral("from")], QStringLiteral("2026-01-15"));
        QCOMPARE(line[QStringLiteral("to")], to);
        QCOMPARE(line[QStringLiteral("signed_on")], signedOn);
        QCOMPARE(line.size(), 8);
    }

    /// Every value differs: none may stand under another's name.
    void eachColumnHoldsItsOwn()
    {
        auto file = newFile();
        const Case c = openCase(*file, QDate(2025, 10, 2));
        const qint64 stay = perform(*file, Operation::SavePlace, [&](Work& work) {
            for (int i = 0; i < 3; ++i)
                work.save("lodging", 0,
                    {{"kind", QStringLiteral("room")},
                        {"label", QStringLiteral("Chambre %1").arg(i)}});
            for (int i = 0; i < 5; ++i)
                work.save("admission", 0, {{"person_id", c.person.value}});
            work.save("request", 0,
                {{"received_on", QStringLiteral("2025-09-03")}, {"origin", QStringLiteral("siao")},
                    {"name", QStringLiteral("Nom")}, {"people", 4},
                    {"answer", QStringLiteral("refused")},
                    {"answered_on", QStringLiteral("2025-09-11")},
                    {"reason", QStringLiteral("full")},
                    {"notified_on", QStringLiteral("2025-09-19")}});
            return work.save("stay", 0,
                {{"person_id", c.person.value}, {"lodging_id", 2}, {"admission_id", 4},
                    {"from_date", QStringLiteral("2025-11-05")},
                    {"to_date", QStringLiteral("2026-01-17")},
                    {"ending", QStringLiteral("departure")},
                    {"destination", QStringLiteral("own_home")},
                    {"reason", QStringLiteral("end_of_care")}});
        });
        using Line = QMap<QString, QString>;
        QCOMPARE(only(*file, Listing::Stays),
            (Line{{QStringLiteral("id"), QString::number(stay)},
                {QStringLiteral("person_id"), QString::number(c.person.value)},
                {QStringLiteral("lodging_id"), QStringLiteral("2")},
                {QStringLiteral("admission_id"), QStringLiteral("4")},
                {QStringLiteral("from"), QStringLiteral("2025-11-05")},
                {QStringLiteral("to"), QStringLiteral("2026-01-17")},
                {QStringLiteral("ending"), QStringLiteral("departure")},
                {QStringLiteral("destination"), QStringLiteral("own_home")},
                {QStringLiteral("reason"), QStringLiteral("end_of_care")}}));
        QCOMPARE(only(*file, Listing::Requests),
            (Line{{QStringLiteral("id"), QStringLiteral("1")},
                {QStringLiteral("received_on"), QStringLiteral("2025-09-03")},
                {QStringLiteral("origin"), QStringLiteral("siao")},
                {QStringLiteral("people"), QStringLiteral("4")},
                {QStringLiteral("answer"), QStringLiteral("refused")},
                {QStringLiteral("answered_on"), QStringLiteral("2025-09-11")},
                {QStringLiteral("reason"), QStringLiteral("full")},
                {QStringLiteral("notified_on"), QStringLiteral("2025-09-19")}}));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "test_listing.moc"
