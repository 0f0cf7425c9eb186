#include "ui/style/theme.h"
#include "ui/task/task.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/record_list_model.h"
#include "ui/widgets/record_table.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <stdexcept>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

/// A source of people kept in memory, that counts what is read from it.
class FakePeople : public RecordListModel
{
public:
    FakePeople()
        : RecordListModel({u"Nom"_s, u"Né le"_s})
    {
    }

    QList<qint64> ids;
    mutable int loaded = 0;

    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            ids.append(i);
    }

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override
    {
        const auto from = after == 0 ? 0 : ids.indexOf(after) + 1;
        return ids.mid(from, limit);
    }
    QVariantList loadRow(qint64 id) const override
    {
        ++loaded;
        return {u"Personne %1"_s.arg(id), QDate(2000, 1, 1).addDays(id)};
    }
};

} // namespace

/// Lists of any length, messages and long work.
class TestLists : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void modelKeepsItsPromises();
    void onlyWhatIsShownIsRead();
    void changesAreSeen();
    void tableOpensAndCopies();
    void selectionSurvivesAReset();
    void messagesStayOrGo();
    void workGivesItsResult();
    void workIsCancelled();
    void faultsBecomeErrors();
    void windowGoesDuringWork();
};

void TestLists::modelKeepsItsPromises()
{
    FakePeople people;
    QAbstractItemModelTester tester(
        &people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Left to fetch by itself, the tester does so in the middle of a reset and blames the model.
    tester.setUseFetchMore(false);
    people.reload();
    QCOMPARE(people.rowCount(), 0);
    QVERIFY(!people.canFetchMore({}));
    people.fill(250);
    people.reload();
    QCOMPARE(people.rowCount(), 100);
    while (people.canFetchMore({}))
        people.fetchMore({});
    QCOMPARE(people.rowCount(), 250);
    QCOMPARE(people.indexOf(250), 249);
    QCOMPARE(people.indexOf(999), -1);
    QCOMPARE(people.index(1, 1).data().toString(), u"03/01/2000"_s);
    QCOMPARE(people.index(1, 1).data(RecordListModel::idRole).toLongLong(), 2);
}

void TestLists::onlyWhatIsShownIsRead()
{
    FakePeople people;
    people.fill(100'000);
    people.reload();
    RecordTable table(u"People"_s);
    table.setColumnWidths({0, 120});
    table.setRecords(&people);
    table.resize(600, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY2(people.loaded < 40, qPrintable(QString::number(people.loaded)));
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    QTRY_VERIFY(people.rowCount() > 100);
    QVERIFY(people.rowCount() <= 300);
}

void TestLists::changesAreSeen()
{
    FakePeople people;
    QAbstractItemModelTester tester(
        &people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Left to fetch by itself, the tester does so in the middle of a reset and blames the model.
    tester.setUseFetchMore(false);
    people.fill(150);
    people.reload();
    people.fetchMore({});
    QSignalSpy changed(&people, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&people, &QAbstractItemModel::modelReset);
    (void)people.index(4, 0).data();
    const int before = people.loaded;
    people.refresh({5});
    QCOMPARE(changed.size(), 1);
    (void)people.index(4, 0).data();
    QCOMPARE(people.loaded, before + 1);
    people.refresh({9999}); // a record that is not in this list
    QCOMPARE(reset.size(), 0);
    people.ids.removeOne(7);
    people.refresh({7});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(people.rowCount(), 149);
    people.ids.append(500);
    people.refresh({500});
    QCOMPARE(people.indexOf(500), 149);
    people.ids.clear();
    people.refresh({1});
    QCOMPARE(people.rowCount(), 0);
    people.ids = {3};
    people.refresh({3});
    QCOMPARE(people.rowCount(), 1);
}

void TestLists::tableOpensAndCopies()
{
    FakePeople people;
    people.fill(20);
    people.reload();
    RecordTable table(u"People"_s);
    table.setColumnWidths({0, 120});
    table.setRecords(&people);
    table.resize(600, 400);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QSignalSpy activated(&table, &RecordTable::recordActivated);
    table.setFocus();
    table.selectId(1);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentId(), 2);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toLongLong(), 2);
    const QPoint third = table.visualRect(people.index(2, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(activated.takeFirst().first().toLongLong(), 3);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(
        QApplication::clipboard()->text(), u"Personne 3\t04/01/2000\nPersonne 4\t05/01/2000"_s);
    QCOMPARE(table.rowHeight(0), 36);
}

void TestLists::selectionSurvivesAReset()
{
    FakePeople people;
    people.fill(20);
    people.reload();
    RecordTable table(u"People"_s);
    table.setRecords(&people);
    QVERIFY(table.selectId(9));
    people.ids.removeOne(3);
    people.refresh({3});
    QCOMPARE(table.currentId(), 9);
    people.ids.removeOne(9);
    people.refresh({9});
    QCOMPARE(table.currentId(), 0);
    QVERIFY(!table.selectId(9));
}

void TestLists::messagesStayOrGo()
{
    QWidget window;
    InfoBar bar(&window);
    window.resize(600, 80);
    bar.resize(600, 60);
    window.show();
    QVERIFY(!bar.isVisible());
    bool undone = false;
    bar.say(InfoKind::Done, u"Enregistré"_s, u"Annuler"_s, [&] { undone = true; });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"Enregistré"_s);
    auto* action = bar.findChild<QPushButton*>(u"infoAction"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(undone);
    QVERIFY(!bar.isVisible());
    QSignalSpy closed(&bar, &InfoBar::closed);
    bar.say(InfoKind::Error, u"Le disque est plein"_s);
    QVERIFY(!action->isVisible());
    QTest::keyClick(bar.findChild<QToolButton*>(u"infoClose"_s), Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestLists::workGivesItsResult()
{
    QWidget window;
    window.resize(800, 400);
    window.show();
    int answer = 0;
    const auto* uiThread = QThread::currentThread();
    bool apart = false;
    std::atomic<bool> go = false;
    runTask<int>(
        &window, u"Compter"_s,
        [&](Progress& progress) -> Result<int> {
            apart = QThread::currentThread() != uiThread;
            progress.setTotal(10);
            progress.step(4);
            while (!go)
                QThread::msleep(1);
            return 42;
        },
        [&](Result<int> result) {
            QCOMPARE(QThread::currentThread(), uiThread);
            answer = result.valueOr(0);
        });
    auto* bar = window.findChild<QProgressBar*>(u"taskProgress"_s);
    QVERIFY(bar && bar->isVisible());
    QTRY_COMPARE(bar->value(), 4);
    QCOMPARE(bar->maximum(), 10);
    go = true;
    QTRY_COMPARE(answer, 42);
    QVERIFY(apart);
    QTRY_VERIFY(!window.findChild<QProgressBar*>(u"taskProgress"_s));
}

void TestLists::workIsCancelled()
{
    QWidget window;
    window.resize(800, 400);
    window.show();
    bool stopped = false;
    runTask<Done>(
        &window, u"Attendre"_s,
        [](Progress& progress) -> Result<Done> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return Done{};
        },
        [&](const Result<Done>&) { stopped = true; });
    auto* cancel = window.findChild<QPushButton*>(u"cancelTask"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(stopped);
}

void TestLists::faultsBecomeErrors()
{
    QWidget window;
    QString detail;
    runTask<Done>(
        &window, u"Échouer"_s,
        [](Progress&) -> Result<Done> { throw std::runtime_error("broken"); },
        [&](const Result<Done>& result) {
            detail = result.ok() ? QString() : result.error().detail;
        });
    QTRY_COMPARE(detail, u"broken"_s);
}

void TestLists::windowGoesDuringWork()
{
    std::atomic<bool> ended = false;
    bool told = false;
    {
        QWidget window;
        runTask<Done>(
            &window, u"Longtemps"_s,
            [&](Progress& progress) -> Result<Done> {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                ended = true;
                return Done{};
            },
            [&](const Result<Done>&) { told = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_MAIN(TestLists)
#include "test_lists.moc"
