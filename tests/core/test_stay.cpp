#include "core/check/check.h"
#include "core/request/request.h"
#include "core/stay/board.h"
#include "core/storage/sql.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// Places, stays, admissions and requests: the legal clocks at their boundaries, and storage.
class TestStay : public QObject
{
    Q_OBJECT

    static PersonId person(Work& work, const QString& name)
    {
        Person p;
        p.birthName = name;
        return people::save(work, p);
    }

    static LodgingId place(
        Work& work, const QString& label, int capacity = 1, LodgingId parent = {})
    {
        Lodging l;
        l.label = label;
        l.capacity = capacity;
        l.parent = parent;
        l.kind = capacity == 0 ? LodgingKind::Building : LodgingKind::Room;
        return lodgings::save(work, l);
    }

    struct House
    {
        LodgingId building, first, second;
        PersonId amadou, binta, carla;
    };

    static House house(StructureFile& file)
    {
        House h;
        perform(file, Operation::SavePlace, [&](Work& w) {
            h.building = place(w, QStringLiteral("Bâtiment A"), 0);
            h.first = place(w, QStringLiteral("Chambre 12"), 1, h.building);
            h.second = place(w, QStringLiteral("Chambre 2"), 2, h.building);
            h.amadou = person(w, QStringLiteral("Diarra"));
            h.binta = person(w, QStringLiteral("Éluard"));
            h.carla = person(w, QStringLiteral("Costa"));
            return 0;
        });
        return h;
    }

    static AdmissionId arrive(StructureFile& file, std::vector<PersonId> people, LodgingId where,
        QDate on, Admission admission = {})
    {
        return perform(file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {std::move(people), where, on, admission, true, {}});
        });
    }

    static Stay stayOf(const StructureFile& file, PersonId person)
    {
        return file.query([&](const Reader& r) { return stays::of(r, person).front().stay; })
            .valueOr(Stay());
    }

