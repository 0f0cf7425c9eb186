#include "core/check/check.h"
#include "core/demo/demo.h"
#include "core/duplicate/merge.h"
#include "core/history/history.h"
#include "core/household/household.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/core/somebody.h"
#include <QRandomGenerator>

using namespace jalons;
using namespace jalons::testing;

/// Two files of one person brought together: who lives where, with whom, since when.
class TestMergeHouseholds : public QObject
{
    Q_OBJECT

private slots:
    /// Each file with a household of its own today: who lives with whom is said, and then holds.
    void theHouseholdIsChosen_data()
    {
        QTest::addColumn<HouseholdAfter>("after");
        QTest::addColumn<QStringList>("together"); // with the person, the day of the merge
        QTest::addColumn<QString>("role"); // of the head of the other household
        QTest::newRow("that of the file that stays")
            << HouseholdAfter::Kept << QStringList{"Luc Martin"} << "reference";
        QTest::newRow("that of the file that goes")
            << HouseholdAfter::Gone << QStringList{"Ines Roca", "Omar Roca"} << "reference";
        QTest::newRow("both were one")
            << HouseholdAfter::Together << QStringList{"Ines Roca", "Luc Martin", "Omar Roca"}
            << "spouse";
    }

    void theHouseholdIsChosen()
    {
        QFETCH(HouseholdAfter, after);
        auto file = newFile();
        PersonId kept, gone, head;
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            kept = people::save(work, person("Dupont", "Jeanne"));
            gone = people::save(work, person("Dupond", "Jeanne"));
            const PersonId child = people::save(work, person("Martin", "Luc"));
            head = people::save(work, person("Roca", "Omar"));
            const PersonId girl = people::save(work, person("Roca", "Ines"));
            const HouseholdId first = households::create(work);
            const HouseholdId second = households::create(work);
            const auto lives = [&](PersonId who, HouseholdId where, const char* role, int from) {
                Membership m;
                m.person = who;
                m.household = where;
                m.role = QLatin1String(role);
                m.from = QDate(2026, 1, from);
                households::save(work, m);
            };
            lives(kept, first, "reference", 3);
            lives(child, first, "child", 4);
            lives(gone, second, "spouse", 8);
            lives(head, second, "reference", 6);
            lives(girl, second, "child", 7);
            Animal dog;
            dog.household = second;
            dog.name = QStringLiteral("Filou");
            households::save(work, dog);
            return 0;
        });
        const QString before = dump(*file);
        MergeOrder order{kept, gone, {}, {}, {}};
        const auto plan
            = file->query([&](const Reader& r) { return duplicates::plan(r, kept, gone); });
        order.result = plan->kept;
        QVERIFY(plan->households);
        QCOMPARE(plan->households->keptWith.size(), 1UL);
        QCOMPARE(plan->households->goneWith.size(), 2UL);
        QCOMPARE(refusal(*file, [&](Work& work) { duplicates::merge(work, order); }),
            QList{ProblemKind::AlreadyCurrent});
        order.household = after;
        QCOMPARE(perform(*file, Operation::MergePeople,
                     [&](Work& work) { return duplicates::merge(work, order); })
                     .household,
            after);
        QStringList together;
        QString role;
        std::size_t dogs = 0;
        int rows = 0;
        QVERIFY(file->query([&](const Reader& r) {
                        for (const HouseholdMember& m : households::around(r, kept, today))
                            if (m.membership.person != kept)
                                together.append(m.name);
                        for (const HouseholdMember& m : households::around(r, head, today))
                            if (m.membership.person == head)
                                role = m.membership.role;
                        dogs = households::animals(r, households::of(r, head, today), today).size();
                        rows = Sql(r)
                                   .value("SELECT count(*) FROM membership WHERE person_id = ? AND "
                                          "to_date IS"
                                          " NULL",
                                       kept)
                                   .toInt();
                        return check(r).isSound();
                    })
                    .valueOr(false));
        together.sort();
        QTEST(together, "together");
        QTEST(role, "role");
        QCOMPARE(dogs, 1UL);
        QCOMPARE(rows, 1);
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    /// A child in shared custody belongs to two households, and nobody is asked.
    void twoHomesOfAChildAreNoClash()
    {
        auto file = newFile();
        PersonId kept, gone;
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            kept = people::save(work, person("Roca", "Ines"));
            gone = people::save(work, person("Rocca", "Ines"));
            for (const PersonId who : {kept, gone}) {
                Membership m;
                m.person = who;
                m.household = households::create(work);
                m.role = QStringLiteral("child");
                m.custody = QStringLiteral("shared");
                households::save(work, m);
            }
            return 0;
        });
        QVERIFY(!file->query([&](const Reader& r) { return duplicates::plan(r, kept, gone); })
                     ->households);
        perform(*file, Operation::MergePeople, [&](Work& work) {
            return duplicates::merge(work, {kept, gone, people::load(work, kept), {}, {}})
                .moved.size();
        });
        QCOMPARE(file->query([&](const Reader& r) {
                         return Sql(r)
                             .value("SELECT count(*) FROM membership WHERE person_id = ?", kept)
                             .toInt();
                     })
                     .valueOr(0),
            2);
    }

    void whoLivesWhereWhenAfterAMerge_data()
    {
        QTest::addColumn<QStringList>("kept"); // « from to » in the household they may share
        QTest::addColumn<QString>("other"); // of the file that goes
        QTest::addColumn<bool>("elsewhere"); // the one that goes is in a household of its own
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QStringList& kept, const char* other,
                             bool elsewhere, const QStringList& expected) {
            QTest::newRow(name) << kept << QString::fromLatin1(other) << elsewhere << expected;
        };
        const QString winter = QStringLiteral("2025-01-10 2025-03-20");
        row("over each other", {winter}, "2025-02-01 2025-06-30", false,
            {QStringLiteral("1 2025-01-10 2025-06-30")});
        row("one inside", {winter}, "2025-02-02 2025-02-03", false,
            {QStringLiteral("1 2025-01-10 2025-03-20")});
        row("around", {winter}, "2024-12-24 2025-12-25", false,
            {QStringLiteral("1 2024-12-24 2025-12-25")});
        row("the same day", {winter}, "2025-03-20 2025-04-04", false,
            {QStringLiteral("1 2025-01-10 2025-04-04")});
        row("after", {winter}, "2025-03-21 2025-04-04", false,
            {QStringLiteral("1 2025-01-10 2025-03-20"), QStringLiteral("1 2025-03-21 2025-04-04")});
        row("before", {winter}, "2024-10-01 2025-01-09", false,
            {QStringLiteral("1 2024-10-01 2025-01-09"), QStringLiteral("1 2025-01-10 2025-03-20")});
        row("since ever", {winter}, "- 2025-02-02", false, {QStringLiteral("1 - 2025-03-20")});
        row("still there", {winter}, "2025-02-02 -", false, {QStringLiteral("1 2025-01-10 -")});
        row("elsewhere at once", {winter}, "2025-02-01 2025-06-30", true,
            {QStringLiteral("1 2025-01-10 2025-03-20"), QStringLiteral("2 2025-02-01 2025-06-30")});
        row("back after a while", {QStringLiteral("2023-05-05 2023-09-09"), winter},
            "2025-02-01 2025-06-30", false,
            {QStringLiteral("1 2023-05-05 2023-09-09"), QStringLiteral("1 2025-01-10 2025-06-30")});
    }

    void whoLivesWhereWhenAfterAMerge()
    {
        QFETCH(QStringList, kept);
        QFETCH(QString, other);
        QFETCH(bool, elsewhere);
        auto file = newFile();
        PersonId stays, goes, third;
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            stays = people::save(work, person("Dupont", "Jeanne"));
            goes = people::save(work, person("Dupond", "Jeanne"));
            third = people::save(work, person("Martin", "Luc"));
            const HouseholdId first = households::create(work);
            const HouseholdId second = households::create(work);
            const auto lives = [&](PersonId who, HouseholdId where, const QString& when) {
                Membership m;
                m.person = who;
                m.household = where;
                m.from = QDate::fromString(when.section(u' ', 0, 0), Qt::ISODate);
                m.to = QDate::fromString(when.section(u' ', 1), Qt::ISODate);
                households::save(work, m);
            };
            for (const QString& when : kept)
                lives(stays, first, when);
            lives(goes, elsewhere ? second : first, other);
            lives(third, first, QStringLiteral("2020-02-02 2026-02-20"));
            return 0;
        });
        const QString before = dump(*file);
        perform(*file, Operation::MergePeople, [&](Work& work) {
            duplicates::merge(work, {stays, goes, people::load(work, stays), {}, {}});
            return 0;
        });
        const auto lines = [&](PersonId who) {
            return *file->query([&](const Reader& r) {
                QStringList found;
                for (Rows rows = Sql(r).select(
                         QStringLiteral("SELECT household_id || ' ' || ifnull(from_date, '-') ||"
                                        " ' ' || ifnull(to_date, '-') FROM membership WHERE"
                                        " person_id = ? ORDER BY household_id, from_date, to_date"),
                         who);
                     rows.next();) {
                    QString line;
                    rows.row() >> line;
                    found.append(line);
                }
                return found;
            });
        };
        QTEST(lines(stays), "expected");
        QCOMPARE(lines(goes), QStringList());
        QCOMPARE(lines(third), QStringList(QStringLiteral("1 2020-02-02 2026-02-20")));
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }
};

QTEST_GUILESS_MAIN(TestMergeHouseholds)
#include "test_merge_households.moc"
