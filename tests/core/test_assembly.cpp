#include "core/assembly/assembly.h"
#include "core/check/check.h"
#include "core/documents/collective_documents.h"
#include "core/search/search.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// Where needs are voiced: who was there, what was said, what was answered.
class TestAssembly : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    AssemblyId m_council;

    template <class F> auto read(F ask) const { return *m_file->query(ask); }
    ExpressedNeedId voice(VoicedKind kind, const char* words, const char* answer)
    {
        return perform(*m_file, Operation::SaveNeed, [&](Work& work) {
            ExpressedNeed need;
            need.assembly = m_council;
            need.kind = kind;
            need.domain = QStringLiteral("mobility");
            need.area = QStringLiteral("rue des Saules");
            need.words = QString::fromUtf8(words);
            need.answer = QString::fromUtf8(answer);
            if (!need.answer.isEmpty()) {
                need.answeredOn = today.addDays(-2);
                need.answeredBy = QStringLiteral("la mairie");
            }
            return expressed_needs::save(work, need);
        });
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_council = perform(*m_file, Operation::SaveAssembly, [](Work& work) {
            Assembly one;
            one.kind = QStringLiteral("cvs");
            one.day = today.addDays(-5);
            one.convenedOn = today.addDays(-20);
            one.agenda = QStringLiteral("la laverie");
            one.present = QStringLiteral("Sofiane Kaci\n\n  Mariam Sissoko \n");
            one.unnamed = 4;
            one.minutes = QStringLiteral("On a parlé des horaires.");
            return assemblies::save(work, one);
        });
    }

    void theUnnamedCount()
    {
        Assembly one = read([&](const Reader& r) { return assemblies::load(r, m_council); });
        QCOMPARE(one.presentInAll(), 6);
        one.present.clear();
        QCOMPARE(one.presentInAll(), 4);
    }

    void theMinutesSayWhatWasVoicedAndAnswered()
    {
        voice(VoicedKind::Need, "Aucun bus avant sept heures.", "");
        voice(VoicedKind::Proposal, "Une étagère de livres.", "Elle est montée.");
        const QString paper = read([&](const Reader& r) {
            return plainText(minutesDocument(r, m_council));
        }).replace(QChar::Nbsp, u' ');
        for (const char* there :
            {"Conseil de la vie sociale", "5 mars 2026", "18 février 2026", "la laverie",
                "Mariam Sissoko", "et 4 autres personnes", "On a parlé des horaires.",
                "Aucun bus avant sept heures.", "en attente", "Une étagère de livres.",
                "Elle est montée.", "la mairie", "rue des Saules", "Mobilité"})
            QVERIFY2(paper.contains(QString::fromUtf8(there)), there);
        QVERIFY(paper.indexOf(QStringLiteral("Aucun bus"))
            < paper.indexOf(QStringLiteral("Une étagère")));
        // Nobody is named against their will: without names, only how many.
        perform(*m_file, Operation::SaveAssembly, [&](Work& work) {
            const Assembly shown = assemblies::load(work, m_council);
            Assembly none = shown;
            none.present.clear();
            return assemblies::save(work, none, &shown);
        });
        const QString unnamed
            = read([&](const Reader& r) { return plainText(minutesDocument(r, m_council)); });
        QVERIFY(!unnamed.contains(QStringLiteral("Étaient présents")));
        QVERIFY(unnamed.contains(QStringLiteral("Présents")));
    }

    void whatWaitsForAnAnswer()
    {
        const auto waiting = [&] {
            return read([&](const Reader& r) { return expressed_needs::unanswered(r, m_council); });
        };
        const ExpressedNeedId id = voice(VoicedKind::Need, "Aucun bus.", "");
        voice(VoicedKind::Need, "Une clé par chambre.", "Faites.");
        QCOMPARE(waiting(), 1);
        perform(*m_file, Operation::SaveNeed, [&](Work& work) {
            const ExpressedNeed shown = expressed_needs::load(work, id);
            ExpressedNeed need = shown;
            need.answer = QStringLiteral("Demandé à la ville.");
            need.answeredOn = today;
            return expressed_needs::save(work, need, &shown);
        });
        QCOMPARE(waiting(), 0);
    }

    void whatWasVoicedGoesAndComesBackWithIt()
    {
        voice(VoicedKind::Need, "Premier.", "");
        voice(VoicedKind::Need, "Second.", "");
        const auto words = [&] {
            QStringList all;
            for (const ExpressedNeed& need :
                read([&](const Reader& r) { return expressed_needs::of(r, m_council); }))
                all.append(need.words);
            return all.join(u' ');
        };
        QCOMPARE(words(), QStringLiteral("Premier. Second."));
        perform(*m_file, Operation::RemoveAssembly, [&](Work& work) {
            assemblies::remove(work, m_council);
            return 0;
        });
        QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
        QCOMPARE(words(), QString());
        QVERIFY(m_file->undo());
        QCOMPARE(words(), QStringLiteral("Premier. Second."));
    }

    void whatIsAsked()
    {
        Assembly one;
        QCOMPARE(problems(one).first().field, QStringLiteral("day"));
        one.day = today;
        one.convenedOn = today;
        QVERIFY(problems(one).isEmpty());
        one.convenedOn = today.addDays(1);
        QCOMPARE(problems(one).first().kind, ProblemKind::EndBeforeStart);
        one.convenedOn = {};
        for (const auto& [count, isFine] : {std::pair{-1, false}, std::pair{0, true},
                 std::pair{mostUnnamed, true}, std::pair{mostUnnamed + 1, false}}) {
            one.unnamed = count;
            QCOMPARE(problems(one).isEmpty(), isFine);
        }
        ExpressedNeed need;
        QCOMPARE(problems(need, today).first().field, QStringLiteral("words"));
        need.words = QStringLiteral("x");
        QVERIFY(problems(need, today).isEmpty());
        need.answeredOn = today;
        QCOMPARE(problems(need, today).first().field, QStringLiteral("answer"));
        need.answer = QStringLiteral("y");
        QVERIFY(problems(need, today).isEmpty());
        need.answeredOn = today.addDays(1);
        QCOMPARE(problems(need, today).first().kind, ProblemKind::DateInFuture);
    }

    void isFoundByWhatWasVoiced()
    {
        voice(VoicedKind::Need, "Aucun bus avant sept heures.", "La navette passe.");
        for (const char* typed : {"aucun bus", "navette"}) {
            const auto found = read(
                [&](const Reader& r) { return search::together(r, QString::fromUtf8(typed)); });
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.front().assembly, m_council);
        }
    }
};

QTEST_GUILESS_MAIN(TestAssembly)
#include "test_assembly.moc"
