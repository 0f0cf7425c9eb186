#include "core/action/action_step.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// An action in its states: what each asks for, and what it leaves behind.
class TestAction : public QObject
{
    Q_OBJECT

private slots:
    void actionsSayWhyAndByWhom()
    {
        auto file = newFile();
        Case c = openCase(*file);
        Action a;
        a.accompaniment = c.accompaniment;
        a.title = QStringLiteral("Demande de logement");
        const auto kinds = [&] { return refusal(*file, [&](Work& w) { actions::save(w, a); }); };
        a.state = ActionState::Postponed;
        QCOMPARE(kinds(), QList{ProblemKind::MissingParty});
        a.postponedBy = QStringLiteral("person");
        QVERIFY(kinds().isEmpty());
        a.state = ActionState::NotDone;
        QCOMPARE(kinds(), QList{ProblemKind::MissingReason});
        a.state = ActionState::Done;
        QCOMPARE(kinds(), QList{ProblemKind::Required});
        a.doneOn = today.addDays(1);
        QCOMPARE(kinds(), QList{ProblemKind::DateInFuture});
        a.doneOn = today;
        QVERIFY(kinds().isEmpty());
    }

    void anActionSaysOnlyWhatItsStateSays()
    {
        Action all;
        all.postponedBy = QStringLiteral("person");
        all.notDoneReason = QStringLiteral("forgotten");
        all.doneOn = today;
        const auto left = [&](ActionState state) {
            all.state = state;
            const Action kept = consistent(all);
            return QStringLiteral("%1%2%3").arg(
                kept.postponedBy.isEmpty() ? QString() : QStringLiteral("by "),
                kept.notDoneReason.isEmpty() ? QString() : QStringLiteral("why "),
                kept.doneOn.isValid() ? QStringLiteral("when ") : QString());
        };
        QCOMPARE(left(ActionState::Postponed), QStringLiteral("by "));
        QCOMPARE(left(ActionState::NotDone), QStringLiteral("why "));
        QCOMPARE(left(ActionState::Done), QStringLiteral("when "));
        QCOMPARE(left(ActionState::ToDo), QString());
    }

    void comesBackInItsRhythm()
    {
        Action a;
        const auto back = [&](QDate planned, ActionRepeat repeat, int every, QDate done) {
            a.plannedOn = planned;
            a.repeat = repeat;
            a.repeatEvery = every;
            return comesBackOn(a, done);
        };
        using R = ActionRepeat;
        const QDate tenth(2026, 3, 10);
        QVERIFY(!back(tenth, R::Once, 3, tenth).isValid());
        QCOMPARE(back(tenth, R::Days, 3, tenth), QDate(2026, 3, 13));
        // Done late: the next of its days, not one that has gone by, nor that day itself.
        QCOMPARE(back(tenth, R::Days, 3, QDate(2026, 3, 15)), QDate(2026, 3, 16));
        QCOMPARE(back(tenth, R::Days, 3, QDate(2026, 3, 16)), QDate(2026, 3, 19));
        // Done early: still the one after the day it was planned on.
        QCOMPARE(back(tenth, R::Weeks, 2, QDate(2026, 3, 1)), QDate(2026, 3, 24));
        QCOMPARE(back(QDate(2026, 1, 31), R::Months, 1, QDate(2026, 1, 31)), QDate(2026, 2, 28));
        // A short month does not make it the 28th for good.
        QCOMPARE(back(QDate(2026, 1, 31), R::Months, 1, QDate(2026, 3, 2)), QDate(2026, 3, 31));
        QCOMPARE(back({}, R::Weeks, 1, tenth), QDate(2026, 3, 17));
        QCOMPARE(back(QDate(2001, 1, 1), R::Days, 1, tenth), QDate(2026, 3, 11));
        QVERIFY(!back(tenth, R::Days, 3, {}).isValid());
    }

