#include "core/contract/of_admission.h"
#include "core/participation/prefect_decision.h"
#include "core/signing/annexes.h"
#include "core/signing/papers.h"
#include "core/signing/participation_papers.h"
#include "core/signing/prints.h"
#include "guest_case.h"

using namespace jalons;
using namespace jalons::testing;

/// What is joined to a contract of stay or DIPC.
class TestAnnexes : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Guest m_guest;

    ContractId prepared(ContractKind kind, IndividualVariant variant = IndividualVariant::Usual)
    {
        return perform(*m_file, Operation::PrepareContract, [&](Work& work) {
            return contracts::prepareOfAdmission(work, m_guest.accompaniment, kind, variant);
        });
    }
    std::vector<contracts::Annexe> annexes(ContractId id) const
    {
        return *m_file->query(
            [&](const Reader& r) { return contracts::annexes(r, contracts::load(r, id)); });
    }
    /// « tariffs+ inventory- »: there, or not yet.
    QString told(ContractId id) const
    {
        QStringList words;
        for (const contracts::Annexe& one : annexes(id))
            words << (one.kind ? toCode(*one.kind) : QStringLiteral("participation"))
                    + (one.isThere()                  ? u'+'
                            : one.hindering.isEmpty() ? u'-'
                                                      : u'!');
        return words.join(u' ');
    }
    QStringList titles(ContractId id) const
    {
        QStringList found;
        const auto sheet = m_file->query([&](const Reader& r) {
            return contracts::withAnnexes(r, contracts::load(r, id), contracts::sheetOf(r, id));
        });
        for (const Document& one : sheet->annexes)
            found << one.title.left(12) + (one.number.isEmpty() ? u'-' : u'+');
        return found;
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_guest = guest(*m_file);
    }

    void areInTheOrderOfThePaper()
    {
        const ContractId id = prepared(ContractKind::Stay);
        QCOMPARE(told(id),
            QStringLiteral("participation! inventory- handing_receipt- data_notice! "
                           "trusted_notice-"));
        edit(*m_file, [&](Work& work) {
            Structure house = structures::load(work);
            house.phone = QStringLiteral("03 20 99 00 11");
            structures::save(work, house);
            PrefectDecision decision;
            decision.number = QStringLiteral("2025-77");
            decision.decidedOn = QDate(2025, 11, 3);
            decision.from = QDate(2026, 1, 1);
            decision.small = *Rate::fromText(QStringLiteral("15"));
            prefectDecisions::save(work, decision);
        });
        QCOMPARE(told(id),
            QStringLiteral("participation! tariffs- inventory- handing_receipt- data_notice- "
                           "trusted_notice-"));
        QVERIFY(titles(id).isEmpty()); // nothing is joined before it was given
        const ContractId dipc = prepared(ContractKind::Individual);
        QCOMPARE(told(dipc), QStringLiteral("participation! tariffs- data_notice-"));
    }

    void anEmergencyHasOnePage()
    {
        const ContractId id = prepared(ContractKind::Individual, IndividualVariant::Emergency);
        QCOMPARE(told(id), QStringLiteral("participation!"));
    }

    void areGivenOnceAndStay()
    {
        const ContractId id = prepared(ContractKind::Stay);
        edit(*m_file, [&](Work& work) { contracts::giveAnnexes(work, id, m_guest.referent); });
        QCOMPARE(told(id),
            QStringLiteral("participation! inventory+ handing_receipt+ data_notice! "
                           "trusted_notice+"));
        QCOMPARE(titles(id),
            (QStringList{QStringLiteral("État des lie+"), QStringLiteral("Accusé de re+"),
                QStringLiteral("Information +")}));
        const auto count = [&] {
            return m_file
                ->query([&](const Reader& r) { return papers::of(r, m_guest.person).size(); })
                .valueOr(0);
        };
        QCOMPARE(count(), 3UL);
        edit(*m_file, [&](Work& work) { contracts::giveAnnexes(work, id, {}); });
        QCOMPARE(count(), 3UL);
        for (const Paper& one :
            *m_file->query([&](const Reader& r) { return papers::of(r, m_guest.person); }))
            QCOMPARE(one.issuedBy, m_guest.referent);
    }

    void thoseOfAnotherStayAreNotJoined()
    {
        // Two years before: another inventory, another receipt.
        auto earlier = newFile(arrival.addYears(-2));
        std::swap(m_file, earlier);
        m_guest = {};
        static_cast<Case&>(m_guest) = openCase(*m_file, arrival.addYears(-2));
        edit(*m_file, [&](Work& work) {
            Structure house = structures::load(work);
            house.representativeName = QStringLiteral("Hélène Vasseur");
            structures::save(work, house);
            papers::give(work, papers::proposed(work, m_guest.person, PaperKind::HandingReceipt));
        });
        const std::vector<Paper> old
            = *m_file->query([&](const Reader& r) { return papers::of(r, m_guest.person); });
        QCOMPARE(old.size(), 1UL);
        Contract now;
        now.kind = ContractKind::Stay;
        now.accompaniment = m_guest.accompaniment;
        now.from = arrival;
        const auto found
            = m_file->query([&](const Reader& r) { return contracts::annexes(r, now); });
        for (const contracts::Annexe& one : *found)
            QVERIFY(!one.paper.isValid());
        now.from = old.front().issuedOn.addDays(31); // told a month before the arrival
        const auto near
            = m_file->query([&](const Reader& r) { return contracts::annexes(r, now); });
        QCOMPARE(std::count_if(near->begin(), near->end(),
                     [](const contracts::Annexe& one) { return one.paper.isValid(); }),
            1);
    }

    void anotherContractHasNone()
    {
        Case c = openCase(*m_file, today);
        diagnose(*m_file, c);
        makeContract(*m_file, c);
        QCOMPARE(told(c.contract), QString());
    }
};

QTEST_GUILESS_MAIN(TestAnnexes)
#include "test_annexes.moc"
