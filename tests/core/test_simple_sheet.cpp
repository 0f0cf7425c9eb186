#include "core/documents/simple_document.h"
#include "core/signing/completion.h"
#include "documents_fixture.h"
#include "sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// The diagnostic for the person: without the professional's analysis, and in short sentences.
class TestSimpleSheet : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Path m_path;

    Document made(Document (*sheet)(const Reader&, AssessmentId), AssessmentId id) const
    {
        const Result<Document> document
            = m_file->query([&](const Reader& r) { return sheet(r, id); });
        return *document;
    }

private slots:
    void init()
    {
        m_file = newFile();
        m_path = diagnosedPath(*m_file);
    }

    void theAnalysisIsLeftOutAndThatIsSaid()
    {
        const QString analysis
            = QStringLiteral("Situation qui peut avancer avec un appui régulier.");
        const QString whole = asRead(plainText(made(assessments::sheetOf, m_path.diagnostic)));
        QVERIFY(whole.contains(analysis));
        const Document shared = made(assessments::sharedOf, m_path.diagnostic);
        QCOMPARE(shared.subject, QStringLiteral("sans l’analyse du professionnel"));
        const QString text = asRead(plainText(shared));
        QVERIFY(!text.contains(analysis));
        QVERIFY(!text.contains(QStringLiteral("Analyse")));
        QVERIFY(text.contains(QStringLiteral("Je veux une porte à moi, avec ma clé.")));
        QVERIFY(text.contains(QStringLiteral("dette de loyer")));
        QVERIFY(made(assessments::sheetOf, m_path.diagnostic).subject.isEmpty());
    }

    void shortSentencesInLargeType()
    {
        const Document document = made(assessments::simpleOf, m_path.diagnostic);
        QVERIFY(document.isReadable);
        QCOMPARE(document.subject, QStringLiteral("Amadou Diarra"));
        QStringList titles;
        QStringList icons;
        for (const Block& block : document.blocks)
            if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2)
                (heading->icon.isEmpty() ? titles : icons).append(heading->text);
        QCOMPARE(icons,
            (QStringList{QStringLiteral("Droits et administratif"), QStringLiteral("Santé"),
                QStringLiteral("Logement"), QStringLiteral("Liens sociaux")}));
        QCOMPARE(titles.first(), QStringLiteral("Le plus important pour vous"));
        QVERIFY(titles.contains(QStringLiteral("Vos droits")));
        const QString text = asRead(plainText(document));
        QVERIFY(text.contains(QStringLiteral("1. Logement")));
        QVERIFY(text.contains(QStringLiteral("« Je veux une porte à moi, avec ma clé. »")));
        QVERIFY(text.contains(QStringLiteral("Votre professionnel voit plutôt le niveau 3.")));
        QVERIFY(!text.contains(QStringLiteral("appui régulier"))); // his analysis
        QVERIFY(!text.contains(QStringLiteral("Addictions"))); // it was not talked about
        QVERIFY(!text.contains(QStringLiteral("FALC")));
        QVERIFY(!text.contains(QStringLiteral("..")));
        // Kept and read back, it is the same.
        const Result<Document> back = fromJson(toJson(document));
        QVERIFY(back->isReadable);
        QCOMPARE(toJson(*back), toJson(document));
    }

    void anEvaluationHasOneToo()
    {
        contractPath(*m_file, m_path);
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
        const QString text = asRead(plainText(made(assessments::simpleOf, m_path.evaluation)));
        QVERIFY(text.contains(QStringLiteral("Ce que vous pensez du chemin fait")));
        const auto refused = m_file->query(
            [&](const Reader& r) { return assessments::sharedOf(r, m_path.evaluation); });
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestSimpleSheet)
#include "test_simple_sheet.moc"
