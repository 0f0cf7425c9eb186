#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/growing_text_edit.h"
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The levels of a domain in the window: their three wordings are shown and written.
class TestLevelForm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    StructureFile& file() { return m_window->desk()->file(); }
    GrowingTextEdit* found(const QString& name)
    {
        QCoreApplication::processEvents();
        auto* widget = m_window->findChild<GrowingTextEdit*>(name);
        if (!widget)
            qFatal("%s is not there", qPrintable(name));
        return widget;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"jalons-test-levels"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        applyTheme(*qApp, Scheme::Light);
        m_window = std::make_unique<MainWindow>(
            std::move(StructureFile::create(
                          FileAccess(m_folder.filePath(u"a.jalons"_s)), identity(), clockOn(today)))
                .value());
        m_window->resize(1000, 680);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window.get());
        m_window->desk()->go(Place::Structure);
    }
    void cleanupTestCase() { m_window.reset(); }

    void theSimpleWordingIsTypedBesideTheOthers()
    {
        const LevelWords shipped = Vocabulary::builtIn().levelWords(u"family"_s, 2);
        auto* person = found(u"levelPerson2"_s);
        auto* simple = found(u"levelSimple2"_s);
        auto* professional = found(u"levelProfessional2"_s);
        QCOMPARE(person->toPlainText(), shipped.person);
        QCOMPARE(simple->toPlainText(), shipped.simple);
        QVERIFY(professional->toPlainText().startsWith(u"Tensions ou séparation"_s));
        const auto left = [](QWidget* w) { return w->mapTo(w->window(), QPoint()).x(); };
        QVERIFY(left(person) < left(simple) && left(simple) < left(professional));
        QVERIFY(!simple->accessibleName().isEmpty());
        simple->setFocus();
        QTest::keyClick(simple, Qt::Key_A, Qt::ControlModifier);
        hands::type(simple, u"Chez nous, c’est dur."_s);
        QTest::keyClick(simple, Qt::Key_Tab);
        QTRY_COMPARE(file().vocabulary().simpleLevel(u"family"_s, 2), u"Chez nous, c’est dur."_s);
        QCOMPARE(file().vocabulary().level(u"family"_s, 2, true), shipped.person);
        QVERIFY(file().undo());
        QTRY_COMPARE(simple->toPlainText(), shipped.simple);
    }
};

QTEST_MAIN(TestLevelForm)
#include "test_level_form.moc"
