#include "core/contract/clauses.h"
#include "core/contract/of_admission.h"
#include "core/contract/who_signs.h"
#include "core/documents/contract_document.h"
#include "core/household/household.h"
#include "core/signing/prints.h"
#include "core/situation/situation.h"
#include "core/stay/admission.h"
#include "guest_case.h"

using namespace jalons;
using namespace jalons::testing;

/// Contracts of stay and DIPC: made at the admission, they hold what the law asks of them and leave
/// the cycle of the accompaniment where it is.
class TestOfAdmission : public QObject
{
    Q_OBJECT

    static ContractId prepared(StructureFile& file, const Guest& g, ContractKind kind,
        IndividualVariant variant = IndividualVariant::Usual)
    {
        return perform(file, Operation::PrepareContract, [&](Work& work) {
            return contracts::prepareOfAdmission(work, g.accompaniment, kind, variant);
        });
    }

    static QStringList hindering(const StructureFile& file, ContractId id)
    {
        QStringList fields;
        const auto found = file.query(
            [&](const Reader& r) { return contracts::hindering(r, contracts::content(r, id)); });
        for (const Problem& problem : found.valueOr({}))
            fields << problem.field;
        return fields;
    }

    static QString text(const StructureFile& file, ContractId id)
    {
        return file
            .query([&](const Reader& r) {
                return plainText(contractDocument(r, id)).replace(QChar(0x00a0), u' ');
            })
            .valueOr(QStringLiteral("unreadable"));
    }

    static CycleFacts facts(const StructureFile& file, const Guest& g)
    {
        return file
            .query([&](const Reader& r) { return accompaniments::facts(r, g.accompaniment); })
            .valueOr({});
    }

    static void sign(StructureFile& file, ContractId id, Signing signing)
    {
        edit(file, [&](Work& work) {
            signing.print = contracts::printForSignature(work, id, {});
            contracts::sign(work, id, signing);
        });
    }

