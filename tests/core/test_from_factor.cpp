#include "core/map/from_factor.h"
#include "documents_fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// A need or an objective made from a difficulty of the map.
class TestFromFactor : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    FactorId debt(const char* domain = "rights") const
    {
        const auto all
            = m_file->query([&](const Reader& r) { return factors::of(r, m_path.accompaniment); });
        for (const Factor& one : *all)
            if (one.domain == QLatin1String(domain) && one.kind == FindingKind::Difficulty)
                return one.id;
        return {};
    }
    FactorUse use() const
    {
        return *m_file->query(
            [&](const Reader& r) { return maps::useOf(r, m_path.accompaniment); });
    }
    QList<ProblemKind> refused(bool objective, const char* words)
    {
        return refusal(*m_file, [&](Work& work) {
            if (objective)
                maps::makeObjective(work, debt(), QString::fromUtf8(words));
            else
                maps::makeNeed(work, debt(), QString::fromUtf8(words));
        });
    }
    QStringList needs(AssessmentId id) const
    {
        return m_file
            ->query([&](const Reader& r) {
                return assessments::entry(r, id, QStringLiteral("rights")).texts(FindingKind::Need);
            })
            .valueOr({});
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_path = diagnosedPath(*m_file);
    }

    void nothingGoesWhereNothingIsOpen()
    {
        QCOMPARE(use(), FactorUse());
        QCOMPARE(refused(false, "qu’on lise avec moi"), QList{ProblemKind::NotCompleted});
        QCOMPARE(refused(true, "qu’on lise avec moi"), QList{ProblemKind::NotCompleted});
        contractPath(*m_file, m_path);
        QCOMPARE(use().contract, m_path.contract);
        QCOMPARE(refused(true, "  "), QList{ProblemKind::Required});
        signPath(*m_file, m_path);
        QVERIFY(!use().contract.isValid()); // a signed contract takes nothing more
        evaluatePath(*m_file, m_path);
        QCOMPARE(use().assessment, m_path.evaluation);
        QCOMPARE(refused(false, ""), QList{ProblemKind::Required});
    }

    void aNeedGoesIntoTheDomainOnce()
    {
        contractPath(*m_file, m_path);
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
        const QStringList before = needs(m_path.evaluation);
        const auto make = [&](const char* words) {
            return perform(*m_file, Operation::UpdateDiagnostic,
                [&](Work& work) { return maps::makeNeed(work, debt(), QString::fromUtf8(words)); });
        };
        const FindingId made = make(" qu’on lise avec moi ");
        QCOMPARE(
            needs(m_path.evaluation), before + QStringList{QStringLiteral("qu’on lise avec moi")});
        QCOMPARE(make("Qu’on LISE avec moi"), made); // said already
        QCOMPARE(needs(m_path.evaluation).size(), before.size() + 1);
        QCOMPARE(needs(m_path.diagnostic), QStringList{QStringLiteral("une demande qui avance")});
        const DomainEntry entry = *m_file->query([&](const Reader& r) {
            return assessments::entry(r, m_path.evaluation, QStringLiteral("rights"));
        });
        QCOMPARE(entry.status, EntryStatus::Open);
    }

    void anObjectiveAnswersItsNeed()
    {
        contractPath(*m_file, m_path);
        const auto make = [&](const char* words) {
            const ObjectiveId id = perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
                return maps::makeObjective(work, debt(), QString::fromUtf8(words));
            });
            const ContractContent content = *m_file->query(
                [&](const Reader& r) { return contracts::content(r, m_path.contract); });
            return std::find_if(content.objectives.begin(), content.objectives.end(),
                [id](const Objective& one) { return one.id == id; })[0];
        };
        // The diagnostic is completed: no need is added to it, one that says the same is answered.
        const Objective free = make("ouvrir mes lettres le jour même");
        QCOMPARE(free.title, QStringLiteral("ouvrir mes lettres le jour même"));
        QCOMPARE(free.domain, QStringLiteral("rights"));
        QVERIFY(!free.need.isValid());
        const Objective answering = make("Une demande qui avance");
        QCOMPARE(answering.need, firstNeed(*m_file, m_path, QStringLiteral("rights")));
        QCOMPARE(needs(m_path.diagnostic).size(), 1);
        QVERIFY(answering.position > free.position);
        // The same words in another domain are another need.
        const ObjectiveId home = perform(*m_file, Operation::UpdateObjective, [&](Work& work) {
            return maps::makeObjective(
                work, debt("housing"), QStringLiteral("une demande qui avance"));
        });
        const ContractContent content = *m_file->query(
            [&](const Reader& r) { return contracts::content(r, m_path.contract); });
        QCOMPARE(content.objectives.back().id, home);
        QCOMPARE(
            content.objectives.back().need, firstNeed(*m_file, m_path, QStringLiteral("housing")));
        // Where an assessment is open, the need is said there first.
        perform(*m_file, Operation::ReopenAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, m_path.diagnostic);
            a.completedOn = QDate();
            return assessments::save(work, a);
        });
        const Objective both = make("un rendez-vous par semaine");
        QVERIFY(both.need.isValid());
        QCOMPARE(needs(m_path.diagnostic).last(), QStringLiteral("un rendez-vous par semaine"));
        QVERIFY(m_file->undo()); // one gesture
        QCOMPARE(needs(m_path.diagnostic).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFromFactor)
#include "test_from_factor.moc"