    void doneItIsPlannedAgain()
    {
        auto file = newFile();
        const Case c = openCase(*file, today.addDays(-60));
        const PersonId child = openCase(*file, today.addDays(-50)).person;
        Action a;
        a.accompaniment = c.accompaniment;
        a.title = QStringLiteral("Passer au secrétariat");
        a.plannedOn = today.addDays(-1);
        a.repeat = ActionRepeat::Weeks;
        a.repeatEvery = 1;
        a.minutes = 25;
        a.effect = QStringLiteral("rassuré");
        a.unintended = QStringLiteral("fatigue");
        a.others = {child};
        const auto all = [&] {
            return *file->query([&](const Reader& r) { return actions::of(r, c.accompaniment); });
        };
        a.id = perform(*file, Operation::SaveAction, [&](Work& w) { return actions::save(w, a); });
        QCOMPARE(all().size(), std::size_t(1));
        QCOMPARE(all().front().others, std::vector{child});
        perform(*file, Operation::SaveAction, [&](Work& w) {
            Action done = a;
            done.state = ActionState::Done;
            done.doneOn = today;
            return actions::save(w, done, &a);
        });
        QCOMPARE(all().size(), std::size_t(2));
        const Action next = all().front(); // open ones first
        QCOMPARE(next.plannedOn, today.addDays(6));
        QVERIFY(next.state == ActionState::ToDo);
        QVERIFY(next.repeat == ActionRepeat::Weeks);
        QCOMPARE(next.title, a.title);
        QCOMPARE(next.others, std::vector{child});
        QCOMPARE(next.minutes, 0);
        QCOMPARE(next.effect + next.unintended, QString());
        QVERIFY(all().back().repeat == ActionRepeat::Once); // it is the next that comes back
        QCOMPARE(all().back().effect, a.effect);
        // Written to again, it plans no other.
        perform(*file, Operation::SaveAction, [&](Work& w) {
            const Action shown = actions::load(w, a.id);
            Action more = shown;
            more.result = QStringLiteral("venue avec sa sœur");
            return actions::save(w, more, &shown);
        });
        QCOMPARE(all().size(), std::size_t(2));
        QVERIFY(file->undo());
        // Taken back in one step.
        QVERIFY(file->undo());
        QCOMPARE(all().size(), std::size_t(1));
        QVERIFY(all().front().repeat == ActionRepeat::Weeks);
    }

    void aNumberHasItsRange()
    {
        Action a;
        a.title = QStringLiteral("x");
        const auto kinds = [&] {
            QStringList found;
            for (const Problem& one : problems(a, today))
                found.append(one.field);
            return found;
        };
        for (const auto& [minutes, isFine] : {std::pair{-1, false}, std::pair{0, true},
                 std::pair{mostMinutes, true}, std::pair{mostMinutes + 1, false}}) {
            a.minutes = minutes;
            QCOMPARE(kinds(), isFine ? QStringList() : QStringList{QStringLiteral("minutes")});
        }
        a.minutes = 0;
        a.repeat = ActionRepeat::Days;
        for (const auto& [every, isFine] : {std::pair{0, false}, std::pair{1, true},
                 std::pair{mostRepeatEvery, true}, std::pair{mostRepeatEvery + 1, false}}) {
            a.repeatEvery = every;
            QCOMPARE(kinds(), isFine ? QStringList() : QStringList{QStringLiteral("repeatEvery")});
        }
        a.repeat = ActionRepeat::Once;
        a.repeatEvery = 7;
        QCOMPARE(consistent(a).repeatEvery, 0);
    }

    void itsStepsStandInTheirOrderAndGoWithIt()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        Action a;
        a.accompaniment = c.accompaniment;
        a.title = QStringLiteral("Dossier");
        a.id = perform(*file, Operation::SaveAction, [&](Work& w) { return actions::save(w, a); });
        const auto add = [&](const char* text) {
            return perform(*file, Operation::SaveActionStep, [&](Work& w) {
                ActionStep step;
                step.action = a.id;
                step.text = QString::fromUtf8(text);
                return action_steps::save(w, step);
            });
        };
        add("remplir");
        const ActionStepId second = add("envoyer");
        add("appeler");
        const auto texts = [&] {
            QStringList all;
            for (const ActionStep& step :
                *file->query([&](const Reader& r) { return action_steps::of(r, a.id); }))
                all.append(step.text);
            return all.join(u' ');
        };
        QCOMPARE(texts(), QStringLiteral("remplir envoyer appeler"));
        perform(*file, Operation::RemoveActionStep, [&](Work& w) {
            action_steps::remove(w, second);
            return 0;
        });
        add("attendre"); // still the last
        QCOMPARE(texts(), QStringLiteral("remplir appeler attendre"));
        perform(*file, Operation::RemoveAction, [&](Work& w) {
            actions::remove(w, a.id);
            return 0;
        });
        QCOMPARE(texts(), QString());
        QVERIFY(file->undo());
        QCOMPARE(texts(), QStringLiteral("remplir appeler attendre"));
        ActionStep step;
        QCOMPARE(problems(step, today).first().field, QStringLiteral("text"));
        step.text = QStringLiteral("x");
        step.doneOn = today.addDays(1);
        QCOMPARE(problems(step, today).first().kind, ProblemKind::DateInFuture);
    }
};

QTEST_GUILESS_MAIN(TestAction)
#include "test_action.moc"
