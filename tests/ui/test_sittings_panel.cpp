#include "core/diagnostic/sitting.h"
#include "core/evaluation/appreciation.h"
#include "core/household/household.h"
#include "tests/core/documents_fixture.h"
#include "tests/ui/hands.h"
#include "tests/ui/on_screen.h"
#include "ui/diagnostic/diagnostic_tab.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/evaluation/autonomy_card.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include <QtWidgets>

using namespace jalons;
using namespace jalons::testing;

namespace {

void type(QWidget* widget, const QString& text)
{
    widget->setFocus();
    hands::type(widget, text);
}

} // namespace

/// What stands beside the card of a domain: the team's notes, the other adults of the household;
/// what the person gives at an evaluation, and the four dimensions of autonomy.
class TestSittingsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    Path m_path;

    template <class Tab> Tab* show(Tab* tab)
    {
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(tab);
        m_window->resize(1160, 640);
        m_window->show();
        m_window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
        return tab;
    }
    template <class W> W* get(const char* name) const
    {
        W* found = m_window->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    std::vector<Sitting> all() const
    {
        return *m_file->query([&](const Reader& r) { return sittings::of(r, m_path.diagnostic); });
    }
    QString onScreen() const { return hands::wordsOn(m_window.get()).join(u'\n'); }
    void marry(const char* first)
    {
        perform(*m_file, Operation::UpdateHousehold, [&](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Diarra");
            person.firstNames = QString::fromUtf8(first);
            const PersonId id = people::save(work, person);
            const HouseholdId household
                = households::ensure(work, m_path.person, today.addDays(-30));
            Membership membership;
            membership.household = household;
            membership.person = id;
            membership.role = QStringLiteral("spouse");
            membership.from = today.addDays(-20);
            households::save(work, membership);
            accompaniments::open(work, id, today.addDays(-10), m_path.referent);
            return 0;
        });
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init()
    {
        m_file = newFile();
        m_path = Path();
        static_cast<Case&>(m_path) = openCase(*m_file);
        diagnose(*m_file, m_path, today, false);
        m_session = std::make_unique<Session>(*m_file);
        m_window = std::make_unique<QWidget>();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void notesByKeyboardBesideTheCard()
    {
        auto* tab = show(new DiagnosticTab(*m_session));
        tab->setAccompaniment(m_path.accompaniment);
        auto* notes = get<QTextEdit>("sittingNotes");
        QVERIFY(!notes->isVisible());
        QTest::keyClick(tab->interview(), Qt::Key_F9);
        QVERIFY(notes->isVisible());
        QVERIFY(notes->hasFocus());
        QVERIFY(get<QTextEdit>("interviewPersonWords")->isVisible()); // the conversation goes on
        QCOMPARE(get<DateField>("sittingDay")->lineEdit()->text(), QStringLiteral("10/03/2026"));
        type(notes, QStringLiteral("Relire le courrier."));
        QTest::mouseClick(get<QWidget>("sittingPresent")
                              ->findChild<QPushButton*>(QStringLiteral("choice_interpreter")),
            Qt::LeftButton);
        type(get<QLineEdit>("sittingWho"), QStringLiteral("Sara Haddad"));
        QTest::keyClick(tab->interview(), Qt::Key_F9); // and back to the wheel
        QVERIFY(!notes->isVisible());
        QCOMPARE(all().size(), std::size_t(1));
        QCOMPARE(all().front().notes, QStringLiteral("Relire le courrier."));
        QCOMPARE(all().front().who, QStringLiteral("Sara Haddad"));
        QCOMPARE(all().front().present, QStringList{QStringLiteral("interpreter")});
        QCOMPARE(all().front().day, today);
        // Opened again the same day, it is the same interview.
        QTest::keyClick(tab->interview(), Qt::Key_F9);
        QCOMPARE(notes->toPlainText(), QStringLiteral("Relire le courrier."));
        QTest::mouseClick(get<QPushButton>("sittingAdd"), Qt::LeftButton);
        QCOMPARE(notes->toPlainText(), QString());
        type(notes, QStringLiteral("Second temps."));
        tab->flush();
        QCOMPARE(all().size(), std::size_t(2));
    }

    /// In a narrow window the notes stand below the card: it is seen again once they are closed.
    void theCardIsSeenAgain()
    {
        auto* tab = new DiagnosticTab(*m_session);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(tab);
        tab->setMinimumHeight(1500);
        show(area);
        m_window->resize(620, 480);
        tab->setAccompaniment(m_path.accompaniment);
        auto* words = get<QTextEdit>("interviewPersonWords");
        const auto isSeen = [&] {
            return area->viewport()->rect().contains(
                words->mapTo(area->viewport(), words->rect().center()));
        };
        tab->interview()->showNotes(true);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QVERIFY(!isSeen());
        tab->interview()->showNotes(false);
        QTRY_VERIFY(isSeen());
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        tab->interview()->setFaceToFace(true);
        QTRY_VERIFY(isSeen());
        tab->interview()->setFaceToFace(false);
    }

    void openingThePanelWritesNothing()
    {
        auto* tab = show(new DiagnosticTab(*m_session));
        tab->setAccompaniment(m_path.accompaniment);
        tab->interview()->showNotes(true);
        tab->flush();
        tab->interview()->showNotes(false);
        QVERIFY(all().empty());
    }

    /// Neither the team's notes nor anybody else of the household.
    void faceToFaceShowsNoneOfIt()
    {
        marry("Fatoumata");
        perform(*m_file, Operation::SaveSitting, [&](Work& work) {
            return sittings::save(work,
                {{}, m_path.diagnostic, today, {}, QStringLiteral("Sara Haddad"),
                    QStringLiteral("zibeline")});
        });
        auto* tab = show(new DiagnosticTab(*m_session));
        tab->setAccompaniment(m_path.accompaniment);
        tab->interview()->showNotes(true);
        QVERIFY(onScreen().contains(QStringLiteral("zibeline")));
        QVERIFY(onScreen().contains(QStringLiteral("Amadou")));
        QVERIFY(get<ChoiceChips>("interviewWith")->isVisible());
        tab->interview()->setFaceToFace(true);
        QVERIFY(!onScreen().contains(QStringLiteral("zibeline")));
        QVERIFY(!onScreen().contains(QStringLiteral("Haddad")));
        QVERIFY(!onScreen().contains(QStringLiteral("Fatoumata")));
        QTest::keyClick(tab->interview(), Qt::Key_F9);
        QVERIFY(!onScreen().contains(QStringLiteral("zibeline")));
        QVERIFY(!get<QWidget>("interviewNotes")->isVisible());
        QVERIFY(!get<QWidget>("interviewWheels")->isVisible());
        tab->interview()->setFaceToFace(false);
        QVERIFY(get<QWidget>("interviewNotes")->isVisible());
    }

    void theSameDomainWithTheOtherAdult()
    {
        auto* tab = show(new DiagnosticTab(*m_session));
        tab->setAccompaniment(m_path.accompaniment);
        QVERIFY(!get<QWidget>("interviewWith")->isVisible()); // alone, nothing is asked
        QSignalSpy asked(m_session.get(), &Session::interviewRequested);
        QTest::keyClick(tab->interview(), Qt::Key_F6);
        QCOMPARE(asked.size(), 0);
        marry("Fatoumata");
        tab->interview()->refetch();
        auto* with = get<ChoiceChips>("interviewWith");
        QVERIFY(with->isVisible());
        const auto chips = with->findChildren<QPushButton*>();
        QCOMPARE(std::count_if(chips.begin(), chips.end(),
                     [](const QPushButton* chip) { return chip->isVisible(); }),
            2);
        tab->interview()->openDomain(QStringLiteral("budget"));
        auto* words = get<QTextEdit>("interviewPersonWords");
        type(words, QStringLiteral("On partage tout."));
        QTest::keyClick(words, Qt::Key_F6);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(2).toString(), QStringLiteral("budget"));
        // What was typed is his, and her diagnostic has begun.
        const DomainEntry his = *m_file->query([&](const Reader& r) {
            return assessments::entry(r, m_path.diagnostic, QStringLiteral("budget"));
        });
        QCOMPARE(his.personWords, QStringLiteral("On partage tout."));
        const auto person = asked.first().at(0).value<PersonId>();
        const AssessmentId hers = *m_file->query([&](const Reader& r) {
            return assessments::initial(r, accompaniments::current(r, person));
        });
        QVERIFY(hers.isValid());
        QVERIFY(hers != m_path.diagnostic);
        QVERIFY(m_file
                    ->query([&](const Reader& r) {
                        return assessments::entry(r, hers, QStringLiteral("budget"));
                    })
                    ->isEmpty());
    }

    void theWheelsSideBySide()
    {
        marry("Fatoumata");
        auto* tab = show(new DiagnosticTab(*m_session));
        tab->setAccompaniment(m_path.accompaniment);
        QTest::mouseClick(get<QPushButton>("interviewWheels"), Qt::LeftButton);
        auto* page = get<QWidget>("wheelsPage");
        QVERIFY(page->isVisible());
        QStringList cards;
        for (const Card* card : page->findChildren<Card*>())
            cards.append(card->accessibleName());
        QCOMPARE(cards, (QStringList{QStringLiteral("Amadou"), QStringLiteral("Fatoumata")}));
        QCOMPARE(page->findChildren<WheelView*>().size(), 1); // hers is not begun
        QSignalSpy asked(m_session.get(), &Session::interviewRequested);
        emit get<WheelView>("wheelsWheel0")->domainActivated(QStringLiteral("housing"));
        QCOMPARE(asked.size(), 1);
        QVERIFY(tab->interview()->isVisible());
    }

    void whatThePersonGivesStays()
    {
        m_session.reset();
        m_file = newFile();
        m_session = std::make_unique<Session>(*m_file);
        m_path = diagnosedPath(*m_file);
        contractPath(*m_file, m_path);
        signPath(*m_file, m_path);
        evaluatePath(*m_file, m_path);
        auto* page = show(new EvaluationPage(*m_session));
        page->show(m_path.evaluation);
        page->setStep(EvaluationPage::PathStep);
        auto* view = get<QTextEdit>("pathPersonView");
        auto* give = get<QPushButton>("pathGive");
        view->clear();
        QTest::mouseClick(give, Qt::LeftButton); // nothing said, nothing kept
        QVERIFY(get<QLabel>("pathGiveProblem")->isVisible());
        QVERIFY(view->hasFocus());
        type(view, QStringLiteral("On m’a laissé le temps."));
        QTest::mouseClick(
            get<QWidget>("pathMeans")->findChild<QPushButton*>(QStringLiteral("choice_written")),
            Qt::LeftButton);
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY(!get<QLabel>("pathGiveProblem")->isVisible());
        const auto given = *m_file->query(
            [&](const Reader& r) { return appreciations::at(r, m_path.evaluation); });
        QCOMPARE(given.size(), std::size_t(1));
        QCOMPARE(given.front().words, QStringLiteral("On m’a laissé le temps."));
        QVERIFY(given.front().means == AppreciationMeans::Written);
        QCOMPARE(view->toPlainText(), QString());
        QVERIFY(onScreen().contains(QStringLiteral("On m’a laissé le temps.")));
    }

    /// Each voice in its own column, what is missing said, and no figure beside them.
    void theFourDimensions()
    {
        m_session.reset();
        m_file = newFile();
        m_session = std::make_unique<Session>(*m_file);
        m_path = diagnosedPath(*m_file);
        AutonomyCard* card = show(new AutonomyCard(*m_session));
        card->setInterview(
            *m_file->query([&](const Reader& r) { return loadInterview(r, m_path.diagnostic); }));
        const auto text = [&](int row, int column) {
            return get<QLabel>(qPrintable(QStringLiteral("autonomy%1_%2").arg(row).arg(column)))
                ->text();
        };
        QCOMPARE(text(0, 1), QStringLiteral("Amadou"));
        QCOMPARE(text(0, 2), QStringLiteral("Nadia"));
        // Material: housing 2·3, rights 1·2, health 4·2 over 7; the professional 3·3, 3·2, 4·2.
        QCOMPARE(text(1, 1), QLocale().toString(16.0 / 7, 'f', 1));
        QCOMPARE(text(1, 2), QLocale().toString(23.0 / 7, 'f', 1));
        QVERIFY(text(2, 0).contains(m_session->label("domain", QStringLiteral("employment"))));
        QVERIFY(!text(2, 0).contains(m_session->label("domain", QStringLiteral("culture"))));
        // No level of his own was given to social ties by the professional.
        QVERIFY(text(4, 0).section(u'\n', 1).contains(
            m_session->label("domain", QStringLiteral("social_ties"))));
        QVERIFY(!text(4, 0)
                     .section(u'\n', 0, 0)
                     .contains(m_session->label("domain", QStringLiteral("social_ties"))));
        for (const QLabel* label : card->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u'%'), qPrintable(label->text()));
        QVERIFY(!m_window->findChild<QLabel*>(QStringLiteral("autonomy9_1")));
    }
};

QTEST_MAIN(TestSittingsPanel)
#include "test_sittings_panel.moc"
