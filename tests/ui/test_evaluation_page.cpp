#include "tests/core/documents_fixture.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>
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

    /// By hand: what a difficulty became, how far an objective was reached; the score only for
    /// whoever asks.
    void whatHasMovedIsAnswered()
    {
        applyTheme(*qApp, Scheme::Light);
        const auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        perform(*file, Operation::UpdateObjective, [&](Work& work) {
            Objective first = contracts::content(work, path.contract).objectives.front();
            first.more = QStringLiteral("j’ai visité trois logements");
            return contracts::save(work, first);
        });
        signPath(*file, path);
        evaluatePath(*file, path);
        perform(*file, Operation::UpdateEvaluation, [&](Work& work) {
            for (ObjectiveAppraisal one : evaluations::load(work, path.evaluation).objectives) {
                one.appraised = false;
                one.attainment = 0;
                evaluations::save(work, one);
            }
            return 0;
        });
        Session session(*file);
        EvaluationPage page(session);
        page.resize(1366, 768);
        page.show(path.evaluation);
        static_cast<QWidget&>(page).show();
        const auto load = [&] {
            return *file->query(
                [&](const Reader& r) { return evaluations::load(r, path.evaluation); });
        };
        page.findChild<QTabBar*>(QStringLiteral("evaluationSteps"))->setCurrentIndex(1);
        const auto chip = [&](const char* row, int index) {
            const auto* chips = page.findChild<ChoiceChips*>(QLatin1String(row));
            QTest::mouseClick(chips->findChildren<QAbstractButton*>().at(index), Qt::LeftButton);
            QCoreApplication::processEvents();
        };
        chip("outcomeBecame1", 1);
        auto* words = page.findChild<QTextEdit*>(QStringLiteral("outcomeWords1"));
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("on respire"));
        page.flush();
        QCOMPARE(load().outcomes[1].became, Became::Lighter);
        QCOMPARE(load().outcomes[1].words, QStringLiteral("on respire"));
        QCOMPARE(load().outcomes[0].became, Became::NotSaid);
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("appraisalScale0"))->text(),
            session.label("attainment", QStringLiteral("plus1"))
                + QStringLiteral(": j’ai visité trois logements"));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("appraisalScale1"))->isHidden());
        auto* score = page.findChild<QLabel*>(QStringLiteral("appraisalScore"));
        auto* ask = page.findChild<QAbstractButton*>(QStringLiteral("appraisalScoreAsk"));
        QVERIFY(!score->isVisible());
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(score->isVisible());
        QVERIFY(!score->text().contains(QStringLiteral("T =")));
        chip("appraisalAttainment0", 3);
        QVERIFY2(score->text().startsWith(QStringLiteral("T = 60")), qPrintable(score->text()));
        chip("appraisalAttainment1", 3);
        QVERIFY2(score->text().startsWith(QStringLiteral("T = 62.4")), qPrintable(score->text()));
        page.flush();
        QCOMPARE(load().objectives[0].attainment, 1);
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(!score->isVisible());
    }

    /// The wheel goes back to the diagnostic by keys, and comes back to today with the first
    /// answer.
    void theWheelSlidesThroughTime()
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
        auto* times = page.findChild<QSlider*>(QStringLiteral("wheelTimes"));
        const auto* wheel = page.findChild<WheelView*>(QStringLiteral("interviewWheel"));
        const auto shown = [&] { return wheel->wheel().series.front().levels; };
        const auto levels = [&](AssessmentId id) {
            const auto entries
                = file->query([&](const Reader& r) { return assessments::entries(r, id); });
            std::vector<int> all;
            for (const DomainEntry& entry : *entries)
                all.push_back(entry.personLevel);
            return all;
        };
        const std::vector<int> today = levels(path.evaluation);
        QVERIFY(today != levels(path.diagnostic));
        QVERIFY(times->isVisible());
        QCOMPARE(times->value(), 1);
        QCOMPARE(shown(), today);
        times->setFocus();
        QTest::keyClick(times, Qt::Key_Left);
        QCOMPARE(shown(), levels(path.diagnostic));
        QVERIFY(times->accessibleDescription().startsWith(
            session.label(QStringLiteral("assessment_kind"), AssessmentKind::Initial)));
        QStringList previewed;
        connect(&session, &Session::previewRequested, &page,
            [&](const Document& document) { previewed << plainText(document); });
        auto* print = page.findChild<QPushButton*>(QStringLiteral("wheelPrint"));
        QTest::mouseClick(print, Qt::LeftButton);
        QCOMPARE(previewed.size(), 1);
        QVERIFY(!previewed.front().contains(QStringLiteral("En gris"))); // nothing was before it
        auto* level = page.findChild<QWidget*>(QStringLiteral("interviewPersonLevel"));
        level->setFocus();
        QTest::keyClick(level, Qt::Key_5);
        QCOMPARE(times->value(), 1);
        QVERIFY(shown() != levels(path.diagnostic));
        QTest::mouseClick(print, Qt::LeftButton);
        QVERIFY(previewed.back().contains(QStringLiteral("En gris")));
    }
};

QTEST_MAIN(TestEvaluationPage)
#include "test_evaluation_page.moc"
