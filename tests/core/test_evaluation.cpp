#include "core/contract/contract_edit.h"
#include "core/ending/ending.h"
#include "core/signing/completion.h"
#include "tests/core/signed_case.h"

using namespace jalons;
using namespace jalons::testing;

/// What an evaluation looks back on, keeps, and leads to.
class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void whatFollowsAnEvaluationIsPreparedOnce()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        const auto next = [&] {
            return perform(*file, Operation::PrepareAmendment,
                [&](Work& w) { return contracts::prepareNext(w, c.accompaniment, today); });
        };
        QCOMPARE(contentOf(*file, next()).contract.kind, ContractKind::Accompaniment);
        makeContract(*file, c);
        perform(*file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, c.contract, signing());
            return 0;
        });
        const ContractId amendment = next();
        QCOMPARE(contentOf(*file, amendment).contract.amends, c.contract);
        QCOMPARE(next(), amendment); // the one under way
        QCOMPARE(lastDay({2026, 8, 31}, 6), QDate(2027, 2, 27)); // the day before 28 February
        QCOMPARE(lastDay({2026, 3, 1}, 6), QDate(2026, 8, 31));
    }

    void twoDesksAppraiseOneLine()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const AssessmentId id = perform(*file, Operation::StartEvaluation, [&](Work& w) {
            return evaluations::start(
                w, c.accompaniment, AssessmentKind::Intermediate, today, c.referent);
        });
        const Evaluation shown
            = *file->query([&](const Reader& r) { return evaluations::load(r, id); });
        ObjectiveAppraisal mine = shown.objectives.front();
        mine.comment = QStringLiteral("bien");
        ObjectiveAppraisal theirs = shown.objectives.front();
        theirs.appraised = true;
        theirs.attainment = 1;
        for (const ObjectiveAppraisal& one : {theirs, mine})
            perform(*file, Operation::UpdateEvaluation, [&](Work& w) {
                evaluations::saveAll(w, id, {{one, shown.objectives.front()}}, {}, {});
                return 0;
            });
        const Evaluation stored
            = *file->query([&](const Reader& r) { return evaluations::load(r, id); });
        QCOMPARE(stored.objectives.size(), size_t(1));
        QCOMPARE(stored.objectives.front().attainment, 1);
        QCOMPARE(stored.objectives.front().comment, QStringLiteral("bien"));
        QCOMPARE(dump(*file).count(QStringLiteral("objective_appraisal|")), 1);
        QVERIFY(asksWhy(Kept::No) && asksWhy(Kept::Partly));
        QVERIFY(!asksWhy(Kept::Yes) && !asksWhy(Kept::NotAppraised));
    }

    void anEvaluationLooksBackOnTheContractInForce()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const AssessmentId id = perform(*file, Operation::StartEvaluation, [&](Work& w) {
            return evaluations::start(
                w, c.accompaniment, AssessmentKind::Intermediate, today, c.referent);
        });
        QVERIFY(refusal(*file, [&](Work& w) {
            evaluations::start(w, c.accompaniment, AssessmentKind::Final, today, c.referent);
        }).contains(ProblemKind::AlreadyCurrent));
        const auto load = [&] {
            return *file->query([&](const Reader& r) { return evaluations::load(r, id); });
        };
        Evaluation e = load();
        QCOMPARE(e.objectives.size(), size_t(1));
        QCOMPARE(e.commitments.size(), size_t(2));
        ObjectiveAppraisal objective = e.objectives.front();
        objective.appraised = true;
        objective.attainment = 3;
        QCOMPARE(refusal(*file, [&](Work& w) { evaluations::save(w, objective); }),
            QList{ProblemKind::OutOfRange});
        objective.attainment = 2;
        CommitmentAppraisal ours = e.commitments.back();
        ours.kept = Kept::No;
        ours.reason = QStringLiteral("no_supply");
        perform(*file, Operation::UpdateEvaluation, [&](Work& w) {
            evaluations::save(w, objective);
            return evaluations::save(w, ours);
        });
        // An evaluation ends on a decision.
        QCOMPARE(refusal(*file, [&](Work& w) { assessments::complete(w, id, today, {}); }),
            QList{ProblemKind::Required});
        perform(*file, Operation::CompleteAssessment, [&](Work& w) {
            Assessment a = assessments::load(w, id);
            a.decision = Decision::Amend;
            assessments::save(w, a);
            assessments::complete(w, id, today, QStringLiteral("Amadou"));
            return 0;
        });
        const auto facts = *file->query(
            [&](const Reader& r) { return accompaniments::facts(r, c.accompaniment); });
        QVERIFY(facts.amendmentDecided);
        QCOMPARE(nextStep(facts, today), NextStep::PrepareAmendment);
        QCOMPARE(load().objectives.front().attainment, 2);
        // A later avenant does not rewrite what was appraised.
        const ContractId amendment = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, c.contract, today); });
        perform(*file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, amendment, signing());
            return 0;
        });
        QCOMPARE(load().contract.contract.id, c.contract);
        QVERIFY(
            !file->query([&](const Reader& r) { return accompaniments::facts(r, c.accompaniment); })
                 ->amendmentDecided);
    }

    void anEvaluationKeepsWhatItLookedAt()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        QCOMPARE(refusal(*file,
                     [&](Work& w) {
                         evaluations::start(w, path.accompaniment, AssessmentKind::Intermediate,
                             DistinctPath::diagnosticCompleted.addDays(-1), path.author);
                     }),
            QList{ProblemKind::EndBeforeStart});
        evaluateDistinct(*file, path);
        const auto load = [&](AssessmentId id) {
            return *file->query([&](const Reader& r) { return evaluations::load(r, id); });
        };
        // Signed after it was completed: not what was looked at, though nothing was appraised.
        const ContractId avenant = perform(*file, Operation::PrepareAmendment, [&](Work& w) {
            const ContractId id = contracts::amend(w, path.contract, DistinctPath::amendmentFrom);
            Contract made = contracts::load(w, id);
            made.madeOn = {2026, 1, 20};
            contracts::save(w, made);
            contracts::sign(w, id,
                {DistinctPath::amendmentSigned, QStringLiteral("Lens"),
                    {signature(Party::Person, "Amadou Diarra"),
                        signature(Party::Structure, "Hélène Vasseur")}});
            return id;
        });
        QCOMPARE(load(path.evaluation).contract.contract.id, path.contract);
        // Once completed nothing of it is written again.
        QCOMPARE(
            refusal(*file,
                [&](Work& w) { evaluations::save(w, load(path.evaluation).commitments.front()); }),
            QList{ProblemKind::AlreadyCompleted});
        QCOMPARE(
            refusal(*file,
                [&](Work& w) { evaluations::save(w, load(path.evaluation).objectives.front()); }),
            QList{ProblemKind::AlreadyCompleted});
        // Two evaluations of one contract each have their own appraisals.
        const auto next = [&](QDate day) {
            return perform(*file, Operation::StartEvaluation, [&](Work& w) {
                return evaluations::start(
                    w, path.accompaniment, AssessmentKind::Intermediate, day, path.author);
            });
        };
        const AssessmentId second = next({2026, 2, 10});
        QCOMPARE(load(second).contract.contract.id, avenant);
        perform(*file, Operation::UpdateEvaluation, [&](Work& w) {
            ObjectiveAppraisal a = load(second).objectives.front();
            a.appraised = true;
            a.attainment = 2;
            evaluations::save(w, a);
            CommitmentAppraisal kept = load(second).commitments.front();
            kept.kept = Kept::No;
            evaluations::save(w, kept);
            Assessment decided = assessments::load(w, second);
            decided.decision = Decision::Continue;
            assessments::save(w, decided);
            assessments::complete(w, second, {2026, 2, 12}, {});
            return 0;
        });
        const AssessmentId third = next({2026, 3, 2});
        QCOMPARE(load(third).contract.contract.id, avenant);
        QVERIFY(!load(third).objectives.front().appraised);
        QCOMPARE(load(third).commitments.front().kept, Kept::NotAppraised);
        QCOMPARE(load(second).objectives.front().attainment, 2);
        // What precedes is what was completed.
        const auto previous = [&](AssessmentId id) {
            return *file->query([&](const Reader& r) { return assessments::previous(r, id); });
        };
        QCOMPARE(previous(third), second);
        QCOMPARE(previous(path.evaluation), path.diagnostic);
        perform(*file, Operation::ReopenAssessment, [&](Work& w) {
            assessments::reopen(w, second);
            return 0;
        });
        QCOMPARE(previous(third), path.evaluation);
        // Deciding to close ends nothing yet: what remains is told first.
        perform(*file, Operation::CompleteAssessment, [&](Work& w) {
            Assessment a = assessments::load(w, third);
            a.decision = Decision::Close;
            assessments::save(w, a);
            assessments::complete(w, third, {2026, 3, 4}, {});
            return 0;
        });
        QCOMPARE(file->query([&](const Reader& r) {
                         return accompaniments::load(r, path.accompaniment);
                     })
                     ->closedOn,
            QDate());
        QCOMPARE(file->query([&](const Reader& r) {
                         return accompaniments::whatRemains(r, path.accompaniment);
                     })
                     ->decidedOn,
            QDate(2026, 3, 4));
    }

    /// The end is a gesture of its own, after what remains was looked at: the evaluation that
    /// decides it makes it the next step, until the next evaluation decides otherwise.
    void decidingToCloseMakesTheEndTheNextStep()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const auto decide = [&](AssessmentKind kind, Decision decision, QDate day) {
            perform(*file, Operation::CompleteAssessment, [&](Work& w) {
                const AssessmentId id
                    = evaluations::start(w, c.accompaniment, kind, day, c.referent);
                Assessment a = assessments::load(w, id);
                a.decision = decision;
                assessments::save(w, a);
                assessments::complete(w, id, day, QStringLiteral("Amadou"));
                return 0;
            });
        };
        const auto step = [&] {
            return nextStep(*file->query([&](const Reader& r) {
                return accompaniments::facts(r, c.accompaniment);
            }),
                today);
        };
        const auto course = [&] {
            return *file->query(
                [&](const Reader& r) { return accompaniments::load(r, c.accompaniment); });
        };
        decide(AssessmentKind::Intermediate, Decision::Close, today);
        QVERIFY(course().isCurrent());
        QCOMPARE(step(), NextStep::EndAccompaniment);
        decide(AssessmentKind::Intermediate, Decision::Continue, today);
        QVERIFY(step() != NextStep::EndAccompaniment);
        decide(AssessmentKind::Final, Decision::Close, today);
        QCOMPARE(step(), NextStep::EndAccompaniment);
        perform(*file, Operation::EndAccompaniment, [&](Work& w) {
            accompaniments::end(
                w, {c.accompaniment, today, QStringLiteral("housing"), {}, true, true});
            return 0;
        });
        QCOMPARE(course().closedOn, today);
        QCOMPARE(course().phase, Phase::Closed);
        QCOMPARE(step(), NextStep::OpenAgain);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
