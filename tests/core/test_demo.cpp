#include "core/base/text.h"
#include "core/check/check.h"
#include "core/demo/demo.h"
#include "core/demo/identity.h"
#include "core/demo/logo.h"
#include "core/listing/listing.h"
#include "core/storage/sql.h"
#include "fixture.h"

#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// The demonstration is the same for the same options, sound by every rule, and shows every phase.
class TestDemo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<StructureFile> make(
        const QString& name, demo::Options options, QDate day = today)
    {
        options.today = day;
        const QString path = m_folder.filePath(name);
        const auto made = demo::generate(FileAccess(path), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(day));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return std::move(file).value();
    }

    static int count(const StructureFile& file, const QString& sql)
    {
        return file.query([&](const Reader& r) { return Sql(r).value(sql).toInt(); }).valueOr(-1);
    }

private slots:
    void sameOptionsGiveTheSameRows()
    {
        const auto first = make(QStringLiteral("a.jalons"), {});
        const auto second = make(QStringLiteral("b.jalons"), {});
        QCOMPARE(dump(*first), dump(*second));
        demo::Options other;
        other.seed = 2;
        QVERIFY(dump(*first) != dump(*make(QStringLiteral("c.jalons"), other)));
    }

    void showsEveryPhase()
    {
        const auto file = make(QStringLiteral("phases.jalons"), {});
        QCOMPARE(count(*file, QStringLiteral("SELECT count(*) FROM person")), 60);
        for (const auto& [phase, code] : codes<Phase>)
            QVERIFY2(count(*file,
                         QStringLiteral("SELECT count(*) FROM accompaniment WHERE phase = '%1'")
                             .arg(QLatin1String(code)))
                    > 1,
                code);
        // families, several accompaniments of one person, avenants, deadlines within the week
        QVERIFY(count(*file, QStringLiteral("SELECT count(*) FROM household")) > 3);
        QVERIFY(count(*file,
                    QStringLiteral(
                        "SELECT count(*) FROM (SELECT 1 FROM accompaniment GROUP BY person_id"
                        " HAVING count(*) > 1)"))
            > 0);
        QVERIFY(
            count(*file, QStringLiteral("SELECT count(*) FROM contract WHERE kind = 'amendment'"))
            > 3);
        QVERIFY(count(*file,
                    QStringLiteral(
                        "SELECT count(*) FROM accompaniment WHERE closed_on IS NULL AND due_on"
                        " BETWEEN '%1' AND '%2'")
                        .arg(today.toString(Qt::ISODate), today.addDays(7).toString(Qt::ISODate)))
            > 2);
        QCOMPARE(count(*file, QStringLiteral("SELECT count(*) FROM journal")), 0);
    }

    void isSoundOnAnyDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("years");
        // a whole week, the end of February and of the year: where months and weekends meet
        for (int i = 0; i < 7; ++i)
            QTest::addRow("week %d", i) << today.addDays(i) << (i == 0 ? 3 : 1);
        QTest::newRow("leap day") << QDate(2028, 2, 29) << 3;
        QTest::newRow("31 August") << QDate(2026, 8, 31) << 2;
        QTest::newRow("1 January") << QDate(2027, 1, 1) << 1;
        QTest::newRow("long history") << QDate(2026, 12, 31) << 12;
    }
    void isSoundOnAnyDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, years);
        demo::Options options;
        options.years = years;
        options.people = years == 1 ? 30 : 60;
        options.seed = static_cast<quint64>(day.toJulianDay());
        const auto file = make(
            QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".jalons"), options, day);
        const auto report = file->query([](const Reader& r) { return check(r); });
        QVERIFY(report.ok());
        for (const CheckFinding& finding : report->findings)
            qWarning("%d %s %lld %s", int(finding.kind), qPrintable(finding.table), finding.id,
                qPrintable(finding.detail));
        QVERIFY(report->isSound());
        QCOMPARE(count(*file,
                     QStringLiteral("SELECT count(*) FROM contract WHERE signed_on > '%1'")
                         .arg(day.toString(Qt::ISODate))),
            0);
        QCOMPARE(count(*file,
                     QStringLiteral("SELECT count(*) FROM person WHERE first_contact < '%1'")
                         .arg(day.addYears(-years).addDays(-60).toString(Qt::ISODate))),
            0);
    }

    void leavesNoPlaceholder()
    {
        const auto file = make(QStringLiteral("texts.jalons"), {});
        const QString everything = dump(*file);
        // articles have {{placeholders}} of their own, with two braces
        static const QRegularExpression left(QStringLiteral("[^{]\\{[a-z]+\\}"));
        const auto match = left.match(everything);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        QVERIFY2(everything.contains(QStringLiteral("الحدّاد")), "a name from right to left");
    }

    void makesASmallerOrALargerFile()
    {
        demo::Options options;
        options.people = 1;
        QCOMPARE(count(*make(QStringLiteral("one.jalons"), options),
                     QStringLiteral("SELECT count(*) FROM person")),
            1);
        options.people = 600;
        QList<int> seen;
        options.progress = [&](int done, int) {
            seen.append(done);
            return true;
        };
        const auto file = make(QStringLiteral("many.jalons"), options);
        QCOMPARE(count(*file, QStringLiteral("SELECT count(*) FROM person")), 600);
        QCOMPARE(seen, (QList<int>{500, 600}));
        const auto report = file->query([](const Reader& r) { return check(r); });
        QVERIFY(report.ok() && report->isSound());
    }

    void refusesWhatItCannotDo()
    {
        demo::Options options;
        options.people = 0;
        options.years = 99;
        const auto made
            = demo::generate(FileAccess(m_folder.filePath(QStringLiteral("none.jalons"))), options);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, ErrorKind::Refused);
        QCOMPARE(made.error().problems.size(), 2);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.jalons"))));

        QFile taken(m_folder.filePath(QStringLiteral("taken.jalons")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("mine");
        taken.close();
        QCOMPARE(
            demo::generate(FileAccess(taken.fileName()), {}).error().kind, ErrorKind::FileExists);
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("mine"));
    }

    void identityIsPlausibleAndInvented()
    {
        const Structure s = demo::structure();
        QVERIFY(problems(s).isEmpty());
        QVERIFY(isSiret(s.siret));
        QVERIFY(s.phone.startsWith(QLatin1String("01 99 00")));
        QVERIFY(s.logo.startsWith("\x89PNG"));
        QVERIFY(s.logo.size() < 20000);
        QCOMPARE(demo::team().size(), std::size_t(8));
    }

    void checkFindsWhatWasForged()
    {
        const auto file = make(QStringLiteral("forged.jalons"), {});
        const auto forged = file->fill([](Work& work) {
            work.save("accompaniment", 1, {{"phase", QStringLiteral("intake")}});
            work.save("person", 1, {{"language", QStringLiteral("klingon")}});
            work.save("accompaniment", 2,
                {{"types", QStringList{QStringLiteral("global"), QStringLiteral("magic")}}});
            work.save("action", 1, {{"done_on", QStringLiteral("2023-02-29")}});
            work.save("action", 2, {{"state", QStringLiteral("dreamt")}});
            Sql(work).database().exec(QStringLiteral("DROP TRIGGER contract_frozen"));
            work.save("contract", 1, {{"frozen", QByteArray("{}")}});
            Sql(work).database().exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        });
        QVERIFY(forged.ok());
        const auto report = file->query([](const Reader& r) { return check(r); });
        QVERIFY(report.ok());
        const auto found = [&](CheckKind kind, const char* table, qint64 id) {
            return std::any_of(
                report->findings.begin(), report->findings.end(), [&](const CheckFinding& f) {
                    return f.kind == kind && f.table == QLatin1String(table) && f.id == id;
                });
        };
        QVERIFY(found(CheckKind::Phase, "accompaniment", 1));
        QVERIFY(found(CheckKind::UnknownTerm, "person", 1));
        QVERIFY(found(CheckKind::UnknownTerm, "accompaniment", 2));
        QVERIFY(found(CheckKind::NotADate, "action", 1));
        QVERIFY(found(CheckKind::UnknownTerm, "action", 2));
        QVERIFY(found(CheckKind::NotIntact, "contract", 1));
        QVERIFY(found(CheckKind::PartMissing, "contract", 0)); // its guard
        QCOMPARE(report->findings.size(), 7);
        const auto short_ = file->query([](const Reader& r) { return check(r, 2); });
        QCOMPARE(short_->findings.size(), 2);
        QVERIFY(short_->more);
    }

    void listsEveryConcept()
    {
        const auto file = make(QStringLiteral("lists.jalons"), {});
        for (const auto& [listing, table] :
            {std::pair{Listing::People, "person"},
                std::pair{Listing::Accompaniments, "accompaniment"},
                std::pair{Listing::Contracts, "contract"}, std::pair{Listing::Actions, "action"}}) {
            int lines = 0;
            const auto width = columns(listing).size();
            QCOMPARE(columns(listing).first(), QStringLiteral("id"));
            const auto listed = file->query([&, which = listing](const Reader& r) {
                list(r, which, [&](const QStringList& values) {
                    ++lines;
                    if (values.size() != width || values.first().toLongLong() <= 0)
                        qFatal("a line of another shape");
                });
                return Done{};
            });
            QVERIFY(listed.ok());
            QCOMPARE(lines,
                count(*file, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
