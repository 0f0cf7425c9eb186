#include "core/accompaniment/due_list.h"
#include "core/check/check.h"
#include "core/contract/contract_edit.h"
#include "core/contract/seal.h"
#include "tests/core/signed_case.h"

using namespace jalons;
using namespace jalons::testing;

/// A contract from its preparation to its signature, and what a signature protects.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void aPreparedContractIsReadyToFill()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const ContractContent made = contentOf(*file, c.contract);
        QCOMPARE(made.contract.number, QStringLiteral("2026-0001"));
        QCOMPARE(made.contract.signatory, c.referent);
        QCOMPARE(durationInMonths(made.contract.from, made.contract.to), 6);
        QVERIFY(made.articles.size() >= 5);
        QCOMPARE(stateOn(made.contract, today), ContractState::Prepared);
        const ContractId second = perform(*file, Operation::PrepareContract,
            [&](Work& w) { return contracts::prepare(w, c.accompaniment, today); });
        QCOMPARE(contentOf(*file, second).contract.number, QStringLiteral("2026-0002"));
    }

    void whatIsTypedInAContractIsStoredAlone()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const ContractContent stored = contentOf(*file, c.contract);
        QCOMPARE(updateOf(stored, stored), std::nullopt);
        ContractContent typed = stored;
        typed.articles.front().text = QStringLiteral("De la main de Nadia");
        QCOMPARE(updateOf(typed, stored), Operation::UpdateArticle);
        typed.commitments.back().text = QStringLiteral("Venir à 9 h");
        QCOMPARE(updateOf(typed, stored), Operation::UpdateCommitment);
        typed.objectives.front().means = QStringLiteral("Deux visites");
        QCOMPARE(updateOf(typed, stored), Operation::UpdateObjective);
        // Meanwhile another desk writes elsewhere and removes an article: neither comes back.
        Contract other = stored.contract;
        other.meetingPlace = QStringLiteral("Salle 4");
        perform(*file, Operation::UpdateContract, [&](Work& w) {
            contracts::remove(w, stored.articles.back().id);
            return contracts::save(w, other, &stored.contract);
        });
        perform(*file, Operation::UpdateObjective, [&](Work& w) {
            contracts::save(w, typed, stored);
            return 0;
        });
        const ContractContent now = contentOf(*file, c.contract);
        QCOMPARE(now.contract.meetingPlace, QStringLiteral("Salle 4"));
        QCOMPARE(now.articles.size(), stored.articles.size() - 1);
        QCOMPARE(now.articles.front().text, QStringLiteral("De la main de Nadia"));
        QCOMPARE(now.commitments.back().text, QStringLiteral("Venir à 9 h"));
        QCOMPARE(now.objectives.front().means, QStringLiteral("Deux visites"));
        QCOMPARE(now.commitments.front(), stored.commitments.front());
        typed.contract.meetingPlace = QStringLiteral("Ici");
        QCOMPARE(updateOf(typed, stored), Operation::UpdateContract);
        // What is not of the stored content any more is nothing to write.
        ContractContent gone = now;
        gone.articles.push_back(stored.articles.back());
        QCOMPARE(updateOf(gone, now), std::nullopt);
    }

    void whatIsAddedToAContractComesLastAndIsMovedByOne()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const auto titles = [&] {
            QStringList list;
            for (const Objective& objective : contentOf(*file, c.contract).objectives)
                list.append(objective.title);
            return list;
        };
        const auto add = [&](const char* title) {
            Objective objective;
            objective.contract = c.contract;
            objective.title = QLatin1String(title);
            return perform(*file, Operation::UpdateObjective,
                [&](Work& w) { return contracts::append(w, objective); });
        };
        const auto move = [&](ObjectiveId id, int step) {
            perform(*file, Operation::UpdateObjective, [&](Work& w) {
                contracts::move(w, c.contract, id, step);
                return 0;
            });
        };
        const QStringList made = titles();
        const ObjectiveId second = add("B");
        const ObjectiveId third = add("C");
        QCOMPARE(titles(), made + QStringList({"B", "C"}));
        move(third, 1); // it is the last
        QCOMPARE(titles(), made + QStringList({"B", "C"}));
        move(second, 1);
        QCOMPARE(titles(), made + QStringList({"C", "B"}));
        move(third, -1);
        QCOMPARE(titles(), QStringList("C") + made + QStringList("B"));
        move(third, -1); // it is the first
        QCOMPARE(titles(), QStringList("C") + made + QStringList("B"));
        const auto before = contentOf(*file, c.contract).commitments;
        Commitment commitment;
        commitment.contract = c.contract;
        commitment.party = Party::Partner;
        commitment.text = QStringLiteral("Recevoir");
        perform(*file, Operation::UpdateCommitment,
            [&](Work& w) { return contracts::append(w, commitment); });
        const auto after = contentOf(*file, c.contract).commitments;
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.back().text, QStringLiteral("Recevoir"));
        QVERIFY(after.back().position > before.back().position);
    }

    /// One of the library comes where the library has it, our own at the end; each is moved.
    void anArticleComesInItsPlace()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const auto codes = [&] {
            QStringList list;
            for (const Article& one : contentOf(*file, c.contract).articles)
                list.append(one.code.isEmpty() ? one.title : one.code);
            return list;
        };
        const auto edit = [&](auto change) {
            perform(*file, Operation::UpdateArticle, [&](Work& w) {
                change(w);
                return 0;
            });
        };
        const auto append = [&](const QString& code, const QString& title) {
            edit([&](Work& w) {
                Article article;
                article.contract = c.contract;
                article.code = code;
                article.title = title;
                contracts::append(w, article);
            });
        };
        const QStringList made = codes();
        const qsizetype at = made.indexOf(QStringLiteral("participation"));
        QVERIFY(at > 0 && !made.contains(QStringLiteral("accommodation")));
        append({}, QStringLiteral("Notre jardin"));
        append(QStringLiteral("accommodation"), QStringLiteral("Lien avec l’hébergement"));
        QStringList expected = made;
        expected.insert(at, QStringLiteral("accommodation"));
        expected << QStringLiteral("Notre jardin");
        QCOMPARE(codes(), expected);
        const ArticleId garden = contentOf(*file, c.contract).articles.back().id;
        edit([&](Work& w) { contracts::move(w, c.contract, garden, 1); });
        QCOMPARE(codes(), expected);
        edit([&](Work& w) { contracts::move(w, c.contract, garden, -1); });
        expected.move(expected.size() - 1, expected.size() - 2);
        QCOMPARE(codes(), expected);
        // What stands between two of the library is no bar to what comes after it.
        append(QStringLiteral("children"), QStringLiteral("Enfants"));
        expected.insert(
            expected.indexOf(QStringLiteral("participation")) + 1, QStringLiteral("children"));
        QCOMPARE(codes(), expected);
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
        QVERIFY(!contentOf(*file, c.contract).contract.isFrozen());
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
        const ContractContent before = contentOf(*file, c.contract);
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
        QVERIFY(contentOf(*file, c.contract) == before);

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
        const ContractContent before = contentOf(*file, c.contract);
        QVERIFY(before.objectives.front().need.isValid());
        const qint64 need = before.objectives.front().need.value;
        QVERIFY(file->perform(Operation::UpdateDiagnostic, [&](Work& w) {
            w.save("objective", c.objective.value, {{"need_id", FindingId()}});
            w.remove("finding", need);
        }));
        QVERIFY(!contentOf(*file, c.contract).objectives.front().need.isValid());
        QVERIFY(file->undo());
        QVERIFY(contentOf(*file, c.contract) == before);
    }

    void anAmendmentStartsFromTheSignedContract()
    {
        auto file = newFile();
        Case c = signedCase(*file);
        const ContractId amendment = perform(*file, Operation::PrepareAmendment,
            [&](Work& w) { return contracts::amend(w, c.contract, today); });
        const ContractContent made = contentOf(*file, amendment);
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

    void needsAreProposedUntilAnObjectiveAnswersThem()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c, today, false);
        perform(*file, Operation::UpdateDiagnostic, [&](Work& w) {
            DomainEntry entry = assessments::entry(w, c.diagnostic, QStringLiteral("housing"));
            for (const FindingKind kind :
                {FindingKind::Strength, FindingKind::Difficulty, FindingKind::Need})
                entry.findings.push_back({{}, kind, QStringLiteral("une clé")});
            return assessments::save(w, entry);
        });
        const auto needs
            = *file->query([&](const Reader& r) { return assessments::needs(r, c.accompaniment); });
        QCOMPARE(needs.size(), size_t(2)); // strengths and difficulties are none
        QCOMPARE(needs.front().text, QStringLiteral("qu’on lise les lettres avec moi"));
        Objective objective = answering(needs.front());
        QCOMPARE(objective.title, needs.front().text);
        QCOMPARE(objective.domain, QStringLiteral("housing"));
        QCOMPARE(objective.need, needs.front().id);
        QVERIFY(unanswered(needs, {Objective()}) == needs);
        const auto left = unanswered(needs, {Objective(), objective});
        QCOMPARE(left.size(), size_t(1)); // the other one of the same domain
        QCOMPARE(left.front().id, needs.back().id);
    }

    void anAmendmentStartsItsOwnLife()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        const auto amended = [&](QDate from) {
            return contentOf(*file, perform(*file, Operation::PrepareAmendment, [&](Work& w) {
                return contracts::amend(w, path.contract, from);
            }));
        };
        const ContractContent made = amended({2025, 12, 1});
        QCOMPARE(made.contract.madeOn, today);
        QCOMPARE(made.contract.handedOn, QDate());
        QCOMPARE(made.contract.signedOn, QDate());
        QCOMPARE(made.contract.from, QDate(2025, 12, 1));
        QCOMPARE(made.contract.to, DistinctPath::to); // a month or more is left
        QCOMPARE(made.contract.signatory, path.signatory);
        // Each commitment goes on for the objective it was for.
        QHash<qint64, QString> titles;
        for (const Objective& o : made.objectives)
            titles[o.id.value] = o.title;
        QStringList commits;
        for (const Commitment& c : made.commitments)
            commits.append(c.text + QStringLiteral(" → ") + titles.value(c.objective.value));
        QCOMPARE(commits,
            (QStringList{QStringLiteral("appuie la demande → "),
                QStringLiteral("vient le mardi → Ouvrir mes lettres"),
                QStringLiteral("tient la permanence → Ouvrir mes lettres"),
                QStringLiteral("appelle le bailleur → Avoir un logement à moi")}));
        // On 14 December a month is left until 14 January; on the 15th it is less.
        QCOMPARE(amended({2025, 12, 14}).contract.to, DistinctPath::to);
        QCOMPARE(amended({2025, 12, 15}).contract.to, QDate(2026, 6, 14));
    }

    void theContractInForceIsTheLastThatWasSigned()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        const ContractId avenant = perform(*file, Operation::PrepareAmendment, [&](Work& w) {
            // It starts before what it amends, and ends after.
            const ContractId id = contracts::amend(w, path.contract, {2025, 7, 10});
            Contract made = contracts::load(w, id);
            made.madeOn = {2026, 1, 20};
            made.to = {2026, 4, 30};
            contracts::save(w, made);
            return id;
        });
        const auto inForce = [&] {
            return *file->query(
                [&](const Reader& r) { return contracts::inForce(r, path.accompaniment); });
        };
        const auto term = [&] {
            return file
                ->query(
                    [&](const Reader& r) { return accompaniments::facts(r, path.accompaniment); })
                ->contractTo;
        };
        QCOMPARE(inForce(), path.contract);
        QCOMPARE(term(), DistinctPath::to);
        perform(*file, Operation::SignContract, [&](Work& w) {
            contracts::sign(w, avenant,
                {DistinctPath::amendmentSigned, QStringLiteral("Arras"),
                    {signature(Party::Person, "Amadou Diarra"),
                        signature(Party::Structure, "Hélène Vasseur")}});
            return 0;
        });
        QCOMPARE(inForce(), avenant);
        QCOMPARE(term(), QDate(2026, 4, 30));
    }

    void aDiscardedContractGivesItsDeadlineBack()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto due = [&] {
            return file
                ->query([&](const Reader& r) {
                    return accompaniments::duesUntil(r, QDate(2030, 1, 1)).front().due;
                })
                .valueOr(Due());
        };
        QCOMPARE(due(), (Due{DueKind::SignContract, QDate(2025, 7, 2)}));
        perform(*file, Operation::RemoveContract, [&](Work& w) {
            contracts::remove(w, path.contract);
            return 0;
        });
        QCOMPARE(due(), (Due{DueKind::HandContract, QDate(2025, 6, 17)}));
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
        QVERIFY(file->undo());
        QCOMPARE(due(), (Due{DueKind::SignContract, QDate(2025, 7, 2)}));
    }

    void whoMaySignIsProposedAndTheStructureMayCommitAlone()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file); // its referent may not sign
        const ContractId id = perform(*file, Operation::PrepareContract, [&](Work& w) {
            return contracts::prepare(w, path.accompaniment, {2026, 3, 1});
        });
        QVERIFY(!contentOf(*file, id).contract.signatory.isValid());
        QCOMPARE(contentOf(*file, id).contract.to, QDate(2026, 8, 31));
        perform(*file, Operation::UpdateContract, [&](Work& w) {
            Objective o;
            o.contract = id;
            o.title = QStringLiteral("Travailler");
            contracts::save(w, o);
            contracts::save(
                w, Commitment{{}, id, {}, Party::Person, {}, QStringLiteral("cherche"), 0});
            return contracts::save(
                w, Commitment{{}, id, {}, Party::Partner, {}, QStringLiteral("forme"), 0});
        });
        const auto hinders = [&](ContractId of) { return signingProblems(contentOf(*file, of)); };
        QCOMPARE(hinders(id),
            (Problems{{QStringLiteral("commitments"), ProblemKind::NoCommitment,
                {QStringLiteral("structure")}}}));
        perform(*file, Operation::UpdateContract, [&](Work& w) {
            return contracts::save(w,
                Commitment{{}, id, {}, Party::Structure, {}, QStringLiteral("prête un vélo"), 0});
        });
        QCOMPARE(hinders(id), Problems());
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
