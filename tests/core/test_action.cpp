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
};

QTEST_GUILESS_MAIN(TestAction)
#include "test_action.moc"
