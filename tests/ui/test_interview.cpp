#include "core/diagnostic/entry_merge.h"
#include "core/diagnostic/wheel.h"
#include "tests/core/fixture.h"
#include "ui/diagnostic/diagnostic_tab.h"
#include "ui/diagnostic/domain_column.h"
#include "ui/diagnostic/domain_delegate.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluations_tab.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include <QtWidgets>

using namespace jalons;
using namespace jalons::testing;

namespace {

/// Types as a keyboard does, accents included (keyClicks refuses them).
void type(QWidget* widget, const QString& text)
{
    widget->setFocus();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// A page in a shown window, on a new file, with whoever it needs.
template <class Tab> struct Desk
{
    std::unique_ptr<StructureFile> file = newFile();
    Case c = openCase(*file);
    Session session{*file};
    QWidget window;
    Tab* tab = new Tab(session, &window);
    int writes = 0;

    Desk()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(tab);
        window.resize(1160, 600);
        QObject::connect(file.get(), &StructureFile::changed, tab, [this] { ++writes; });
        QObject::connect(&session, &Session::failed, tab,
            [](const Error& error) { qWarning("failed: %s", qPrintable(error.detail)); });
    }
    void show()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    template <class W> W* get(const char* name)
    {
        W* found = tab->template findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char* name) { QTest::mouseClick(get<QPushButton>(name), Qt::LeftButton); }
    void choose(const char* chips, const char* code)
    {
        auto* button = get<QWidget>(chips)->template findChild<QPushButton*>(
            QLatin1String("choice_") + QLatin1String(code));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    AssessmentId initial()
    {
        return file->query(
                       [&](const Reader& r) { return assessments::initial(r, c.accompaniment); })
            .value();
    }
    DomainEntry entry(AssessmentId id, const char* domain)
    {
        return file
            ->query(
                [&](const Reader& r) { return assessments::entry(r, id, QLatin1String(domain)); })
            .value();
    }
    Assessment assessment(AssessmentId id)
    {
        return file->query([&](const Reader& r) { return assessments::load(r, id); }).value();
    }
};

} // namespace

/// The interview and the evaluation, by keyboard and by mouse.
class TestInterview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void anInterviewByKeyboard()
    {
        Desk<DiagnosticTab> desk;
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        auto* start = desk.get<QPushButton>("diagnosticStart");
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        const AssessmentId id = desk.initial();
        QVERIFY(id.isValid());
        InterviewPage* page = desk.tab->interview();
        QVERIFY(page->isVisible());

        auto* list = desk.get<QListView>("interviewDomains");
        QCOMPARE(list->model()->rowCount(), 17);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page->currentDomain(), QStringLiteral("rights"));
        QTest::keyClick(list, Qt::Key_Return);
        auto* words = desk.get<QTextEdit>("interviewPersonWords");
        QVERIFY(words->hasFocus());
        type(words, QStringLiteral("J’ai reçu un « récépissé » à l’été, ça périme."));
        auto* person = desk.get<QWidget>("interviewPersonLevel");
        person->setFocus(); // leaving the field writes
        QCOMPARE(desk.entry(id, "rights").personWords,
            QStringLiteral("J’ai reçu un « récépissé » à l’été, ça périme."));
        QVERIFY(desk.entry(id, "rights").status == EntryStatus::Open);
        QTest::keyClick(person, Qt::Key_2);
        auto* professional = desk.get<QWidget>("interviewProfessionalLevel");
        professional->setFocus();
        QTest::keyClick(professional, Qt::Key_4);
        auto* divergence = desk.get<QLabel>("interviewDivergence");
        QVERIFY(divergence->isVisible());
        QVERIFY(divergence->text().contains(QLatin1String("2")));
        page->flush();
        QCOMPARE(desk.entry(id, "rights").personLevel, 2);
        QCOMPARE(desk.entry(id, "rights").professionalLevel, 4);

        // Going to another domain writes and comes back as it was.
        QTest::keyClick(professional, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page->currentDomain(), QStringLiteral("health"));
        QVERIFY(words->hasFocus()); // the person's words first, wherever one was
        QVERIFY(words->toPlainText().isEmpty());
        QTest::keyClick(words, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(
            words->toPlainText(), QStringLiteral("J’ai reçu un « récépissé » à l’été, ça périme."));
    }

