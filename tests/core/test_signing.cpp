#include "core/contract/who_signs.h"
#include "core/documents/contract_document.h"
#include "core/signing/prints.h"
#include "tests/core/distinct_path.h"

using namespace jalons;
using namespace jalons::testing;

/// Who may sign a contract: those of the team who have the right, and the structure's
/// representative.
class TestSigning : public QObject
{
    Q_OBJECT

    /// « professional: Nadia Benali; representative: … »: the names that are refused, at their
    /// field.
    static QString refused(
        const StructureFile& file, ContractId id, const std::vector<Signature>& signatories)
    {
        const auto found = *file.query([&](const Reader& r) {
            return signatoryProblems(
                r, {DistinctPath::signedOn, {}, signatories}, contracts::load(r, id));
        });
        QStringList names;
        for (const Problem& problem : found) {
            if (problem.kind != ProblemKind::NotQualified)
                qFatal("another problem");
            names.append(problem.field + QStringLiteral(": ") + problem.args.value(0));
        }
        return names.join(QStringLiteral("; "));
    }

    static void change(
        StructureFile& file, ProfessionalId id, const std::function<void(Professional&)>& edit)
    {
        perform(file, Operation::SaveProfessional, [&](Work& work) {
            Professional one = professionals::load(work, id);
            edit(one);
            return professionals::save(work, one);
        });
    }

