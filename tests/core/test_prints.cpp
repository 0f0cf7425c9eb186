#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/duplicate/merge.h"
#include "core/restore/restore.h"
#include "core/signing/completion.h"
#include "core/signing/prints.h"
#include "core/storage/description.h"
#include "tests/core/distinct_path.h"
#include "tests/core/sheet.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// The life of a contract on paper: a project, what is printed to be signed, the copy. What was
/// signed is what was printed, whatever was written since.
class TestPrints : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    DistinctPath m_path;

    static Signing signing(PrintId print = {})
    {
        return {DistinctPath::signedOn, QStringLiteral("Lens"),
            {signature(Party::Person, "Amadou Diarra"),
                signature(Party::Professional, "Chloé Marchand", "monitrice-éducatrice")},
            print};
    }
    PrintId print()
    {
        return perform(*m_file, Operation::PrintForSignature, [&](Work& work) {
            return contracts::printForSignature(work, m_path.contract, m_path.author);
        });
    }
    Result<Changes> sign(PrintId chosen = {})
    {
        return m_file->perform(Operation::SignContract,
            [&](Work& work) { contracts::sign(work, m_path.contract, signing(chosen)); });
    }
    ContractPrint load(PrintId id) const
    {
        return *m_file->query([&](const Reader& r) { return contracts::loadPrint(r, id); });
    }
    bool isSuperseded(PrintId id) const
    {
        return *m_file->query([&](const Reader& r) {
            return contracts::isSuperseded(r, contracts::loadPrint(r, id));
        });
    }
    Contract contract() const
    {
        return *m_file->query([&](const Reader& r) { return contracts::load(r, m_path.contract); });
    }
    void meetAt(const char* place)
    {
        perform(*m_file, Operation::UpdateContract, [&](Work& work) {
            Contract c = contracts::load(work, m_path.contract);
            c.meetingPlace = QString::fromUtf8(place);
            return contracts::save(work, c);
        });
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_path = distinctPath(*m_file);
    }

    void everyPageSaysWhereItStands()
    {
        const auto sheet = [&] {
            return *m_file->query(
                [&](const Reader& r) { return contracts::sheetOf(r, m_path.contract); });
        };
        QCOMPARE(sheet().standing, QStringLiteral("PROJET – sans valeur contractuelle"));
        (void)print();
        const ContractPrint second = load(print());
        QCOMPARE(second.label(), contract().number + QStringLiteral(" / 2"));
        QCOMPARE(second.printedOn, today);
        QCOMPARE(second.printedBy, m_path.author);
        const Document paper
            = *m_file->query([&](const Reader& r) { return contracts::toSign(r, second); });
        QCOMPARE(paper.standing, QStringLiteral("À signer – imprimé le 10 mars 2026"));
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(second.sheet, QCryptographicHash::Sha256).toHex().left(12));
        QCOMPARE(paper.trace, QStringLiteral("impression\u00a02 · empreinte\u00a0%1").arg(hash));
        QVERIFY(plainText(paper).contains(QStringLiteral("Amadou")));
        QVERIFY(sign());
        const Document copy = sheet();
        QCOMPARE(copy.standing,
            QStringLiteral("Copie du 10 mars 2026 – original signé le 8 juillet 2025"));
        QCOMPARE(copy.trace, paper.trace);
        QVERIFY(!plainText(copy).contains(QStringLiteral("exemplaire reçu le")));
        // Who signed, and nobody else, without a place to sign again.
        int boxes = 0;
        for (const Block& block : copy.blocks)
            if (const auto* signing = std::get_if<SignatureBlock>(&block)) {
                QCOMPARE(asRead(signing->date), QStringLiteral("8 juillet 2025"));
                for (const SignatureParty& party : signing->parties) {
                    QCOMPARE(asRead(party.done),
                        QStringLiteral("signé le 8 juillet 2025 – original papier au dossier"));
                    ++boxes;
                }
            }
        QCOMPARE(boxes, 2);
        // What is kept is what was printed: no state is part of it.
        QCOMPARE(contract().frozen, second.sheet);
        QVERIFY(!contract().frozen.contains("sans valeur"));
    }

    void whatSupersedesAPrint_data()
    {
        using Edit = std::function<void(Work&, const DistinctPath&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("superseded");
        const auto row = [](const char* name, bool superseded, const Edit& edit) {
            QTest::newRow(name) << edit << superseded;
        };
        row("nothing", false, [](Work&, const DistinctPath&) {});
        row("handing over", false, [](Work& work, const DistinctPath& p) {
            contracts::handOver(work, p.contract, today);
        });
        row("a note", false, [](Work& work, const DistinctPath& p) {
            Person person = people::load(work, p.person);
            person.note = QStringLiteral("préfère le matin");
            people::save(work, person);
        });
        row("a term", true, [](Work& work, const DistinctPath& p) {
            Contract c = contracts::load(work, p.contract);
            c.meetingPlace = QStringLiteral("au café");
            contracts::save(work, c);
        });
        row("an objective", true, [](Work& work, const DistinctPath& p) {
            Objective o = contracts::content(work, p.contract).objectives.front();
            o.title += QStringLiteral(" vite");
            contracts::save(work, o);
        });
        row("what a level means", true, [](Work& work, const DistinctPath& p) {
            Objective o = contracts::content(work, p.contract).objectives.front();
            o.more = QStringLiteral("deux visites par mois");
            contracts::save(work, o);
        });
        row("a commitment that goes", true, [](Work& work, const DistinctPath& p) {
            contracts::remove(work, contracts::content(work, p.contract).commitments.front().id);
        });
        row("an article", true, [](Work& work, const DistinctPath& p) {
            Article a = contracts::content(work, p.contract).articles.back();
            a.text += QStringLiteral(" Et rien d’autre.");
            contracts::save(work, a);
        });
        row("the person's name", true, [](Work& work, const DistinctPath& p) {
            Person person = people::load(work, p.person);
            person.birthName = QStringLiteral("Diarra-Sow");
            people::save(work, person);
        });
        row("the structure's name", true, [](Work& work, const DistinctPath&) {
            Structure s = structures::load(work);
            s.name = QStringLiteral("CHRS Les Quatre Tilleuls");
            structures::save(work, s);
        });
    }
    void whatSupersedesAPrint()
    {
        QFETCH(std::function<void(Work&, const DistinctPath&)>, edit);
        QFETCH(bool, superseded);
        const PrintId id = print();
        const auto done
            = m_file->perform(Operation::UpdateContract, [&](Work& work) { edit(work, m_path); });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(isSuperseded(id), superseded);
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return contracts::printInForce(r, m_path.contract);
                     })
                     ->isValid(),
            !superseded);
        const ContractPrint before = load(id);
        // Then it is not silently taken for what was signed…
        if (superseded) {
            const auto refused = sign();
            QVERIFY(!refused);
            QCOMPARE(refused.error().problems.value(0).field, QStringLiteral("print"));
            QVERIFY(!contract().isFrozen());
        }
        // …and chosen, it is what was signed, to the letter.
        QVERIFY(sign(id));
        QCOMPARE(contract().frozen, before.sheet);
        QVERIFY(contracts::isIntact(contract()));
        QCOMPARE(load(id), before);
        const auto report = m_file->query([](const Reader& r) { return check(r); });
        for (const CheckFinding& finding : report->findings)
            qWarning() << int(finding.kind) << finding.table << finding.id << finding.detail;
        QVERIFY(report->isSound());
    }

    /// The rows of a print that an older version kept do not have the columns of today: what was
    /// written in them since was on no paper.
    void aPrintOfAnOlderVersionSaysNothingOfNewerColumns()
    {
        const PrintId id = print();
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            Objective o = contracts::content(work, m_path.contract).objectives.front();
            o.more = QStringLiteral("deux visites par mois");
            return contracts::save(work, o);
        });
        perform(*m_file, Operation::UpdateContract, [&](Work& work) {
            ContractPrint older = contracts::loadPrint(work, id);
            QJsonObject parts = QJsonDocument::fromJson(older.parts).object();
            QJsonArray objectives = parts[QLatin1String("objective")].toArray();
            for (QJsonValueRef one : objectives) {
                QJsonObject row = one.toObject();
                for (const char* column : {"much_less", "less", "as_agreed", "more", "much_more"})
                    row.remove(QLatin1String(column));
                one = row;
            }
            parts[QLatin1String("objective")] = objectives;
            older.parts = QJsonDocument(parts).toJson(QJsonDocument::Compact);
            contracts::goBackTo(work, older);
            return 0;
        });
        const ContractContent now = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        QCOMPARE(now.objectives.front().more, QString());
        QVERIFY(!now.objectives.front().title.isEmpty());
    }

    /// Signed the paper of last week: its lines are the contract, those written since an avenant.
    void whatWasWrittenSinceGoesOnAsAnAmendment()
    {
        const ContractContent printed = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        const PrintId id = print();
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return contracts::contentOf(r, contracts::loadPrint(r, id));
                     })
                     ->sameTextAs(printed),
            true);
        meetAt("au café");
        ObjectiveId added;
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            Objective o = contracts::content(work, m_path.contract).objectives.front();
            o.title = QStringLiteral("Autrement dit");
            contracts::save(work, o);
            contracts::remove(
                work, contracts::content(work, m_path.contract).commitments.back().id);
            o = {};
            o.contract = m_path.contract;
            o.title = QStringLiteral("Passer le permis");
            added = contracts::save(work, o);
            Commitment c;
            c.contract = m_path.contract;
            c.objective = added;
            c.text = QStringLiteral("Je révise.");
            return contracts::save(work, c);
        });
        const ContractContent since = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        QVERIFY(sign(id));
        const ContractContent standing = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        QVERIFY(standing.sameTextAs(printed));
        const ContractContent next = *m_file->query([&](const Reader& r) {
            return contracts::content(r, contracts::amendmentUnderWay(r, m_path.contract));
        });
        QCOMPARE(next.contract.meetingPlace, QStringLiteral("au café"));
        QVERIFY(!next.contract.isFrozen());
        const auto words = [](const ContractContent& all) {
            QStringList said;
            for (const Objective& o : all.objectives)
                said.append(o.title);
            for (const Commitment& c : all.commitments) {
                QString of;
                for (const Objective& o : all.objectives)
                    if (o.id == c.objective)
                        of = o.title;
                said.append(of + u'|' + c.text);
            }
            return said;
        };
        QCOMPARE(words(next), words(since));
        QVERIFY(words(next).contains(QStringLiteral("Passer le permis|Je révise.")));
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    /// The need that an objective answered was taken back meanwhile: the words are those signed.
    void whatAnObjectiveAnsweredMayBeGone()
    {
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            assessments::reopen(work, m_path.diagnostic);
            DomainEntry entry
                = assessments::entry(work, m_path.diagnostic, QStringLiteral("housing"));
            entry.findings.push_back({{}, FindingKind::Need, QStringLiteral("une adresse")});
            assessments::save(work, entry);
            Objective o = contracts::content(work, m_path.contract).objectives.front();
            o.need = {Sql(work).value(QStringLiteral("SELECT max(id) FROM finding")).toLongLong()};
            return contracts::save(work, o);
        });
        const PrintId id = print();
        const QString title
            = m_file->query([&](const Reader& r) { return contracts::content(r, m_path.contract); })
                  ->objectives.front()
                  .title;
        perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            DomainEntry entry
                = assessments::entry(work, m_path.diagnostic, QStringLiteral("housing"));
            entry.findings.clear();
            assessments::save(work, entry);
            Objective o = contracts::content(work, m_path.contract).objectives.front();
            o.title = QStringLiteral("Autrement dit");
            return contracts::save(work, o);
        });
        const auto done = sign(id);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const ContractContent now = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        QCOMPARE(now.objectives.front().title, title);
        QCOMPARE(now.objectives.front().need, FindingId());
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    void aNumberIsGivenOnce()
    {
        const PrintId first = print();
        const QString number = contract().number;
        perform(*m_file, Operation::RemoveContract, [&](Work& work) {
            contracts::remove(work, m_path.contract);
            return 0;
        });
        QCOMPARE(load(first).contract, ContractId());
        QCOMPARE(load(first).label(), number + QStringLiteral(" / 1"));
        QVERIFY(isSuperseded(first));
        QVERIFY(m_file->undo()); // the draft is back, its print with it
        QCOMPARE(load(first).contract, m_path.contract);
        QCOMPARE(load(print()).rank, 2);
    }

    void aPrintIsNotUndone()
    {
        meetAt("au café");
        const PrintId id = print();
        QVERIFY(!m_file->undoable());
        const auto undone = m_file->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::NotUndoable);
        meetAt("au square");
        QVERIFY(isSuperseded(id));
        QVERIFY(m_file->undo());
        QVERIFY(!isSuperseded(id));
    }

    /// Another desk, another person's file, another life of the file: the print stays what it is.
    void aPrintStaysWhateverHappensAround()
    {
        const PrintId id = print();
        const ContractPrint before = load(id);
        perform(*m_file, Operation::MergePeople, [&](Work& work) {
            Person p;
            p.birthName = QStringLiteral("Diara");
            const PersonId kept = people::save(work, p);
            duplicates::merge(
                work, {kept, m_path.person, people::load(work, m_path.person), {}, {}});
            return 0;
        });
        QCOMPARE(load(id), before);
        QVERIFY(!isSuperseded(id));
        QVERIFY(sign());
        QCOMPARE(contract().frozen, before.sheet);
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return contracts::signedPrint(r, contracts::load(r, m_path.contract));
                     })
                     .valueOr({}),
            id);
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());
    }

    /// Two desks print and sign; then an older state of the file comes back: no number is given
    /// twice, and what was signed is what was printed.
    void deskAndRestoreGiveNoNumberTwice()
    {
        QTemporaryDir folder;
        const FileAccess access(folder.filePath(QStringLiteral("a.jalons")));
        m_file = StructureFile::create(access, identity(), clockOn(today)).value();
        m_path = distinctPath(*m_file);
        const QDateTime now(today, QTime(18, 4));
        const auto backup = backups::make(access, {backups::folderBeside(access.path)}, now);
        QVERIFY(backup);
        const PrintId first = print();
        auto there = StructureFile::open(access, OpenMode::ReadWrite, clockOn(today)).value();
        perform(*there, Operation::UpdateContract, [&](Work& work) {
            Contract c = contracts::load(work, m_path.contract);
            c.meetingPlace = QStringLiteral("au café");
            return contracts::save(work, c);
        });
        m_file->poll();
        QVERIFY(isSuperseded(first));
        QCOMPARE(sign().error().problems.value(0).field, QStringLiteral("print"));
        const PrintId second = perform(*there, Operation::PrintForSignature, [&](Work& work) {
            return contracts::printForSignature(work, m_path.contract, m_path.author);
        });
        m_file->poll();
        QCOMPARE(load(second).rank, 2);
        QVERIFY(!isSuperseded(second));
        QVERIFY(sign(first));
        QCOMPARE(contract().frozen, load(first).sheet);
        QVERIFY(!there->perform(Operation::SignContract, // the other desk comes too late
            [&](Work& work) { contracts::sign(work, m_path.contract, signing(second)); }));
        QVERIFY(m_file->query([](const Reader& r) { return check(r); })->isSound());

        there.reset();
        QVERIFY(backups::restore(FileAccess(backup->latest.path), access, now));
        m_file->poll();
        QVERIFY(!contract().isFrozen());
        QVERIFY(
            !m_file->query([&](const Reader& r) { return contracts::printsOf(r, m_path.contract); })
                 .valueOr(std::vector<ContractPrint>(1))
                 .size());
        QCOMPARE(load(print()).rank, 3);
        m_file.reset();
    }

    /// What is changed past the program is refused by the file, and told when the guard was
    /// dropped.
    void everyColumnIsSealed()
    {
        const PrintId id = print();
        const auto sql = [&](const QString& statement) {
            return m_file->note([&](Work& work) { Sql(work).database().exec(statement); }).ok();
        };
        for (const ColumnInfo& column : describedTable(QStringLiteral("contract_print"))->columns) {
            const bool free = QLatin1String(column.name) == QLatin1String("contract_id");
            QCOMPARE(sql(QStringLiteral("UPDATE contract_print SET %1 = %2 WHERE id = %3")
                             .arg(QLatin1String(column.name),
                                 free ? QStringLiteral("contract_id") : QStringLiteral("NULL"))
                             .arg(id.value)),
                free);
        }
        QVERIFY(!sql(QStringLiteral("DELETE FROM contract_print")));
        const CheckReport report = *m_file->query([](const Reader& r) {
            Sql(r).database().exec(QStringLiteral("DROP TRIGGER contract_print_frozen"));
            Sql(r).database().exec(QStringLiteral("UPDATE contract_print SET rank = 7"));
            return check(r);
        });
        QStringList told;
        for (const CheckFinding& f : report.findings)
            told.append(QStringLiteral("%1 %2 %3").arg(int(f.kind)).arg(f.table, f.detail));
        QVERIFY2(told.contains(
                     QStringLiteral("%1 contract_print rank").arg(int(CheckKind::NotAsSigned))),
            qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(QStringLiteral("%1 contract_print contract_print_frozen")
                                   .arg(int(CheckKind::PartMissing))),
            qPrintable(told.join(u'\n')));
    }

    void whatCannotBeSignedIsNotPrintedForIt()
    {
        perform(*m_file, Operation::RemoveCommitment, [&](Work& work) {
            for (const Commitment& c : contracts::content(work, m_path.contract).commitments)
                contracts::remove(work, c.id);
            return 0;
        });
        const auto refused = m_file->perform(Operation::PrintForSignature, [&](Work& work) {
            contracts::printForSignature(work, m_path.contract, m_path.author);
        });
        QVERIFY(!refused);
        QVERIFY(m_file
                    ->query([&](const Reader& r) {
                        return contracts::printsOf(r, m_path.contract).empty();
                    })
                    .valueOr(false));
    }
};

QTEST_GUILESS_MAIN(TestPrints)
#include "test_prints.moc"
