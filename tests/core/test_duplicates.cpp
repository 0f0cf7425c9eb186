#include "core/check/check.h"
#include "core/demo/demo.h"
#include "core/duplicate/merge.h"
#include "core/journal/history.h"
#include "tests/core/fixture.h"
#include <QRandomGenerator>

using namespace jalons;
using namespace jalons::testing;

/// Two files of one person: recognised, and brought together without losing a line.
class TestDuplicates : public QObject
{
    Q_OBJECT

    static Person person(const char* last, const char* first, const char* birth = "",
        const char* phone = "", qint64 id = 0)
    {
        Person p;
        p.id = {id};
        p.birthName = QString::fromUtf8(last);
        p.firstNames = QString::fromUtf8(first);
        p.birthDate = PartialDate::fromIso(QString::fromLatin1(birth));
        p.phone = QString::fromLatin1(phone);
        return p;
    }

private slots:
    void peopleWhoLookAlike_data()
    {
        QTest::addColumn<Person>("a");
        QTest::addColumn<Person>("b");
        QTest::addColumn<Likeness>("expected");
        const auto row = [](const char* name, const Person& a, const Person& b, Likeness expected) {
            QTest::newRow(name) << a << b << expected;
        };
        const Person nino = person("Béridze", "Nino", "1978-04-12");
        row("same", nino, person("BERIDZE", "nino", "1978-04-12"), Likeness::SameNamesAndBirth);
        row("a letter", nino, person("Beritze", "Nino", "1978-04-12"),
            Likeness::CloseNamesSameBirth);
        row("swapped names", nino, person("Nino", "Beridze", "1978-04-12"),
            Likeness::CloseNamesSameBirth);
        row("day and month", nino, person("Beridze", "Nino", "1978-12-04"),
            Likeness::SameNamesCloseBirth);
        row("one digit", nino, person("Beridze", "Nino", "1979-04-12"),
            Likeness::SameNamesCloseBirth);
        row("year alone", nino, person("Beridze", "Nino", "1978"), Likeness::SameNamesUnknownBirth);
        row("no date", nino, person("Beridze", "Nino"), Likeness::SameNamesUnknownBirth);
        row("namesake", nino, person("Beridze", "Nino", "1951-11-30"), Likeness::None);
        row("other year alone", nino, person("Beridze", "Nino", "1979"), Likeness::None);
        row("sister", nino, person("Beridze", "Maëlys", "1978-04-12"), Likeness::None);
        row("short names", person("Li", "An", "1990-01-01"), person("Lu", "An", "1990-01-01"),
            Likeness::None);
        row("phone", person("Diallo", "Fatoumata", "", "06 11 22 33 44"),
            person("Barry", "Fatoumata", "", "01 02 03 04 05 / +33 6 11 22 33 44"),
            Likeness::SamePhoneAndFirstName);
        row("phone of the household", person("Diallo", "Fatoumata", "", "0611223344"),
            person("Diallo", "Issa", "", "0611223344"), Likeness::None);
    }
    void peopleWhoLookAlike()
    {
        QFETCH(Person, a);
        QFETCH(Person, b);
        QFETCH(Likeness, expected);
        QCOMPARE(likeness(traitsOf(a), traitsOf(b)), expected);
        QCOMPARE(likeness(traitsOf(b), traitsOf(a)), expected);
    }

    void aDateGivenToEverybodyMakesNoPairs()
    {
        std::vector<Traits> people;
        for (int i = 1; i <= 3000; ++i)
            people.push_back(traitsOf(
                person(qPrintable(QStringLiteral("Nom%1").arg(i)), "Amadou", "1990-01-01", "", i)));
        QVERIFY(likePairs(people).empty());
    }

    /// A new table that refers to people is moved like the others. What cannot stand twice is
    /// dropped with its twin: then nothing may refer to it, or the merge would be refused.
    void everyTableThatRefersToAPersonCanBeMerged()
    {
        auto file = newFile();
        const auto references
            = file->query([](const Reader& r) { return duplicates::references(r); });
        QVERIFY(references->size() >= 4);
        for (const PersonReference& reference : *references) {
            if (reference.table == u"accompaniment")
                continue; // its one current accompaniment is the person's choice
            const bool unique
                = file->query([&](const Reader& r) {
                          return r
                              .value(
                                  QStringLiteral("SELECT 1 FROM pragma_index_list(?) l,"
                                                 " pragma_index_info(l.name) i WHERE l.\"unique\""
                                                 " AND i.name = ?"),
                                  reference.table, reference.column)
                              .isValid();
                      })
                      .valueOr(true);
            const bool referred
                = file->query([&](const Reader& r) {
                          return r
                              .value(QStringLiteral("SELECT 1 FROM sqlite_master t,"
                                                    " pragma_foreign_key_list(t.name) f"
                                                    " WHERE t.type = 'table' AND f.\"table\" = ?"),
                                  reference.table)
                              .isValid();
                      })
                      .valueOr(true);
            QVERIFY2(!unique || !referred, qPrintable(reference.table));
        }
    }

