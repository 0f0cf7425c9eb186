#include "core/documents/evaluation_document.h"
#include "core/documents/simple_document.h"
#include "core/evaluation/appreciation.h"
#include "documents_fixture.h"
#include "sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// What the person says of the support: once given it stays, and another is added.
class TestAppreciation : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    Appreciation said(const char* words, AppreciationMeans means = AppreciationMeans::Said) const
    {
        return {
            {}, m_path.accompaniment, m_path.evaluation, today, means, QString::fromUtf8(words)};
    }
    AppreciationId give(const Appreciation& given)
    {
        return perform(*m_file, Operation::GiveAppreciation,
            [&](Work& work) { return appreciations::give(work, given); });
    }
    std::vector<Appreciation> all() const
    {
        return *m_file->query(
            [&](const Reader& r) { return appreciations::at(r, m_path.evaluation); });
    }
    QString printed(Document (*sheet)(const Reader&, AssessmentId)) const
    {
        return asRead(plainText(
            *m_file->query([&](const Reader& r) { return sheet(r, m_path.evaluation); })));
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_path = diagnosedPath(*m_file);
        contractPath(*m_file, m_path);
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
    }

    void whatIsBeingWrittenBecomesWhatWasGiven()
    {
        perform(*m_file, Operation::UpdateEvaluation, [&](Work& work) {
            Assessment a = assessments::load(work, m_path.evaluation);
            a.personView = QStringLiteral("On m’a laissé le temps.");
            return assessments::save(work, a);
        });
        give(said("  On m’a laissé le temps. "));
        QCOMPARE(all().size(), std::size_t(1));
        QCOMPARE(all().front().words, QStringLiteral("On m’a laissé le temps."));
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return assessments::load(r, m_path.evaluation).personView;
                     })
                     .value(),
            QString());
    }

    /// Nothing that is typed is lost: another desk goes on with its own words.
    void whatAnotherDeskWritesThereStays()
    {
        perform(*m_file, Operation::UpdateEvaluation, [&](Work& work) {
            Assessment a = assessments::load(work, m_path.evaluation);
            a.personView = QStringLiteral("Et il faudrait un vestiaire.");
            return assessments::save(work, a);
        });
        give(said("On m’a laissé le temps."));
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return assessments::load(r, m_path.evaluation).personView;
                     })
                     .value(),
            QStringLiteral("Et il faudrait un vestiaire."));
    }

    void itIsNeitherChangedNorTakenBack()
    {
        const AppreciationId id = give(said("C’était long."));
        QVERIFY(!isUndoable(Operation::GiveAppreciation));
        QVERIFY(!m_file->undo());
        QCOMPARE(all().size(), std::size_t(1));
        for (const char* column :
            {"words", "given_on", "means", "assessment_id", "accompaniment_id"}) {
            const auto changed = m_file->perform(Operation::UpdateEvaluation, [&](Work& work) {
                work.save("appreciation", id.value, {{column, QStringLiteral("written")}});
            });
            QVERIFY2(!changed, column);
        }
        QVERIFY(!m_file->perform(Operation::UpdateEvaluation,
            [&](Work& work) { work.remove("appreciation", id.value); }));
        QCOMPARE(all().front().words, QStringLiteral("C’était long."));
        give(said("Et puis ça va mieux.", AppreciationMeans::Written));
        QCOMPARE(all().size(), std::size_t(2));
        QCOMPARE(all().back().words, QStringLiteral("Et puis ça va mieux."));
    }

    void theRowIsSealedFromItsFirstDay()
    {
        give(said("C’était long."));
        QCOMPARE(m_file
                     ->query([](const Reader& r) {
                         return Sql(r)
                             .value(QStringLiteral(
                                 "SELECT count(*) FROM appreciation WHERE given_on IS NULL"))
                             .toInt();
                     })
                     .value(),
            0);
    }

    void refusals()
    {
        const auto kinds = [&](const Appreciation& given) {
            return refusal(*m_file, [&](Work& work) { appreciations::give(work, given); });
        };
        QCOMPARE(kinds(said("  ")), QList{ProblemKind::Required});
        Appreciation later = said("Plus tard.");
        later.day = today.addDays(1);
        QCOMPARE(kinds(later), QList{ProblemKind::DateInFuture});
        later.day = {};
        QCOMPARE(kinds(later), QList{ProblemKind::Required});
        QCOMPARE(kinds(said(QByteArray(50'001, 'x').constData())), QList{ProblemKind::TooLong});
        Appreciation elsewhere = said("Ailleurs.");
        perform(*m_file, Operation::OpenAccompaniment, [&](Work& work) {
            Person somebody;
            somebody.birthName = QStringLiteral("Okafor");
            Accompaniment other;
            other.person = people::save(work, somebody);
            other.openedOn = QDate(2026, 2, 2);
            return elsewhere.accompaniment = accompaniments::save(work, other);
        });
        QCOMPARE(kinds(elsewhere), QList{ProblemKind::Missing});
        QVERIFY(all().empty());
        elsewhere.assessment = {}; // at another moment than an evaluation
        QCOMPARE(kinds(elsewhere), QList<ProblemKind>());
        QVERIFY(all().empty());
    }

    void afterTheEvaluationNoneIsAddedToIt()
    {
        perform(*m_file, Operation::CompleteAssessment, [&](Work& work) {
            Assessment a = assessments::load(work, m_path.evaluation);
            a.decision = Decision::Continue;
            assessments::save(work, a);
            assessments::complete(work, m_path.evaluation, today, {});
            return 0;
        });
        QCOMPARE(
            refusal(*m_file, [&](Work& work) { appreciations::give(work, said("Trop tard.")); }),
            QList{ProblemKind::AlreadyCompleted});
        Appreciation apart = said("À part.");
        apart.assessment = {};
        give(apart);
        QVERIFY(all().empty());
        QCOMPARE(m_file
                     ->query([&](const Reader& r) {
                         return appreciations::of(r, m_path.accompaniment).size();
                     })
                     .value(),
            std::size_t(1));
    }

    void papersSayItAndHowItWasGiven()
    {
        give(said("On m’a laissé le temps."));
        give(said("J’ai tout écrit moi-même.", AppreciationMeans::Written));
        give(said("Ma sœur m’a aidé à écrire.", AppreciationMeans::Helped));
        const QString whole = printed(assessments::sheetOf);
        QVERIFY(whole.contains(QStringLiteral("« On m’a laissé le temps. » Dit le 10 mars 2026.")));
        QVERIFY(whole.contains(QStringLiteral(
            "« J’ai tout écrit moi-même. » Écrit par la personne le 10 mars 2026.")));
        QVERIFY(whole.contains(QStringLiteral(
            "« Ma sœur m’a aidé à écrire. » Écrit avec l’aide de quelqu’un le 10 mars 2026.")));
        QVERIFY(
            printed(assessments::simpleOf).contains(QStringLiteral("« On m’a laissé le temps. »")));
        const QString extract = printed(assessments::extractOf);
        QVERIFY(!extract.contains(QStringLiteral("laissé le temps")));
        QVERIFY(!extract.contains(QStringLiteral("moi-même")));
    }
};

QTEST_GUILESS_MAIN(TestAppreciation)
#include "test_appreciation.moc"