private slots:
    void monthsAreCalendarMonths_data()
    {
        QTest::addColumn<QDate>("arrival");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("term");
        QTest::addColumn<QDate>("askBefore");
        const auto row = [](const char* name, QDate a, int m, int d, QDate t, QDate b) {
            QTest::newRow(name) << a << m << d << t << b;
        };
        row("plain", QDate(2026, 3, 4), 6, 0, QDate(2026, 9, 4), QDate(2026, 8, 4));
        row("end of February", QDate(2026, 1, 31), 1, 0, QDate(2026, 2, 28), QDate(2026, 1, 28));
        row("leap", QDate(2028, 1, 31), 1, 0, QDate(2028, 2, 29), QDate(2028, 1, 29));
        row("31 March", QDate(2025, 12, 31), 3, 0, QDate(2026, 3, 31), QDate(2026, 2, 28));
        row("months then days", QDate(2026, 1, 31), 1, 15, QDate(2026, 3, 15), QDate(2026, 2, 15));
        row("days only", QDate(2026, 3, 1), 0, 31, QDate(2026, 4, 1), QDate(2026, 3, 1));
    }
    void monthsAreCalendarMonths()
    {
        QFETCH(QDate, arrival);
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(QDate, term);
        QFETCH(QDate, askBefore);
        AdmissionFacts f;
        f.arrivedOn = arrival;
        f.length = {months, days};
        f.transmittedOn = arrival;
        QCOMPARE(termOn(f, arrival), term);
        QCOMPARE(jalons::askBefore(term), askBefore);
        QVERIFY(askBefore.addMonths(1) <= term);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, askBefore}));
    }

    void aMonthOfSilenceIsAYes()
    {
        AdmissionFacts f;
        f.arrivedOn = QDate(2026, 1, 30);
        f.length = {6, 0};
        QCOMPARE(answerState(f, today), AnswerState::NotAsked);
        f.transmittedOn = QDate(2026, 1, 30);
        f.receivedOn = QDate(2026, 1, 31);
        // until the end of February included; the receipt counts, not the sending
        QCOMPARE(answerState(f, QDate(2026, 2, 28)), AnswerState::Waiting);
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::AcceptedBySilence);
        f.said = PrefectSaid::Refused;
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::Refused);
        f.said = PrefectSaid::Nothing;
        f.length = {0, 5};
        QCOMPARE(answerState(f, QDate(2026, 2, 1)), AnswerState::AcceptedShort);
        f.length = {0, 6};
        QCOMPARE(answerState(f, QDate(2026, 2, 1)), AnswerState::Waiting);
        f.socialAid = false;
        QCOMPARE(answerState(f, QDate(2026, 3, 1)), AnswerState::NotAsked);
    }

    void theNextDeadlineFollowsTheFacts()
    {
        AdmissionFacts f;
        QCOMPARE(nextDue(f), StayDue());
        f.arrivedOn = QDate(2026, 3, 4);
        f.length = {6, 0};
        f.decidedOn = QDate(2026, 3, 2);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::Transmit, QDate(2026, 3, 2)}));
        f.transmittedOn = QDate(2026, 3, 3);
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, QDate(2026, 8, 4)}));
        f.prolongations.push_back({QDate(2026, 7, 20), {3, 0}, PrefectSaid::Nothing});
        // waiting counts as accepted for what comes next, not for the term of today
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::AskProlongation, QDate(2026, 11, 4)}));
        QCOMPARE(termOn(f, QDate(2026, 8, 20)), QDate(2026, 9, 4));
        QCOMPARE(termOn(f, QDate(2026, 8, 21)), QDate(2026, 12, 4));
        f.prolongations.back().said = PrefectSaid::Refused;
        QCOMPARE(nextDue(f), (StayDue{StayDueKind::EndOfPeriod, QDate(2026, 9, 4)}));
        QCOMPARE(termOn(f, QDate(2026, 8, 21)), QDate(2026, 9, 4));
        f.leftOn = QDate(2026, 8, 1);
        QCOMPARE(nextDue(f), StayDue());
    }

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

    void aRefusalHasItsReason()
    {
        Request r;
        r.receivedOn = today;
        r.name = QStringLiteral("DE LA FUENTE Ana Maria");
        QVERIFY(problems(r, today).isEmpty());
        r.answer = RequestAnswer::Refused;
        const Problems found = problems(r, today);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].field, QStringLiteral("reason"));
        QCOMPARE(found[1].field, QStringLiteral("answeredOn"));
        r.reason = QStringLiteral("full");
        r.answeredOn = today.addDays(-1);
        QCOMPARE(problems(r, today).front().kind, ProblemKind::EndBeforeStart);
    }

    void anAcceptedRequestLeadsToAnAdmissionWithoutTypingAgain()
    {
        auto file = newFile();
        const House h = house(*file);
        Request r;
        r.receivedOn = today.addDays(-3);
        r.name = QStringLiteral("DE LA FUENTE Ana Maria");
        r.origin = QStringLiteral("siao");
        r.number = QStringLiteral("2026-1042");
        r.answer = RequestAnswer::Accepted;
        r.answeredOn = today.addDays(-1);
        AdmissionId admission;
        perform(*file, Operation::AnswerRequest, [&](Work& w) {
            r.id = requests::save(w, r);
            const PersonId who = requests::welcome(w, r.id);
            return admission = admissions::arrive(w,
                       {{who}, h.first, today, requests::admissionOf(requests::load(w, r.id)), true,
                           {}});
        });
        const auto a
            = *file->query([&](const Reader& q) { return admissions::load(q, admission); });
        QCOMPARE(a.proposalNumber, r.number);
        QCOMPARE(a.proposedOn, r.receivedOn);
        QCOMPARE(a.decidedOn, r.answeredOn);
        QCOMPARE(a.from, today);
        const Person who = *file->query([&](const Reader& q) { return people::load(q, a.person); });
        QCOMPARE(who.birthName, QStringLiteral("DE LA FUENTE"));
        QCOMPARE(who.firstNames, QStringLiteral("Ana Maria"));
        QCOMPARE(refusal(*file, [&](Work& w) { requests::remove(w, r.id); }),
            QList{ProblemKind::StillUsed});
        // the decision is to be sent to the préfet at once
        const auto dues
            = *file->query([](const Reader& q) { return admissions::duesUntil(q, today); });
        QCOMPARE(dues.size(), size_t(1));
        QCOMPARE(dues[0].due, (StayDue{StayDueKind::Transmit, today.addDays(-1)}));
        const auto report = file->query([](const Reader& q) { return check(q); });
        QVERIFY(report->isSound());
    }

    void requestsComeInPagesAndFilters()
    {
        auto file = newFile();
        perform(*file, Operation::SaveRequest, [](Work& w) {
            for (int i = 0; i < 25; ++i) {
                Request r;
                r.receivedOn = today.addDays(-(i % 5));
                r.name = QStringLiteral("Nom %1").arg(i);
                if (i % 2 == 0) {
                    r.answer = RequestAnswer::Refused;
                    r.answeredOn = today;
                    r.reason = i % 4 == 0 ? QStringLiteral("full") : QStringLiteral("animal");
                }
                requests::save(w, r);
            }
            return 0;
        });
        RequestFilter filter;
        QList<qint64> all;
        for (;;) {
            const auto page = *file->query([&](const Reader& r) {
                return requests::page(r, filter, all.isEmpty() ? 0 : all.last(), 7);
            });
            if (page.isEmpty())
                break;
            all += page;
        }
        QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 25);
        QCOMPARE(all.size(), 25);
        filter.toNotify = true;
        filter.reason = QStringLiteral("full");
        QCOMPARE(*file->query([&](const Reader& r) { return requests::count(r, filter, 100); }), 7);
        perform(*file, Operation::SaveRequest, [](Work& w) {
            Request r = requests::load(w, {1}); // refused because the house is full
            r.notifiedOn = today;
            return requests::save(w, r);
        });
        QCOMPARE(*file->query([&](const Reader& r) { return requests::count(r, filter, 100); }), 6);
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
};

QTEST_GUILESS_MAIN(TestStay)
#include "test_stay.moc"