    /// Any two people of a real file, merged: nothing refers to the one that went, nothing else is
    /// lost, the file is sound, and undoing gives back every row.
    void mergingLosesNothingAndIsUndone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.jalons"));
        demo::Options options;
        options.people = 24;
        options.today = today;
        QVERIFY(demo::generate(path, options));
        auto file
            = std::move(StructureFile::open(path, OpenMode::ReadWrite, clockOn(today))).value();
        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            const PersonId kept{1 + random.bounded(24)};
            const PersonId gone{1 + random.bounded(24)};
            if (kept == gone)
                continue;
            const QString before = dump(*file);
            const auto plan
                = file->query([&](const Reader& r) { return duplicates::plan(r, kept, gone); });
            MergeOrder order{kept, gone, duplicates::proposed(plan->kept, plan->gone), {}, {}};
            if (plan->keptCurrent && plan->goneCurrent) {
                QCOMPARE(refusal(*file, [&](Work& work) { duplicates::merge(work, order); }),
                    QList{ProblemKind::AlreadyCurrent});
                order.goesOn = plan->goneCurrent->id;
            }
            const auto merged = file->perform(
                Operation::MergePeople, [&](Work& work) { duplicates::merge(work, order); });
            QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
            const auto report = file->query([&](const Reader& r) {
                for (const PersonReference& reference : duplicates::references(r))
                    if (r.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?")
                                    .arg(reference.table, reference.column),
                             gone)
                            .isValid())
                        qFatal("%s refers to the file that went", qPrintable(reference.table));
                return check(r);
            });
            for (const CheckFinding& finding : report->findings)
                qWarning() << finding.table << finding.id << finding.detail;
            QVERIFY(report->isSound());
            QVERIFY(file->undo());
            QCOMPARE(dump(*file), before);
        }
    }

    void whatIsSaidInOneFileOnlyIsKept()
    {
        Person kept = person("Beridze", "Nino", "1978", "0612345678");
        kept.firstContact = today;
        Person gone = person("Beridzé", "Nino", "1978-04-12", "0700000000");
        gone.mail = QStringLiteral("nino@example.org");
        gone.firstContact = today.addDays(-40);
        gone.note = QStringLiteral("préfère le matin");
        const Person result = duplicates::proposed(kept, gone);
        QCOMPARE(result.birthDate.toIso(), QStringLiteral("1978-04-12"));
        QCOMPARE(result.phone, kept.phone);
        QCOMPARE(result.mail, gone.mail);
        QCOMPARE(result.firstContact, gone.firstContact);
        QCOMPARE(result.note, gone.note);
    }

    void theHistoryOfTheFileThatJoinedIsStillRead()
    {
        auto file = newFile();
        const auto add = [&](const char* last) {
            return perform(*file, Operation::CreatePerson,
                [&](Work& work) { return people::save(work, person(last, "Jean")); });
        };
        const PersonId kept = add("Dupont");
        const PersonId gone = add("Dupond");
        perform(*file, Operation::MergePeople, [&](Work& work) {
            duplicates::merge(work, {kept, gone, people::load(work, kept), {}, {}});
            return 0;
        });
        const auto lines = file->query([&](const Reader& r) {
            return journal::of(
                r, journal::family(r, {{QStringLiteral("person"), kept.value}}), {}, 50);
        });
        const auto tells = [&](PersonId id, Operation operation) {
            return std::any_of(lines->begin(), lines->end(), [&](const HistoryEntry& entry) {
                return entry.row.table == u"person" && entry.row.id == id.value
                    && entry.operation == operation;
            });
        };
        QVERIFY(tells(kept, Operation::CreatePerson));
        QVERIFY(tells(gone, Operation::CreatePerson));
        QVERIFY(tells(gone, Operation::MergePeople));
    }

    void twoPeopleSaidToBeTwoAreNotProposedAgain()
    {
        auto file = newFile();
        const auto add = [&] {
            return perform(*file, Operation::CreatePerson, [](Work& work) {
                return people::save(work, person("Dupont", "Jean", "1980-05-05"));
            });
        };
        const PersonId first = add();
        const PersonId second = add();
        const auto possible
            = [&] { return *file->query([](const Reader& r) { return duplicates::possible(r); }); };
        QCOMPARE(possible().size(), 1UL);
        perform(*file, Operation::UpdatePerson, [&](Work& work) {
            duplicates::dismiss(work, second, first);
            return 0;
        });
        QVERIFY(possible().empty());
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