    /// A second contract with what a signature wants.
    static ContractId another(StructureFile& file, const DistinctPath& path)
    {
        return perform(file, Operation::PrepareContract, [&](Work& work) {
            const ContractId id = contracts::prepare(work, path.accompaniment, today);
            Objective o;
            o.contract = id;
            o.title = QStringLiteral("Travailler");
            contracts::save(work, o);
            for (const Party party : {Party::Person, Party::Structure})
                contracts::save(
                    work, Commitment{{}, id, {}, party, {}, QStringLiteral("s’y tient"), 0});
            return id;
        });
    }

private slots:
    /// By the judgment, else by the kind of measure, else by the age.
    void whoSignsForThePerson_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("judgment");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* measure, const char* judgment, const char* birth,
                             const char* expected) {
            QTest::addRow("%s, %s, %s", measure, judgment, birth)
                << QString::fromLatin1(measure) << QString::fromLatin1(judgment)
                << QString::fromLatin1(birth) << QString::fromLatin1(expected);
        };
        for (const char* kind :
            {"", "safeguard", "maj", "masp", "future_mandate", "requested", "none"})
            row(kind, "", "1984-05-12", "person");
        row("curatorship", "", "1984-05-12", "both");
        row("reinforced_curatorship", "", "1984-05-12", "both");
        row("guardianship", "", "1984-05-12", "representative");
        row("family_authorisation", "", "1984-05-12", "representative");
        // The judgment wins, whatever the kind.
        row("reinforced_curatorship", "person", "1984-05-12", "person");
        row("guardianship", "both", "1984-05-12", "both");
        row("safeguard", "representative", "1984-05-12", "representative");
        // On 10 March 2026.
        row("", "", "2008-03-11", "parental_authority");
        row("", "", "2008-03-10", "person");
        row("", "", "2008", "person"); // who may be of age is
        row("", "", "2009", "parental_authority");
        row("", "", "", "person");
        row("guardianship", "", "2009", "representative");
    }
    void whoSignsForThePerson()
    {
        QFETCH(QString, measure);
        QFETCH(QString, judgment);
        QFETCH(QString, birth);
        QFETCH(QString, expected);
        std::optional<Situation> fact;
        if (!measure.isEmpty()) {
            fact.emplace();
            fact->kind = measure;
            fact->signs = judgment;
        }
        QCOMPARE(
            toCode(proposedSigners(fact, PartialDate::fromIso(birth), {2026, 3, 10})), expected);
    }

    /// The box is on the paper, and nothing is signed while it is empty.
    void theRepresentativeSignsToo()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto protectedBy = [&](const char* kind, QDate until) {
            perform(*file, Operation::ChangeSituation, [&](Work& work) {
                Situation fact;
                fact.person = path.person;
                fact.family = SituationFamily::Protection;
                fact.kind = QLatin1String(kind);
                fact.from = {2025, 1, 7};
                fact.expiresOn = until;
                fact.representative = QStringLiteral("Mme Roche, UDAF");
                return situations::add(work, fact);
            });
        };
        const auto boxes = [&] {
            QStringList roles;
            const Document sheet
                = *file->query([&](const Reader& r) { return contractDocument(r, path.contract); });
            for (const Block& block : sheet.blocks)
                if (const auto* signing = std::get_if<SignatureBlock>(&block))
                    for (const SignatureParty& party : signing->parties)
                        roles.append(party.role + u'|' + party.name);
            return roles.join(u'\n');
        };
        const auto sheetText = [&] {
            return plainText(
                *file->query([&](const Reader& r) { return contractDocument(r, path.contract); }));
        };
        QVERIFY(!boxes().contains(QStringLiteral("Mandataire")));
        QVERIFY(!sheetText().contains(QStringLiteral("Avis de la personne")));
        protectedBy("guardianship", {});
        QVERIFY2(boxes().contains(QStringLiteral("Mandataire, tutelle|Mme Roche, UDAF")),
            qPrintable(boxes()));
        QVERIFY(boxes().contains(
            QStringLiteral("La personne accompagnée, avis recueilli|Amadou DIARRA")));
        const auto sign = [&](const std::vector<Signature>& by) {
            return file->perform(Operation::SignContract, [&](Work& work) {
                contracts::sign(
                    work, path.contract, {DistinctPath::signedOn, QStringLiteral("Lens"), by});
            });
        };
        const auto change = [&](Signers signers, const char* reason, QStringList present) {
            perform(*file, Operation::UpdateContract, [&](Work& work) {
                Contract c = contracts::load(work, path.contract);
                c.signers = signers;
                c.signersReason = QString::fromUtf8(reason);
                c.presentToo = present;
                return contracts::save(work, c);
            });
        };
        // What the person says of it stands above the boxes, or has a line to be written on.
        QVERIFY(sheetText().contains(QStringLiteral("Avis de la personne accompagnée")));
        perform(*file, Operation::UpdateContract, [&](Work& work) {
            Contract c = contracts::load(work, path.contract);
            c.heard = QStringLiteral("Je veux garder mes clés.");
            return contracts::save(work, c);
        });
        QVERIFY(sheetText().contains(QStringLiteral("«\u00a0Je veux garder mes clés.\u00a0»")));
        const Signature chloe = signature(Party::Professional, "Chloé Marchand");
        const Signature amadou = signature(Party::Person, "Amadou Diarra");
        QCOMPARE(
            sign({amadou, chloe}).error().problems.value(0).field, QStringLiteral("mandatary"));
        // Others than the measure says: with a reason.
        change(Signers::Person, "", {});
        QCOMPARE(
            sign({amadou, chloe}).error().problems.value(0).field, QStringLiteral("signersReason"));
        QVERIFY(!file->perform(Operation::PrintForSignature,
            [&](Work& work) { contracts::printForSignature(work, path.contract, path.author); }));
        change(
            Signers::Person, "Jugement du 4 juin, acte personnel", {QStringLiteral("interpreter")});
        QVERIFY(boxes().contains(QStringLiteral("Interprète")));
        QVERIFY(!boxes().contains(QStringLiteral("Mandataire")));
        QCOMPARE(
            sign({amadou, chloe}).error().problems.value(0).field, QStringLiteral("interpreter"));
        const Signing proposed = *file->query(
            [&](const Reader& r) { return proposedSigning(r, contracts::load(r, path.contract)); });
        QVERIFY(std::any_of(proposed.signatories.begin(), proposed.signatories.end(),
            [](const Signature& one) { return one.party == Party::Interpreter; }));
        QVERIFY(sign({amadou, signature(Party::Interpreter, "ISM"), chloe}));
    }

    /// A professional binds the structure by a written delegation: its day stands beside the name.
    void aDelegationHasADay()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto text = [&] {
            return plainText(
                *file->query([&](const Reader& r) { return contractDocument(r, path.contract); }));
        };
        const auto lacks = [&] {
            return file
                ->query([&](const Reader& r) {
                    return professionals::load(r, path.signatory).lacksDelegation();
                })
                .value();
        };
        QVERIFY(lacks()); // as in a file of before: may sign, the day is to be stated
        QVERIFY(!text().contains(QStringLiteral("par délégation")));
        change(*file, path.signatory, [](Professional& p) { p.delegatedOn = QDate(2025, 3, 4); });
        QVERIFY(!lacks());
        QVERIFY(text().contains(QStringLiteral("par délégation du 4\u00a0mars\u00a02025")));
        change(*file, path.signatory, [](Professional& p) {
            p.maySign = false;
            p.delegatedOn = {};
        });
        QVERIFY(!lacks()); // who may not sign lacks nothing
    }

    /// A measure that has ended asks nobody any more.
    void anExpiredMeasureSignsNothing()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto who = [&](QDate until) {
            perform(*file, Operation::ChangeSituation, [&](Work& work) {
                Situation fact;
                fact.person = path.person;
                fact.family = SituationFamily::Protection;
                fact.kind = QStringLiteral("curatorship");
                fact.from = until.addYears(-5);
                fact.expiresOn = until;
                return situations::add(work, fact);
            });
            return file
                ->query([&](const Reader& r) {
                    return contracts::whoSigns(r, contracts::load(r, path.contract)).signers;
                })
                .value();
        };
        QVERIFY(who(today.addDays(-1)) == Signers::Person);
        QVERIFY(who(today) == Signers::Both);
    }

    void theTeamSaysWhoMaySign_data()
    {
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("may");
        const auto row = [](const char* party, const char* name, bool may) {
            QTest::newRow(name) << QString::fromLatin1(party) << QString::fromUtf8(name) << may;
        };
        row("professional", "Chloé Marchand", true);
        row("professional", "MARCHAND chloe", true); // as a stamp writes it
        row("professional", "Farid Lemoine", true);
        row("professional", "Hélène Vasseur", true); // the representative signs for both
        row("professional", "Nadia Benali", false); // of the team, without the right
        row("professional", "Chloé", false);
        row("professional", "Amadou Diarra", false);
        row("professional", "—", false);
        row("structure", "Helene VASSEUR", true);
        row("structure", "Olivier Prigent", false);
        row("structure", "Le Directeur", false);
        row("person", "Sa tutrice, Mme Roche", true); // who signs for the person is not ours to say
        row("partner", "Espace France Services", true);
    }

    void theTeamSaysWhoMaySign()
    {
        QFETCH(QString, party);
        QFETCH(QString, name);
        QFETCH(bool, may);
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const QString field = party == QLatin1String("structure") ? QStringLiteral("representative")
                                                                  : QStringLiteral("professional");
        QCOMPARE(refused(*file, path.contract, {{{}, {}, fromCode<Party>(party), name, {}}}),
            may ? QString() : field + QStringLiteral(": ") + name);
    }

    void aStructureWithoutRepresentativeHasNone()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        QCOMPARE(refused(*file, c.contract, {signature(Party::Structure, "—")}),
            QStringLiteral("representative: —"));
        QCOMPARE(refused(*file, c.contract, {signature(Party::Structure, " ")}), QString());
    }

    void aRefusedSignatureLeavesTheContractAsItWas()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const QString before = dump(*file);
        const auto sign = [&](const std::vector<Signature>& by) {
            return refusal(*file, [&](Work& work) {
                contracts::sign(
                    work, path.contract, {DistinctPath::signedOn, QStringLiteral("Arras"), by});
            });
        };
        const Signature person = signature(Party::Person, "Amadou Diarra");
        const Signature right = signature(Party::Professional, "Chloé Marchand");
        QCOMPARE(sign({person, signature(Party::Professional, "Olivier Prigent")}),
            QList{ProblemKind::NotQualified});
        // One who may does not carry one who may not.
        QCOMPARE(sign({person, right, signature(Party::Structure, "Nadia Benali")}),
            QList{ProblemKind::NotQualified});
        QCOMPARE(dump(*file), before);
        QCOMPARE(sign({person, right}), QList<ProblemKind>());
    }

    void aRightThatWasTakenBackIsGone()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const std::vector<Signature> farid{signature(Party::Professional, "Farid Lemoine")};
        QCOMPARE(refused(*file, path.contract, farid), QString());
        change(*file, path.former, [](Professional& p) { p.active = false; });
        QCOMPARE(
            refused(*file, path.contract, farid), QStringLiteral("professional: Farid Lemoine"));
        change(*file, path.former, [](Professional& p) {
            p.active = true;
            p.maySign = false;
        });
        QCOMPARE(
            refused(*file, path.contract, farid), QStringLiteral("professional: Farid Lemoine"));
        // Also of somebody who has signed before.
        signDistinct(*file, path);
        const ContractId second = another(*file, path);
        const std::vector<Signature> chloe{signature(Party::Professional, "Chloé Marchand")};
        QCOMPARE(refused(*file, second, chloe), QString());
        change(*file, path.signatory, [](Professional& p) { p.maySign = false; });
        QCOMPARE(refused(*file, second, chloe), QStringLiteral("professional: Chloé Marchand"));
    }

    void namesThatStandInTheFileStayValid()
    {
        auto file = newFile();
        DistinctPath path = distinctPath(*file);
        // Chosen for this contract when she had the right: hers to sign, and shown.
        change(*file, path.signatory, [](Professional& p) { p.maySign = false; });
        QCOMPARE(refused(*file, path.contract, {signature(Party::Professional, "Chloé Marchand")}),
            QString());
        const auto choices = [&](ContractId id) {
            const auto possible = *file->query([&](const Reader& r) {
                return contracts::possibleSignatories(r, contracts::load(r, id));
            });
            QStringList names;
            for (const Professional& one : possible)
                names.append(one.fullName());
            return names;
        };
        QCOMPARE(choices(path.contract),
            (QStringList{QStringLiteral("Farid Lemoine"), QStringLiteral("Chloé Marchand")}));
        // A file of an earlier version: whoever signed is in no team, and goes on signing.
        const Signature old = signature(Party::Structure, "M. Delattre, président");
        const QString delattre = QStringLiteral("representative: M. Delattre, président");
        QCOMPARE(refused(*file, path.contract, {old}), delattre);
        perform(*file, Operation::Unknown, [&](Work& work) {
            return work.save("signature", 0,
                {{"contract_id", path.contract}, {"party", old.party}, {"name", old.name}});
        });
        QCOMPARE(refused(*file, path.contract, {old}), delattre); // not signed yet
        perform(*file, Operation::Unknown, [&](Work& work) {
            return work.save("contract", path.contract.value,
                {{"signed_on", DistinctPath::signedOn}, {"frozen", QByteArray("{}")},
                    {"frozen_sha256", QString(64, u'0')}});
        });
        const ContractId second = another(*file, path);
        QCOMPARE(choices(second), QStringList{QStringLiteral("Farid Lemoine")});
        QCOMPARE(refused(*file, second, {old}), QString());
        QCOMPARE(refused(*file, second, {signature(Party::Structure, "M. Delattre")}),
            QStringLiteral("representative: M. Delattre"));
    }

    void aContractTakesNoSignatoryWithoutTheRight()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const auto choose = [&](ProfessionalId who) {
            return refusal(*file, [&](Work& work) {
                const Contract shown = contracts::load(work, path.contract);
                Contract contract = shown;
                contract.signatory = who;
                contract.meetingPlace += u'!';
                contracts::save(work, contract, &shown);
            });
        };
        QCOMPARE(choose(path.referent), QList{ProblemKind::NotQualified});
        QCOMPARE(choose(path.former), QList<ProblemKind>());
        change(*file, path.former, [](Professional& p) { p.active = false; });
        QCOMPARE(choose(path.former), QList<ProblemKind>()); // named already: the rest is stored
        QCOMPARE(choose({}), QList<ProblemKind>());
        QCOMPARE(choose(path.former), QList{ProblemKind::NotQualified});
    }

    void anAmendmentIsNotSignedByWhoMayNoLonger()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        signDistinct(*file, path);
        const auto amended = [&] {
            return perform(*file, Operation::PrepareAmendment, [&](Work& work) {
                return contracts::load(work, contracts::amend(work, path.contract, today));
            }).signatory;
        };
        QCOMPARE(amended(), path.signatory);
        change(*file, path.signatory, [](Professional& p) { p.maySign = false; });
        QVERIFY(!amended().isValid());
    }

    void whoIsExpectedToSignIsProposed()
    {
        auto file = newFile();
        const DistinctPath path = distinctPath(*file);
        const Signing proposed = *file->query(
            [&](const Reader& r) { return proposedSigning(r, contracts::load(r, path.contract)); });
        QStringList lines;
        for (const Signature& one : proposed.signatories)
            lines.append(toCode(one.party) + u'|' + one.name + u'|' + one.quality);
        QCOMPARE(lines,
            (QStringList{QStringLiteral("person|Amadou DIARRA|"),
                QStringLiteral("professional|Chloé Marchand|service social"),
                QStringLiteral("structure|Hélène Vasseur|directrice")}));
        QCOMPARE(proposed.town, QStringLiteral("Lens"));
        QVERIFY(!proposed.day.isValid());
        QCOMPARE(refused(*file, path.contract, proposed.signatories), QString());
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
