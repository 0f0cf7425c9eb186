#include "core/ending/ending.h"
#include "core/overview/day_overview.h"
#include "tests/core/distinct_path.h"
#include "tests/core/house_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// An accompaniment ends in one gesture: what remains is said, and ended with it.
class TestEnding : public HouseCase
{
    Q_OBJECT

    static Ending ending(AccompanimentId id)
    {
        Ending e;
        e.id = id;
        e.on = today.addDays(-1);
        e.reason = u"goals_reached"_s;
        e.destination = u"social_housing"_s;
        return e;
    }
    static ActionId action(
        StructureFile& file, AccompanimentId of, const QString& title, ActionState state)
    {
        return perform(file, Operation::SaveAction, [&](Work& w) {
            Action a;
            a.accompaniment = of;
            a.title = title;
            a.state = state;
            a.plannedOn = today.addDays(9);
            if (state == ActionState::Done)
                a.doneOn = today.addDays(-4);
            return actions::save(w, a);
        });
    }
    static WhatRemains remains(const StructureFile& file, AccompanimentId id)
    {
        return *file.query([&](const Reader& r) { return accompaniments::whatRemains(r, id); });
    }
    static Error refusal(StructureFile& file, const Ending& told)
    {
        const auto done = file.perform(Operation::EndAccompaniment, [&](Work& w) {
            accompaniments::end(w, told);
            return 0;
        });
        return done ? Error() : done.error();
    }

private slots:
    void oneGestureEndsWhatRemains()
    {
        auto file = newFile();
        const House h = house(*file);
        const AccompanimentId id = perform(*file, Operation::OpenAccompaniment,
            [&](Work& w) { return accompaniments::open(w, h.amadou, today.addDays(-60), {}); });
        const AccompanimentId other = perform(*file, Operation::OpenAccompaniment,
            [&](Work& w) { return accompaniments::open(w, h.binta, today.addDays(-50), {}); });
        arrive(*file, {h.amadou}, h.first, today.addDays(-30));
        arrive(*file, {h.binta}, h.second, today.addDays(-20));
        const ActionId open = action(*file, id, u"Dossier"_s, ActionState::Ongoing);
        const ActionId done = action(*file, id, u"Carte"_s, ActionState::Done);
        const ActionId others = action(*file, other, u"Ailleurs"_s, ActionState::ToDo);
        const WhatRemains before = remains(*file, id);
        QCOMPARE(before.actions.size(), size_t(1));
        QCOMPARE(before.actions[0].title, u"Dossier"_s);
        QCOMPARE(before.stays.size(), size_t(1));
        QVERIFY(before.stays[0].place.contains(u"Chambre 12"_s));
        QVERIFY(!before.contract.id.isValid());

        QCOMPARE(refusal(*file, ending(id)).kind, Error().kind);
        const auto accompaniment = [&] {
            return *file->query([&](const Reader& r) { return accompaniments::load(r, id); });
        };
        const auto state = [&](ActionId a) {
            return file->query([&](const Reader& r) { return actions::load(r, a); })->state;
        };
        QCOMPARE(accompaniment().closedOn, today.addDays(-1));
        QCOMPARE(accompaniment().exitReason, u"goals_reached"_s);
        QCOMPARE(accompaniment().exitDestination, u"social_housing"_s);
        QCOMPARE(accompaniment().phase, Phase::Closed);
        QCOMPARE(stayOf(*file, h.amadou).to, today.addDays(-1));
        QCOMPARE(stayOf(*file, h.amadou).destination, u"social_housing"_s);
        QVERIFY(!stayOf(*file, h.binta).to.isValid());
        QCOMPARE(state(open), ActionState::Abandoned);
        QCOMPARE(state(done), ActionState::Done);
        QCOMPARE(state(others), ActionState::ToDo);
        QVERIFY(remains(*file, id).actions.empty() && remains(*file, id).stays.empty());
        // One gesture is one undo.
        QVERIFY(file->undo());
        QVERIFY(accompaniment().isCurrent());
        QCOMPARE(accompaniment().exitDestination, QString());
        QVERIFY(!stayOf(*file, h.amadou).to.isValid());
        QCOMPARE(state(open), ActionState::Ongoing);
        QVERIFY(file->redo());
        QCOMPARE(accompaniment().closedOn, today.addDays(-1));
        QCOMPARE(state(open), ActionState::Abandoned);
    }

    void whatIsToGoOnGoesOn()
    {
        auto file = newFile();
        const House h = house(*file);
        const AccompanimentId id = perform(*file, Operation::OpenAccompaniment,
            [&](Work& w) { return accompaniments::open(w, h.carla, today.addDays(-60), {}); });
        arrive(*file, {h.carla}, h.second, today.addDays(-30));
        const ActionId open = action(*file, id, u"Dossier"_s, ActionState::ToDo);
        Ending kept = ending(id);
        kept.leaves = kept.abandonsActions = false;
        QCOMPARE(refusal(*file, kept).kind, Error().kind);
        QVERIFY(!stayOf(*file, h.carla).to.isValid());
        QCOMPARE(file->query([&](const Reader& r) { return actions::load(r, open); })->state,
            ActionState::ToDo);
    }

    /// A place that is kept for later is not left, and keeps nothing from ending.
    void aStayToComeIsNotLeft()
    {
        auto file = newFile();
        const House h = house(*file);
        const AccompanimentId id = perform(*file, Operation::OpenAccompaniment,
            [&](Work& w) { return accompaniments::open(w, h.amadou, today.addDays(-60), {}); });
        arrive(*file, {h.amadou}, h.first, today.addDays(1));
        QVERIFY(remains(*file, id).stays.empty());
        Ending told = ending(id);
        told.on = today;
        QVERIFY(refusal(*file, told).problems.isEmpty());
        QCOMPARE(stayOf(*file, h.amadou).from, today.addDays(1));
        QVERIFY(!stayOf(*file, h.amadou).to.isValid());
    }

    /// Nothing is done by half: not the actions of an accompaniment that does not end.
    void whatIsRefusedChangesNothing()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const ActionId open = action(*file, path.accompaniment, u"Dossier"_s, ActionState::ToDo);
        const auto field = [&](auto change) {
            Ending told = ending(path.accompaniment);
            change(told);
            const Error error = refusal(*file, told);
            return error.problems.isEmpty() ? QString() : error.problems.first().field;
        };
        QCOMPARE(field([](Ending& e) { e.reason.clear(); }), u"reason"_s);
        QCOMPARE(field([](Ending& e) { e.on = {}; }), u"on"_s);
        QCOMPARE(field([](Ending& e) { e.on = today.addDays(1); }), u"closedOn"_s);
        QCOMPARE(field([](Ending& e) { e.on = QDate(1999, 12, 31); }), u"closedOn"_s);
        QCOMPARE(file->query([&](const Reader& r) { return actions::load(r, open); })->state,
            ActionState::ToDo);
        QVERIFY(file->query([&](const Reader& r) {
                        return accompaniments::load(r, path.accompaniment);
                    })
                    ->isCurrent());
    }
};

QTEST_GUILESS_MAIN(TestEnding)
#include "test_ending.moc"
