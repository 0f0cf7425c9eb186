#include "core/household/household.h"
#include "core/map/map_link.h"
#include "core/overview/interview.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// One conversation with a household: an assessment per adult, and whose difficulty it is.
class TestHouseholdInterview : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;
    HouseholdId m_household;

    PersonId join(const char* first, const char* role, const PartialDate& born)
    {
        return perform(*m_file, Operation::UpdateHousehold, [&](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Diarra");
            person.firstNames = QString::fromUtf8(first);
            person.birthDate = born;
            const PersonId id = people::save(work, person);
            m_household = households::ensure(work, m_case.person, today.addDays(-30));
            Membership membership;
            membership.household = m_household;
            membership.person = id;
            membership.role = QLatin1String(role);
            membership.from = today.addDays(-20);
            households::save(work, membership);
            return id;
        });
    }
    AccompanimentId accompany(PersonId person)
    {
        return perform(*m_file, Operation::OpenAccompaniment, [&](Work& work) {
            return accompaniments::open(work, person, today.addDays(-10), m_case.referent);
        });
    }
    AssessmentId begin(AccompanimentId id)
    {
        return perform(*m_file, Operation::StartDiagnostic, [&](Work& work) {
            assessments::startInitial(work, id, today, m_case.referent);
            return assessments::initial(work, id);
        });
    }
    QStringList withWhom(AssessmentId id) const
    {
        QStringList lines;
        for (const HouseholdInterview& one :
            *m_file->query([&](const Reader& r) { return householdInterviews(r, id); }))
            lines.append(
                one.name + QLatin1String(one.assessment.isValid() ? " begun" : " to begin"));
        return lines;
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_case = openCase(*m_file, today.addDays(-60));
        diagnose(*m_file, m_case, today.addDays(-60), false);
    }

    void somebodyAlone()
    {
        QCOMPARE(withWhom(m_case.diagnostic), QStringList{QStringLiteral("Amadou begun")});
    }

    void theAdultsWhoAreAccompanied()
    {
        const PersonId wife = join("Fatou Marie", "spouse", PartialDate::of(1994, 5, 2));
        const PersonId friendOf = join("Ibrahim", "friend", PartialDate());
        join("Awa", "child", PartialDate::of(2019, 7, 8));
        QCOMPARE(withWhom(m_case.diagnostic), QStringList{QStringLiteral("Amadou begun")});
        const AccompanimentId hers = accompany(wife);
        QCOMPARE(withWhom(m_case.diagnostic),
            (QStringList{QStringLiteral("Amadou begun"), QStringLiteral("Fatou to begin")}));
        const AssessmentId begun = begin(hers);
        accompany(friendOf);
        QCOMPARE(withWhom(m_case.diagnostic),
            (QStringList{QStringLiteral("Amadou begun"), QStringLiteral("Fatou begun"),
                QStringLiteral("Ibrahim to begin")}));
        // From hers, hers comes first.
        QCOMPARE(withWhom(begun).first(), QStringLiteral("Fatou begun"));
        QVERIFY(withWhom(begun).contains(QStringLiteral("Amadou begun")));
    }

    void twoOfOneFirstNameAreToldApart()
    {
        const PersonId namesake = join("Amadou", "friend", PartialDate::of(1988, 2, 3));
        accompany(namesake);
        perform(*m_file, Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, namesake);
            person.birthName = QStringLiteral("Sow");
            return people::save(work, person);
        });
        QCOMPARE(withWhom(m_case.diagnostic),
            (QStringList{
                QStringLiteral("Amadou Diarra begun"), QStringLiteral("Amadou Sow to begin")}));
    }

    /// A minor has no interview of their own here, even with an accompaniment; at 18 they have.
    void noMinor()
    {
        accompany(join("Awa", "child", PartialDate(today.addYears(-18).addDays(1))));
        accompany(join("Moussa", "child", PartialDate(today.addYears(-18))));
        QCOMPARE(withWhom(m_case.diagnostic),
            (QStringList{QStringLiteral("Amadou begun"), QStringLiteral("Moussa to begin")}));
    }

    void whoHasLeftTheHouseholdIsNotThere()
    {
        const PersonId wife = join("Fatou", "spouse", PartialDate::of(1994, 5, 2));
        accompany(wife);
        QCOMPARE(withWhom(m_case.diagnostic).size(), 2);
        perform(*m_file, Operation::UpdateHousehold, [&](Work& work) {
            for (HouseholdMember member : households::members(work, m_household, today))
                if (member.membership.person == wife) {
                    member.membership.to = today.addDays(-1);
                    households::save(work, member.membership);
                }
            return 0;
        });
        QCOMPARE(withWhom(m_case.diagnostic).size(), 1);
    }

    void whoseDifficultyItIs()
    {
        const PersonId child = join("Awa", "child", PartialDate::of(2019, 7, 8));
        const FactorId factor = perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            return factors::said(work, m_case.accompaniment, FindingKind::Difficulty,
                QStringLiteral("training"), QStringLiteral("ne va plus à l’école"));
        });
        const auto map = [&] {
            return *m_file->query(
                [&](const Reader& r) { return maps::of(r, m_case.accompaniment); });
        };
        QCOMPARE(map().said(factor), QStringLiteral("ne va plus à l’école"));
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            factors::setWhose(work, factor, child);
            return 0;
        });
        QCOMPARE(map().said(factor), QStringLiteral("ne va plus à l’école (Awa)"));
        // Said again with other words, it stays that of the same person.
        perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            factors::reword(work, factor, QStringLiteral("retourne à l’école le matin"));
            factors::said(work, m_case.accompaniment, FindingKind::Difficulty,
                QStringLiteral("training"), QStringLiteral("retourne à l’école le matin"));
            return 0;
        });
        QCOMPARE(map().said(factor), QStringLiteral("retourne à l’école le matin (Awa)"));
        QVERIFY(m_file->undo());
        QVERIFY(m_file->undo());
        QCOMPARE(map().said(factor), QStringLiteral("ne va plus à l’école"));
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            factors::setWhose(work, factor, m_case.person); // that of whom it is about anyway
            return 0;
        });
        QVERIFY(!map().factor(factor)->person.isValid());
        // A file that was merged into that of the person may still be named by it.
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            work.save("factor", factor.value, {{"person_id", m_case.person}});
            return 0;
        });
        QCOMPARE(map().said(factor), QStringLiteral("ne va plus à l’école"));
        const PersonId stranger = perform(*m_file, Operation::CreatePerson, [](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Okafor");
            return people::save(work, person);
        });
        QCOMPARE(refusal(*m_file, [&](Work& work) { factors::setWhose(work, factor, stranger); }),
            QList{ProblemKind::Missing});
    }
};

QTEST_GUILESS_MAIN(TestHouseholdInterview)
#include "test_household_interview.moc"
