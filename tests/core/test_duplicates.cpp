#include "core/check/check.h"
#include "core/demo/demo.h"
#include "core/duplicate/merge.h"
#include "core/history/history.h"
#include "core/household/household.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
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
        row("two digits", nino, person("Beridze", "Nino", "1979-05-12"), Likeness::None);
        row("two digits of one number", nino, person("Beridze", "Nino", "1978-04-21"),
            Likeness::None);
        row("month alone", nino, person("Beridze", "Nino", "1978-04"),
            Likeness::SameNamesUnknownBirth);
        row("month before", nino, person("Beridze", "Nino", "1978-03"), Likeness::None);
        row("month after", nino, person("Beridze", "Nino", "1978-05"), Likeness::None);
        row("year before", nino, person("Beridze", "Nino", "1977"), Likeness::None);
        row("month in its year", person("Beridze", "Nino", "1978-11"),
            person("Beridze", "Nino", "1978"), Likeness::SameNamesUnknownBirth);
        row("month beside its year", person("Beridze", "Nino", "1978-11"),
            person("Beridze", "Nino", "1979"), Likeness::None);
        row("year alone, twice", person("Beridze", "Nino", "1978"),
            person("Beritze", "Nino", "1978"), Likeness::None);
        row("two letters of six", person("Durand", "Nino", "1978-04-12"),
            person("Dupond", "Nino", "1978-04-12"), Likeness::None);
        row("two letters of eight", person("Fernando", "Nino", "1978-04-12"),
            person("Hernandi", "Nino", "1978-04-12"), Likeness::CloseNamesSameBirth);
        row("three letters of eight", person("Fernando", "Nino", "1978-04-12"),
            person("Hermandi", "Nino", "1978-04-12"), Likeness::None);
        row("two neighbours swapped", person("Durand", "Nino", "1978-04-12"),
            person("Druand", "Nino", "1978-04-12"), Likeness::CloseNamesSameBirth);
        row("a close name of another day", nino, person("Beritze", "Nino", "1979-04-12"),
            Likeness::None);
        row("phone, another day", person("Diallo", "Fatoumata", "1990-01-02", "0611223344"),
            person("Barry", "Fatoumata", "1971-08-30", "0611223344"), Likeness::None);
        row("another phone", person("Diallo", "Fatoumata", "", "0611223344"),
            person("Barry", "Fatoumata", "", "0611223345"), Likeness::None);
        row("too short a phone", person("Diallo", "Fatoumata", "", "3949"),
            person("Barry", "Fatoumata", "", "3949"), Likeness::None);
        row("short names", person("Li", "An", "1990-01-01"), person("Lu", "An", "1990-01-01"),
            Likeness::None);
        row("phone", person("Diallo", "Fatoumata", "", "06 11 22 33 44"),
            person("Barry", "Fatoumata", "", "01 02 03 04 05 / +33 6 11 22 33 44"),
            Likeness::SamePhoneAndFirstName);
        row("twins", person("Fassi", "Mohamed Amine", "2016-05-12"),
            person("Fassi", "Mohamed Ali", "2016-05-12"), Likeness::CloseNamesSameBirth);
        row("two of one name, without a date", person("Fassi", "Mohamed Amine", ""),
            person("Fassi", "Mohamed Ali", ""), Likeness::None);
        row("fewer first names", person("Fassi", "Mohamed Amine", "2016-05-12"),
            person("Fassi", "Mohamed", "2016-05-12"), Likeness::SameNamesAndBirth);
        row("a part of a double name", person("Dupont-Martin", "Nino", "1978-04-12"),
            person("Martin", "Nino", "1978-04-12"), Likeness::SameNamesAndBirth);
        row("a particle is no part", person("El Fassi", "Nino", "1978-04-12"),
            person("El Amrani", "Nino", "1978-04-12"), Likeness::None);
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

    /// Whoever is asked first; and the keys bring together everybody whom the rule does.
    void likenessIsMutualAndFoundByItsKeys()
    {
        QRandomGenerator random(10);
        const auto one = [&](std::initializer_list<const char*> of) {
            return *(of.begin() + random.bounded(int(of.size())));
        };
        int alike = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<Traits> people;
            for (int i = 1; i <= 24; ++i)
                people.push_back(traitsOf(person(one({"Diarra", "Diara", "Diarra-Beridze",
                                                     "Beridze", "Beritze", "Li", "Lu", "Issa"}),
                    one({"Issa", "Nino", "Nino Li", "Diarra", "Li"}),
                    one({"", "1978", "1978-04", "1978-04-12", "1978-12-04", "1979-04-12",
                        "1979-05-12"}),
                    one({"", "", "0611223344", "0622334455 / +33 6 11 22 33 44"}), i)));
            QSet<QPair<qint64, qint64>> expected;
            for (std::size_t i = 0; i < people.size(); ++i)
                for (std::size_t j = i + 1; j < people.size(); ++j) {
                    const Likeness found = likeness(people[i], people[j]);
                    QCOMPARE(likeness(people[j], people[i]), found);
                    if (found != Likeness::None)
                        expected.insert({people[i].id.value, people[j].id.value});
                }
            QSet<QPair<qint64, qint64>> found;
            for (const LikePair& pair : likePairs(people))
                found.insert({pair.first.value, pair.second.value});
            QCOMPARE(found, expected);
            alike += int(found.size());
        }
        QVERIFY(alike > 500);
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
