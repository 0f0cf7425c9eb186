#include "tests/core/documents_fixture.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;

/// The page of one evaluation: what it prints, for whom.
class TestEvaluationPage : public QObject
{
    Q_OBJECT

private slots:
    void theExtractIsForOthers()
    {
        applyTheme(*qApp, Scheme::Light);
        const auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        evaluatePath(*file, path);
        Session session(*file);
        EvaluationPage page(session);
        page.resize(1366, 768);
        page.show(path.evaluation);
        static_cast<QWidget&>(page).show();
        QStringList previewed;
        connect(&session, &Session::previewRequested, &page,
            [&](const Document& document) { previewed << plainText(document); });
        QTest::mouseClick(
            page.findChild<QPushButton*>(QStringLiteral("evaluationExtract")), Qt::LeftButton);
        QCOMPARE(previewed.size(), 1);
        QVERIFY(previewed.first().contains(QStringLiteral("– extrait")));
        QVERIFY(!previewed.first().contains(QStringLiteral("Santé")));
        QVERIFY(!previewed.first().contains(QStringLiteral("On m’a laissé le temps")));
    }
};

QTEST_MAIN(TestEvaluationPage)
#include "test_evaluation_page.moc"
