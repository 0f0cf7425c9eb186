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

/// Two files of one person brought together without losing a line.
class TestMerge : public QObject
{
    Q_OBJECT

private slots:
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
                          return Sql(r)
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
                          return Sql(r)
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
        QVERIFY(demo::generate(FileAccess(path), options));
        auto file
            = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                  .value();
        QRandomGenerator random(7);
        int asked = 0;
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
            if (!plan->stays.empty()) {
                QCOMPARE(refusal(*file, [&](Work& work) { duplicates::merge(work, order); })
                             .contains(ProblemKind::StayOverlaps)
                        || plan->households,
                    true);
                for (const StayClash& clash : plan->stays) {
                    const StayVerdict verdict{clash.kept.stay.id, clash.gone.stay.id};
                    order.stays.push_back(
                        random.bounded(2) ? verdict : StayVerdict{verdict.wrong, verdict.right});
                }
            }
            if (plan->households) {
                QCOMPARE(refusal(*file, [&](Work& work) { duplicates::merge(work, order); }),
                    QList{ProblemKind::AlreadyCurrent});
                order.household = std::array{HouseholdAfter::Kept, HouseholdAfter::Gone,
                    HouseholdAfter::Together}[std::size_t(round % 3)];
            }
            asked += int(plan->stays.size()) + (plan->households ? 100 : 0);
            const auto merged = file->perform(
                Operation::MergePeople, [&](Work& work) { duplicates::merge(work, order); });
            QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
            const auto report = file->query([&](const Reader& r) {
                for (const PersonReference& reference : duplicates::references(r))
                    if (Sql(r)
                            .value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?")
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
        QVERIFY2(asked > 100 && asked % 100 > 3, qPrintable(QString::number(asked)));
    }

    /// A letter for each stay, upper case in the file that stays: « A 12 02-01 02-10 » is in room
    /// 12 from 1 to 10 February.
    void whoSleptWhereAfterAMerge_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("clashes");
        QTest::addColumn<QStringList>("expected"); // « 12 02-01 02-10 ending »
        QTest::addColumn<StaysReconciled>("done");
        const auto row = [](const char* name, const QStringList& told, const char* right,
                             int clashes, const QStringList& expected, StaysReconciled done) {
            QTest::newRow(name) << told << QString::fromLatin1(right) << clashes << expected
                                << done;
        };
        row("apart", {"A 12 02-01 02-10", "b 15 02-10 -"}, "", 0,
            {"12 02-01 02-10 departure", "15 02-10 - "}, {0, 0, 0});
        row("the first is right", {"A 12 02-01 02-10", "b 15 02-07 -"}, "Ab", 1,
            {"12 02-01 02-10 departure", "15 02-10 - "}, {0, 1, 0});
        row("the second is right", {"A 12 02-01 02-10", "b 15 02-07 -"}, "bA", 1,
            {"12 02-01 02-07 transfer", "15 02-07 - "}, {0, 1, 0});
        row("nights before and after", {"A 12 02-01 -", "b 15 02-07 02-09"}, "bA", 1,
            {"12 02-01 02-07 transfer", "12 02-09 - ", "15 02-07 02-09 departure"}, {0, 1, 0});
        row("no night left", {"A 12 02-01 -", "b 15 02-07 02-09"}, "Ab", 1, {"12 02-01 - "},
            {0, 0, 1});
        row("the same nights, one place", {"A 12 02-01 -", "b 12 02-01 -"}, "", 0, {"12 02-01 - "},
            {1, 0, 0});
        row("one place, told of other days", {"A 12 02-05 02-10", "b 12 02-01 -"}, "", 0,
            {"12 02-01 - "}, {2, 0, 0});
        row("one place, left later", {"A 12 02-05 -", "b 12 02-03 02-11"}, "", 0, {"12 02-03 - "},
            {1, 0, 0});
        row("three at once", {"A 12 02-01 02-20", "b 15 02-03 02-06", "c 16 02-10 -"}, "Ab cA", 2,
            {"12 02-01 02-10 transfer", "16 02-10 - "}, {0, 1, 1});
        row("a night of no length", {"A 12 02-01 -", "b 15 02-07 02-07"}, "Ab", 1, {"12 02-01 - "},
            {0, 0, 1});
    }

    void whoSleptWhereAfterAMerge()
    {
        QFETCH(QStringList, told);
        QFETCH(QString, right);
        QFETCH(int, clashes);
        auto file = newFile();
        QMap<QString, LodgingId> rooms;
        PersonId kept, gone, other;
        QMap<QString, StayId> stays;
        const auto day = [](const QString& text) {
            return QDate::fromString(QStringLiteral("2026-") + text, Qt::ISODate);
        };
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            kept = people::save(work, person("Dupont", "Jeanne"));
            gone = people::save(work, person("Dupond", "Jeanne"));
            other = people::save(work, person("Martin", "Luc"));
            for (const char* label : {"12", "15", "16"}) {
                Lodging room;
                room.kind = LodgingKind::Room;
                room.label = QLatin1String(label);
                room.capacity = 3;
                rooms[room.label] = lodgings::save(work, room);
            }
            for (const QString& line : told) {
                const QStringList words = line.split(u' ');
                Arrival arrival;
                arrival.people = {words[0][0].isUpper() ? kept : gone};
                arrival.lodging = rooms[words[1]];
                arrival.on = day(words[2]);
                arrival.openAccompaniment = false;
                const AdmissionId admission = admissions::arrive(work, arrival);
                stays[words[0]] = stays::ofAdmission(work, admission).front().id;
                if (words[3] != u"-")
                    stays::depart(work, stays[words[0]],
                        {day(words[3]), {}, {}, QStringLiteral("parti ") + words[0]});
            }
            Arrival third;
            third.people = {other};
            third.lodging = rooms["12"];
            third.on = day("01-30");
            third.openAccompaniment = false;
            admissions::arrive(work, third);
            return 0;
        });
        const QString before = dump(*file);
        const auto plan
            = file->query([&](const Reader& r) { return duplicates::plan(r, kept, gone); });
        QCOMPARE(int(plan->stays.size()), clashes);
        MergeOrder order{kept, gone, plan->kept, {}, {}};
        if (clashes > 0) {
            QCOMPARE(refusal(*file, [&](Work& work) { duplicates::merge(work, order); }),
                QList{ProblemKind::StayOverlaps});
            QCOMPARE(dump(*file), before);
        }
        for (const QString& name : right.split(u' ', Qt::SkipEmptyParts)) // « Ab »: A, not b
            order.stays.push_back({stays[name.left(1)], stays[name.mid(1)]});
        const MergeDone done = perform(*file, Operation::MergePeople,
            [&](Work& work) { return duplicates::merge(work, order); });
        QTEST(done.stays, "done");
        const auto lines = [&](PersonId who) {
            return *file->query([&](const Reader& r) {
                QStringList found;
                for (const StayLine& line : stays::of(r, who))
                    found.append(QStringLiteral("%1 %2 %3 %4")
                                     .arg(line.place, line.stay.from.toString("MM-dd"),
                                         line.stay.to.isValid() ? line.stay.to.toString("MM-dd")
                                                                : QStringLiteral("-"),
                                         toCode(line.stay.ending)));
                found.sort();
                return found;
            });
        };
        QTEST(lines(kept), "expected");
        QCOMPARE(lines(other), QStringList(QStringLiteral("12 01-30 - ")));
        const auto report = file->query([](const Reader& r) { return check(r); });
        QVERIFY2(report->isSound(), qPrintable(report->findings.value(0).detail));
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    /// What the admission that is left without a stay says is not lost.
    void anAdmissionToldTwiceBecomesOne()
    {
        auto file = newFile();
        PersonId kept, gone;
        AdmissionId own, other;
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            kept = people::save(work, person("Dupont", "Jeanne"));
            gone = people::save(work, person("Dupond", "Jeanne"));
            Lodging room;
            room.kind = LodgingKind::Room;
            room.label = QStringLiteral("12");
            room.capacity = 3;
            const LodgingId place = lodgings::save(work, room);
            const auto arrive = [&](PersonId who, int dayOfMonth, const Admission& said) {
                Arrival arrival{{who}, place, QDate(2026, 1, dayOfMonth), said, false, {}};
                return admissions::arrive(work, arrival);
            };
            Admission said;
            said.decidedOn = QDate(2026, 1, 4);
            said.note = QStringLiteral("chambre calme");
            own = arrive(kept, 5, said);
            said = {};
            said.decidedOn = QDate(2026, 1, 6);
            said.proposedOn = QDate(2026, 1, 2);
            said.proposalNumber = QStringLiteral("SIAO-77");
            said.note = QStringLiteral("arrive avec un chien");
            other = arrive(gone, 7, said);
            Prolongation asked;
            asked.admission = other;
            asked.askedOn = QDate(2026, 2, 3);
            asked.length.months = 6;
            admissions::save(work, asked);
            const auto away = [&](AdmissionId admission, PersonId who, int from, int to) {
                Absence absence;
                absence.admission = admission;
                absence.person = who;
                absence.from = QDate(2026, 1, from);
                absence.to = QDate(2026, 1, to);
                stays::save(work, absence);
            };
            away(own, kept, 10, 13);
            away(other, gone, 11, 12); // told by the other file
            away(other, gone, 20, 22);
            return 0;
        });
        const MergeDone done = perform(*file, Operation::MergePeople, [&](Work& work) {
            return duplicates::merge(work, {kept, gone, people::load(work, kept), {}, {}});
        });
        QCOMPARE(done.stays, (StaysReconciled{1, 0, 0}));
        const Admission one
            = *file->query([&](const Reader& r) { return admissions::load(r, own); });
        QCOMPARE(one.person, kept);
        QCOMPARE(one.decidedOn, QDate(2026, 1, 4));
        QCOMPARE(one.proposedOn, QDate(2026, 1, 2));
        QCOMPARE(one.proposalNumber, QStringLiteral("SIAO-77"));
        QCOMPARE(one.note, QStringLiteral("chambre calme\narrive avec un chien"));
        QCOMPARE(one.from, QDate(2026, 1, 5));
        QStringList away;
        std::size_t asked = 0;
        bool isThere = true;
        QVERIFY(
            file->query([&](const Reader& r) {
                    for (const Absence& absence : stays::absences(r, own, kept))
                        away.append(absence.from.toString("dd") + u'-' + absence.to.toString("dd"));
                    asked = admissions::prolongations(r, own).size();
                    isThere = Sql(r).value("SELECT 1 FROM admission WHERE id = ?", other).isValid();
                    return check(r).isSound();
                })
                .valueOr(false));
        QCOMPARE(away, (QStringList{QStringLiteral("20-22"), QStringLiteral("10-13")}));
        QCOMPARE(asked, 1UL);
        QVERIFY(!isThere);
    }

    void theOtherAccompanimentIsClosedToday_data()
    {
        QTest::addColumn<bool>("ofKept");
        QTest::newRow("that of the file that stays goes on") << true;
        QTest::newRow("that of the file that goes goes on") << false;
    }

    void theOtherAccompanimentIsClosedToday()
    {
        QFETCH(bool, ofKept);
        auto file = newFile();
        const Case kept = openCase(*file, QDate(2025, 11, 3));
        const Case gone = openCase(*file, QDate(2026, 1, 19));
        const Case third = openCase(*file, QDate(2026, 2, 7));
        perform(*file, Operation::MergePeople, [&](Work& work) {
            duplicates::merge(work,
                {kept.person, gone.person, people::load(work, kept.person), {},
                    ofKept ? kept.accompaniment : gone.accompaniment});
            return 0;
        });
        const auto load = [&](AccompanimentId id) {
            return *file->query([&](const Reader& r) { return accompaniments::load(r, id); });
        };
        const Accompaniment on = load(ofKept ? kept.accompaniment : gone.accompaniment);
        const Accompaniment off = load(ofKept ? gone.accompaniment : kept.accompaniment);
        QCOMPARE(on.person, kept.person);
        QCOMPARE(off.person, kept.person);
        QVERIFY(on.isCurrent() && on.exitReason.isEmpty());
        QCOMPARE(on.openedOn, ofKept ? QDate(2025, 11, 3) : QDate(2026, 1, 19));
        QCOMPARE(off.closedOn, today);
        QCOMPARE(off.exitReason, QStringLiteral("file_merged"));
        QVERIFY(load(third.accompaniment).isCurrent());
    }

    void whatIsSaidInOneFileOnlyIsKept()
    {
        Person kept = person("Beridze", "Nino", "1978", "0612345678");
        kept.firstContact = today;
        Person gone = person("Beridzé", "Nino", "1978-04-12", "0700000000");
        gone.mail = QStringLiteral("nino@example.org");
        gone.firstContact = today.addDays(-40);
        gone.note = QStringLiteral("préfère le matin");
        gone.interpreter = true;
        const Person result = duplicates::proposed(kept, gone);
        QCOMPARE(result.birthDate.toIso(), QStringLiteral("1978-04-12"));
        QCOMPARE(result.phone, kept.phone);
        QCOMPARE(result.mail, gone.mail);
        QCOMPARE(result.firstContact, gone.firstContact);
        QCOMPARE(result.note, gone.note);
        QVERIFY(result.interpreter); // whom one file says to need one needs one
        // The other way round nothing of the file that stays gives way.
        const Person other = duplicates::proposed(gone, kept);
        QCOMPARE(other.birthDate.toIso(), QStringLiteral("1978-04-12"));
        QCOMPARE(other.phone, gone.phone);
        QCOMPARE(other.firstContact, gone.firstContact);
        QCOMPARE(other.note, gone.note);
        QCOMPARE(other.address, QString());
        QVERIFY(other.interpreter);
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
            return history::of(
                r, history::family(r, {{QStringLiteral("person"), kept.value}}), {}, 50);
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
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
