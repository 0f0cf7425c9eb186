#include "core/accompaniment/due_list.h"
#include "core/action/planned_list.h"
#include "core/check/check.h"
#include "core/duplicate/merge.h"
#include "core/ending/ending.h"
#include "core/history/history.h"
#include "core/note/note.h"
#include "core/overview/meeting_list.h"
#include "core/overview/person_overview.h"
#include "core/rhythm/rhythm_columns.h"
#include "core/search/search.h"
#include "tests/core/fixture.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// Pauses, agreed rhythms and moments: their rules, and the reminders that respect them.
class TestRhythm : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;

    static QDate day(int month, int number) { return {2026, month, number}; }

    PauseId rest(AccompanimentId of, QDate from, QDate to = {}, WishedBy wished = WishedBy::Person)
    {
        return perform(*m_file, Operation::SavePause, [&](Work& work) {
            return pauses::save(work, {{}, of, from, to, wished, u"besoin de souffler"_s});
        });
    }
    QList<ProblemKind> refused(const Pause& pause, const Pause* shown = nullptr)
    {
        return refusal(*m_file, [&](Work& work) { pauses::save(work, pause, shown); });
    }
    Pause pause(QDate from, QDate to) const
    {
        return {{}, m_case.accompaniment, from, to, WishedBy::Both, {}};
    }
    std::vector<Pause> pausesOf(AccompanimentId id)
    {
        return *m_file->query([&](const Reader& r) { return pauses::of(r, id); });
    }
    MeetingRhythmId agree(AccompanimentId of, QDate from, RhythmUnit unit, int every)
    {
        return perform(*m_file, Operation::SaveRhythm, [&](Work& work) {
            return rhythms::save(work, {{}, of, from, unit, every});
        });
    }
    NoteId note(PersonId person, QDate on, const char* kind, std::vector<PersonId> others = {})
    {
        return perform(*m_file, Operation::WriteNote, [&](Work& work) {
            Note one;
            one.person = person;
            one.day = on;
            one.kind = QLatin1String(kind);
            one.text = u"écrit ce jour-là"_s;
            one.others = std::move(others);
            return notes::save(work, one);
        });
    }
    ActionId plan(QDate on, const QString& title, ActionState state = ActionState::ToDo,
        const QString& postponedBy = {})
    {
        return perform(*m_file, Operation::SaveAction, [&](Work& work) {
            Action action;
            action.accompaniment = m_case.accompaniment;
            action.title = title;
            action.plannedOn = on;
            action.state = state;
            action.postponedBy = postponedBy;
            return actions::save(work, action);
        });
    }
    QStringList dues(QDate at)
    {
        m_file = reopened(at);
        QStringList lines;
        for (const DueRow& row : *m_file->query(
                 [&](const Reader& r) { return accompaniments::duesUntil(r, at.addDays(400)); }))
            lines.append(toCode(row.due.kind) + u' ' + row.due.on.toString(Qt::ISODate));
        return lines;
    }
    QStringList planned(QDate at)
    {
        m_file = reopened(at);
        QStringList lines;
        for (const PlannedAction& row : *m_file->query(
                 [&](const Reader& r) { return actions::planned(r, at, at.addDays(400)); }))
            lines.append(row.title + (row.isAtTheirWish ? u" *"_s : QString()));
        return lines;
    }
    QStringList toLookAt(QDate at)
    {
        m_file = reopened(at);
        QStringList lines;
        for (const PlannedAction& row :
            *m_file->query([&](const Reader& r) { return actions::plannedBefore(r, at); }))
            lines.append(row.title);
        return lines;
    }
    /// The same file on another day.
    std::unique_ptr<StructureFile> reopened(QDate at)
    {
        const FileAccess access(m_dir->filePath(u"essai.jalons"_s));
        m_file.reset();
        auto file = StructureFile::open(access, OpenMode::ReadWrite, clockOn(at));
        if (!file)
            qFatal("cannot open: %s", qPrintable(file.error().detail));
        return std::move(file).value();
    }
    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = StructureFile::create(
            FileAccess(m_dir->filePath(u"essai.jalons"_s)), identity(), clockOn(today));
        QVERIFY(bool(file));
        m_file = std::move(file).value();
        m_case = openCase(*m_file, QDate(2025, 5, 6));
    }
    void cleanup() { m_file.reset(); }

    void aPauseLiesWithinItsAccompaniment()
    {
        using K = ProblemKind;
        QCOMPARE(refused(pause({}, {})), QList<K>{K::Required});
        QCOMPARE(refused(pause(day(2, 9), day(2, 8))), QList<K>{K::EndBeforeStart});
        QCOMPARE(refused(pause(day(2, 9), day(2, 9))), QList<K>{});
        QCOMPARE(refused(pause(QDate(2025, 5, 5), QDate(2025, 5, 20))),
            QList<K>{K::OutsideAccompaniment});
        QCOMPARE(refused(pause(QDate(2025, 5, 6), QDate(2025, 5, 20))), QList<K>{});
        // Of one that is over: neither beyond its end, nor open.
        perform(*m_file, Operation::EndAccompaniment, [&](Work& work) {
            Ending ending;
            ending.id = m_case.accompaniment;
            ending.on = day(3, 4);
            ending.reason = u"housing"_s;
            accompaniments::end(work, ending);
            return 0;
        });
        QCOMPARE(refused(pause(day(3, 1), day(3, 5))), QList<K>{K::OutsideAccompaniment});
        QCOMPARE(refused(pause(day(3, 1), {})), QList<K>{K::OutsideAccompaniment});
        QCOMPARE(refused(pause(day(3, 5), {})),
            (QList<K>{K::OutsideAccompaniment, K::OutsideAccompaniment}));
        QCOMPARE(refused(pause(day(3, 1), day(3, 4))), QList<K>{});
    }

    void twoPausesShareNoDay()
    {
        using K = ProblemKind;
        rest(m_case.accompaniment, day(1, 10), day(1, 20));
        QCOMPARE(refused(pause(day(1, 20), day(1, 25))), QList<K>{K::PauseOverlaps});
        QCOMPARE(refused(pause(day(1, 2), day(1, 10))), QList<K>{K::PauseOverlaps});
        QCOMPARE(refused(pause(day(1, 12), day(1, 14))), QList<K>{K::PauseOverlaps});
        QCOMPARE(refused(pause(day(1, 9), {})), QList<K>{K::PauseOverlaps});
        QCOMPARE(refused(pause(day(1, 21), day(1, 25))), QList<K>{});
        const PauseId open = rest(m_case.accompaniment, day(3, 1));
        QCOMPARE(refused(pause(day(4, 1), {})), QList<K>{K::PauseOverlaps}); // one open at most
        QCOMPARE(refused(pause(day(2, 20), day(2, 28))), QList<K>{});
        // Corrected where it stands, it is no other than itself.
        const Pause shown = *m_file->query([&](const Reader& r) { return pauses::load(r, open); });
        Pause moved = shown;
        moved.to = day(3, 9);
        QCOMPARE(refused(moved, &shown), QList<K>{});
        // Another accompaniment rests by itself.
        const Case other = openCase(*m_file, QDate(2025, 12, 1));
        rest(other.accompaniment, day(1, 10));
        QCOMPARE(pausesOf(other.accompaniment).size(), std::size_t(1));
    }

    void whatTwoDesksWroteHoldsTogether()
    {
        auto second
            = StructureFile::open(FileAccess(m_file->path()), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(bool(second));
        const PauseId id = rest(m_case.accompaniment, day(1, 10), day(1, 20));
        QList<ProblemKind> kinds;
        const auto result = second.value()->perform(Operation::SavePause,
            [&](Work& work) { pauses::save(work, pause(day(1, 15), day(2, 15))); });
        QVERIFY(!result);
        QCOMPARE(result.error().problems.front().kind, ProblemKind::PauseOverlaps);
        QCOMPARE(
            result.error().problems.front().args, (QStringList{u"2026-01-10"_s, u"2026-01-20"_s}));
        // Each moved one end: together the end comes before the start.
        const Pause shown = *m_file->query([&](const Reader& r) { return pauses::load(r, id); });
        Pause later = shown;
        later.from = day(1, 18);
        perform(*m_file, Operation::SavePause,
            [&](Work& work) { return pauses::save(work, later, &shown); });
        Pause shorter = shown;
        shorter.to = day(1, 14);
        const auto together = second.value()->perform(
            Operation::SavePause, [&](Work& work) { pauses::save(work, shorter, &shown); });
        QVERIFY(!together);
        QCOMPARE(together.error().problems.front().kind, ProblemKind::EndBeforeStart);
        // The same field: both values are asked about.
        Pause elsewhere = shown;
        elsewhere.from = day(1, 11);
        const auto clash = second.value()->perform(
            Operation::SavePause, [&](Work& work) { pauses::save(work, elsewhere, &shown); });
        QVERIFY(!clash);
        QCOMPARE(clash.error().kind, ErrorKind::Conflict);
    }

    void aPauseFollowsTheDaysOfItsAccompaniment()
    {
        const PauseId past = rest(m_case.accompaniment, day(1, 10), day(1, 20));
        const PauseId open = rest(m_case.accompaniment, day(3, 1));
        const QString before = dump(*m_file);
        const auto move = [&](QDate opened, QDate closed) {
            const auto done = m_file->perform(Operation::UpdateAccompaniment, [&](Work& work) {
                Accompaniment a = accompaniments::load(work, m_case.accompaniment);
                a.openedOn = opened;
                a.closedOn = closed;
                accompaniments::save(work, a);
            });
            return done ? QList<ProblemKind>()
                        : QList<ProblemKind>{done.error().problems.front().kind};
        };
        QCOMPARE(move(day(1, 11), {}), QList<ProblemKind>{ProblemKind::PauseBefore});
        QCOMPARE(move(day(1, 10), {}), QList<ProblemKind>{});
        QVERIFY(m_file->undo());
        QCOMPARE(move(QDate(2025, 5, 6), day(3, 5)), QList<ProblemKind>{});
        QCOMPARE(pausesOf(m_case.accompaniment).back().to, day(3, 5)); // it ends with it
        QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
        QCOMPARE(move(QDate(2025, 5, 6), day(2, 20)), QList<ProblemKind>{});
        QCOMPARE(pausesOf(m_case.accompaniment).size(), std::size_t(1)); // one to come goes
        QCOMPARE(pausesOf(m_case.accompaniment).front().id, past);
        QCOMPARE(pausesOf(m_case.accompaniment).front().to, day(1, 20));
        QVERIFY(m_file->undo());
        QCOMPARE(pausesOf(m_case.accompaniment).back().id, open);
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    void anUndoBreaksNoRule()
    {
        const PauseId first = rest(m_case.accompaniment, day(1, 10), day(1, 20));
        perform(*m_file, Operation::RemovePause, [&](Work& work) {
            pauses::remove(work, first);
            return 0;
        });
        const qint64 removal = m_file->undoStep();
        rest(m_case.accompaniment, day(1, 15), day(1, 16));
        QVERIFY(m_file->undo()); // the second goes
        QVERIFY(m_file->undoStep() == removal);
        QVERIFY(m_file->undo()); // the first is back
        QCOMPARE(pausesOf(m_case.accompaniment).size(), std::size_t(1));
        QVERIFY(m_file->redo());
        QCOMPARE(pausesOf(m_case.accompaniment).size(), std::size_t(0));
        // Opened again, then paused without end: closing it by undoing the opening is refused.
        const auto close = [&](QDate on) {
            perform(*m_file, Operation::UpdateAccompaniment, [&](Work& work) {
                Accompaniment a = accompaniments::load(work, m_case.accompaniment);
                a.closedOn = on;
                return accompaniments::save(work, a);
            });
        };
        close(day(3, 2));
        close({});
        const QString openAgain = dump(*m_file);
        auto other
            = StructureFile::open(FileAccess(m_file->path()), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(bool(other));
        const auto paused = other.value()->perform(
            Operation::SavePause, [&](Work& work) { pauses::save(work, pause(day(3, 3), {})); });
        QVERIFY(bool(paused));
        QVERIFY(!m_file->undo());
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    void checkTellsPausesThatDoNotFit()
    {
        const auto told = [&](QDate from, QDate to) {
            perform(*m_file, Operation::SavePause, [&](Work& work) {
                return work.save("pause", 1, {{"from_date", from}, {"to_date", to}});
            });
            const auto report = m_file->query([](const Reader& r) { return check(r); });
            QStringList found;
            for (const CheckFinding& one : report->findings)
                found.append(QString::number(int(one.kind)) + u' ' + one.table + u' '
                    + QString::number(one.id));
            return found;
        };
        rest(m_case.accompaniment, day(1, 10), day(1, 20));
        rest(m_case.accompaniment, day(2, 10), day(2, 20));
        const QString unfit = QString::number(int(CheckKind::PauseUnfit));
        QCOMPARE(told(day(1, 10), day(2, 9)), QStringList());
        QCOMPARE(told(day(1, 10), day(2, 10)), QStringList{unfit + u" pause 2"_s});
        QCOMPARE(told(QDate(2025, 5, 5), day(1, 20)), QStringList{unfit + u" pause 1"_s});
        QCOMPARE(told(QDate(2025, 5, 6), day(1, 20)), QStringList());
    }

    void aPauseHoldsFromItsFirstToItsLastDay()
    {
        const std::vector<Pause> one{{{1}, {1}, day(3, 4), day(3, 9), WishedBy::Person, {}}};
        QVERIFY(!pauseOn(one, day(3, 3)));
        QVERIFY(pauseOn(one, day(3, 4)));
        QVERIFY(pauseOn(one, day(3, 9)));
        QVERIFY(!pauseOn(one, day(3, 10)));
        const std::vector<Pause> open{{{1}, {1}, day(3, 4), {}, WishedBy::Person, {}}};
        QVERIFY(!pauseOn(open, day(3, 3)));
        QVERIFY(pauseOn(open, QDate(2031, 1, 1)));
    }

    /// What the law asks of the structure stays; what needs the person waits.
    void theListsOfTheDayRespectAPause()
    {
        diagnose(*m_file, m_case, QDate(2025, 5, 20));
        makeContract(*m_file, m_case, QDate(2025, 6, 2));
        perform(*m_file, Operation::SignContract, [&](Work& work) {
            Contract contract = contracts::load(work, m_case.contract);
            contract.to = QDate(2026, 12, 1);
            contract.madeOn = QDate(2025, 6, 2);
            contracts::save(work, contract);
            contracts::handOver(work, m_case.contract, QDate(2025, 6, 2));
            contracts::sign(work, m_case.contract, signing(QDate(2025, 6, 3)));
            return 0;
        });
        plan(day(3, 4), u"passée"_s);
        plan(day(3, 2), u"reportée par elle"_s, ActionState::Postponed, u"person"_s);
        plan(day(3, 3), u"reportée par nous"_s, ActionState::Postponed, u"structure"_s);
        plan(day(9, 4), u"à venir"_s);
        plan(day(9, 5), u"remise"_s, ActionState::Postponed, u"person"_s);
        rest(m_case.accompaniment, day(3, 12), day(3, 15));
        const QStringList all{u"passée"_s, u"reportée par nous"_s};
        const QStringList coming{u"à venir"_s, u"remise *"_s};
        const QStringList review{u"review 2025-11-06"_s};
        const QStringList term{u"contract_term 2026-12-01"_s};
        for (const auto& [at, isResting] : {std::pair{day(3, 11), false}, {day(3, 12), true},
                 {day(3, 15), true}, {day(3, 16), false}}) {
            QCOMPARE(toLookAt(at), isResting ? QStringList() : all);
            QCOMPARE(planned(at), isResting ? QStringList() : coming);
            QCOMPARE(dues(at), isResting ? term : review);
        }
        // One that is open; nobody else is concerned.
        const Case other = openCase(*m_file, day(3, 1));
        rest(m_case.accompaniment, day(3, 20));
        QCOMPARE(dues(day(3, 25)), (QStringList{u"hand_contract 2026-03-16"_s} + term));
        rest(other.accompaniment, day(3, 20));
        QCOMPARE(dues(day(3, 25)), (QStringList{u"hand_contract 2026-03-16"_s} + term));
        // The horizon is that of the deadline that stays.
        const auto near = *m_file->query(
            [&](const Reader& r) { return accompaniments::duesUntil(r, day(11, 30)); });
        QCOMPARE(near.size(), std::size_t(1));
        const auto mine = *m_file->query([&](const Reader& r) {
            return accompaniments::duesUntil(r, day(12, 30), m_case.referent, 5);
        });
        QCOMPARE(mine.size(), std::size_t(1));
        QCOMPARE(mine.front().due.kind, DueKind::ContractTerm);
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return accompaniments::duesUntil(r, day(12, 30), {}, 1);
                     })
                     ->front()
                     .accompaniment,
            other.accompaniment);
        // The file itself says everything.
        const auto overview = *m_file->query(
            [&](const Reader& r) { return loadOverview(r, m_case.person, m_case.accompaniment); });
        QCOMPARE(deadlines(overview.facts).front().kind, DueKind::Review);
        QVERIFY(pauseOn(overview.meetings.pauses, day(3, 25)));
    }

    void anInterviewIsNotResumedInAPause()
    {
        diagnose(*m_file, m_case, day(3, 1), false);
        const auto open = [&] {
            return m_file->query([](const Reader& r) { return accompaniments::underWay(r); })
                ->size();
        };
        QCOMPARE(open(), std::size_t(1));
        rest(m_case.accompaniment, today);
        QCOMPARE(open(), std::size_t(0));
    }

    void duesThatWait_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("waits");
        const QStringList waiting{u"review"_s, u"update_objectives"_s};
        for (const auto& [kind, code] : codes<DueKind>)
            QTest::newRow(code) << QString::fromLatin1(code)
                                << waiting.contains(QLatin1String(code));
    }
    void duesThatWait()
    {
        QFETCH(QString, code);
        QFETCH(bool, waits);
        QCOMPARE(waitsForPause(fromCode<DueKind>(code)), waits);
    }

    void aLaterAgreementFollowsAnEarlierOne()
    {
        using K = ProblemKind;
        agree(m_case.accompaniment, QDate(2025, 5, 6), RhythmUnit::Week, 2);
        agree(m_case.accompaniment, day(2, 1), RhythmUnit::OnRequest, 7);
        const auto agreed
            = *m_file->query([&](const Reader& r) { return rhythms::of(r, m_case.accompaniment); });
        QCOMPARE(agreed.size(), std::size_t(2));
        QCOMPARE(agreed.back().every, 1); // « on request » has no number
        QVERIFY(!rhythmOn(agreed, QDate(2025, 5, 5)));
        QCOMPARE(rhythmOn(agreed, day(1, 31))->unit, RhythmUnit::Week);
        QCOMPARE(rhythmOn(agreed, day(2, 1))->unit, RhythmUnit::OnRequest);
        const auto refused = [&](QDate from, RhythmUnit unit, int every) {
            return refusal(*m_file, [&](Work& work) {
                rhythms::save(work, {{}, m_case.accompaniment, from, unit, every});
            });
        };
        QCOMPARE(refused(day(2, 1), RhythmUnit::Month, 1), QList<K>{K::AgreedThatDay});
        QCOMPARE(refused({}, RhythmUnit::Month, 1), QList<K>{K::Required});
        QCOMPARE(
            refused(QDate(2025, 5, 5), RhythmUnit::Month, 1), QList<K>{K::OutsideAccompaniment});
        QCOMPARE(refused(day(2, 3), RhythmUnit::Month, 0), QList<K>{K::OutOfRange});
        QCOMPARE(refused(day(2, 3), RhythmUnit::Month, 91), QList<K>{K::OutOfRange});
        QCOMPARE(refused(day(2, 3), RhythmUnit::Month, 90), QList<K>{});
    }

    void aMeetingIsProposedByWhatWasAgreed_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("every");
        QTest::addColumn<QDate>("agreed");
        QTest::addColumn<QDate>("met");
        QTest::addColumn<QDate>("pausedUntil");
        QTest::addColumn<QDate>("by");
        const QDate long_(2025, 6, 1);
        QTest::newRow("every 2 weeks")
            << "week" << 2 << long_ << day(2, 3) << QDate() << day(2, 17);
        QTest::newRow("every 10 days")
            << "day" << 10 << long_ << day(2, 3) << QDate() << day(2, 13);
        QTest::newRow("the end of February")
            << "month" << 1 << long_ << day(1, 31) << QDate() << day(2, 28);
        QTest::newRow("counted from the agreement")
            << "week" << 1 << day(2, 10) << day(1, 3) << QDate() << day(2, 17);
        QTest::newRow("counted from the end of a pause")
            << "week" << 1 << long_ << day(1, 3) << day(2, 20) << day(2, 27);
        QTest::newRow("on request")
            << "on_request" << 1 << long_ << day(1, 3) << QDate() << QDate();
        QTest::newRow("nothing is written")
            << "week" << 1 << long_ << QDate() << QDate() << QDate();
    }
    void aMeetingIsProposedByWhatWasAgreed()
    {
        QFETCH(QString, unit);
        QFETCH(int, every);
        QFETCH(QDate, agreed);
        QFETCH(QDate, met);
        QFETCH(QDate, pausedUntil);
        QFETCH(QDate, by);
        MeetingFacts facts;
        facts.agreed = {{{}, {}, agreed, fromCode<RhythmUnit>(unit), every}};
        facts.lastMet = met;
        if (pausedUntil.isValid())
            facts.pauses = {{{}, {}, pausedUntil.addDays(-9), pausedUntil, WishedBy::Both, {}}};
        QCOMPARE(meetingBy(facts, today), by);
        if (!by.isValid()) {
            QVERIFY(!isToPropose(facts, today));
            return;
        }
        QVERIFY(!isToPropose(facts, by.addDays(-1)));
        QVERIFY(isToPropose(facts, by));
        facts.pauses.push_back({{}, {}, by, {}, WishedBy::Person, {}});
        QVERIFY(!isToPropose(facts, by));
    }

    /// Whom nobody has seen or called for long is the structure's to call; a pause is no silence.
    void whoIsWithoutNews()
    {
        constexpr int days = 30;
        const Case other = openCase(*m_file, today.addDays(-days));
        const auto unmet = [&](ProfessionalId referent = {}) {
            QStringList lines;
            for (const UnmetRow& row :
                *m_file->query([&](const Reader& r) { return notMetFor(r, days, referent); }))
                lines.append(
                    u"%1 %2 %3"_s.arg(row.accompaniment.value)
                        .arg(row.since.toString(Qt::ISODate), row.wasMet ? u"met"_s : u"opened"_s));
            return lines;
        };
        const QString first = QString::number(m_case.accompaniment.value) + u' ';
        const QDate opened = m_file
                                 ->query([&](const Reader& r) {
                                     return accompaniments::load(r, m_case.accompaniment);
                                 })
                                 ->openedOn;
        // The other was opened thirty days ago: one day more, and they are named.
        QCOMPARE(unmet(), QStringList{first + opened.toString(Qt::ISODate) + u" opened"_s});
        note(m_case.person, today.addDays(-days), "call"); // a call is a contact
        QCOMPARE(unmet(), QStringList());
        m_file->undo();
        note(m_case.person, today.addDays(-days - 1), "call");
        const QString line = first + today.addDays(-days - 1).toString(Qt::ISODate) + u" met"_s;
        QCOMPARE(unmet(), QStringList{line});
        QCOMPARE(unmet(other.referent), QStringList());
        note(m_case.person, today, "information"); // tells of nobody met
        QCOMPARE(unmet(), QStringList{line});
        rest(m_case.accompaniment, today.addDays(-3), today);
        QCOMPARE(unmet(), QStringList());
        m_file->undo();
        QCOMPARE(unmet(), QStringList{line});
        agree(m_case.accompaniment, today.addDays(-90), RhythmUnit::Month, 2); // that one reminds
        QCOMPARE(unmet(), QStringList());
    }

    void meetingsAreProposedOnlyWhereTheJournalTells()
    {
        const Case other = openCase(*m_file, QDate(2025, 12, 1));
        agree(m_case.accompaniment, QDate(2025, 6, 1), RhythmUnit::Week, 2);
        agree(other.accompaniment, QDate(2025, 12, 1), RhythmUnit::Week, 2);
        const auto proposed = [&](ProfessionalId referent = {}) {
            QStringList lines;
            for (const MeetingRow& row :
                *m_file->query([&](const Reader& r) { return meetingsToPropose(r, referent); }))
                lines.append(
                    u"%1 %2 %3"_s.arg(row.accompaniment.value)
                        .arg(row.lastMet.toString(Qt::ISODate), row.by.toString(Qt::ISODate)));
            return lines;
        };
        QCOMPARE(proposed(), QStringList());
        note(m_case.person, day(2, 10), "call"); // no meeting
        note(m_case.person, QDate(2025, 5, 1), "interview"); // before the accompaniment
        QCOMPARE(proposed(), QStringList());
        note(other.person, day(2, 3), "visit", {m_case.person}); // of both
        note(other.person, day(2, 5), "visit"); // not of the first
        const QString first = u"%1 2026-02-03 2026-02-17"_s.arg(m_case.accompaniment.value);
        const QString second = u"%1 2026-02-05 2026-02-19"_s.arg(other.accompaniment.value);
        QCOMPARE(proposed(), (QStringList{first, second}));
        QCOMPARE(proposed(other.referent), QStringList{second});
        note(m_case.person, day(3, 1), "escort");
        QCOMPARE(proposed(), QStringList{second});
        rest(other.accompaniment, today, today);
        QCOMPARE(proposed(), QStringList());
    }

    void aMomentNeedsWordsAndAYear()
    {
        using K = ProblemKind;
        const auto refused = [&](const PartialDate& when, const QString& words) {
            return refusal(*m_file, [&](Work& work) {
                moments::save(work, {{}, m_case.accompaniment, when, words, u"family"_s});
            });
        };
        QCOMPARE(refused({}, u"la naissance"_s), QList<K>{K::Required});
        QCOMPARE(refused(PartialDate::of(1998), u"  \n"_s), QList<K>{K::Required});
        QCOMPARE(refused(PartialDate::of(1899), u"avant"_s), QList<K>{K::DateTooOld});
        QCOMPARE(refused(PartialDate::of(2027), u"après"_s), QList<K>{K::DateInFuture});
        QCOMPARE(refused(PartialDate::of(2026, 4), u"après"_s), QList<K>{K::DateInFuture});
        QCOMPARE(refused(PartialDate::of(2026), u"cette année"_s), QList<K>{});
        QCOMPARE(refused(PartialDate::of(1998, 3), QString(50'001, u'a')), QList<K>{K::TooLong});
        QCOMPARE(refusal(*m_file,
                     [&](Work& work) {
                         moments::save(work, {{}, {99}, PartialDate::of(1998), u"mots"_s, {}});
                     }),
            QList<K>{K::Missing});
        for (const PartialDate& when :
            {PartialDate::of(1998, 3), PartialDate::of(1998), PartialDate::of(1998, 3, 2)})
            QCOMPARE(refused(when, when.toIso()), QList<K>{});
        QStringList order;
        for (const KeyMoment& one :
            *m_file->query([&](const Reader& r) { return moments::of(r, m_case.accompaniment); }))
            order.append(one.when.toIso());
        QCOMPARE(order, (QStringList{u"1998"_s, u"1998-03"_s, u"1998-03-02"_s, u"2026"_s}));
    }

    void momentsAreFoundByTheirWords()
    {
        const MomentId id = perform(*m_file, Operation::SaveMoment, [&](Work& work) {
            return moments::save(work,
                {{}, m_case.accompaniment, PartialDate::of(2014), u"J’ai revu ma sœur à Séville."_s,
                    {}});
        });
        const auto found = [&](const QString& typed) {
            return *m_file->query([&](const Reader& r) { return search::moments(r, typed); });
        };
        QCOMPARE(found(u"soeur sevi"_s).size(), std::size_t(1));
        QCOMPARE(found(u"soeur sevi"_s).front().person, m_case.person);
        QCOMPARE(found(u"soeur sevi"_s).front().when, PartialDate::of(2014));
        QVERIFY(found(u"frère"_s).empty());
        perform(*m_file, Operation::SaveMoment, [&](Work& work) {
            KeyMoment moment = moments::load(work, id);
            moment.words = u"J’ai revu mon frère."_s;
            return moments::save(work, moment);
        });
        QVERIFY(found(u"soeur"_s).empty());
        QCOMPARE(found(u"frère"_s).size(), std::size_t(1));
        QVERIFY(m_file->undo());
        QCOMPARE(found(u"soeur"_s).size(), std::size_t(1));
        perform(*m_file, Operation::RemoveMoment, [&](Work& work) {
            moments::remove(work, id);
            return 0;
        });
        QVERIFY(found(u"soeur"_s).empty());
        QVERIFY(m_file->undo());
        QCOMPARE(found(u"soeur"_s).size(), std::size_t(1));
    }

    void eachIsUndone()
    {
        const QString before = dump(*m_file);
        rest(m_case.accompaniment, day(1, 10), day(1, 20));
        agree(m_case.accompaniment, day(2, 1), RhythmUnit::Day, 3);
        perform(*m_file, Operation::SaveMoment, [&](Work& work) {
            return moments::save(
                work, {{}, m_case.accompaniment, PartialDate::of(1998), u"mots"_s, u"health"_s});
        });
        const QString after = dump(*m_file);
        for (int step = 0; step < 3; ++step)
            QVERIFY(m_file->undo());
        QCOMPARE(dump(*m_file), before);
        for (int step = 0; step < 3; ++step)
            QVERIFY(m_file->redo());
        QCOMPARE(dump(*m_file), after);
    }

    /// Two files of one person become one: what is told of both accompaniments stays.
    void twoFilesOfOnePersonBecomeOne()
    {
        const Case other = openCase(*m_file, QDate(2024, 2, 1));
        rest(other.accompaniment, QDate(2024, 3, 1), QDate(2024, 3, 9));
        rest(other.accompaniment, day(3, 1));
        agree(other.accompaniment, QDate(2024, 2, 1), RhythmUnit::Month, 1);
        rest(m_case.accompaniment, day(1, 10), day(1, 20));
        const auto plan = m_file->query(
            [&](const Reader& r) { return duplicates::plan(r, m_case.person, other.person); });
        const MergeOrder order{m_case.person, other.person,
            duplicates::proposed(plan->kept, plan->gone), {}, m_case.accompaniment};
        QCOMPARE(refusal(*m_file, [&](Work& work) { duplicates::merge(work, order); }),
            QList<ProblemKind>());
        QCOMPARE(pausesOf(other.accompaniment).size(), std::size_t(2));
        QCOMPARE(pausesOf(other.accompaniment).back().to, today); // closed with its accompaniment
        QCOMPARE(pausesOf(m_case.accompaniment).size(), std::size_t(1));
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }
};

QTEST_GUILESS_MAIN(TestRhythm)
#include "test_rhythm.moc"
