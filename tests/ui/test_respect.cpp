#include "core/contract/contract.h"
#include "core/demo/demo.h"
#include "core/storage/sql.h"
#include "tests/core/documents_fixture.h"
#include "tests/ui/on_screen.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tabs.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"
#include "ui/style/theme.h"
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::Literals::StringLiterals;

/// What no page may ever show: the two voices made one, a score of how much was told, a delay of a
/// person in red, and, face to face, anybody else.
class TestRespect : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;

    void settle() const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    /// Every page of somebody's file, the steps of the evaluation too.
    void walk(PersonId person, const std::function<void(const QString& page)>& see)
    {
        Desk* desk = m_window->desk();
        for (const PersonTabEntry& entry : personTabs()) {
            desk->openPerson(person, entry.tab);
            settle();
            see(entry.slug);
        }
        desk->openPerson(person, PersonTab::Evaluations);
        settle();
        auto* list = m_window->findChild<QTreeWidget*>(QStringLiteral("evaluationList"));
        if (!list || list->topLevelItemCount() == 0)
            return;
        emit list->itemActivated(list->topLevelItem(0), 0);
        auto* page = m_window->findChild<EvaluationPage*>();
        for (const auto step : {EvaluationPage::InterviewStep, EvaluationPage::ContractStep,
                 EvaluationPage::PathStep}) {
            page->setStep(step);
            settle();
            see(QStringLiteral("evaluation %1").arg(int(step)));
        }
    }
    void open(std::unique_ptr<StructureFile> file)
    {
        m_window = std::make_unique<MainWindow>(std::move(file));
        m_window->resize(1366, 2400); // all of a page at once
        m_window->show();
        settle();
    }
    bool isRed(const QString& page) const
    {
        const QImage picture = m_window->grab().toImage();
        const QRgb red = colors().red.rgb();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if ((picture.pixel(x, y) | 0xff000000) == (red | 0xff000000)) {
                    const QPoint here(x, y);
                    const QWidget* hit = m_window->childAt(here);
                    qInfo("red at %d, %d of %s: %s", x, y, qPrintable(page),
                        hit ? qPrintable(hit->objectName() + u' ' + hit->accessibleName()) : "");
                    return true;
                }
        return false;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-respect"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }
    void cleanup() { m_window.reset(); }

    /// Every domain 1 by the person and 4 by the professional: a « 2,5 » is the two made one.
    void theTwoVoicesAreNeverMadeOneNorWhatIsToldCounted()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        evaluatePath(*file, path);
        perform(*file, Operation::UpdateEvaluation, [&](Work& work) {
            assessments::reopen(work, path.diagnostic);
            for (const AssessmentId id : {path.diagnostic, path.evaluation})
                for (DomainEntry entry : assessments::entries(work, id)) {
                    entry.status = EntryStatus::Open;
                    entry.personLevel = 1;
                    entry.professionalLevel = 4;
                    assessments::save(work, entry);
                }
            return 0;
        });
        open(std::move(file));
        static const QRegularExpression made(
            QStringLiteral("\\b2[,.]5\\b|\\d\\s?%|\\b\\d{1,2}\\s?(/|sur|of)\\s?17\\b|complet à"));
        int pages = 0;
        walk(path.person, [&](const QString& page) {
            ++pages;
            for (const QString& words : hands::wordsOn(m_window.get()))
                QVERIFY2(!made.match(words).hasMatch(), qPrintable(page + u": "_s + words));
        });
        QVERIFY(pages > 10);
    }

    /// In a house that the law gives no clock: what a person did not do, or put off, is no alarm.
    void noDelayOfAPersonIsRed()
    {
        auto made = StructureFile::create(
            FileAccess::memory(),
            [] {
                Structure house = identity();
                house.kind = QStringLiteral("other");
                return house;
            }(),
            clockOn(today));
        QVERIFY(made);
        auto file = std::move(made).value();
        Path path = diagnosedPath(*file, today.addDays(-300));
        perform(*file, Operation::SaveAction, [&](Work& work) {
            Action late;
            late.accompaniment = path.accompaniment;
            late.title = QStringLiteral("apporter la quittance");
            late.actor = Party::Person;
            late.plannedOn = today.addDays(-200);
            actions::save(work, late);
            late.title = QStringLiteral("venir au rendez-vous");
            late.state = ActionState::Postponed;
            late.postponedBy = QStringLiteral("person");
            return actions::save(work, late);
        });
        open(std::move(file));
        walk(path.person, [&](const QString& page) { QVERIFY2(!isRed(page), qPrintable(page)); });
        m_window->desk()->go(Place::Today);
        settle();
        QVERIFY(!isRed(QStringLiteral("today")));
        m_window->desk()->go(Place::People);
        settle();
        QVERIFY(!isRed(QStringLiteral("people")));
    }

    /// The same in a CHRS that is late by the law: that is red, and so would the other be seen.
    void whatTheLawAsksOfTheStructureIs()
    {
        auto file = newFile();
        const Path path = diagnosedPath(*file, today.addDays(-300));
        open(std::move(file));
        bool seen = false;
        walk(path.person, [&](const QString& page) { seen = seen || isRed(page); });
        QVERIFY(seen);
    }

    /// What is beside the window is nobody's business; afterwards the window is as it was, and the
    /// next one opens as a window.
    void faceToFaceTakesTheScreenAndGivesItBack()
    {
        auto file = newFile();
        const Path path = diagnosedPath(*file);
        open(std::move(file));
        m_window->desk()->openPerson(path.person, PersonTab::Diagnostic);
        settle();
        auto* page = m_window->findChild<InterviewPage*>();
        const auto fills = [&] { return m_window->windowState().testFlag(Qt::WindowFullScreen); };
        QVERIFY(!fills());
        QTest::keyClick(page, Qt::Key_F11);
        QVERIFY(page->isFaceToFace());
        QVERIFY(fills());
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(!fills());
        m_window->setWindowState(Qt::WindowMaximized);
        page->setFaceToFace(true);
        QVERIFY(fills());
        page->setFaceToFace(false);
        QCOMPARE(m_window->windowState(), Qt::WindowStates(Qt::WindowMaximized));
        // Whoever works on the whole screen goes on with it.
        m_window->setWindowState(Qt::WindowFullScreen);
        page->setFaceToFace(true);
        page->setFaceToFace(false);
        QVERIFY(fills());
        m_window->setWindowState(Qt::WindowNoState);
        page->setFaceToFace(true);
        m_window->close();
        m_window.reset();
        MainWindow next{std::unique_ptr<StructureFile>()};
        QVERIFY(!next.windowState().testFlag(Qt::WindowFullScreen));
    }

    void faceToFaceNamesNobodyElse()
    {
        const QString demo = m_dir.filePath(QStringLiteral("demo.jalons"));
        demo::Options options;
        options.today = today;
        QVERIFY(demo::generate(FileAccess(demo), options));
        auto opened = StructureFile::open(FileAccess(demo), OpenMode::ReadWrite, clockOn(today));
        QVERIFY(opened);
        auto file = std::move(opened).value();
        const auto [person, names] = *file->query([](const Reader& r) {
            const PersonId of = accompaniments::somebodyOfSeveral(r);
            const Person one = people::load(r, of);
            QStringList others;
            for (Rows rows
                 = Sql(r).select(QStringLiteral("SELECT birth_name, used_name FROM person"));
                 rows.next();)
                for (int column : {0, 1})
                    if (const QString name = rows.query().value(column).toString();
                        name.size() > 3 && name != one.birthName && name != one.usedName)
                        others.append(name);
            return std::pair(of, others);
        });
        QVERIFY(person.isValid());
        QVERIFY(names.size() > 30);
        open(std::move(file));
        m_window->desk()->openPerson(person, PersonTab::Diagnostic);
        settle();
        auto* page = m_window->findChild<InterviewPage*>();
        QVERIFY(page && page->isVisible());
        page->setFaceToFace(true);
        settle();
        // Words of the person and of the team may hold a name that is a word too: what is typed
        // is theirs.
        for (const QString& words : hands::wordsOn(m_window.get()))
            for (const QString& name : names)
                QVERIFY2(!words.contains(QRegularExpression(
                             u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)))),
                    qPrintable(name + u" in: "_s + words));
        page->setFaceToFace(false);
    }
};

QTEST_MAIN(TestRespect)
#include "test_respect.moc"
