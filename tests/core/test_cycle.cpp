#include "core/accompaniment/due_list.h"
#include "core/signing/completion.h"
#include "core/situation/renewal_list.h"
#include "tests/core/distinct_path.h"

using namespace jalons;
using namespace jalons::testing;

/// The phases, deadlines and the rule of entry into the global accompaniment, at their boundaries.
class TestCycle : public QObject
{
    Q_OBJECT

private:
    static QDate dueOn(const CycleFacts& facts, DueKind kind)
    {
        for (const Due& due : jalons::deadlines(facts))
            if (due.kind == kind)
                return due.on;
        return {};
    }

private slots:
    /// Only what the law sets is ever late; a promise of the house is « soon » for as long as it
    /// takes.
    void whatTheLawSets()
    {
        using enum DueKind;
        const QDate day(2026, 3, 10);
        for (const DueKind kind :
            {HandContract, SignContract, SpecifyObjectives, UpdateObjectives}) {
            QVERIFY(isLegal(kind, LegalClocks::Chrs));
            QVERIFY(isLegal(kind, LegalClocks::Establishment));
            QVERIFY(!isLegal(kind, LegalClocks::Own));
        }
        QVERIFY(isLegal(Review, LegalClocks::Chrs));
        QVERIFY(!isLegal(Review, LegalClocks::Establishment));
        QVERIFY(!isLegal(Review, LegalClocks::Own));
        for (const LegalClocks clocks :
            {LegalClocks::Chrs, LegalClocks::Establishment, LegalClocks::Own}) {
            QVERIFY(!isLegal(ContractTerm, clocks));
            QVERIFY(!isLegal(None, clocks));
        }
        QVERIFY(urgency(day.addDays(-1), true, day) == Urgency::Late);
        QVERIFY(urgency(day.addDays(-1), false, day) == Urgency::Soon);
        QVERIFY(urgency(day.addDays(-300), false, day) == Urgency::Soon);
        QVERIFY(urgency(day, true, day) == Urgency::Soon);
        QVERIFY(urgency(day.addDays(16), true, day) == Urgency::Calm);
        QVERIFY(urgency(day.addDays(16), false, day) == Urgency::Calm);
    }

