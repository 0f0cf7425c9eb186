#include "core/autonomy/autonomy.h"
#include "core/vocabulary/vocabulary.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

namespace {

DomainEntry leveled(const char* domain, int person, int professional)
{
    DomainEntry entry;
    entry.domain = QLatin1String(domain);
    entry.personLevel = person;
    entry.professionalLevel = professional;
    return entry;
}

const std::vector<AutonomyWeights> weights{{{}, QStringLiteral("housing"), 3, 0, 0, 1},
    {{}, QStringLiteral("family"), 0, 3, 0, 1}, {{}, QStringLiteral("culture"), 1, 0, 2, 0}};

} // namespace

/// The four dimensions of autonomy, by the levels of the domains: each voice and each dimension
/// apart.
class TestAutonomy : public QObject
{
    Q_OBJECT

private slots:
    /// Material, by the person: housing 2 counts 3, culture 4 counts 1: (6 + 4) / 4 = 2.5.
    void aWorkedCase()
    {
        const auto views = autonomyOf(
            {leveled("housing", 2, 3), leveled("family", 5, 1), leveled("culture", 4, 0)}, weights);
        QCOMPARE(views.size(), std::size_t(4));
        QVERIFY(views[0].dimension == AutonomyDimension::Material);
        QCOMPARE(views[0].person.level, 2.5);
        QCOMPARE(views[0].person.counted,
            (QStringList{QStringLiteral("housing"), QStringLiteral("culture")}));
        QCOMPARE(views[0].person.missing, QStringList());
        // The professional gave culture no level: it is missing, and does not count as 0.
        QCOMPARE(views[0].professional.level, 3.0);
        QCOMPARE(views[0].professional.missing, QStringList{QStringLiteral("culture")});
        QVERIFY(views[1].dimension == AutonomyDimension::Relational);
        QCOMPARE(views[1].person.level, 5.0);
        QCOMPARE(views[1].professional.level, 1.0);
        QVERIFY(views[2].dimension == AutonomyDimension::Cultural);
        QCOMPARE(views[2].person.level, 4.0);
        QCOMPARE(views[2].professional.level, 0.0);
        QCOMPARE(views[2].professional.counted, QStringList());
        QVERIFY(views[3].dimension == AutonomyDimension::Social);
        QCOMPARE(views[3].person.level, 3.5);
        QCOMPARE(views[3].professional.level, 2.0);
    }

    /// What one voice says changes nothing of the other.
    void theVoicesAreNeverPutTogether()
    {
        for (int person = 0; person <= 5; ++person)
            for (int professional = 0; professional <= 5; ++professional)
                for (const DimensionView& view :
                    autonomyOf({leveled("housing", person, professional)}, weights)) {
                    const bool counts = view.dimension == AutonomyDimension::Material
                        || view.dimension == AutonomyDimension::Social;
                    QCOMPARE(view.person.level, counts ? double(person) : 0.0);
                    QCOMPARE(view.professional.level, counts ? double(professional) : 0.0);
                }
    }

    void aDomainWithoutWeightsCountsInNone()
    {
        for (const DimensionView& view : autonomyOf({leveled("own_garden", 4, 2)}, weights)) {
            QCOMPARE(view.person.level, 0.0);
            QCOMPARE(view.person.counted, QStringList());
            QCOMPARE(view.person.missing, QStringList());
        }
    }

    void everyShippedDomainCountsSomewhereAndEveryDimensionIsFed()
    {
        const auto file = newFile();
        const auto shipped = *file->query(autonomy::weights);
        QStringList domains;
        for (const Term& term : Vocabulary::builtIn().terms(QStringLiteral("domain"), true))
            domains.append(term.code);
        QCOMPARE(int(shipped.size()), int(domains.size()));
        int fed[4]{};
        for (const AutonomyWeights& one : shipped) {
            QVERIFY2(domains.contains(one.domain), qPrintable(one.domain));
            QVERIFY(problems(one).isEmpty());
            QVERIFY(!one.id.isValid());
            int sum = 0;
            for (std::size_t i = 0; i < autonomyDimensions.size(); ++i) {
                sum += one.of(autonomyDimensions[i]);
                fed[i] += one.of(autonomyDimensions[i]) > 0 ? 1 : 0;
            }
            QVERIFY2(sum > 0, qPrintable(one.domain));
        }
        for (const int domainsThatCount : fed)
            QVERIFY(domainsThatCount >= 4);
    }

    void theStructureSaysOtherwise()
    {
        const auto file = newFile();
        const auto weightsOf = [&](const char* domain) {
            return *file->query(
                [&](const Reader& r) { return autonomy::weightsOf(r, QLatin1String(domain)); });
        };
        AutonomyWeights mine = weightsOf("mobility");
        QVERIFY(!mine.id.isValid());
        const int before = mine.cultural;
        mine.material = 0;
        mine.social = 3;
        perform(*file, Operation::UpdateAutonomy,
            [&](Work& work) { return autonomy::save(work, mine); });
        QVERIFY(weightsOf("mobility").id.isValid());
        QCOMPARE(weightsOf("mobility").material, 0);
        QCOMPARE(weightsOf("mobility").social, 3);
        QCOMPARE(weightsOf("mobility").cultural, before);
        // A desk that had not seen it writes the same row, and never a second one.
        mine.material = 1;
        perform(*file, Operation::UpdateAutonomy,
            [&](Work& work) { return autonomy::save(work, mine); });
        QCOMPARE(weightsOf("mobility").material, 1);
        QCOMPARE(file->query([](const Reader& r) {
                         return Sql(r).value(
                             QStringLiteral("SELECT count(*) FROM autonomy_weight"));
                     })
                     ->toInt(),
            1);
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QVERIFY(!weightsOf("mobility").id.isValid());
        QVERIFY(weightsOf("mobility").material > 0);
    }

    void ofADomainOfTheStructure()
    {
        const auto file = newFile();
        const QString own = perform(*file, Operation::AddTerm, [](Work& work) {
            return terms::add(work, QStringLiteral("domain"), QStringLiteral("Jardin"));
        });
        const auto none
            = *file->query([&](const Reader& r) { return autonomy::weightsOf(r, own); });
        QCOMPARE(none.domain, own);
        QCOMPARE(none.material + none.relational + none.cultural + none.social, 0);
        AutonomyWeights mine = none;
        mine.relational = 2;
        perform(*file, Operation::UpdateAutonomy,
            [&](Work& work) { return autonomy::save(work, mine); });
        QCOMPARE(file->query(autonomy::weights)->back().relational, 2);
    }

    void bounds()
    {
        const auto file = newFile();
        AutonomyWeights mine{{}, QStringLiteral("housing"), 0, 3, 0, 0};
        QVERIFY(problems(mine).isEmpty());
        for (int AutonomyWeights::*weight :
            {&AutonomyWeights::material, &AutonomyWeights::relational, &AutonomyWeights::cultural,
                &AutonomyWeights::social})
            for (const int outside : {-1, 4}) {
                AutonomyWeights wrong = mine;
                wrong.*weight = outside;
                QCOMPARE(problems(wrong).size(), 1);
                QVERIFY(problems(wrong).front().kind == ProblemKind::OutOfRange);
            }
        mine.domain = QStringLiteral("nowhere");
        QCOMPARE(refusal(*file, [&](Work& work) { autonomy::save(work, mine); }),
            QList{ProblemKind::Missing});
    }
};

QTEST_GUILESS_MAIN(TestAutonomy)
#include "test_autonomy.moc"