    static QStringList articles(const StructureFile& file, ContractId id)
    {
        QStringList codes;
        const auto content = file.query([&](const Reader& r) { return contracts::content(r, id); });
        for (const Article& one : content->articles)
            codes << one.code;
        return codes;
    }

private slots:
    void isMadeBeforeTheDiagnosticFromTheAdmission()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        QCOMPARE(
            refusal(*file, [&](Work& work) { contracts::prepare(work, g.accompaniment, arrival); }),
            QList{ProblemKind::NotCompleted});
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        const auto content
            = file->query([&](const Reader& r) { return contracts::content(r, id); });
        const Contract& contract = content->contract;
        QCOMPARE(contract.admission, g.admission);
        QCOMPARE(contract.from, arrival);
        QCOMPARE(contract.to, QDate(2026, 8, 19)); // one leaves on the 20th
        QCOMPARE(contract.services,
            (QStringList{
                QStringLiteral("lodging"), QStringLiteral("support"), QStringLiteral("rights")}));
        QCOMPARE(articles(*file, id),
            QStringLiteral("object services conditions duration social_aid participation rights "
                           "privacy commitments changes handing")
                .split(u' '));
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         contracts::prepareOfAdmission(work, g.accompaniment, ContractKind::Stay);
                     }),
            QList{ProblemKind::AlreadyUsed});
    }

    void somebodyWithoutStayHasNoContractOfStay()
    {
        auto file = newFile();
        Guest g;
        static_cast<Case&>(g) = openCase(*file);
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         contracts::prepareOfAdmission(work, g.accompaniment, ContractKind::Stay);
                     }),
            QList{ProblemKind::Missing});
        const ContractId id = prepared(*file, g, ContractKind::Individual);
        QCOMPARE(articles(*file, id),
            QStringLiteral("took_part situation services duration rights changes").split(u' '));
        QVERIFY(!text(*file, id).contains(QStringLiteral("aide sociale")));
    }

    void twoMonthsAreTheLimit_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::addColumn<ContractKind>("kind");
        QTest::newRow("not said") << 0 << 0 << ContractKind::Stay;
        QTest::newRow("20 days") << 0 << 20 << ContractKind::Individual;
        QTest::newRow("2 months") << 2 << 0 << ContractKind::Individual;
        QTest::newRow("2 months and a day") << 2 << 1 << ContractKind::Stay;
        QTest::newRow("6 months") << 6 << 0 << ContractKind::Stay;
    }
    void twoMonthsAreTheLimit()
    {
        QFETCH(int, months);
        QFETCH(int, days);
        QFETCH(ContractKind, kind);
        auto file = newFile();
        const Guest g = guest(*file, {months, days});
        QCOMPARE(file->query([&](const Reader& r) {
                         return contracts::proposedOfAdmission(r, g.accompaniment);
                     })
                     .valueOr(ContractKind::Earlier),
            kind);
    }

    /// Fifteen days to hand it over, a calendar month to sign it, from the admission of 20
    /// February.
    void isLateTheDayAfterTheTerm_data()
    {
        QTest::addColumn<ContractKind>("kind");
        QTest::addColumn<QDate>("handed");
        QTest::addColumn<QDate>("signedOn");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("late");
        const QDate in(2026, 3, 1);
        QTest::newRow("fifteenth day")
            << ContractKind::Stay << QDate() << QDate() << QDate(2026, 3, 7) << false;
        QTest::newRow("sixteenth day")
            << ContractKind::Stay << QDate() << QDate() << QDate(2026, 3, 8) << true;
        QTest::newRow("handed that day")
            << ContractKind::Stay << QDate(2026, 3, 7) << QDate() << QDate(2026, 3, 20) << false;
        QTest::newRow("handed the next")
            << ContractKind::Stay << QDate(2026, 3, 8) << QDate() << QDate(2026, 3, 20) << true;
        QTest::newRow("not signed after a month")
            << ContractKind::Stay << in << QDate() << QDate(2026, 3, 21) << true;
        QTest::newRow("signed in the month")
            << ContractKind::Stay << in << QDate(2026, 3, 20) << QDate(2026, 5, 1) << false;
        QTest::newRow("signed the day after")
            << ContractKind::Stay << in << QDate(2026, 3, 21) << QDate(2026, 5, 1) << true;
        QTest::newRow("a DIPC is signed by the house")
            << ContractKind::Individual << in << QDate() << QDate(2026, 5, 1) << false;
        QTest::newRow("of support")
            << ContractKind::Accompaniment << QDate() << QDate() << QDate(2026, 5, 1) << false;
    }
    void isLateTheDayAfterTheTerm()
    {
        QFETCH(ContractKind, kind);
        QFETCH(QDate, handed);
        QFETCH(QDate, signedOn);
        QFETCH(QDate, on);
        QFETCH(bool, late);
        auto file = newFile(on);
        const Guest g = guest(*file);
        Contract contract;
        contract.accompaniment = g.accompaniment;
        contract.kind = kind;
        contract.handedOn = handed;
        contract.signedOn = signedOn;
        const auto isLate = [&] {
            return file->query([&](const Reader& r) { return contracts::isLate(r, contract); })
                .valueOr(!late);
        };
        QCOMPARE(isLate(), late);
        edit(*file, [&](Work& work) {
            Structure house = structures::load(work);
            house.kind = QStringLiteral("day_centre");
            structures::save(work, house);
        });
        QVERIFY(!isLate());
    }

    /// Which is free of the seal: why it came late may be told after the signature too.
    void whyItWasLateIsNoPartOfTheText()
    {
        auto file = newFile(QDate(2026, 4, 2));
        const Guest g = guest(*file);
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        const auto content
            = file->query([&](const Reader& r) { return contracts::content(r, id); });
        const QString before = text(*file, id);
        edit(*file, [&](Work& work) {
            Contract contract = contracts::load(work, id);
            contract.lateReason = QStringLiteral("Attente de l’interprète");
            contracts::save(work, contract);
        });
        QCOMPARE(text(*file, id), before);
        QVERIFY(file->query([&](const Reader& r) { return contracts::content(r, id); })
                    ->sameTextAs(*content));
    }

    void saysWhatTheFileKnows()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Person child;
            child.birthName = QStringLiteral("Keita");
            child.firstNames = QStringLiteral("Issa");
            child.birthDate = PartialDate::of(2019);
            Person grown = child;
            grown.firstNames = QStringLiteral("Oumar");
            grown.birthDate = PartialDate::of(2003, 2, 1);
            const HouseholdId household = households::create(work);
            for (const auto& [who, role] :
                {std::pair{g.person, "reference"}, std::pair{people::save(work, child), "child"},
                    std::pair{people::save(work, grown), "child"}})
                households::save(
                    work, {{}, household, who, QLatin1String(role), arrival, {}, {}, true, {}});
        });
        const QString said = text(*file, prepared(*file, g, ContractKind::Stay));
        for (const QString& words :
            {QStringLiteral(
                 "Entre Association Abri du Nord, association loi 1901, dont le siège est "
                 "3 quai Sud, 59000 Lille (SIREN 732829320), qui gère l’établissement Les "
                 "Trois Tilleuls"),
                QStringLiteral("(FINESS 590012345)"),
                QStringLiteral("Hélène Vasseur, directrice, par délégation du conseil du 5 mai "
                               "2024"),
                QStringLiteral("Awa DIARRA, nom d’usage KEITA, née le 14 juillet 1991 à Kayes"),
                QStringLiteral("avec qui vivent ses enfants : Issa Keita (2019),"),
                QStringLiteral("Chambre 7, 9 rue du Port, 59000 Lille"),
                QStringLiteral("la proposition du SIAO n° 2026-1187 du 16 février 2026."),
                QStringLiteral("prise le 18 février 2026 par Paul Remy, pour 6 mois."),
                QStringLiteral("transmise au préfet le 21 février 2026 (courriel avec accusé de "
                               "réception). Sans réponse dans le mois qui suit la réception"),
                QStringLiteral("Tout le personnel est tenu au secret professionnel (article L. "
                               "345-1"),
                QStringLiteral("Le montant est fixé par une décision séparée"),
                QStringLiteral("Accompagnement social"), QStringLiteral("Accès aux droits"),
                QStringLiteral("aide sans délai à établir les droits"),
                QStringLiteral("l’admission du 20 février 2026")})
            QVERIFY2(said.contains(words), qPrintable(words + u'\n' + said));
        for (const QString& words : {QStringLiteral("{{"), QStringLiteral("Oumar"),
                 QStringLiteral("Restauration"), QStringLiteral("réputée acquise"),
                 QStringLiteral("mesure de protection"), QStringLiteral("quinze jours de la")})
            QVERIFY2(!said.contains(words), qPrintable(words));
    }

    void whatTheLawSaysOfAChrsIsSaidOfNoOther()
    {
        auto file = newFile();
        const Guest g = guest(*file, {6, 0}, false);
        edit(*file, [&](Work& work) {
            Structure house = structures::load(work);
            house.kind = QStringLiteral("cph");
            structures::save(work, house);
        });
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        const QString said = text(*file, id);
        for (const char* words :
            {"345-1", "345-4", "sans délai", "345-7", "aide sociale est", "barème national"})
            QVERIFY2(!said.contains(QLatin1String(words)), words);
        QVERIFY(!articles(*file, id).contains(QStringLiteral("social_aid")));
        QCOMPARE(hindering(*file, id), QStringList());
    }

    void isNotSignedWhileSomethingIsMissing_data()
    {
        using Change = std::function<void(Work&, ContractContent&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto without = [](const char* code) -> Change {
            return [code](Work& work, ContractContent& content) {
                for (const Article& one : content.articles)
                    if (one.code == QLatin1String(code))
                        contracts::remove(work, one.id);
            };
        };
        QTest::newRow("nothing") << Change([](Work&, ContractContent&) {}) << QString();
        QTest::newRow("who manages the house") << Change([](Work& work, ContractContent&) {
            Structure house = structures::load(work);
            house.manager.clear();
            structures::save(work, house);
        }) << QStringLiteral("manager");
        QTest::newRow("a service") << Change([](Work& work, ContractContent& content) {
            content.contract.services.clear();
            contracts::save(work, content.contract);
        }) << QStringLiteral("services");
        QTest::newRow("the sending to the préfet") << Change(
            [](Work& work, ContractContent& content) {
                Admission admission = admissions::load(work, content.contract.admission);
                admission.transmittedOn = QDate();
                admission.transmittedBy.clear();
                admissions::save(work, admission);
            }) << QStringLiteral("socialAid");
        QTest::newRow("the article of social aid")
            << without("social_aid") << QStringLiteral("socialAid");
        QTest::newRow("that of the participation")
            << without("participation") << QStringLiteral("participation");
    }
    void isNotSignedWhileSomethingIsMissing()
    {
        QFETCH(std::function<void(Work&, ContractContent&)>, change);
        QFETCH(QString, field);
        auto file = newFile();
        const Guest g = guest(*file);
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        edit(*file, [&](Work& work) {
            ContractContent content = contracts::content(work, id);
            change(work, content);
        });
        QCOMPARE(hindering(*file, id), field.isEmpty() ? QStringList() : QStringList{field});
        QCOMPARE(refusal(*file, [&](Work& work) { contracts::printForSignature(work, id, {}); })
                     .isEmpty(),
            field.isEmpty());
    }

    void aStayThatWasASlipLeavesTheContract()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        QCOMPARE(facts(*file, g).admittedOn(), arrival);
        perform(*file, Operation::RemoveStay, [&](Work& work) {
            for (const Stay& stay : stays::ofAdmission(work, g.admission))
                stays::remove(work, stay.id);
            return 0;
        });
        QCOMPARE(hindering(*file, id), QStringList{QStringLiteral("admission")});
        QCOMPARE(facts(*file, g).admittedOn(), arrival.addDays(6)); // the opening
        const auto due = [&] {
            return file
                ->query([&](const Reader& r) {
                    return Sql(r)
                        .value(QStringLiteral("SELECT due_on FROM accompaniment"))
                        .toString();
                })
                .valueOr({});
        };
        QCOMPARE(due(), QStringLiteral("2026-03-13"));
        QVERIFY(file->undo().ok());
        QCOMPARE(due(), QStringLiteral("2026-03-07"));
        QCOMPARE(hindering(*file, id), QStringList());
    }

    /// An evaluation looks back on what answers the diagnostic, whatever was signed since.
    void anEvaluationLooksBackOnTheCycle()
    {
        auto file = newFile();
        Guest g = guest(*file);
        diagnose(*file, g, today);
        makeContract(*file, g);
        sign(*file, g.contract, signing());
        sign(*file, prepared(*file, g, ContractKind::Stay), signing());
        const AssessmentId held = perform(*file, Operation::StartEvaluation, [&](Work& work) {
            Assessment a;
            a.accompaniment = g.accompaniment;
            a.kind = AssessmentKind::Intermediate;
            a.startedOn = today;
            return assessments::save(work, a);
        });
        const auto evaluation
            = file->query([&](const Reader& r) { return evaluations::load(r, held); });
        QCOMPARE(evaluation->contract.contract.id, g.contract);
        QCOMPARE(evaluation->contract.objectives.size(), std::size_t(1));
    }

    /// The print that was signed names an admission that went on with another since.
    void aPrintIsSignedAfterItsAdmissionWentOn()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        Signing old = signing();
        AdmissionId kept;
        edit(*file, [&](Work& work) {
            old.print = contracts::printForSignature(work, id, {});
            Contract contract = contracts::load(work, id);
            contract.services.append(QStringLiteral("laundry"));
            contracts::save(work, contract);
            Admission other = admissions::load(work, g.admission);
            other.id = {};
            kept = admissions::save(work, other);
            for (Stay stay : stays::ofAdmission(work, g.admission)) {
                stay.admission = kept;
                stays::save(work, stay);
            }
            admissions::drop(work, g.admission, kept);
            contracts::sign(work, id, old);
        });
        const auto signedOne = file->query([&](const Reader& r) { return contracts::load(r, id); });
        QVERIFY(signedOne->isSigned());
        QCOMPARE(signedOne->admission, kept);
        QVERIFY(!signedOne->services.contains(QStringLiteral("laundry")));
    }

    void fiveDaysNeedNoRequest()
    {
        auto file = newFile();
        const Guest g = guest(*file, {0, 5}, false);
        const ContractId id = prepared(*file, g, ContractKind::Individual);
        QCOMPARE(hindering(*file, id), QStringList());
        QVERIFY(text(*file, id).contains(QStringLiteral("est réputée acquise")));
    }

    void leavesTheCycleWhereItIs()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        QCOMPARE(deadlines(facts(*file, g)).front(),
            (Due{DueKind::HandContract, QDate(2026, 3, 7)})); // from the arrival, not the opening
        const ContractId id = prepared(*file, g, ContractKind::Stay);
        QVERIFY(!facts(*file, g).contractPrepared);
        sign(*file, id, signing());
        const CycleFacts after = facts(*file, g);
        QCOMPARE(phaseOf(after), Phase::Intake);
        QCOMPARE(deadlines(after).front(), (Due{DueKind::SpecifyObjectives, QDate(2026, 8, 20)}));
        QCOMPARE(
            file->query([&](const Reader& r) { return contracts::inForce(r, g.accompaniment); })
                .valueOr(id),
            ContractId());
        // Its avenant is what makes the objectives precise.
        edit(*file, [&](Work& work) {
            const ContractId avenant = contracts::amend(work, id, today);
            Objective objective;
            objective.contract = avenant;
            objective.title = QStringLiteral("Un logement pour nous deux");
            contracts::save(work, objective);
            for (const Party party : {Party::Person, Party::Structure}) {
                Commitment one;
                one.contract = avenant;
                one.party = party;
                one.text = QStringLiteral("Nous nous voyons le mardi.");
                contracts::save(work, one);
            }
            Signing second = signing();
            second.print = contracts::printForSignature(work, avenant, {});
            contracts::sign(work, avenant, second);
        });
        QCOMPARE(facts(*file, g).contractSignedOn, today);
        for (const Due& due : deadlines(facts(*file, g)))
            QVERIFY(due.kind != DueKind::SpecifyObjectives);
    }

    void aDipcIsSignedWithoutThePerson()
    {
        auto file = newFile();
        const Guest g = guest(*file, {0, 20});
        const ContractId id
            = prepared(*file, g, ContractKind::Individual, IndividualVariant::Refusal);
        edit(*file, [&](Work& work) {
            Contract contract = contracts::load(work, id);
            contract.tookPart.clear();
            contracts::save(work, contract);
        });
        QCOMPARE(hindering(*file, id), QStringList{QStringLiteral("tookPart")});
        QVERIFY(!isOnlyHeard(Signers::Representative, ContractKind::Individual));
        QVERIFY(isOnlyHeard(Signers::Representative, ContractKind::Stay));
        QVERIFY(!isOnlyHeard(Signers::Both, ContractKind::Stay));
        QVERIFY(text(*file, id).contains(QStringLiteral("proposé n’a pas été signé.")));
        QVERIFY(!text(*file, id).contains(QStringLiteral("La personne accueillie dit")));
        edit(*file, [&](Work& work) {
            Contract contract = contracts::load(work, id);
            contract.tookPart = QStringLiteral("Awa Keita\nNadia Benali, référente");
            contract.refusal = QStringLiteral("Je préfère attendre ma sœur.");
            contracts::save(work, contract);
        });
        const QString said = text(*file, id);
        QVERIFY(said.contains(
            QStringLiteral("La personne accueillie dit : « Je préfère attendre ma sœur. »")));
        QVERIFY(said.contains(QStringLiteral("Nadia Benali, référente")));
        QVERIFY(said.contains(QStringLiteral("Ce document n’est pas une sanction")));
        Signing alone = signing();
        alone.signatories = {{{}, {}, Party::Professional, QStringLiteral("Nadia Benali"), {}}};
        sign(*file, id, alone);
        QVERIFY(file->query([&](const Reader& r) { return contracts::load(r, id).isSigned(); })
                    .valueOr(false));
        // A contract of stay is not.
        Contract ofStay;
        ofStay.kind = ContractKind::Stay;
        QCOMPARE(problems(alone, ofStay, today, Signers::Person).front().field,
            QStringLiteral("person"));
    }
};

QTEST_GUILESS_MAIN(TestOfAdmission)
#include "test_of_admission.moc"
