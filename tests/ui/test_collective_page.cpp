#include "core/assembly/assembly.h"
#include "core/collective/activity.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/collective/collective_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QtWidgets>

using namespace jalons;
using namespace jalons::testing;

/// A workshop with fourteen people, and an assembly, by keyboard.
class TestCollectivePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0; ///< of navigation: what is typed apart

    StructureFile& file() { return m_window->desk()->file(); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_keys;
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : m_window.get(), Qt::Key(key), with);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        hands::type(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    template <class W> W* get(const char* name)
    {
        W* found = hands::child<W>(m_window.get(), name);
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// As Tab would: counted as one key, the way there is the page's.
    void go(const char* name)
    {
        ++m_keys;
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(m_window.get()); // which a list that has closed took away
        auto* at = get<QWidget>(name);
        at->setFocus();
        if (!QApplication::focusWidget())
            qFatal("%s takes no keyboard: visible %d, enabled %d", name, int(at->isVisible()),
                int(at->isEnabled()));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-collective"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }
    void init()
    {
        QSettings().clear();
        auto file = newFile();
        perform(*file, Operation::CreatePerson, [](Work& work) {
            for (int i = 0; i < 14; ++i) {
                Person one;
                one.birthName = QStringLiteral("Nom%1").arg(QChar(u'A' + i));
                one.firstNames = QStringLiteral("Prénom");
                people::save(work, one);
            }
            return 0;
        });
        m_window = std::make_unique<MainWindow>(std::move(file));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_window->desk()->go(Place::Together);
        m_keys = 0;
    }
    void cleanup() { m_window.reset(); }

    void aWorkshopWithFourteenPeople()
    {
        go("activityTitle");
        type(QStringLiteral("Atelier cuisine"));
        press(Qt::Key_Tab);
        m_window->desk()->flush();
        go("sessionDay");
        type(QStringLiteral("j"));
        press(Qt::Key_Tab);
        m_window->desk()->flush();
        for (int i = 0; i < 14; ++i) {
            go("attendanceName");
            type(QStringLiteral("Nom%1").arg(QChar(u'A' + i)));
            QTest::qWait(1);
            press(Qt::Key_Return);
            press(Qt::Key_Return);
        }
        const auto rows = [&] {
            return *file().query([](const Reader& r) { return attendances::of(r, {1}); });
        };
        QCOMPARE(rows().size(), std::size_t(14));
        get<QPushButton>("attendanceAll")->click();
        for (const AttendanceRow& row : rows())
            QVERIFY(row.attendance.came == Came::Present);
        // One key on somebody's line.
        auto* chips = get<QWidget>("attendance3Came");
        auto* chip = chips->findChild<QPushButton*>();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_E);
        m_window->desk()->flush();
        QVERIFY(rows()[2].attendance.came == Came::Excused);
        QVERIFY2(m_keys <= 60, qPrintable(QString::number(m_keys)));
        // Undone one by one.
        QVERIFY(file().undo());
        QVERIFY(rows()[2].attendance.came == Came::Present);
    }
};

QTEST_MAIN(TestCollectivePage)
#include "test_collective_page.moc"