    void entersGlobalWhenAndOnlyWhenTheDiagnosticIsCompleted()
    {
        auto file = newFile();
        Case c = openCase(*file);
        const auto course = [&] {
            return *file->query(
                [&](const Reader& r) { return accompaniments::load(r, c.accompaniment); });
        };
        QCOMPARE(course().phase, Phase::Intake);
        diagnose(*file, c, today, false);
        QCOMPARE(course().phase, Phase::Diagnostic);
        QVERIFY(!course().globalSince.isValid());
        // However much is written, only its completion counts.
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::prepare(w, c.accompaniment, today); }),
            QList{ProblemKind::NotCompleted});
        QCOMPARE(refusal(*file,
                     [&](Work& w) {
                         evaluations::start(
                             w, c.accompaniment, AssessmentKind::Intermediate, today, c.referent);
                     }),
            QList{ProblemKind::NotCompleted});
        perform(*file, Operation::CompleteAssessment, [&](Work& w) {
            assessments::complete(w, c.diagnostic, today, QStringLiteral("Amadou"));
            return 0;
        });
        QCOMPARE(course().phase, Phase::Contract);
        QCOMPARE(course().globalSince, today);
        perform(*file, Operation::ReopenAssessment, [&](Work& w) {
            assessments::reopen(w, c.diagnostic);
            return 0;
        });
        QCOMPARE(course().phase, Phase::Diagnostic);
        QVERIFY(!course().globalSince.isValid());
    }

    void anActionOrAnotherAssessmentDoesNotEnterGlobal()
    {
        auto file = newFile();
        Case c = openCase(*file);
        perform(*file, Operation::SaveAction, [&](Work& w) {
            Action a;
            a.accompaniment = c.accompaniment;
            a.title = QStringLiteral("Ouvrir les droits");
            return actions::save(w, a);
        });
        const auto course = *file->query(
            [&](const Reader& r) { return accompaniments::load(r, c.accompaniment); });
        QCOMPARE(course.phase, Phase::Intake);
        QVERIFY(!course.globalSince.isValid());
    }

    void deadlines_data()
    {
        QTest::addColumn<QDate>("opened");
        QTest::addColumn<QDate>("hand");
        QTest::addColumn<QDate>("sign");
        QTest::addColumn<QDate>("review");
        QTest::newRow("plain") << QDate(2026, 3, 4) << QDate(2026, 3, 19) << QDate(2026, 4, 4)
                               << QDate(2026, 9, 4);
        QTest::newRow("31 January")
            << QDate(2026, 1, 31) << QDate(2026, 2, 15) << QDate(2026, 2, 28) << QDate(2026, 7, 31);
        QTest::newRow("leap year")
            << QDate(2024, 1, 31) << QDate(2024, 2, 15) << QDate(2024, 2, 29) << QDate(2024, 7, 31);
        QTest::newRow("31 August")
            << QDate(2025, 8, 31) << QDate(2025, 9, 15) << QDate(2025, 9, 30) << QDate(2026, 2, 28);
    }
    void deadlines()
    {
        QFETCH(QDate, opened);
        CycleFacts facts;
        facts.openedOn = opened;
        QTEST(dueOn(facts, DueKind::HandContract), "hand");
        QTEST(dueOn(facts, DueKind::SignContract), "sign");
        QTEST(dueOn(facts, DueKind::Review), "review");
        facts.contractHandedOn = opened.addDays(3);
        QVERIFY(!dueOn(facts, DueKind::HandContract).isValid());
        facts.contractSignedOn = opened.addDays(5);
        QVERIFY(!dueOn(facts, DueKind::SignContract).isValid());
        QCOMPARE(dueOn(facts, DueKind::UpdateObjectives), opened.addDays(5).addYears(1));
        facts.closedOn = opened.addDays(6);
        QVERIFY(jalons::deadlines(facts).empty());
    }

    void theLawNamesTheKindsOfStructure_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("first"); // contract or DIPC, avenant, yearly update
        for (const char* kind :
            {"", "chrs", "lhss", "cada", "cph", "maternal_centre", "fjt", "protection_service"})
            QTest::newRow(*kind ? kind : "not said") << QString::fromLatin1(kind) << true;
        for (const char* kind : {"chu", "accueil_de_jour", "ccas", "pension_de_famille", "hotel",
                 "association", "siao", "own"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    }
    void theLawNamesTheKindsOfStructure()
    {
        QFETCH(QString, kind);
        QFETCH(bool, first);
        CycleFacts facts;
        facts.openedOn = QDate(2026, 3, 4);
        facts.arrivedOn = QDate(2026, 2, 27);
        facts.clocks = legalClocks(kind);
        QCOMPARE(
            facts.clocks == LegalClocks::Chrs, kind.isEmpty() || kind == QLatin1String("chrs"));
        QCOMPARE(dueOn(facts, DueKind::HandContract), first ? QDate(2026, 3, 14) : QDate());
        QCOMPARE(dueOn(facts, DueKind::SignContract), first ? QDate(2026, 3, 27) : QDate());
        QCOMPARE(dueOn(facts, DueKind::Review), QDate(2026, 8, 27));
        QVERIFY(!dueOn(facts, DueKind::SpecifyObjectives).isValid());
        facts.firstSignedOn = QDate(2026, 3, 9); // of the contract of stay
        QVERIFY(!dueOn(facts, DueKind::SignContract).isValid());
        QCOMPARE(dueOn(facts, DueKind::SpecifyObjectives), first ? QDate(2026, 8, 27) : QDate());
        facts.contractSignedOn = QDate(2026, 4, 1);
        QVERIFY(!dueOn(facts, DueKind::SpecifyObjectives).isValid());
        QCOMPARE(dueOn(facts, DueKind::UpdateObjectives), first ? QDate(2027, 4, 1) : QDate());
    }

    void anotherKindOfStructureMovesWhatIsStored()
    {
        auto file = newFile();
        openCase(*file, QDate(2026, 3, 4));
        const auto due = [&] {
            return file
                ->query([&](const Reader& r) {
                    return Sql(r)
                        .value(
                            QStringLiteral("SELECT due_kind || ' ' || due_on FROM accompaniment"))
                        .toString();
                })
                .valueOr({});
        };
        QCOMPARE(due(), QStringLiteral("hand_contract 2026-03-19"));
        perform(*file, Operation::UpdateStructure, [](Work& work) {
            Structure house = structures::load(work);
            house.kind = QStringLiteral("accueil_de_jour");
            accompaniments::saveStructure(work, house);
            return 0;
        });
        QCOMPARE(due(), QStringLiteral("review 2026-09-04"));
        QVERIFY(file->undo().ok());
        QCOMPARE(due(), QStringLiteral("hand_contract 2026-03-19"));
    }

    void deadlinesAreOfTheReferentOfToday()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        perform(*file, Operation::Unknown, [&](Work& w) {
            Situation permit;
            permit.person = path.person;
            permit.family = SituationFamily::Permit;
            permit.kind = QStringLiteral("one_year");
            permit.expiresOn = today.addDays(20);
            return situations::add(w, permit);
        });
        const auto lines = [&](ProfessionalId of) {
            return *file->query([&](const Reader& r) {
                return QList<qsizetype>{qsizetype(accompaniments::duesUntil(r, today, of).size()),
                    qsizetype(situations::renewals(r, today, of, 50).size()),
                    accompaniments::countCurrent(r, of, 10)};
            });
        };
        const QList<qsizetype> all{1, 1, 1};
        const QList<qsizetype> none{0, 0, 0};
        QCOMPARE(lines({}), all);
        QCOMPARE(lines(path.referent), all);
        QCOMPARE(lines(path.former), none);
        QCOMPARE(lines(path.signatory), none);
        QCOMPARE(lines(path.author), none);
        perform(*file, Operation::Unknown, [&](Work& w) {
            Accompaniment over = accompaniments::load(w, path.accompaniment);
            over.closedOn = QDate(2026, 3, 3);
            return accompaniments::save(w, over);
        });
        QCOMPARE(lines({}), none);
        QCOMPARE(lines(path.referent), none);
        QCOMPARE(
            file->query([&](const Reader& r) { return people::row(r, path.person); })->referent,
            QString());
    }

    void whatIsPostponedIsStillToDo()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        int open = 0;
        for (const auto& state : codes<ActionState>) {
            perform(*file, Operation::SaveAction, [&](Work& w) {
                Action a;
                a.accompaniment = path.accompaniment;
                a.title = QStringLiteral("Démarche");
                a.state = state.first;
                a.doneOn = state.first == ActionState::Done ? today : QDate();
                a.postponedBy = QStringLiteral("person");
                a.notDoneReason = QStringLiteral("no_supply");
                open += a.isOpen() ? 1 : 0;
                return actions::save(w, a);
            });
            const auto facts = *file->query(
                [&](const Reader& r) { return accompaniments::facts(r, path.accompaniment); });
            QCOMPARE(facts.actionsOpen, open);
        }
        QCOMPARE(open, 3);
    }

    void reviewRunsFromTheLatestEvaluation()
    {
        CycleFacts facts;
        facts.openedOn = QDate(2025, 1, 10);
        facts.evaluationCompleted = QDate(2025, 8, 31);
        QCOMPARE(dueOn(facts, DueKind::Review), QDate(2026, 2, 28));
    }

    void nextStepFollowsTheLoop()
    {
        CycleFacts f;
        f.openedOn = today;
        QCOMPARE(nextStep(f, today), NextStep::StartDiagnostic);
        f.diagnosticStarted = today;
        QCOMPARE(nextStep(f, today), NextStep::ContinueDiagnostic);
        f.diagnosticCompleted = today;
        QCOMPARE(nextStep(f, today), NextStep::PrepareContract);
        f.contractPrepared = true;
        QCOMPARE(nextStep(f, today), NextStep::HandContract);
        f.contractHandedOn = today;
        QCOMPARE(nextStep(f, today), NextStep::SignContract);
        f.contractPrepared = false;
        f.contractSignedOn = today;
        QCOMPARE(nextStep(f, today), NextStep::PlanAction);
        f.actions = f.actionsOpen = 1;
        QCOMPARE(nextStep(f, today), NextStep::FollowActions);
        QCOMPARE(nextStep(f, today.addMonths(6).addDays(-32)), NextStep::FollowActions);
        QCOMPARE(nextStep(f, today.addMonths(6).addDays(-31)), NextStep::StartEvaluation);
        f.evaluationStarted = today;
        QCOMPARE(nextStep(f, today), NextStep::ContinueEvaluation);
        f.evaluationStarted = QDate();
        f.evaluationCompleted = today;
        f.amendmentDecided = true;
        QCOMPARE(nextStep(f, today), NextStep::PrepareAmendment);
        f.closedOn = today;
        QCOMPARE(nextStep(f, today), NextStep::OpenAgain);
    }

    void ageOfExactAndApproximateBirths()
    {
        QCOMPARE(PartialDate(QDate(1992, 3, 10)).ageAt(today), std::optional(34));
        QCOMPARE(PartialDate(QDate(1992, 3, 11)).ageAt(today), std::optional(33));
        QCOMPARE(PartialDate(QDate(2004, 2, 29)).ageAt(QDate(2026, 2, 28)), std::optional(21));
        QCOMPARE(PartialDate(QDate(2004, 2, 29)).ageAt(QDate(2026, 3, 1)), std::optional(22));
        QCOMPARE(PartialDate::of(1992).ageAt(today), std::optional(33));
        QCOMPARE(PartialDate().ageAt(today), std::optional<int>());
        QCOMPARE(PartialDate(today.addDays(1)).ageAt(today), std::optional<int>());
        QVERIFY(!PartialDate::of(2023, 2, 29).isKnown());
        for (const PartialDate& date :
            {PartialDate::of(1984), PartialDate::of(1984, 5), PartialDate::of(1984, 5, 12)})
            QCOMPARE(PartialDate::fromIso(date.toIso()), date);
    }

    void contractDuration()
    {
        QCOMPARE(durationInMonths({2026, 3, 1}, {2026, 8, 31}), 6);
        QCOMPARE(durationInMonths({2026, 3, 1}, {2026, 9, 1}), 6);
        QCOMPARE(durationInMonths({2026, 8, 31}, {2027, 2, 28}), 6);
        QCOMPARE(durationInMonths({2026, 3, 1}, {2026, 8, 15}), 0);
        QCOMPARE(durationInMonths({2026, 3, 1}, {2026, 2, 28}), 0);
    }

    void aDeadlineIsSoonForAFortnight()
    {
        QCOMPARE(urgency(today.addDays(-1), today), Urgency::Late);
        QCOMPARE(urgency(today, today), Urgency::Soon); // the day itself is not too late
        QCOMPARE(urgency(today.addDays(15), today), Urgency::Soon);
        QCOMPARE(urgency(today.addDays(16), today), Urgency::Calm);
    }

    void theDatesOfTheLawAreCounted()
    {
        CycleFacts f;
        f.openedOn = {2026, 1, 31};
        QCOMPARE(handContractBy(f), QDate(2026, 2, 15));
        QCOMPARE(signContractBy(f), QDate(2026, 2, 28));
        QCOMPARE(reviewBy(f), QDate(2026, 7, 31));
        f.evaluationCompleted = {2026, 8, 31};
        QCOMPARE(reviewBy(f), QDate(2027, 2, 28));
        // Of a course that has ended they are still told, and none is owed.
        f.closedOn = {2026, 9, 1};
        QCOMPARE(signContractBy(f), QDate(2026, 2, 28));
        QVERIFY(jalons::deadlines(f).empty());
    }

    void aStepIsBehindWhenItsFactIs()
    {
        const auto done = [](const CycleFacts& f) {
            QString steps;
            for (const auto& [phase, code] : codes<Phase>)
                if (isDone(f, phase))
                    steps += QLatin1String(code).front();
            return steps;
        };
        CycleFacts f;
        QCOMPARE(done(f), QStringLiteral("i"));
        f.diagnosticStarted = today;
        QCOMPARE(done(f), QStringLiteral("i"));
        f.diagnosticCompleted = today;
        f.contractHandedOn = today;
        QCOMPARE(done(f), QStringLiteral("id"));
        f.contractSignedOn = today;
        QCOMPARE(done(f), QStringLiteral("idc"));
        f.actions = 3;
        f.actionsOpen = 1;
        QCOMPARE(done(f), QStringLiteral("idc"));
        f.actionsOpen = 0;
        QCOMPARE(done(f), QStringLiteral("idca"));
        f.actionsOpen = 2;
        f.evaluationStarted = today;
        QCOMPARE(done(f), QStringLiteral("idca"));
        f.evaluationCompleted = today;
        f.closedOn = today;
        QCOMPARE(done(f), QStringLiteral("idcaec"));
    }
};

QTEST_GUILESS_MAIN(TestCycle)
#include "test_cycle.moc"
