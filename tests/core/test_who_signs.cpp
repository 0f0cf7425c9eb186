#include "core/contract/of_admission.h"
#include "core/contract/who_signs.h"
#include "core/documents/contract_document.h"
#include "core/documents/paper_document.h"
#include "core/signing/prints.h"
#include "core/vocabulary/vocabulary.h"
#include "guest_case.h"
#include <map>

using namespace jalons;
using namespace jalons::testing;

/// Who signs which paper: every measure of protection, every judgment, every age, every document.
/// What is expected is written here once more, by words, not by the rule of the program.
class TestWhoSigns : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Guest m_guest;
    SituationId m_measure;
    std::map<QString, ContractId> m_contracts;

    enum class Side { Person, Both, Mandatary, Parents };

    static Side expected(const QString& measure, const QString& judgment, const QString& birth)
    {
        if (!measure.isEmpty()) {
            if (judgment == u"person")
                return Side::Person;
            if (judgment == u"both")
                return Side::Both;
            if (judgment == u"representative")
                return Side::Mandatary;
            if (measure.contains(u"curatorship"))
                return Side::Both;
            if (measure == u"guardianship" || measure == u"family_authorisation")
                return Side::Mandatary;
        }
        return birth == u"2008-03-11" ? Side::Parents : Side::Person; // 18 tomorrow
    }

    ContractId begun(const std::function<ContractId(Work&)>& make)
    {
        return perform(*m_file, Operation::PrepareContract, [&](Work& work) {
            const ContractId id = make(work);
            Objective objective;
            objective.contract = id;
            objective.title = QStringLiteral("Refaire mes papiers");
            contracts::save(work, objective);
            for (const Party party : {Party::Person, Party::Structure})
                contracts::save(
                    work, Commitment{{}, id, {}, party, {}, QStringLiteral("s’y tient"), 0});
            return id;
        });
    }

    void setPerson(const QString& measure, const QString& judgment, const QString& birth)
    {
        edit(*m_file, [&](Work& work) {
            Person person = people::load(work, m_guest.person);
            person.birthDate = PartialDate::fromIso(birth);
            people::save(work, person);
            if (m_measure.isValid())
                situations::remove(work, m_measure);
            m_measure = {};
            if (measure.isEmpty())
                return;
            Situation fact;
            fact.person = m_guest.person;
            fact.family = SituationFamily::Protection;
            fact.kind = measure;
            fact.signs = judgment;
            fact.from = QDate(2024, 9, 12);
            fact.representative = QStringLiteral("Mme Roche, UDAF");
            m_measure = situations::add(work, fact);
        });
    }

    static QString boxes(const Document& sheet)
    {
        QStringList roles;
        for (const Block& block : sheet.blocks)
            if (const auto* signing = std::get_if<SignatureBlock>(&block))
                for (const SignatureParty& party : signing->parties)
                    roles << party.role + u'|' + party.name;
        return roles.join(u'\n');
    }

    /// Signs with these parties beside the structure, and takes it back.
    QStringList refusedFor(ContractId id, const std::vector<Signature>& side)
    {
        const auto done = m_file->perform(Operation::SignContract, [&](Work& work) {
            Signing paper{work.today(), QStringLiteral("Lille"), side, {}};
            paper.signatories.push_back({{}, {}, Party::Structure, QStringLiteral("Hélène Vasseur"),
                QStringLiteral("directrice")});
            contracts::sign(work, id, paper);
            throw Refusal(Problem{QStringLiteral("signed"), ProblemKind::Missing, {}});
        });
        QStringList fields;
        for (const Problem& problem : done.error().problems)
            fields << problem.field;
        return fields;
    }

