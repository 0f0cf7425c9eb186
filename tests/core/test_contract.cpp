#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// A contract from its preparation to its signature, and what a signature protects.
class TestContract : public QObject
{
    Q_OBJECT

    static ContractContent content(const StructureFile& file, ContractId id)
    {
        return *file.query([&](const Reader& r) { return contracts::content(r, id); });
    }
    static Case signedCase(StructureFile& file)
    {
        Case c = openCase(file);
        diagnose(file, c);
        makeContract(file, c);
        perform(file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, c.contract, signing());
            return 0;
        });
        return c;
    }

private slots:
    void aPreparedContractIsReadyToFill()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const ContractContent made = content(*file, c.contract);
        QCOMPARE(made.contract.number, QStringLiteral("2026-0001"));
        QCOMPARE(made.contract.signatory, c.referent);
        QCOMPARE(durationInMonths(made.contract.from, made.contract.to), 6);
        QVERIFY(made.articles.size() >= 5);
        QCOMPARE(stateOn(made.contract, today), ContractState::Draft);
        const ContractId second = perform(*file, Operation::PrepareContract,
            [&](Work& w) { return contracts::prepare(w, c.accompaniment, today); });
        QCOMPARE(content(*file, second).contract.number, QStringLiteral("2026-0002"));
    }

    void signingWantsAnObjectiveAndReciprocalCommitments()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        c.contract = perform(*file, Operation::PrepareContract,
            [&](Work& w) { return contracts::prepare(w, c.accompaniment, today); });
        const auto kinds
            = refusal(*file, [&](Work& w) { contracts::sign(w, c.contract, signing()); });
        QVERIFY(kinds.contains(ProblemKind::NoObjective));
        QCOMPARE(kinds.count(ProblemKind::NoCommitment), 2);
        QVERIFY(!content(*file, c.contract).contract.isFrozen());
    }

    void aSignatureNeitherPrecedesTheContractNorLiesInTheFuture()
    {
        auto file = newFile();
        Case c = openCase(*file, today.addDays(-20));
        diagnose(*file, c, today.addDays(-10));
        makeContract(*file, c);
        QVERIFY(!refusal(*file, [&](Work& w) {
            contracts::sign(w, c.contract, signing(today.addDays(1)));
        }).isEmpty());
        QVERIFY(!refusal(*file, [&](Work& w) {
            contracts::sign(w, c.contract, signing(today.addDays(-1)));
        }).isEmpty());
        Signing nobody = signing();
        nobody.signatories.clear();
        QVERIFY(
            !refusal(*file, [&](Work& w) { contracts::sign(w, c.contract, nobody); }).isEmpty());
        QVERIFY(
            refusal(*file, [&](Work& w) { contracts::sign(w, c.contract, signing()); }).isEmpty());
    }

    void whatIsSignedDoesNotChange()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const ContractContent before = content(*file, c.contract);
        QCOMPARE(stateOn(before.contract, today), ContractState::Signed);
        QCOMPARE(stateOn(before.contract, before.contract.to), ContractState::Signed);
        QCOMPARE(stateOn(before.contract, before.contract.to.addDays(1)), ContractState::Ended);
        QCOMPARE(before.contract.frozenSha256.size(), 64);
        QVERIFY(contracts::isIntact(before.contract));
        QCOMPARE(before.signatures.size(), size_t(2));

        Contract altered = before.contract;
        altered.meetingPlace = QStringLiteral("ailleurs");
        const QList frozen{ProblemKind::ContractFrozen};
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::save(w, altered); }), frozen);
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::save(w, before.objectives.front()); }),
            frozen);
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::remove(w, c.objective); }), frozen);
        QCOMPARE(
            refusal(*file, [&](Work& w) { contracts::remove(w, before.commitments.front().id); }),
            frozen);
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::remove(w, before.articles.front().id); }),
            frozen);
        QCOMPARE(refusal(*file, [&](Work& w) { contracts::remove(w, c.contract); }), frozen);
        QCOMPARE(
            refusal(*file, [&](Work& w) { contracts::sign(w, c.contract, signing()); }), frozen);
        // Whatever code asks, the file itself refuses.
        const QString ailleurs = QStringLiteral("ailleurs");
        const auto raw = [&](const char* table, qint64 id, const Fields& fields) {
            return refusal(*file, [&](Work& w) { w.save(table, id, fields); });
        };
        QCOMPARE(raw("contract", c.contract.value, {{"meeting_place", ailleurs}}), frozen);
        struct Part
        {
            const char* table;
            qint64 id;
            Fields fields;
        };
        const Part parts[]{
            {"article", before.articles.front().id.value, {{"title", ailleurs}}},
            {"objective", c.objective.value, {{"title", ailleurs}}},
            {"commitment", before.commitments.front().id.value,
                {{"party", Party::Person}, {"text", ailleurs}}},
            {"signature", before.signatures.front().id.value,
                {{"party", Party::Person}, {"name", ailleurs}}},
        };
        for (const auto& [table, id, words] : parts) {
            QCOMPARE(raw(table, id, words), frozen);
            Fields added = words;
            added.emplace_back("contract_id", c.contract);
            QCOMPARE(raw(table, 0, added), frozen);
            QCOMPARE(refusal(*file, [t = table, i = id](Work& w) { w.remove(t, i); }), frozen);
        }
        QVERIFY(!file->undoable());
        QCOMPARE(file->undo().error().kind, ErrorKind::NotUndoable);
        QVERIFY(content(*file, c.contract) == before);

        // Nor does an article of a draft slip in.
        const auto avenant = perform(*file, Operation::Unknown,
            [&](Work& w) { return contracts::content(w, contracts::amend(w, c.contract, today)); });
        QCOMPARE(raw("article", avenant.articles.front().id.value, {{"contract_id", c.contract}}),
            frozen);

        Contract forged = before.contract;
        forged.frozen.replace("porte", "corde");
        forged.frozen += ' ';
        QVERIFY(!contracts::isIntact(forged));
    }

    void theNeedBehindASignedObjectiveMayGoAndComeBack()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        perform(*file, Operation::UpdateContract, [&](Work& w) {
            Objective objective = contracts::content(w, c.contract).objectives.front();
            objective.need = assessments::entry(w, c.diagnostic, QStringLiteral("housing"))
                                 .findings.front()
                                 .id;
            return contracts::save(w, objective);
        });
        perform(*file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, c.contract, signing());
            return 0;
        });
        const ContractContent before = content(*file, c.contract);
        QVERIFY(before.objectives.front().need.isValid());
        const qint64 need = before.objectives.front().need.value;
        QVERIFY(file->perform(Operation::UpdateDiagnostic, [&](Work& w) {
            w.save("objective", c.objective.value, {{"need_id", FindingId()}});
            w.remove("finding", need);
        }));
        QVERIFY(!content(*file, c.contract).objectives.front().need.isValid());
        QVERIFY(file->undo());
        QVERIFY(content(*file, c.contract) == before);
    }

    void anAmendmentStartsFromTheSignedContract()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const ContractId amendment = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, c.contract, today); });
        const ContractContent made = content(*file, amendment);
        QCOMPARE(made.contract.number, QStringLiteral("2026-0001-A1"));
        QCOMPARE(made.contract.amends, c.contract);
        QVERIFY(!made.contract.isFrozen());
        QVERIFY(made.contract.frozen.isEmpty() && made.contract.frozenSha256.isEmpty());
        QCOMPARE(made.objectives.size(), size_t(1));
        QCOMPARE(made.commitments.size(), size_t(2));
        // Its commitments belong to its own objectives, not to those of the signed contract.
        QVERIFY(made.objectives.front().id != c.objective);
        QCOMPARE(made.commitments.front().objective, made.objectives.front().id);
        QVERIFY(refusal(*file, [&](Work& w) {
            contracts::amend(w, amendment, today);
        }).contains(ProblemKind::NotCompleted));
    }

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

    void closingEndsTheAccompaniment()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        perform(*file, Operation::CompleteAssessment, [&](Work& w) {
            const AssessmentId id
                = evaluations::start(w, c.accompaniment, AssessmentKind::Final, today, c.referent);
            Assessment a = assessments::load(w, id);
            a.decision = Decision::Close;
            assessments::save(w, a);
            assessments::complete(w, id, today, QStringLiteral("Amadou"));
            return 0;
        });
        const auto course = *file->query(
            [&](const Reader& r) { return accompaniments::load(r, c.accompaniment); });
        QCOMPARE(course.closedOn, today);
        QCOMPARE(course.phase, Phase::Closed);
        QVERIFY(!file->query([&](const Reader& r) { return accompaniments::current(r, c.person); })
                     ->isValid());
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