    void whatDoesNotChangeIsNotWritten()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        InterviewPage* page = desk.tab->interview();
        const int before = desk.writes;
        const std::vector<DomainEntry> all
            = desk.file
                  ->query(
                      [&](const Reader& r) { return assessments::entries(r, desk.c.diagnostic); })
                  .value();
        for (const DomainEntry& entry : all)
            page->openDomain(entry.domain);
        page->openDomain(QStringLiteral("housing"));
        auto* words = desk.get<QTextEdit>("interviewPersonWords");
        type(words, QStringLiteral("x"));
        QTest::keyClick(words, Qt::Key_Backspace);
        page->flush();
        QCOMPARE(desk.writes, before);
    }

    void typingSurvivesAnotherDesk()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        InterviewPage* page = desk.tab->interview();
        page->openDomain(QStringLiteral("housing"));
        auto* words = desk.get<QTextEdit>("interviewPersonWords");
        words->moveCursor(QTextCursor::End);
        type(words, QStringLiteral(" Même petite."));
        perform(*desk.file, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry entry
                = assessments::entry(work, desk.c.diagnostic, QStringLiteral("housing"));
            entry.analysis = QStringLiteral("De l’autre bureau.");
            return assessments::save(work, entry);
        });
        QCOMPARE(words->toPlainText(), QStringLiteral("Je veux une porte à moi. Même petite."));
        page->flush();
        const DomainEntry stored = desk.entry(desk.c.diagnostic, "housing");
        QCOMPARE(stored.personWords, QStringLiteral("Je veux une porte à moi. Même petite."));
        QCOMPARE(stored.analysis, QStringLiteral("De l’autre bureau."));
        QCOMPARE(stored.texts(FindingKind::Need),
            QStringList{QStringLiteral("qu’on lise les lettres avec moi")});
    }

    void statusAndPriorities()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        InterviewPage* page = desk.tab->interview();
        page->openDomain(QStringLiteral("addictions"));
        desk.choose("interviewStatus", "declined");
        page->flush();
        QVERIFY(desk.entry(desk.c.diagnostic, "addictions").status == EntryStatus::Declined);

        auto* priority = desk.get<QComboBox>("interviewPriority");
        for (const char* domain : {"housing", "rights", "health"}) {
            page->openDomain(QLatin1String(domain));
            priority->setFocus();
            QTest::keyClick(priority, Qt::Key_End);
        }
        auto* order = desk.get<QListWidget>("interviewPriorities");
        QCOMPARE(order->count(), 3);
        order->setCurrentRow(2);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.entry(desk.c.diagnostic, "health").priority, 2);
        QCOMPARE(desk.entry(desk.c.diagnostic, "rights").priority, 3);
        order->setCurrentRow(0);
        QTest::keyClick(order, Qt::Key_Delete);
        QCOMPARE(desk.entry(desk.c.diagnostic, "housing").priority, 0);
        QCOMPARE(desk.entry(desk.c.diagnostic, "health").priority, 1);
        QCOMPARE(desk.entry(desk.c.diagnostic, "rights").priority, 2);
    }

    void aWordIsFoundAnywhere()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        auto* list = desk.get<QListView>("interviewDomains");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        auto* search = desk.get<QLineEdit>("interviewSearch");
        QVERIFY(search->hasFocus());
        type(search, QStringLiteral("LETTRES"));
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(DomainDelegate::CodeRole).toString(),
            QStringLiteral("housing"));
        // Words by which people speak of a domain, and the quick tags; where it was said comes
        // first.
        const auto first = [&](const QString& word) {
            search->clear();
            type(search, word);
            return list->model()->index(0, 0).data(DomainDelegate::CodeRole).toString();
        };
        QCOMPARE(first(QStringLiteral("alcool")), QStringLiteral("addictions"));
        QCOMPARE(first(QStringLiteral("Enfants")), QStringLiteral("family"));
        QCOMPARE(first(QStringLiteral("papiers")), QStringLiteral("rights"));
        QCOMPARE(first(QStringLiteral("expulsions")), QStringLiteral("housing"));
        QCOMPARE(first(QStringLiteral("dettes")), QStringLiteral("budget"));
        QVERIFY(list->model()->index(0, 0).data(DomainDelegate::HintRole).toString() == u"dette");
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desk.tab->interview()->currentDomain(), QStringLiteral("budget"));
        QVERIFY(desk.get<QTextEdit>("interviewPersonWords")->hasFocus());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), 17);
    }

    void completingAndReopening()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        desk.press("interviewFinish");
        auto* day = desk.get<QWidget>("completionDay")->findChild<QLineEdit*>();
        day->selectAll();
        type(day, QStringLiteral("+3"));
        type(desk.get<QTextEdit>("completionSummary"), QStringLiteral("Un toit d’abord."));
        desk.press("completionConfirm");
        QVERIFY(
            !desk.assessment(desk.c.diagnostic).isCompleted()); // a fact cannot be in the future
        QVERIFY(desk.get<QWidget>("completionPanel")->isVisible());
        day->setFocus();
        day->selectAll();
        type(day, QStringLiteral("j"));
        desk.press("completionConfirm");
        const Assessment done = desk.assessment(desk.c.diagnostic);
        QCOMPARE(done.completedOn, today);
        QCOMPARE(done.summary, QStringLiteral("Un toit d’abord."));
        QVERIFY(done.participants.contains(QLatin1String("Amadou")));
        QVERIFY(desk.get<QTextEdit>("interviewPersonWords")->isReadOnly());
        const int writes = desk.writes;
        QTest::keyClick(desk.get<QWidget>("interviewPersonLevel"), Qt::Key_5);
        desk.tab->flush();
        QCOMPARE(desk.writes, writes);
        QVERIFY(desk.get<QPushButton>("interviewVersions")->isHidden()); // it is what prints
        desk.press("interviewReopen");
        QVERIFY(!desk.assessment(desk.c.diagnostic).isCompleted());
        // As it was completed is still to be seen.
        auto* versions = desk.get<QPushButton>("interviewVersions");
        QVERIFY(versions->isVisible());
        QCOMPARE(versions->menu()->actions().size(), 1);
        Document shown;
        connect(&desk.session, &Session::previewRequested, this,
            [&](const Document& document) { shown = document; });
        versions->menu()->actions().front()->trigger();
        QVERIFY(shown.standing.startsWith(QStringLiteral("Version")));
        QVERIFY(plainText(shown).contains(QStringLiteral("Un toit d’abord.")));
        QVERIFY(!desk.get<QTextEdit>("interviewPersonWords")->isReadOnly());
    }

    void theWheelOpensADomain()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        auto* wheel = desk.get<WheelView>("interviewWheel");
        QTest::mouseClick(wheel, Qt::LeftButton, {}, wheel->axisEnd(QStringLiteral("employment")));
        QCOMPARE(desk.tab->interview()->currentDomain(), QStringLiteral("employment"));
        wheel->setFocus(Qt::TabFocusReason);
        QTest::keyClick(wheel, Qt::Key_Right);
        QTest::keyClick(wheel, Qt::Key_Return);
        QCOMPARE(desk.tab->interview()->currentDomain(), QStringLiteral("mobility"));
        QVERIFY(wheel->accessibleDescription().contains(QLatin1String("Amadou 2")));
        QVERIFY(wheel->accessibleDescription().contains(QLatin1String("Nadia 3")));
    }

    void faceToFaceHidesTheAnalysis()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        const double usual = zoom();
        QSignalSpy spy(desk.tab, &DiagnosticTab::faceToFaceChanged);
        QTest::keyClick(desk.get<QTextEdit>("interviewPersonWords"), Qt::Key_F11);
        QVERIFY(!desk.get<QWidget>("interviewAnalysis")->isVisible());
        QVERIFY(zoom() > usual);
        desk.tab->hide(); // another page comes up: never in this view
        QCOMPARE(zoom(), usual);
        QCOMPARE(spy.count(), 2);
        // What is at its largest cannot grow, and comes back all the same.
        applyTheme(*qApp, Scheme::Light, 2);
        desk.tab->show();
        for (const double expected : {2., 2.}) {
            desk.tab->interview()->setFaceToFace(!desk.tab->interview()->isFaceToFace());
            QCOMPARE(zoom(), expected);
        }
        applyTheme(*qApp, Scheme::Light);
    }

    /// What is typed is on the sheet; the person's own sheets have no analysis.
    void otherSheetsOfTheDiagnostic()
    {
        Desk<DiagnosticTab> desk;
        diagnose(*desk.file, desk.c, today, false);
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        desk.tab->interview()->openDomain(QStringLiteral("housing"));
        type(desk.get<QTextEdit>("interviewAnalysis"), QStringLiteral("Un bail est possible."));
        QStringList sheets;
        QObject::connect(&desk.session, &Session::previewRequested, desk.tab,
            [&](const Document& document) { sheets.append(plainText(document)); });
        desk.press("interviewPrint");
        const auto others = desk.get<QToolButton>("interviewPrintOther")->menu()->actions();
        QCOMPARE(others.size(), 2);
        for (QAction* action : others)
            action->trigger();
        QCOMPARE(sheets.size(), 3);
        QVERIFY(sheets[0].contains(QStringLiteral("Un bail est possible.")));
        for (const QString& sheet : {sheets[1], sheets[2]})
            QVERIFY(!sheet.contains(QStringLiteral("Un bail")));
        QVERIFY(sheets[2].contains(QStringLiteral("Cette feuille")));
    }

    void anEvaluationToTheAmendment()
    {
        Desk<EvaluationsTab> desk;
        diagnose(*desk.file, desk.c);
        makeContract(*desk.file, desk.c);
        perform(*desk.file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, desk.c.contract, signing());
            return 0;
        });
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        desk.press("evaluationStart");
        EvaluationPage* page = desk.tab->page();
        const AssessmentId id = page->assessment();
        QVERIFY(id.isValid());
        page->interview()->openDomain(QStringLiteral("housing"));
        auto* before = desk.get<QLabel>("interviewWordsBefore");
        QVERIFY(before->isVisible()
            && before->text().contains(QStringLiteral("Je veux une porte à moi.")));
        auto* level = desk.get<QWidget>("interviewPersonLevel");
        level->setFocus();
        QTest::keyClick(level, Qt::Key_4);

        auto* steps = desk.get<QTabBar>("evaluationSteps");
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Right);
        QCOMPARE(desk.entry(id, "housing").personLevel, 4);
        desk.choose("appraisalAttainment0", "minus1");
        desk.choose("appraisalKept0", "yes");
        desk.choose("appraisalKept1", "no");
        auto* reason = desk.get<QComboBox>("appraisalReason1");
        QVERIFY(reason->isVisible());
        QVERIFY(!desk.get<QComboBox>("appraisalReason0")->isVisible());
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        type(desk.get<QTextEdit>("appraisalObjectiveComment0"), QStringLiteral("Dossier déposé."));
        page->flush();
        Evaluation stored
            = desk.file->query([&](const Reader& r) { return evaluations::load(r, id); }).value();
        QVERIFY(stored.objectives.front().appraised);
        QCOMPARE(stored.objectives.front().attainment, -1);
        QCOMPARE(stored.objectives.front().comment, QStringLiteral("Dossier déposé."));
        QVERIFY(stored.commitments.at(0).kept == Kept::Yes);
        QVERIFY(stored.commitments.at(1).kept == Kept::No);
        QCOMPARE(stored.commitments.at(1).reason, QStringLiteral("person"));
        const int writes = desk.writes;
        page->flush();
        QCOMPARE(desk.writes, writes);

        page->setStep(EvaluationPage::PathStep);
        type(desk.get<QTextEdit>("pathPersonView"), QStringLiteral("Ça m’a aidé à tenir."));
        desk.press("pathCompletionConfirm");
        QVERIFY(!desk.assessment(id).isCompleted()); // nothing was decided
        desk.choose("pathDecision", "amend");
        desk.press("pathCompletionConfirm");
        QCOMPARE(desk.assessment(id).completedOn, today);
        QVERIFY(desk.assessment(id).decision == Decision::Amend);
        QCOMPARE(desk.assessment(id).personView, QStringLiteral("Ça m’a aidé à tenir."));

        QSignalSpy requested(&desk.session, &Session::contractRequested);
        desk.press("pathPrepareAmendment");
        desk.press("pathPrepareAmendment"); // opens the same one
        QCOMPARE(requested.count(), 2);
        const auto all
            = desk.file
                  ->query([&](const Reader& r) { return contracts::of(r, desk.c.accompaniment); })
                  .value();
        QCOMPARE(all.size(), std::size_t(2));
        desk.press("evaluationBack");
        auto* list = desk.get<QTreeWidget>("evaluationList");
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(page->isVisible());
    }

    void ranksHaveNoHole()
    {
        std::vector<DomainEntry> entries(4);
        for (std::size_t i = 0; i < 4; ++i)
            entries[i].domain = QString(QChar(u'a' + static_cast<char16_t>(i)));
        entries[0].priority = 1;
        entries[1].priority = 2;
        entries[2].priority = 3;
        const auto ranks = [&](const QString& domain, int rank) {
            auto now = entries;
            for (const DomainEntry& changed : withPriority(entries, domain, rank))
                for (DomainEntry& entry : now)
                    if (entry.domain == changed.domain)
                        entry = changed;
            QList<int> list;
            for (const DomainEntry& entry : now)
                list.append(entry.priority);
            return list;
        };
        QCOMPARE(ranks(QStringLiteral("c"), 1), (QList<int>{2, 3, 1, 0}));
        QCOMPARE(ranks(QStringLiteral("d"), 2), (QList<int>{1, 3, 4, 2}));
        QCOMPARE(ranks(QStringLiteral("a"), 0), (QList<int>{0, 1, 2, 0}));
        QCOMPARE(ranks(QStringLiteral("d"), 9), (QList<int>{1, 2, 3, 4}));
        QVERIFY(withPriority(entries, QStringLiteral("b"), 2).empty());
        QVERIFY(withPriority(entries, QStringLiteral("absent"), 1).empty());
    }

    void theWheelHasAGhostOnlyOfWhatWasSaid()
    {
        DomainEntry now;
        now.domain = QStringLiteral("housing");
        now.personLevel = 4;
        DomainEntry before = now;
        before.personLevel = 2;
        DomainEntry other;
        other.domain = QStringLiteral("health");
        const Vocabulary vocabulary = Vocabulary::builtIn();
        const WheelNames names{QStringLiteral("A"), QStringLiteral("N"), QStringLiteral("A before"),
            QStringLiteral("N before")};
        const WheelData wheel
            = wheelOf({other, now}, names, vocabulary, Language::French, {before});
        QCOMPARE(wheel.axes.size(), std::size_t(2));
        QCOMPARE(wheel.axes[1].label, QStringLiteral("Logement"));
        QCOMPARE(wheel.series.size(), std::size_t(3));
        QCOMPARE(wheel.series[2].name, QStringLiteral("A before"));
        QCOMPARE(wheel.series[2].level(0), 0);
        QCOMPARE(wheel.series[2].level(1), 2);
    }

    void everyControlHasANameAndAnAccessibleName()
    {
        Desk<EvaluationsTab> desk;
        diagnose(*desk.file, desk.c);
        makeContract(*desk.file, desk.c);
        perform(*desk.file, Operation::SignContract, [&](Work& work) {
            contracts::sign(work, desk.c.contract, signing());
            return 0;
        });
        desk.tab->setAccompaniment(desk.c.accompaniment);
        desk.show();
        desk.press("evaluationStart");
        for (const auto step : {EvaluationPage::InterviewStep, EvaluationPage::ContractStep,
                 EvaluationPage::PathStep}) {
            desk.tab->page()->setStep(step);
            for (const QWidget* widget : desk.tab->findChildren<QWidget*>()) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                    || widget->focusProxy())
                    continue;
                QVERIFY2(!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
                    qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                        + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestInterview)
#include "test_interview.moc"
