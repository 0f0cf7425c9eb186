#include "core/stay/lodging_series.h"
#include "core/storage/sql.h"
#include "tests/core/house_case.h"

using namespace jalons;
using namespace jalons::testing;

/// Places, stays and absences: who sleeps where on which day.
class TestStay : public HouseCase
{
    Q_OBJECT

private slots:
    void placesStandInTheirTree()
    {
        auto file = newFile();
        const House h = house(*file);
        const auto tree = *file->query([](const Reader& r) { return lodgings::tree(r); });
        QCOMPARE(tree.size(), size_t(3));
        QCOMPARE(tree[0].beds, 3);
        // « 2 » before « 12 »
        QCOMPARE(tree[1].path, QStringLiteral("Bâtiment A · Chambre 2"));
        QCOMPARE(tree[2].lodging.id, h.first);
        // beds are counted once
        QCOMPARE(refusal(*file, [&](Work& w) { place(w, QStringLiteral("Lit"), 1, h.first); }),
            QList{ProblemKind::CapacityTwice});
        QCOMPARE(refusal(*file,
                     [&](Work& w) {
                         Lodging l = lodgings::load(w, h.building);
                         l.capacity = 3;
                         lodgings::save(w, l);
                     }),
            QList{ProblemKind::CapacityTwice});
        QCOMPARE(refusal(*file, [&](Work& w) { lodgings::remove(w, h.building); }),
            QList{ProblemKind::StillUsed});
    }

