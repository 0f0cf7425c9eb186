#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/page/settings.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/today/today_page.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace jalons;

class TestToday : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void offersEveryLineThatTheScreenHasNoRoomFor();
    void saysWhenThereMayBeMore();
    void aLineKeepsTheFocusWhenThePageIsFilledAgain();
    void joinsTheOtherDesksOnceItIsSeen();
    void saysWhoseALineIsWhereThereAreSeveral();
    void keepsTheViewOfWhoeverSitsHere();

private:
    /// A window on people whose contract should have been handed over five days ago.
    void openLate(int people);
    QStringList dueLines() const;
    QPushButton* all() const { return hands::child<QPushButton>(m_window->desk(), "todayDuesAll"); }

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

void TestToday::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QStringLiteral("jalons-test-today"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    applyTheme(*qApp, Scheme::Light);
}

void TestToday::openLate(int people)
{
    auto file = testing::newFile();
    for (int i = 0; i < people; ++i)
        testing::openCase(*file, testing::today.addDays(-20));
    m_window = std::make_unique<MainWindow>(std::move(file));
    m_window->show();
    m_window->activateWindow();
    QApplication::setActiveWindow(m_window.get());
}

QStringList TestToday::dueLines() const
{
    QStringList names;
    const auto* card = hands::child<QWidget>(m_window->desk(), "todayDues");
    for (const QAbstractButton* line : card->findChildren<QAbstractButton*>())
        if (line->isVisible() && line->objectName().startsWith(QLatin1String("due")))
            names.append(line->objectName());
    return names;
}

void TestToday::offersEveryLineThatTheScreenHasNoRoomFor()
{
    openLate(40);
    const qsizetype first = dueLines().size();
    QVERIFY(first > 5 && first < 40);
    QVERIFY(all());
    QVERIFY2(all()->text().contains(QStringLiteral("40")), qPrintable(all()->text()));
    all()->setFocus();
    QTest::keyClick(all(), Qt::Key_Space);
    QStringList shown = dueLines();
    QCOMPARE(shown.size(), 40);
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 40);
    // The keyboard goes on where the list was cut.
    QCOMPARE(QApplication::focusWidget()->objectName(), shown.at(first));

    // Something new does not fold it again.
    testing::openCase(m_window->desk()->file(), testing::today.addDays(-20));
    QCOMPARE(dueLines().size(), 41);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!qobject_cast<TodayPage*>(m_window->desk()->currentPage()));
}

void TestToday::saysWhenThereMayBeMore()
{
    openLate(60);
    QVERIFY2(all()->text().contains(QStringLiteral("50")), qPrintable(all()->text()));
    QVERIFY2(!all()->text().contains(QStringLiteral("60")), qPrintable(all()->text()));
    all()->click();
    QCOMPARE(dueLines().size(), 50);
}

void TestToday::aLineKeepsTheFocusWhenThePageIsFilledAgain()
{
    openLate(3);
    QVERIFY(!all() || !all()->isVisible());
    auto* line = hands::child<QWidget>(m_window->desk(), qPrintable(dueLines().at(1)));
    line->setFocus();
    const QString name = line->objectName();
    testing::openCase(m_window->desk()->file(), testing::today.addDays(-20));
    QCOMPARE(dueLines().size(), 4);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
    QVERIFY(QApplication::focusWidget() != line);
}

void TestToday::joinsTheOtherDesksOnceItIsSeen()
{
    const QString path = m_dir.filePath(QStringLiteral("une.jalons"));
    {
        auto made = StructureFile::create(FileAccess(path), testing::identity());
        QVERIFY(made);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(m_window->open(FileAccess(path)));
    QTRY_VERIFY(m_window->desk()->file().desk() != 0);
    QTRY_COMPARE(settings::recentFiles(), QStringList{path});
    const auto known = m_window->session()->query([](const Reader& r) { return desks::all(r); });
    QCOMPARE(known.size(), size_t(1));
    m_window->showWelcome();
    auto again = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
    QVERIFY(again);
    QVERIFY(again.value()->query([](const Reader& r) { return desks::all(r); })->empty());
}

void TestToday::saysWhoseALineIsWhereThereAreSeveral()
{
    openLate(1);
    const auto said = [&] {
        QStringList all;
        for (const QString& name : dueLines())
            all << hands::child<QWidget>(m_window->desk(), qPrintable(name))->accessibleName();
        return all.join(u'|');
    };
    QVERIFY2(!said().contains(QStringLiteral("Benali")), qPrintable(said())); // one has them all
    testing::perform(m_window->desk()->file(), Operation::UpdateAccompaniment, [](Work& w) {
        Professional other;
        other.firstName = QStringLiteral("Karim");
        other.lastName = QStringLiteral("Aouad");
        Accompaniment a;
        a.person = people::save(w, personNamed(QStringLiteral("Keita Moussa")));
        a.openedOn = testing::today.addDays(-20);
        a.referent = professionals::save(w, other);
        return accompaniments::save(w, a);
    });
    QVERIFY2(said().contains(QStringLiteral("Nadia Benali")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("Karim Aouad")), qPrintable(said()));
    m_window->session()->setMe({1});
    hands::child<QTabBar>(m_window->desk(), "todayViews")->setCurrentIndex(0); // my files
    QCOMPARE(dueLines().size(), 1);
    QVERIFY2(!said().contains(QStringLiteral("Benali")), qPrintable(said()));
}

void TestToday::keepsTheViewOfWhoeverSitsHere()
{
    openLate(2);
    auto* views = hands::child<QTabBar>(m_window->desk(), "todayViews");
    QVERIFY(!views->isTabVisible(0)); // nobody sits here
    QCOMPARE(views->currentIndex(), 1);
    Session& session = *m_window->session();
    session.setMe({1});
    QVERIFY(views->isTabVisible(0));
    views->setCurrentIndex(2);
    session.setMe({2});
    QCOMPARE(views->currentIndex(), 1);
    views->setCurrentIndex(0);
    session.setMe({1});
    QCOMPARE(views->currentIndex(), 2);
    m_window->desk()->go(Place::People);
    m_window->desk()->go(Place::Today);
    QCOMPARE(views->currentIndex(), 2); // and not the first of its tabs
}

QTEST_MAIN(TestToday)
#include "test_today.moc"