private slots:
    void initTestCase()
    {
        m_file = newFile();
        m_guest = guest(*m_file);
        diagnose(*m_file, m_guest);
        const auto ofAdmission = [&](ContractKind kind, IndividualVariant variant) {
            return begun([=, this](Work& work) {
                return contracts::prepareOfAdmission(work, m_guest.accompaniment, kind, variant);
            });
        };
        m_contracts[QStringLiteral("stay")]
            = ofAdmission(ContractKind::Stay, IndividualVariant::Usual);
        m_contracts[QStringLiteral("dipc")]
            = ofAdmission(ContractKind::Individual, IndividualVariant::Refusal);
        const auto accompaniment = [&] {
            return begun([this](Work& work) {
                return contracts::prepare(work, m_guest.accompaniment, today);
            });
        };
        const ContractId first = accompaniment();
        edit(*m_file, [&](Work& work) {
            contracts::sign(work, first,
                {today, QStringLiteral("Lille"),
                    {{{}, {}, Party::Person, QStringLiteral("Awa Diarra"), {}},
                        {{}, {}, Party::Structure, QStringLiteral("Hélène Vasseur"), {}}},
                    {}});
        });
        m_contracts[QStringLiteral("amendment")] = perform(*m_file, Operation::PrepareAmendment,
            [&](Work& work) { return contracts::amend(work, first, today); });
        m_contracts[QStringLiteral("accompaniment")] = accompaniment();
    }

    void everyMeasureJudgmentAgeAndPaper_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("judgment");
        QTest::addColumn<QString>("birth");
        QStringList measures{QString()};
        for (const Term& term : m_file->vocabulary().terms(QStringLiteral("protection_measure")))
            measures << term.code;
        QVERIFY(measures.size() > 9);
        const auto row = [](const QString& measure, const QString& judgment, const char* birth) {
            QTest::addRow("%s, %s, %s", qPrintable(measure), qPrintable(judgment), birth)
                << measure << judgment << QString::fromLatin1(birth);
        };
        for (const QString& measure : measures) {
            for (const char* birth : {"2008-03-11", "2008-03-10", "1991-07-14"})
                row(measure, QString(), birth);
            if (!measure.isEmpty())
                for (const char* judgment : {"person", "both", "representative"})
                    row(measure, QLatin1String(judgment), "1991-07-14");
        }
    }

    void everyMeasureJudgmentAgeAndPaper()
    {
        QFETCH(const QString, measure);
        QFETCH(const QString, judgment);
        QFETCH(const QString, birth);
        setPerson(measure, judgment, birth);
        const Side side = expected(measure, judgment, birth);
        const auto check = [&](const QString& sheet, const QString& roles, bool isOfContract) {
            const QString said = sheet + QStringLiteral(": ") + roles;
            QVERIFY2(roles.contains(QStringLiteral("Mandataire"))
                    == (side == Side::Both || side == Side::Mandatary),
                qPrintable(said));
            QVERIFY2(
                roles.contains(QStringLiteral("Autorité parentale")) == (side == Side::Parents),
                qPrintable(said));
            // The person is always asked, and heard when others sign.
            QVERIFY2(
                roles.contains(QStringLiteral("|Awa DIARRA, nom d’usage KEITA")), qPrintable(said));
            if (isOfContract)
                QVERIFY2(roles.contains(QStringLiteral("avis recueilli"))
                        == (side == Side::Mandatary || side == Side::Parents),
                    qPrintable(said));
            QVERIFY2(roles.contains(QStringLiteral("Hélène Vasseur")), qPrintable(said));
        };
        const Signature person{{}, {}, Party::Person, QStringLiteral("Awa Diarra"), {}};
        const Signature mandatary{{}, {}, Party::Representative, QStringLiteral("Mme Roche"), {}};
        const Signature parents{{}, {}, Party::ParentalAuthority, QStringLiteral("M. Diarra"), {}};
        for (const auto& [name, id] : m_contracts) {
            const QString roles = boxes(
                *m_file->query([&, of = id](const Reader& r) { return contractDocument(r, of); }));
            if (name == u"dipc") { // the house signs it: nobody is asked, the person may
                QVERIFY(roles.contains(QStringLiteral("si elle le veut")));
                QVERIFY2(!roles.contains(QStringLiteral("Mandataire")), qPrintable(roles));
                QCOMPARE(refusedFor(id, {}).value(0), QStringLiteral("signed"));
                continue;
            }
            check(name, roles, true);
            const auto takes = [&, of = id](const std::vector<Signature>& by) {
                return refusedFor(of, by) == QStringList{QStringLiteral("signed")};
            };
            QVERIFY2(!takes({}), qPrintable(name));
            QCOMPARE(takes({person}), side == Side::Person);
            QCOMPARE(takes({person, mandatary}), side != Side::Parents);
            QCOMPARE(takes({mandatary}), side == Side::Mandatary);
            QCOMPARE(takes({parents}), side == Side::Parents);
        }
        for (const PaperKind kind :
            {PaperKind::SocialAidRequest, PaperKind::HandingReceipt, PaperKind::TrustedNotice})
            check(toCode(kind), boxes(*m_file->query([&](const Reader& r) {
                return paperDocument(r, papers::proposed(r, m_guest.person, kind));
            })),
                false);
    }
};

QTEST_GUILESS_MAIN(TestWhoSigns)
#include "test_who_signs.moc"