    void aPersonSleepsInOnePlace()
    {
        auto file = newFile();
        const House h = house(*file);
        arrive(*file, {h.amadou}, h.first, QDate(2026, 3, 4));
        const auto again = [&](QDate on) {
            return refusal(*file, [&](Work& w) {
                admissions::arrive(w, {{h.amadou}, h.second, on, {}, true, {}});
            });
        };
        QCOMPARE(again(QDate(2026, 3, 9)), QList{ProblemKind::StayOverlaps});
        perform(*file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stayOf(*file, h.amadou).id, {QDate(2026, 3, 8), {}, {}, {}});
            return 0;
        });
        QCOMPARE(again(QDate(2026, 3, 7)), QList{ProblemKind::StayOverlaps});
        QCOMPARE(again(QDate(2026, 3, 8)), QList<ProblemKind>()); // the day of departure is free
        const auto leaveBefore = refusal(*file, [&](Work& w) {
            stays::depart(w, stayOf(*file, h.amadou).id, {QDate(2026, 3, 7), {}, {}, {}});
        });
        QCOMPARE(leaveBefore, QList{ProblemKind::EndBeforeStart});
    }

    void oneTooManyIsSaidNotForbidden()
    {
        auto file = newFile();
        const House h = house(*file);
        arrive(*file, {h.amadou}, h.first, QDate(2026, 3, 4));
        Stay other;
        other.person = h.binta;
        other.lodging = h.first;
        other.from = QDate(2026, 3, 1);
        other.to = QDate(2026, 3, 4);
        const auto warned = [&] {
            return *file->query([&](const Reader& r) { return stays::warnings(r, other); });
        };
        QVERIFY(warned().isEmpty()); // leaves the day the other arrives
        other.to = QDate();
        QCOMPARE(warned(),
            (Problems{{QStringLiteral("lodging"), ProblemKind::OverCapacity,
                {QStringLiteral("2026-03-04"), QStringLiteral("2"), QStringLiteral("1")}}}));
        arrive(*file, {h.binta}, h.first, QDate(2026, 3, 1));
        const auto f = *file->query([&](const Reader& r) { return board::figures(r, today); });
        QCOMPARE(f.occupied, 2);
        QCOMPARE(f.free, 2); // of the other room: one too many frees none elsewhere
    }

    void aClosedRoomReceivesNobody()
    {
        auto file = newFile();
        const House h = house(*file);
        perform(*file, Operation::CloseRoom, [&](Work& w) {
            Closure c;
            c.lodging = h.building; // holds for the rooms inside
            c.from = QDate(2026, 3, 10);
            c.to = QDate(2026, 3, 12);
            return lodgings::save(w, c);
        });
        const auto on = [&](QDate day) {
            return refusal(*file, [&](Work& w) {
                admissions::arrive(w, {{h.amadou}, h.first, day, {}, false, {}});
                throw Refusal(Problem{QString(), ProblemKind::Missing, {}}); // leave no trace
            });
        };
        QCOMPARE(on(QDate(2026, 3, 9)), QList{ProblemKind::Missing});
        QCOMPARE(on(QDate(2026, 3, 10)), QList{ProblemKind::PlaceUnavailable});
        QCOMPARE(on(QDate(2026, 3, 12)), QList{ProblemKind::PlaceUnavailable});
        QCOMPARE(on(QDate(2026, 3, 13)), QList{ProblemKind::Missing});
        const auto f = *file->query([&](const Reader& r) { return board::figures(r, today); });
        QCOMPARE(f.unavailable, 3);
        QCOMPARE(f.free, 0);
    }

    void aChangeOfPlaceKeepsTheAdmission()
    {
        auto file = newFile();
        const House h = house(*file);
        const AdmissionId admission
            = arrive(*file, {h.amadou, h.binta}, h.second, today.addDays(-6));
        perform(*file, Operation::Transfer,
            [&](Work& w) { return stays::transfer(w, stayOf(*file, h.binta).id, h.first, today); });
        const auto all = *file->query([&](const Reader& r) { return stays::of(r, h.binta); });
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].stay.admission, admission);
        QCOMPARE(all[1].stay.ending, StayEnding::Transfer);
        const auto moves = *file->query(
            [&](const Reader& r) { return board::movements(r, today.addDays(-7), today); });
        QCOMPARE(moves.size(), size_t(3));
        QCOMPARE(moves[2].kind, MovementKind::Transfer);
        QCOMPARE(moves[2].name, QStringLiteral("ÉLUARD"));
        QVERIFY(!(*file->query([&](const Reader& r) {
            return admissions::load(r, admission);
        })).to.isValid());
        QVERIFY(file->undo());
        QCOMPARE(stayOf(*file, h.binta).lodging, h.second);
    }

    void arrivalOpensTheAccompaniment()
    {
        auto file = newFile();
        const House h = house(*file);
        const AdmissionId now = arrive(*file, {h.amadou}, h.first, today);
        const AdmissionId later = arrive(*file, {h.binta}, h.second, today.addDays(3));
        const auto course = [&](AdmissionId id) {
            return (*file->query([&](const Reader& r) {
                return admissions::load(r, id);
            })).accompaniment;
        };
        QVERIFY(course(now).isValid());
        QVERIFY(!course(later).isValid()); // the day has not come
        const auto opened
            = *file->query([&](const Reader& r) { return accompaniments::load(r, course(now)); });
        QCOMPARE(opened.openedOn, today);
    }

    void absencesKeepThePlaceAndEndWithTheStay()
    {
        auto file = newFile();
        const House h = house(*file);
        const AdmissionId admission = arrive(*file, {h.amadou}, h.first, today.addDays(-9));
        Absence away;
        away.admission = admission;
        away.person = h.amadou;
        away.from = today.addDays(-10);
        QCOMPARE(refusal(*file, [&](Work& w) { stays::save(w, away); }),
            QList{ProblemKind::OutsideStay});
        away.from = today.addDays(-2);
        perform(*file, Operation::SaveAbsence, [&](Work& w) { return stays::save(w, away); });
        auto f = *file->query([&](const Reader& r) { return board::figures(r, today); });
        QCOMPARE(f.occupied, 1);
        QCOMPARE(f.absent, 1);
        const auto present
            = *file->query([&](const Reader& r) { return board::presentOn(r, today, h.building); });
        QCOMPARE(present.size(), size_t(1));
        QVERIFY(present[0].absent);
        perform(*file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stayOf(*file, h.amadou).id, {today, {}, {}, {}});
            return 0;
        });
        const auto lines = *file->query([&](const Reader& r) { return stays::of(r, h.amadou); });
        QCOMPARE(lines[0].absences.front().to, today);
        perform(*file, Operation::RemoveStay, [&](Work& w) {
            stays::remove(w, lines[0].stay.id);
            return 0;
        });
        QCOMPARE(*file->query([&](const Reader& r) {
            return Sql(r)
                .value(QStringLiteral("SELECT (SELECT count(*) FROM admission) + (SELECT "
                                      "count(*) FROM absence)"))
                .toInt();
        }),
            0);
    }

    void theBoardShowsWhatTouchesItsDays()
    {
        auto file = newFile();
        const House h = house(*file);
        arrive(*file, {h.amadou, h.binta}, h.second, QDate(2026, 3, 4));
        arrive(*file, {h.carla}, h.first, QDate(2026, 2, 1));
        perform(*file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stayOf(*file, h.carla).id,
                {QDate(2026, 3, 2), QStringLiteral("street"), {}, {}});
            return 0;
        });
        const auto on = [&](QDate from, QDate until) {
            return *file->query([&](const Reader& r) { return board::load(r, from, until); });
        };
        const Board march = on(QDate(2026, 3, 2), QDate(2026, 4, 5));
        QCOMPARE(march.bars.size(), size_t(2)); // one bar for the two who came together
        QCOMPARE(march.places.size(), size_t(3));
        QCOMPARE(on(QDate(2026, 3, 3), QDate(2026, 4, 5)).bars.size(), size_t(1));
        QCOMPARE(on(QDate(2026, 1, 1), QDate(2026, 1, 31)).bars.size(), size_t(0));
    }

    void aPlaceCountsOnItsFirstAndItsLastDay()
    {
        auto file = newFile();
        const House h = house(*file);
        perform(*file, Operation::SavePlace, [&](Work& w) {
            Lodging room = lodgings::load(w, h.first);
            room.openedOn = {2026, 3, 5};
            room.closedOn = {2026, 3, 20};
            return lodgings::save(w, room);
        });
        const auto beds = [&](int day) {
            return file
                ->query([&](const Reader& r) { return board::figures(r, QDate(2026, 3, day)); })
                ->beds;
        };
        QCOMPARE((QList{beds(4), beds(5), beds(20), beds(21)}), (QList{2, 3, 3, 2}));
    }

    /// The figures of every day around an arrival, a change of place, an absence and a departure:
    /// Carla comes on Sunday the 1st, moves on the 11th, is away from the 13th to the 15th, and
    /// leaves on Monday the 16th; Binta shares her second room from the 9th.
    void eachDayHasItsFigures()
    {
        auto file = newFile();
        const House h = house(*file);
        const AdmissionId hers = arrive(*file, {h.carla}, h.first, QDate(2026, 3, 1));
        arrive(*file, {h.binta}, h.second, QDate(2026, 3, 9));
        perform(*file, Operation::Depart, [&](Work& w) {
            stays::transfer(w, stays::of(w, h.carla).front().stay.id, h.second, {2026, 3, 11});
            Absence away;
            away.admission = hers;
            away.person = h.carla;
            away.from = {2026, 3, 13};
            away.to = {2026, 3, 15};
            stays::save(w, away);
            stays::depart(w, stays::of(w, h.carla).front().stay.id,
                {QDate(2026, 3, 16), QStringLiteral("street"), {}, {}});
            return 0;
        });
        const auto figures = [&](QDate day) {
            const auto f = *file->query([&](const Reader& r) { return board::figures(r, day); });
            return QList{f.occupied, f.absent, f.free, f.arrivals, f.departures};
        };
        QCOMPARE(figures({2026, 2, 28}), (QList{0, 0, 3, 1, 0}));
        QCOMPARE(figures({2026, 3, 1}), (QList{1, 0, 2, 1, 0}));
        QCOMPARE(figures({2026, 3, 2}), (QList{1, 0, 2, 0, 0}));
        QCOMPARE(figures({2026, 3, 8}), (QList{1, 0, 2, 0, 0}));
        QCOMPARE(figures({2026, 3, 9}), (QList{2, 0, 1, 1, 0}));
        QCOMPARE(figures({2026, 3, 12}), (QList{2, 0, 1, 1, 0}));
        QCOMPARE(figures({2026, 3, 13}), (QList{2, 1, 1, 1, 0}));
        QCOMPARE(figures({2026, 3, 14}), (QList{2, 1, 1, 1, 0}));
        QCOMPARE(figures({2026, 3, 15}), (QList{2, 0, 1, 1, 0}));
        QCOMPARE(figures({2026, 3, 16}), (QList{1, 0, 2, 0, 1}));
        // Who is away is the one who is away.
        const auto present = *file->query(
            [&](const Reader& r) { return board::presentOn(r, QDate(2026, 3, 14)); });
        QCOMPARE(present.size(), size_t(2));
        QCOMPARE(present[0].person, h.carla);
        QVERIFY(present[0].absent && !present[1].absent);
        QCOMPARE(present[0].place, QStringLiteral("Bâtiment A · Chambre 2"));
        // A bar is shown on the day of departure, and not after.
        const auto bars = [&](QDate day) {
            return file->query(
                           [&](const Reader& r) { return board::load(r, day, day).bars.size(); })
                .valueOr(0);
        };
        QCOMPARE(bars({2026, 3, 16}), size_t(2));
        QCOMPARE(bars({2026, 3, 17}), size_t(1));
        const auto at = [&](QDate day) {
            return file->query([&](const Reader& r) { return stays::at(r, h.carla, day); })
                ->lodging;
        };
        QCOMPARE(at({2026, 2, 28}), LodgingId());
        QCOMPARE(at({2026, 3, 10}), h.first);
        QCOMPARE(at({2026, 3, 11}), h.second);
        QCOMPARE(at({2026, 3, 16}), h.second);
        QCOMPARE(at({2026, 3, 17}), LodgingId());
    }

    void aTransferKeepsAKnownEnd()
    {
        auto file = newFile();
        const House h = house(*file);
        arrive(*file, {h.amadou}, h.first, QDate(2026, 3, 2));
        perform(*file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stays::of(w, h.amadou).front().stay.id,
                {QDate(2026, 3, 27), QStringLiteral("street"), QStringLiteral("own_choice"),
                    QStringLiteral("un mot")});
            return stays::transfer(
                w, stays::of(w, h.amadou).front().stay.id, h.second, QDate(2026, 3, 6));
        });
        const auto lines = *file->query([&](const Reader& r) { return stays::of(r, h.amadou); });
        QCOMPARE(lines.size(), size_t(2));
        const Stay& now = lines[0].stay;
        const Stay& before = lines[1].stay;
        QCOMPARE(now.from, QDate(2026, 3, 6));
        QCOMPARE(now.to, QDate(2026, 3, 27));
        QCOMPARE(now.ending, StayEnding::Departure);
        QCOMPARE(now.destination, QStringLiteral("street"));
        QCOMPARE(now.reason, QStringLiteral("own_choice"));
        QCOMPARE(before.from, QDate(2026, 3, 2));
        QCOMPARE(before.to, QDate(2026, 3, 6));
        QCOMPARE(before.ending, StayEnding::Transfer);
        QCOMPARE(before.destination + before.reason, QString());
    }

    void anAbsenceEndsWithItsStay()
    {
        auto file = newFile();
        const House h = house(*file);
        const AdmissionId admission = arrive(*file, {h.amadou}, h.first, QDate(2026, 2, 2));
        perform(*file, Operation::Depart, [&](Work& w) {
            const auto away = [&](int from, int to) {
                Absence a;
                a.admission = admission;
                a.person = h.amadou;
                a.from = {2026, 3, from};
                a.to = to == 0 ? QDate() : QDate(2026, 3, to);
                stays::save(w, a);
            };
            away(1, 2); // over before
            away(4, 9); // goes on after
            away(6, 0); // begins that day
            away(7, 8); // begins after
            stays::depart(
                w, stays::of(w, h.amadou).front().stay.id, {QDate(2026, 3, 6), {}, {}, {}});
            return 0;
        });
        QStringList left;
        const auto absences
            = file->query([&](const Reader& r) { return stays::absences(r, admission, h.amadou); });
        QVERIFY(absences);
        for (const Absence& a : absences.value())
            left.append(a.from.toString(Qt::ISODate) + u'/' + a.to.toString(Qt::ISODate));
        QCOMPARE(left,
            (QStringList{QStringLiteral("2026-03-06/2026-03-06"),
                QStringLiteral("2026-03-04/2026-03-06"), QStringLiteral("2026-03-01/2026-03-02")}));
    }

    void listsReadTheirIndex()
    {
        auto file = newFile();
        const auto plan = [&](const QString& sql) {
            return *file->query([&](const Reader& r) {
                QString text;
                for (Rows rows = Sql(r).select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
                     rows.next();)
                    text += rows.query().value(3).toString() + QLatin1Char('\n');
                return text;
            });
        };
        const auto reads = [&](const char* sql, const char* index) {
            const QString said = plan(QLatin1String(sql));
            if (!said.contains(QLatin1String(index)) || said.contains(QLatin1String("TEMP B-TREE"))
                || said.contains(QLatin1String("SCAN")))
                qFatal("%s:\n%s", sql, qPrintable(said));
        };
        reads("SELECT s.id, s.admission_id, s.person_id, s.lodging_id, s.from_date, s.to_date, "
              "s.ending FROM stay s WHERE s.to_date IS NULL AND s.from_date <= '2026-04-05'",
            "INDEX stay_open (from_date<?)");
        reads("SELECT s.id, s.admission_id, s.person_id, s.lodging_id, s.from_date, s.to_date, "
              "s.ending FROM stay s WHERE s.to_date IS NOT NULL AND s.to_date >= '2026-03-02' AND "
              "s.from_date <= '2026-04-05'",
            "COVERING INDEX stay_ended (to_date>?)");
        reads("SELECT s.id FROM stay s WHERE s.from_date BETWEEN '2026-03-02' AND '2026-03-08'",
            "INDEX stay_from (from_date>? AND from_date<?)");
        reads("SELECT d.id, d.due_kind, d.due_on FROM admission d WHERE d.due_on <= '2026-04-10'"
              " ORDER BY d.due_on, d.due_kind, d.id LIMIT 50",
            "INDEX admission_due (due_on<?)");
        reads("SELECT id FROM request WHERE answer = 'refused' AND (received_on, id) < (SELECT "
              "received_on, id FROM request WHERE id = 5) ORDER BY received_on DESC, id DESC LIMIT "
              "50",
            "INDEX request_by_answer");
        reads("SELECT id FROM request WHERE (received_on, id) < (SELECT received_on, id FROM "
              "request WHERE id = 5) ORDER BY received_on DESC, id DESC LIMIT 50",
            "COVERING INDEX request_by_date");
        reads("SELECT admission_id, person_id, from_date, to_date FROM absence WHERE to_date IS NOT"
              " NULL AND to_date >= '2026-03-02' AND from_date <= '2026-04-05'",
            "COVERING INDEX absence_ended (to_date>?)");
    }

    void aFamilySleepsInTwoRooms()
    {
        auto file = newFile();
        const House h = house(*file);
        Arrival family;
        family.people = {h.amadou, h.binta, h.carla};
        family.lodging = h.first; // one bed
        family.on = today;
        const auto warned = [&] {
            QStringList lines;
            const Problems found
                = *file->query([&](const Reader& r) { return admissions::warnings(r, family); });
            for (const Problem& problem : found)
                lines.append(problem.args.join(u' '));
            return lines.join(u'|');
        };
        QCOMPARE(warned(), QStringLiteral("2026-03-10 3 1"));
        family.places = {{}, h.second}; // Binta alone; Carla with the first
        QCOMPARE(warned(), QStringLiteral("2026-03-10 2 1 Bâtiment A · Chambre 12"));
        family.places = {{}, h.second, h.second};
        QCOMPARE(warned(), QString());
        perform(*file, Operation::CloseRoom, [&](Work& w) {
            Closure closure;
            closure.lodging = h.second;
            closure.from = today.addDays(-1);
            closure.to = today.addDays(3);
            return lodgings::save(w, closure);
        });
        const QString before = dump(*file);
        const auto refused = file->perform(
            Operation::Arrive, [&](Work& w) { return admissions::arrive(w, family); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.first().field, admissions::ownPlace(1));
        QCOMPARE(dump(*file), before);
        family.on = today.addDays(4);
        const AdmissionId one = perform(
            *file, Operation::Arrive, [&](Work& w) { return admissions::arrive(w, family); });
        const auto stays
            = *file->query([&](const Reader& r) { return stays::ofAdmission(r, one); });
        QCOMPARE(stays.size(), size_t(3));
        for (const Stay& stay : stays)
            QCOMPARE(stay.lodging, stay.person == h.amadou ? h.first : h.second);
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    void thoseWhoComeTogetherAddUp()
    {
        auto file = newFile();
        const House h = house(*file);
        const LodgingId large = perform(*file, Operation::SavePlace,
            [&](Work& w) { return place(w, QStringLiteral("Chambre 3"), 2, h.building); });
        const auto warned = [&](std::vector<PersonId> people, LodgingId where) {
            const Problems found = *file->query([&](const Reader& r) {
                return admissions::warnings(r, {std::move(people), where, today});
            });
            return found.isEmpty() ? QString() : found.first().args.join(u' ');
        };
        QCOMPARE(warned({h.amadou}, h.first), QString());
        QCOMPARE(warned({h.amadou, h.binta}, h.first), QStringLiteral("2026-03-10 2 1"));
        QCOMPARE(warned({h.amadou, h.binta}, h.second), QString());
        QCOMPARE(warned({h.amadou}, {}), QString()); // nowhere yet
        const AdmissionId both = arrive(*file, {h.amadou, h.binta}, h.second, today);
        QCOMPARE(warned({h.carla}, h.second), QStringLiteral("2026-03-10 3 2"));
        // Two who come where one of two beds is taken: neither fills it alone.
        arrive(*file, {h.carla}, large, today);
        QCOMPARE(warned({h.amadou, h.binta}, large), QStringLiteral("2026-03-10 3 2"));
        QCOMPARE(warned({h.amadou}, large), QString());
        const auto together = [&] {
            return file
                ->query(
                    [&](const Reader& r) { return stays::together(r, stayOf(*file, h.amadou)); })
                ->size();
        };
        QCOMPARE(together(), size_t(2));
        perform(*file, Operation::Transfer, [&](Work& w) {
            return stays::transfer(w, stayOf(*file, h.binta).id, h.first, today.addDays(1));
        });
        QCOMPARE(together(), size_t(1)); // other days from then on
        QVERIFY(both.isValid());
    }

    void placesComeInSeries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("made"); ///< number, first, last, beds; empty: no series
        const auto row = [](const char* typed, const char* made) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(made);
        };
        row("101 à 112, 1 lit", "12 101 112 1");
        row("101 a 103", "3 101 103 1");
        row("101-103 2 lits", "3 101 103 2");
        row("A1 à A8", "8 A1 A8 1");
        row("A1 à a8, 3 places", "8 A1 A8 3");
        row("Chambre 1 à 6 (2 lits)", "6 Chambre 1 Chambre 6 2");
        row("Chambre 1 à Chambre 6", "6 Chambre 1 Chambre 6 1");
        row("Bât. B ch. 9 à ch. 11", "3 Bât. B ch. 9 Bât. B ch. 11 1");
        row("01 à 12", "12 01 12 1");
        row("7 à 7", "1 7 7 1");
        row("1 à 200", "200 1 200 1");
        row("1 à 201", "");
        row("12 à 1", "");
        row("A1 à B8", "");
        row("1 à 9999999999", "");
        row("1 à 3, 0 lit", "");
        row("1 à 3, 501 lits", "");
        row("1 à 3, 500 lits", "3 1 3 500");
        row("Chambre 12", "");
        row("Halte de nuit", "");
        row("", "");
    }

    void placesComeInSeries()
    {
        QFETCH(QString, typed);
        QFETCH(QString, made);
        const auto series = readSeries(typed);
        QString read;
        if (series)
            for (const QString& part :
                {QString::number(series->labels.size()), series->labels.first(),
                    series->labels.last(), QString::number(series->capacity)})
                read += (read.isEmpty() ? QString() : QStringLiteral(" ")) + part;
        QCOMPARE(read, made);
    }

    void aSeriesLeavesOutWhatIsThere()
    {
        auto file = newFile();
        const House h = house(*file);
        const QString before = dump(*file);
        Lodging like;
        like.parent = h.building;
        like.kind = LodgingKind::Bed;
        const auto done = perform(*file, Operation::SavePlace, [&](Work& w) {
            return lodgings::saveSeries(
                w, *readSeries(QStringLiteral("CHAMBRE 11 à 13, 2 lits")), like);
        });
        QCOMPARE(
            done.made, (QStringList{QStringLiteral("CHAMBRE 11"), QStringLiteral("CHAMBRE 13")}));
        QCOMPARE(done.leftOut, QStringList{QStringLiteral("CHAMBRE 12")});
        const auto tree = *file->query([](const Reader& r) { return lodgings::tree(r); });
        QCOMPARE(tree.size(), size_t(5));
        QCOMPARE(tree[2].path, QStringLiteral("Bâtiment A · CHAMBRE 11"));
        QCOMPARE(tree[2].lodging.capacity, 2);
        QVERIFY(tree[2].lodging.kind == LodgingKind::Bed);
        QCOMPARE(tree[3].lodging.capacity, 1); // as it was
        // The same names elsewhere are others.
        like.parent = {};
        const auto top = perform(*file, Operation::SavePlace, [&](Work& w) {
            return lodgings::saveSeries(w, *readSeries(QStringLiteral("Chambre 12 à 13")), like);
        });
        QCOMPARE(top.made.size(), 2);
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
        // A place that counts its own beds has none inside.
        like.parent = h.first;
        QCOMPARE(refusal(*file,
                     [&](Work& w) {
                         lodgings::saveSeries(w, {{QStringLiteral("a")}, 1}, like);
                     }),
            QList{ProblemKind::CapacityTwice});
    }

    void eachPlaceSaysItsBedsOfTheNight()
    {
        auto file = newFile();
        const House h = house(*file);
        arrive(*file, {h.amadou}, h.second, QDate(2026, 3, 4));
        arrive(*file, {h.binta}, h.first, QDate(2026, 3, 11));
        LodgingId alone;
        perform(*file, Operation::CloseRoom, [&](Work& w) {
            alone = place(w, QStringLiteral("Studio"), 3);
            Closure closed;
            closed.lodging = alone;
            closed.from = QDate(2026, 3, 11);
            return lodgings::save(w, closed);
        });
        const auto beds = [&](QDate day) {
            QStringList said;
            const auto places
                = *file->query([&](const Reader& r) { return board::placesOn(r, day); });
            for (const PlaceOnNight& p : places)
                said << p.place.lodging.label + u' ' + p.siteLabel + u' '
                        + QString::number(p.people) + u' ' + QString::number(p.free());
            return said.join(u'\n');
        };
        QCOMPARE(beds(today),
            QStringLiteral("Bâtiment A Bâtiment A 0 0\nChambre 2 Bâtiment A 1 1\n"
                           "Chambre 12 Bâtiment A 0 1\nStudio Studio 0 3"));
        QCOMPARE(beds(today.addDays(1)),
            QStringLiteral("Bâtiment A Bâtiment A 0 0\nChambre 2 Bâtiment A 1 1\n"
                           "Chambre 12 Bâtiment A 1 0\nStudio Studio 0 0"));
    }

    void aStayIsOverOnTheDayOfDeparture()
    {
        Stay s;
        s.from = today;
        s.to = today.addDays(3);
        QCOMPARE(presence(s, today.addDays(-1)), Presence::ToCome);
        QCOMPARE(presence(s, today), Presence::Present);
        QCOMPARE(presence(s, today.addDays(2)), Presence::Present);
        QCOMPARE(presence(s, today.addDays(3)), Presence::Over);
        s.to = {};
        QCOMPARE(presence(s, today.addYears(9)), Presence::Present);
    }

    void nobodyIsBackBeforeLeaving()
    {
        Absence a;
        a.from = today;
        QCOMPARE(endedOn(a, today.addDays(2)).to, today.addDays(2));
        QCOMPARE(endedOn(a, today.addDays(-2)).to, today);
    }

    void aChangeOfPlaceIsNoArrival()
    {
        const auto line = [](int admission, int days) {
            StayLine of;
            of.stay.admission = {admission};
            of.stay.from = today.addDays(days);
            return of;
        };
        QVERIFY(!arrivalOf({}).isValid());
        QCOMPARE(arrivalOf({line(2, -1), line(2, -5), line(1, -90)}), today.addDays(-5));
    }
};

QTEST_GUILESS_MAIN(TestStay)
#include "test_stay.moc"
