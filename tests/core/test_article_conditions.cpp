#include "core/contract/clause_library.h"
#include "core/contract/of_admission.h"
#include "core/documents/contract_document.h"
#include "core/household/household.h"
#include "core/participation/participation.h"
#include "core/situation/situation.h"
#include "core/stay/admission.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// When an article of the library is proposed: by what the file knows of the person that day.
class TestArticleConditions : public QObject
{
    Q_OBJECT

    static void edit(StructureFile& file, const std::function<void(Work&)>& change)
    {
        perform(file, Operation::UpdateClauses, [&](Work& work) {
            change(work);
            return 0;
        });
    }

    static QString judge() { return QStringLiteral("juge des enfants de Lille"); }

    static QStringList codesOf(const StructureFile& file, ContractId id)
    {
        QStringList codes;
        const auto content = file.query([&](const Reader& r) { return contracts::content(r, id); });
        for (const Article& one : content->articles)
            codes << one.code;
        return codes;
    }

private slots:
    void holdByWhatTheFileKnows_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("article"); // of our contract of stay; empty: none
        const auto row = [](const char* name, ArticleCondition condition, const char* article) {
            QTest::newRow(name) << int(condition) << QString::fromLatin1(article);
        };
        row("nothing", ArticleCondition::Always, "");
        row("meals as a service", ArticleCondition::Meals, "");
        row("meals as one pays", ArticleCondition::Meals, "meals");
        row("children", ArticleCondition::Children, "children");
        row("children elsewhere", ArticleCondition::Always, "");
        row("animal", ArticleCondition::Animal, "animals");
        row("animal gone", ArticleCondition::Always, "");
        row("protection", ArticleCondition::Protection, "measures");
        row("minor", ArticleCondition::Minor, "minor");
        row("of age", ArticleCondition::Always, "");
        row("interpreter", ArticleCondition::Interpreter, "understanding");
        row("scattered", ArticleCondition::Scattered, "scattered");
        row("inside a scattered flat", ArticleCondition::Scattered, "scattered");
    }

    void holdByWhatTheFileKnows()
    {
        QFETCH(const int, condition);
        QFETCH(const QString, article);
        const QString now = QString::fromLatin1(QTest::currentDataTag());
        auto file = newFile();
        const Case c = openCase(*file);
        const QDate arrival = today.addDays(-9);
        edit(*file, [&](Work& work) {
            Person person = people::load(work, c.person);
            if (now == u"minor" || now == u"of age")
                person.birthDate = PartialDate::of(2008, 3, now == u"minor" ? 2 : 1);
            person.interpreter = now == u"interpreter";
            people::save(work, person);
            Lodging flat;
            flat.label = QStringLiteral("Appartement");
            flat.capacity = 3;
            flat.spread = now.contains(u"scattered");
            LodgingId place = lodgings::save(work, flat);
            if (now == u"inside a scattered flat") {
                Lodging outer = lodgings::load(work, place);
                outer.capacity = 0;
                lodgings::save(work, outer);
                Lodging room;
                room.label = QStringLiteral("Chambre bleue");
                room.parent = place;
                place = lodgings::save(work, room);
            }
            Arrival come;
            come.people = {c.person};
            come.lodging = place;
            come.on = arrival;
            come.openAccompaniment = false;
            come.admission.accompaniment = c.accompaniment;
            admissions::arrive(work, come);
            if (now.startsWith(u"children")) {
                Person child;
                child.firstNames = QStringLiteral("Ibrahim");
                child.birthName = QStringLiteral("Diarra");
                child.birthDate = PartialDate::of(2019, 6, 4);
                Membership of;
                of.household = households::ensure(work, c.person, arrival);
                of.person = people::save(work, child);
                of.role = QStringLiteral("child");
                of.from = arrival;
                of.atHome = now == u"children";
                households::save(work, of);
            }
            if (now.startsWith(u"animal")) {
                Animal dog;
                dog.household = households::ensure(work, c.person, arrival);
                dog.kind = QStringLiteral("dog");
                dog.from = arrival.addDays(-30);
                if (now == u"animal gone")
                    dog.to = arrival.addDays(-1);
                households::save(work, dog);
            }
            if (now == u"protection") {
                Situation fact;
                fact.person = c.person;
                fact.family = SituationFamily::Protection;
                fact.kind = QStringLiteral("curatorship");
                fact.from = QDate(2024, 5, 6);
                situations::add(work, fact);
            }
            if (now == u"meals as one pays") {
                Participation paid
                    = participations::load(work, participations::prepare(work, c.person));
                paid.meals = true;
                participations::save(work, paid);
            }
        });
        const ContractId id = perform(*file, Operation::PrepareContract, [&](Work& work) {
            return contracts::prepareOfAdmission(work, c.accompaniment, ContractKind::Stay);
        });
        Contract contract = *file->query([&](const Reader& r) { return contracts::load(r, id); });
        if (now == u"meals as a service")
            contract.services << QStringLiteral("meals");
        std::set<ArticleCondition> expected{ArticleCondition::Always, ArticleCondition::Lodged,
            ArticleCondition::SocialAid, ArticleCondition::Services, ArticleCondition(condition)};
        QCOMPARE(*file->query([&](const Reader& r) { return contracts::holding(r, contract); }),
            expected);
        QStringList optional{QStringLiteral("social_aid")};
        if (!article.isEmpty())
            optional << article;
        QStringList taken;
        for (const ClauseTemplate& one : ourClauses(ContractKind::Stay).articles)
            if (one.condition != ArticleCondition::Always && codesOf(*file, id).contains(one.code))
                taken << one.code;
        optional.sort();
        taken.sort();
        QCOMPARE(taken, optional);
    }

    /// Linked to the RSA, asked for by an authority: the accompaniment says so, and its contract.
    void anAuthorityAndTheRsaHaveTheirArticles_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QStringList>("articles");
        const QString rsa = QStringLiteral("rsa");
        const QString mandate = QStringLiteral("mandate");
        QTest::newRow("asked for by the person")
            << QStringList{QStringLiteral("global")} << QString() << QStringList();
        QTest::newRow("RSA") << QStringList{rsa} << QString() << QStringList{rsa};
        QTest::newRow("imposed") << QStringList{QStringLiteral("imposed")} << judge()
                                 << QStringList{mandate};
        QTest::newRow("imposed, by whom is not known")
            << QStringList{QStringLiteral("imposed")} << QString() << QStringList{mandate};
        QTest::newRow("both") << QStringList{rsa} << judge() << QStringList{mandate, rsa};
    }

    void anAuthorityAndTheRsaHaveTheirArticles()
    {
        QFETCH(const QStringList, types);
        QFETCH(const QString, authority);
        QFETCH(const QStringList, articles);
        auto file = newFile();
        Case c = openCase(*file);
        edit(*file, [&](Work& work) {
            Accompaniment course = accompaniments::load(work, c.accompaniment);
            course.types = types;
            course.mandateAuthority = authority;
            accompaniments::save(work, course);
        });
        diagnose(*file, c);
        const ContractId id = perform(*file, Operation::PrepareContract,
            [&](Work& work) { return contracts::prepare(work, c.accompaniment, today); });
        QStringList found;
        for (const QString& code : codesOf(*file, id))
            if (code == u"rsa" || code == u"mandate")
                found << code;
        QCOMPARE(found, articles);
        const QString text
            = file->query([&](const Reader& r) { return plainText(contractDocument(r, id)); })
                  .valueOr({});
        QCOMPARE(text.contains(judge()), !authority.isEmpty());
        QCOMPARE(text.contains(QStringLiteral("La structure ne décide ni de l’ouverture")),
            types.contains(QStringLiteral("rsa")));
    }

    void theEmergencyHasItsOwnArticles()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const auto prepared = [&](IndividualVariant variant) {
            const ContractId id = perform(*file, Operation::PrepareContract, [&](Work& work) {
                return contracts::prepareOfAdmission(
                    work, c.accompaniment, ContractKind::Individual, variant);
            });
            const QStringList codes = codesOf(*file, id);
            edit(*file, [&](Work& work) { contracts::remove(work, id); });
            return codes;
        };
        const QStringList shortOnes = prepared(IndividualVariant::Emergency);
        QCOMPARE(shortOnes.size(), 6);
        for (const QString& code : shortOnes)
            QVERIFY2(code.startsWith(QStringLiteral("emergency_")), qPrintable(code));
        for (const QString& code : prepared(IndividualVariant::Refusal))
            QVERIFY2(!code.startsWith(QStringLiteral("emergency_")), qPrintable(code));
        // A library that was begun before there were any.
        edit(*file, [&](Work& work) {
            const ClauseVersionId own
                = clauseLibrary::startFromOurs(work, ContractKind::Individual);
            for (const Clause& one : clauseLibrary::articles(work, own))
                if (one.condition == ArticleCondition::Emergency)
                    clauseLibrary::remove(work, one.id);
            ClauseVersion version = clauseLibrary::load(work, own);
            version.from = today;
            clauseLibrary::save(work, version);
        });
        QCOMPARE(prepared(IndividualVariant::Emergency), shortOnes);
    }
};

QTEST_GUILESS_MAIN(TestArticleConditions)
#include "test_article_conditions.moc"
