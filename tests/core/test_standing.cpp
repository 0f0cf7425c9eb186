#include "core/action/action.h"
#include "core/check/check.h"
#include "core/contract/annulment.h"
#include "core/contract/earlier.h"
#include "core/contract/seal.h"
#include "core/documents/evaluation_document.h"
#include "core/evaluation/evaluation.h"
#include "core/signing/completion.h"
#include "core/signing/prints.h"
#include "core/storage/description.h"
#include "tests/core/distinct_path.h"

using namespace jalons;
using namespace jalons::testing;

/// What stands once it was completed or signed: the versions of a diagnostic or evaluation, a
/// signature that was annulled, a contract signed before Jalons.
class TestStanding : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    DistinctPath m_path;

    template <class Ask> auto ask(Ask question) const { return *m_file->query(question); }
    Document sheet(AssessmentId id) const
    {
        return ask([&](const Reader& r) { return assessments::sheetOf(r, id); });
    }
    std::vector<AssessmentVersion> versions(AssessmentId id) const
    {
        return ask([&](const Reader& r) { return assessments::versions(r, id); });
    }
    Contract contract(ContractId id) const
    {
        return ask([&](const Reader& r) { return contracts::load(r, id); });
    }
    ContractId inForce() const
    {
        return ask([&](const Reader& r) { return contracts::inForce(r, m_path.accompaniment); });
    }
    Result<Changes> annul(ContractId id, const char* reason)
    {
        return m_file->perform(Operation::AnnulSignature, [&](Work& work) {
            contracts::annul(work, id, m_path.referent, QString::fromUtf8(reason));
        });
    }
    bool sql(const QString& statement)
    {
        return m_file->note([&](Work& work) { Sql(work).database().exec(statement); }).ok();
    }
    void isSound() const
    {
        const CheckReport report = ask([](const Reader& r) { return check(r); });
        for (const CheckFinding& finding : report.findings)
            qWarning() << int(finding.kind) << finding.table << finding.id << finding.detail;
        QVERIFY(report.isSound());
    }
    void reopen(AssessmentId id)
    {
        perform(*m_file, Operation::ReopenAssessment, [&](Work& work) {
            assessments::reopen(work, id);
            return 0;
        });
    }
    void complete(AssessmentId id, QDate day)
    {
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            assessments::complete(work, id, day, QStringLiteral("Amadou"));
            return 0;
        });
    }
    EarlierContract earlier() const
    {
        EarlierContract e;
        e.accompaniment = m_path.accompaniment;
        e.number = QStringLiteral("CS 14/2025");
        e.signedOn = {2025, 6, 11};
        e.signedAt = QStringLiteral("Béthune");
        e.from = {2025, 6, 12};
        e.to = {2026, 6, 10};
        e.signatories = {signature(Party::Person, "Amadou Diarra"),
            signature(Party::Structure, "Hélène Vasseur", "directrice")};
        e.aims = {QStringLiteral("Retrouver un emploi"), QStringLiteral("Revoir mes enfants")};
        return e;
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_path = distinctPath(*m_file);
    }

    /// The text of that day, whatever is written, renamed or done afterwards.
    void whatWasCompletedIsPrintedAsItStood()
    {
        const QString then = plainText(sheet(m_path.diagnostic));
        QVERIFY(then.contains(QStringLiteral("Je veux une porte à moi.")));
        QCOMPARE(sheet(m_path.diagnostic).standing,
            QStringLiteral("Version\u00a01 – terminée le 20 juin 2025"));
        perform(*m_file, Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, m_path.person);
            person.birthName = QStringLiteral("Sow");
            people::save(work, person);
            Structure s = structures::load(work);
            s.name = QStringLiteral("CHRS Les Quatre Tilleuls");
            structures::save(work, s);
            return 0;
        });
        QCOMPARE(plainText(sheet(m_path.diagnostic)), then);
        // An open one is a project, made of today.
        reopen(m_path.diagnostic);
        QCOMPARE(sheet(m_path.diagnostic).standing, QStringLiteral("PROJET – pas encore terminé"));
        QVERIFY(plainText(sheet(m_path.diagnostic)).contains(QStringLiteral("Sow")));
    }

    /// An evaluation of January knows nothing of what was done or planned in February.
    void anEvaluationShowsNothingLater()
    {
        signDistinct(*m_file, m_path);
        const auto action = [&](const char* title, QDate planned, QDate done) {
            perform(*m_file, Operation::SaveAction, [&](Work& work) {
                Action a;
                a.accompaniment = m_path.accompaniment;
                a.objective = m_path.first;
                a.title = QString::fromUtf8(title);
                a.plannedOn = planned;
                a.doneOn = done;
                a.state = done.isValid() ? ActionState::Done : ActionState::ToDo;
                a.result = QStringLiteral("fait");
                a.effect = QStringLiteral("utile");
                return actions::save(work, a);
            });
        };
        action("Visiter un studio", {2025, 9, 2}, {2025, 9, 4});
        evaluateDistinct(*m_file, m_path);
        action("Signer le bail", {2026, 2, 3}, {2026, 2, 5});
        action("Meubler", {2026, 2, 20}, {});
        const QString kept = plainText(sheet(m_path.evaluation));
        // Also made anew, as of a file in which no version was kept.
        const QString anew = plainText(
            ask([&](const Reader& r) { return evaluationDocument(r, m_path.evaluation); }));
        for (const QString& text : {kept, anew}) {
            QVERIFY(text.contains(QStringLiteral("Visiter un studio")));
            QVERIFY(!text.contains(QStringLiteral("Signer le bail")));
            QVERIFY(!text.contains(QStringLiteral("Meubler")));
        }
    }

    /// A sheet that is printed months later has no old day to sign under.
    void nobodySignsUnderAnOldDay()
    {
        evaluateDistinct(*m_file, m_path);
        int boxes = 0;
        const std::function<void(const std::vector<Block>&)> look
            = [&](const std::vector<Block>& blocks) {
                  for (const Block& block : blocks) {
                      if (const auto* group = std::get_if<Group>(&block))
                          look(group->blocks);
                      if (const auto* signing = std::get_if<SignatureBlock>(&block)) {
                          QCOMPARE(signing->date, QString());
                          ++boxes;
                      }
                  }
              };
        look(sheet(m_path.diagnostic).blocks);
        look(sheet(m_path.evaluation).blocks);
        QCOMPARE(boxes, 2);
    }

    void otherWordsAreAnotherVersion()
    {
        const AssessmentVersion first = versions(m_path.diagnostic).front();
        const QString then = plainText(sheet(m_path.diagnostic));
        // Completed again with the same words, it is the same version…
        reopen(m_path.diagnostic);
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            assessments::complete(work, m_path.diagnostic, DistinctPath::diagnosticCompleted,
                QStringLiteral("Un interprète"));
            return 0;
        });
        QCOMPARE(versions(m_path.diagnostic), std::vector{first});
        // …and with others the next one; the first stays, to the letter.
        reopen(m_path.diagnostic);
        perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry entry
                = assessments::entry(work, m_path.diagnostic, QStringLiteral("health"));
            entry.personWords = QStringLiteral("J’ai mal au dos.");
            return assessments::save(work, entry);
        });
        complete(m_path.diagnostic, {2025, 6, 27});
        const auto all = versions(m_path.diagnostic);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].version, 2);
        QCOMPARE(all[0].completedOn, QDate(2025, 6, 27));
        QCOMPARE(all[1], first);
        QVERIFY(plainText(sheet(m_path.diagnostic)).contains(QStringLiteral("J’ai mal au dos.")));
        QCOMPARE(
            plainText(ask([&](const Reader& r) { return assessments::sheetOf(r, first); })), then);
        isSound();
    }

    /// An undo takes a version back as it takes the completion back; its number is not given again.
    void aVersionNumberIsGivenOnce()
    {
        reopen(m_path.diagnostic);
        complete(m_path.diagnostic, {2025, 6, 26});
        QCOMPARE(versions(m_path.diagnostic).front().version, 2);
        QVERIFY(m_file->undo());
        QCOMPARE(versions(m_path.diagnostic).size(), std::size_t(1));
        complete(m_path.diagnostic, {2025, 6, 28});
        QCOMPARE(versions(m_path.diagnostic).front().version, 3);
        isSound();
    }

    void whatStandsIsSealed()
    {
        signDistinct(*m_file, m_path);
        QVERIFY(annul(m_path.contract, "Le mauvais dossier."));
        for (const char* table : {"assessment_version", "annulment"})
            for (const ColumnInfo& column : describedTable(QLatin1String(table))->columns) {
                QVERIFY2(!sql(QStringLiteral("UPDATE %1 SET %2 = NULL")
                                  .arg(QLatin1String(table), QLatin1String(column.name))),
                    column.name);
            }
        QVERIFY(!sql(QStringLiteral("DELETE FROM annulment")));
    }

    void anAnnulledSignatureCountsNoMore()
    {
        signDistinct(*m_file, m_path);
        const Contract before = contract(m_path.contract);
        QCOMPARE(inForce(), m_path.contract);
        QCOMPARE(
            annul(m_path.contract, "  ").error().problems.value(0).field, QStringLiteral("reason"));
        QVERIFY(annul(m_path.contract, " Le mauvais dossier. "));
        QVERIFY(!m_file->undo()); // for good
        Contract after = contract(m_path.contract);
        QCOMPARE(after.annulledOn, today);
        QCOMPARE(stateOn(after, today), ContractState::Annulled);
        QVERIFY(after.isFrozen() && !after.isSigned());
        after.annulledOn = {};
        QCOMPARE(after, before); // nothing of it changed
        const auto why
            = ask([&](const Reader& r) { return contracts::annulment(r, m_path.contract); });
        QCOMPARE(why->reason, QStringLiteral("Le mauvais dossier."));
        QCOMPARE(why->by, m_path.referent);
        // Every question whether it is signed has the same answer.
        QCOMPARE(inForce(), ContractId());
        const CycleFacts facts
            = ask([&](const Reader& r) { return accompaniments::facts(r, m_path.accompaniment); });
        QCOMPARE(facts.contractSignedOn, QDate());
        QCOMPARE(facts.contractTo, QDate());
        QVERIFY(!m_file->perform(Operation::PrepareAmendment,
            [&](Work& work) { contracts::amend(work, m_path.contract, today); }));
        evaluateDistinct(*m_file, m_path);
        QVERIFY(!ask([&](const Reader& r) {
            return evaluations::load(r, m_path.evaluation).contract.contract.id.isValid();
        }));
        const Document copy
            = ask([&](const Reader& r) { return contracts::sheetOf(r, m_path.contract); });
        QCOMPARE(copy.standing,
            QStringLiteral("ANNULÉ – signature enregistrée par erreur, annulée le 10 mars 2026"));
        // Once is enough.
        QVERIFY(!annul(m_path.contract, "Encore."));
        QCOMPARE(contract(m_path.contract).annulledOn, today);
        isSound();
    }

    void whatIsAnnulledIsPreparedAgain()
    {
        signDistinct(*m_file, m_path);
        QVERIFY(annul(m_path.contract, "Le mauvais dossier."));
        const ContractContent before
            = ask([&](const Reader& r) { return contracts::content(r, m_path.contract); });
        const ContractId again = perform(*m_file, Operation::PrepareContract,
            [&](Work& work) { return contracts::prepareAgain(work, m_path.contract); });
        const ContractContent now
            = ask([&](const Reader& r) { return contracts::content(r, again); });
        QVERIFY(now.contract.number != before.contract.number);
        QVERIFY(!now.contract.isFrozen());
        QCOMPARE(now.contract.from, DistinctPath::from);
        QCOMPARE(now.contract.handedOn, QDate());
        QCOMPARE(now.signatures.size(), std::size_t(0));
        const auto words = [](const ContractContent& all) {
            QStringList said;
            for (const Objective& o : all.objectives)
                said.append(o.title);
            for (const Commitment& c : all.commitments)
                said.append(toCode(c.party) + c.who + c.text);
            for (const Article& a : all.articles)
                said.append(a.title + a.text);
            return said;
        };
        QCOMPARE(words(now), words(before));
        // One that is signed has no second life.
        QVERIFY(!m_file->perform(
            Operation::PrepareContract, [&](Work& work) { contracts::prepareAgain(work, again); }));
    }

    /// What an avenant goes on from is annulled after it, never under it.
    void anAmendmentIsAnnulledFirst()
    {
        signDistinct(*m_file, m_path);
        const ContractId amendment = perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, m_path.contract, today); });
        perform(*m_file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, amendment,
                {today, QStringLiteral("Lens"),
                    {signature(Party::Person, "Amadou Diarra"),
                        signature(Party::Professional, "Chloé Marchand")}});
            return 0;
        });
        QCOMPARE(inForce(), amendment);
        QCOMPARE(annul(m_path.contract, "Erreur.").error().problems.value(0).kind,
            ProblemKind::StillUsed);
        QVERIFY(annul(amendment, "Erreur."));
        QCOMPARE(inForce(), m_path.contract);
        QVERIFY(annul(m_path.contract, "Erreur."));
        QCOMPARE(inForce(), ContractId());
    }

    void aContractSignedBeforeIsAKindOfItsOwn()
    {
        const ContractId id = perform(*m_file, Operation::EnterEarlierContract,
            [&](Work& work) { return contracts::enterEarlier(work, earlier()); });
        const ContractContent all = ask([&](const Reader& r) { return contracts::content(r, id); });
        QCOMPARE(all.contract.kind, ContractKind::Earlier);
        QCOMPARE(all.contract.number, QStringLiteral("CS 14/2025"));
        QCOMPARE(all.contract.signedOn, QDate(2025, 6, 11));
        QCOMPARE(all.contract.signedAt, QStringLiteral("Béthune"));
        QCOMPARE(all.contract.from, QDate(2025, 6, 12));
        QCOMPARE(all.contract.to, QDate(2026, 6, 10));
        QCOMPARE(all.objectives.size(), std::size_t(2));
        QCOMPARE(all.objectives[1].title, QStringLiteral("Revoir mes enfants"));
        QCOMPARE(all.signatures.size(), std::size_t(2));
        QCOMPARE(all.signatures[1].name, QStringLiteral("Hélène Vasseur"));
        QCOMPARE(all.articles.size(), std::size_t(0));
        // It counts as signed, without a text of ours, and nobody calls it intact.
        QCOMPARE(inForce(), id);
        QVERIFY(all.contract.frozen.isEmpty());
        QVERIFY(!contracts::isIntact(all.contract));
        QVERIFY(contracts::isWhole(all.contract));
        Contract forged = all.contract; // not even with a text that fits its fingerprint
        forged.frozen = "{}";
        forged.frozenSha256 = QString::fromLatin1(
            QCryptographicHash::hash(forged.frozen, QCryptographicHash::Sha256).toHex());
        QVERIFY(!contracts::isIntact(forged) && !contracts::isWhole(forged));
        const Document record = ask([&](const Reader& r) { return contracts::sheetOf(r, id); });
        QCOMPARE(record.standing, QStringLiteral("Relevé – l’original sur papier fait foi"));
        QVERIFY(!record.trace.contains(QStringLiteral("empreinte")));
        QVERIFY(plainText(record).contains(QStringLiteral("Revoir mes enfants")));
        isSound();
        // Nothing of it changes any more; what follows is an avenant.
        QVERIFY(
            !sql(QStringLiteral("UPDATE contract SET number = 'x' WHERE id = %1").arg(id.value)));
        QVERIFY(!sql(QStringLiteral("DELETE FROM objective WHERE contract_id = %1").arg(id.value)));
        QVERIFY(!m_file->undo());
        const ContractId amendment = perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, id, today); });
        QCOMPARE(contract(amendment).number, QStringLiteral("CS 14/2025-A1"));
        // A text that comes to it by other ways is told.
        const CheckReport report = ask([&](const Reader& r) {
            Sql(r).database().exec(QStringLiteral("DROP TRIGGER contract_frozen"));
            Sql(r).database().exec(
                QStringLiteral("UPDATE contract SET frozen_sha256 = 'ab' WHERE id = %1")
                    .arg(id.value));
            return check(r);
        });
        QVERIFY(
            std::any_of(report.findings.begin(), report.findings.end(), [&](const CheckFinding& f) {
                return f.kind == CheckKind::NotIntact && f.id == id.value;
            }));
    }

    /// A number that was typed takes none of ours, and is ours whole.
    void aTypedNumberIsNoRank()
    {
        const auto numbers = [&](const char* typed) {
            EarlierContract e = earlier();
            e.number = QString::fromUtf8(typed);
            const ContractId id = perform(*m_file, Operation::EnterEarlierContract,
                [&](Work& work) { return contracts::enterEarlier(work, e); });
            return QStringList{contract(perform(*m_file, Operation::PrepareContract,
                                            [&](Work& work) {
                                                return contracts::prepare(
                                                    work, m_path.accompaniment, today);
                                            }))
                                   .number,
                contract(perform(*m_file, Operation::PrepareAmendment, [&](Work& work) {
                    return contracts::amend(work, id, today);
                })).number};
        };
        const QString next = QStringLiteral("2026-%1").arg(
            contract(m_path.contract).number.mid(5).toInt() + 1, 4, 10, QLatin1Char('0'));
        // The very next of ours is taken: it is passed over.
        const QStringList first = numbers(next.toUtf8().constData());
        QVERIFY(first[0] != next);
        QCOMPARE(first[0].mid(5).toInt(), next.mid(5).toInt() + 1);
        QCOMPARE(first[1], next + QStringLiteral("-A1"));
        const QStringList second = numbers("2026-9999/CS-A14 bis");
        QCOMPARE(second[0].mid(5).toInt(), next.mid(5).toInt() + 2);
        QCOMPARE(second[1], QStringLiteral("2026-9999/CS-A14 bis-A1"));
    }

    void whatIsMissingOfAnEarlierContract_data()
    {
        using Edit = std::function<void(EarlierContract&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const Edit& edit) {
            QTest::newRow(name) << edit << QString::fromLatin1(name);
        };
        row("", [](EarlierContract& e) { e.to = {}; });
        row("number", [](EarlierContract& e) { e.number = QStringLiteral(" "); });
        row("signedOn", [](EarlierContract& e) { e.signedOn = today.addDays(1); });
        row("from", [](EarlierContract& e) { e.from = {}; });
        row("to", [](EarlierContract& e) { e.to = e.from.addDays(-1); });
        row("person", [](EarlierContract& e) { e.signatories[0].name.clear(); });
        row("", [](EarlierContract& e) { e.signatories[0].party = Party::Representative; });
        row("professional", [](EarlierContract& e) { e.signatories.pop_back(); });
        row("aims", [](EarlierContract& e) { e.aims = {QStringLiteral("  ")}; });
    }
    void whatIsMissingOfAnEarlierContract()
    {
        QFETCH(std::function<void(EarlierContract&)>, edit);
        QFETCH(QString, field);
        EarlierContract typed = earlier();
        edit(typed);
        const auto done = m_file->perform(Operation::EnterEarlierContract,
            [&](Work& work) { contracts::enterEarlier(work, typed); });
        QCOMPARE(done.ok(), field.isEmpty());
        if (!done)
            QCOMPARE(done.error().problems.value(0).field, field);
        else // its number is given once
            QCOMPARE(refusal(*m_file, [&](Work& work) { contracts::enterEarlier(work, typed); }),
                QList{ProblemKind::AlreadyUsed});
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "test_standing.moc"
