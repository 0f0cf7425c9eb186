#include "core/draft/draft.h"
#include "core/history/history.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/history/history_page.h"
#include "ui/person/new_person_page.h"
#include "ui/person/person_page.h"
#include "ui/shell/clash_bar.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/today/today_page.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/info_bar.h"
#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::testing;
using namespace hands;

namespace {

std::unique_ptr<StructureFile> openFile(const QString& path, const QString& author)
{
    auto file = StructureFile::open(FileAccess(path));
    if (!file)
        qFatal("cannot open: %s", qPrintable(file.error().detail));
    (*file)->setActor({{}, author});
    return std::move(file).value();
}

std::unique_ptr<MainWindow> openWindow(const QString& path, const QString& author)
{
    auto window = std::make_unique<MainWindow>(openFile(path, author));
    window->show();
    return window;
}

void front(MainWindow* window)
{
    window->activateWindow();
    QApplication::setActiveWindow(window);
}

/// Another process that types in a note without ever pausing, until it is killed.
int typeForever(const QString& path, qint64 person)
{
    auto window = openWindow(path, QStringLiteral("Nadia B."));
    front(window.get());
    window->desk()->openPerson({person}, PersonTab::Identity);
    auto* note = child<GrowingTextEdit>(window.get(), "personNote");
    auto* mail = child<QLineEdit>(window.get(), "personMail");
    mail->setFocus();
    type(mail, QStringLiteral("samia@")); // no address yet: a rule refuses it
    note->setFocus();
    QTextStream out(stdout);
    int count = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, note, [&] {
        type(note, QStringLiteral("%1 ").arg(++count));
        out << count << ' ' << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
    });
    keys.start(25);
    return QApplication::exec();
}

} // namespace

/// Several desks on one file, drafts, histories: with the real windows.
class TestDesks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    Case m_case;

    Person stored() const
    {
        auto file = StructureFile::open(FileAccess(m_path));
        return file.value()
            ->query([&](const Reader& r) { return people::load(r, m_case.person); })
            .value();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-desks"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        static int number = 0;
        m_path = m_dir.filePath(QStringLiteral("desks%1.jalons").arg(++number));
        auto file = std::move(StructureFile::create(FileAccess(m_path), identity())).value();
        m_case = openCase(*file, QDate::currentDate());
    }

    void anotherDesksChangeAppearsWithoutDisturbing()
    {
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        auto* note = child<GrowingTextEdit>(window.get(), "personNote");
        auto* phone = child<QLineEdit>(window.get(), "personPhone");
        auto* name = child<QLabel>(window.get(), "personName");
        note->setFocus();
        type(note, QStringLiteral("Préfère le matin"));
        QTest::keyClick(note, Qt::Key_Left);
        const int caret = note->textCursor().position();

        auto there = openFile(m_path, QStringLiteral("Karim T."));
        perform(*there, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, m_case.person);
            p.phone = QStringLiteral("115");
            p.usedName = QStringLiteral("Œuvrard");
            return people::save(w, p);
        });
        // The header follows within 2 s; the field being typed in keeps its focus, text and caret.
        QTRY_VERIFY_WITH_TIMEOUT(name->text().contains(QStringLiteral("Œuvrard")), 2000);
        QVERIFY(note->hasFocus());
        QCOMPARE(note->text(), QStringLiteral("Préfère le matin"));
        QCOMPARE(note->textCursor().position(), caret);
        window->desk()->flush();
        QCOMPARE(stored().note, QStringLiteral("Préfère le matin"));
        QCOMPARE(stored().phone, QStringLiteral("115"));
        phone->setFocus();
        window->desk()->openPerson(m_case.person, PersonTab::Summary);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        QCOMPARE(phone->text(), QStringLiteral("115"));
    }

    void theSameFieldAtTwoDesks_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void theSameFieldAtTwoDesks()
    {
        QFETCH(bool, mine);
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        auto* phone = child<QLineEdit>(window.get(), "personPhone");
        phone->setFocus();
        type(phone, QStringLiteral("3919"));
        auto there = openFile(m_path, QStringLiteral("Karim T."));
        perform(*there, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, m_case.person);
            p.phone = QStringLiteral("115");
            p.note = QStringLiteral("Vu ce matin");
            return people::save(w, p);
        });
        ClashBar* bar = window->desk()->clashes();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 2000);
        for (const char* said : {"Karim T.", "115", "3919"})
            QVERIFY2(bar->text().contains(QLatin1String(said)), qPrintable(bar->text()));
        QCOMPARE(phone->text(), QStringLiteral("3919"));
        QCOMPARE(stored().phone, QStringLiteral("115"));
        auto* button = child<QPushButton>(bar, mine ? "clashMine" : "clashTheirs");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QString chosen = mine ? QStringLiteral("3919") : QStringLiteral("115");
        QVERIFY(!bar->isVisible());
        QCOMPARE(phone->text(), chosen);
        window->desk()->flush();
        QCOMPARE(stored().phone, chosen);
        QCOMPARE(stored().note, QStringLiteral("Vu ce matin"));
        const auto left = window->desk()->file().query([](const Reader& r) {
            return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
        });
        QCOMPARE(left->toInt(), 0);
    }

    void aFieldsHistoryIsTwoClicksAway()
    {
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        auto* phone = child<QLineEdit>(window.get(), "personPhone");
        phone->setFocus();
        type(phone, QStringLiteral("115"));
        window->desk()->flush();
        QContextMenuEvent asked(
            QContextMenuEvent::Mouse, QPoint(3, 3), phone->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(phone, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->findChild<QAction*>(QStringLiteral("fieldHistory"))->trigger();
        menu->close();
        auto* page = qobject_cast<HistoryPage*>(window->desk()->currentPage());
        QVERIFY(page);
        auto* list = child<QTreeWidget>(page, "historyList");
        QCOMPARE(list->topLevelItemCount(), 1);
        const QString line = list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(line.contains(QLatin1String("115")), qPrintable(line));
        QVERIFY2(line.contains(QLatin1String("Nadia B.")), qPrintable(line));
        child<QPushButton>(page, "historyBack")->click();
        QVERIFY(phone->isVisible());
        // The record's, from the header; Ctrl+H for the field.
        child<QPushButton>(window.get(), "personHistory")->click();
        QVERIFY(list->topLevelItemCount() > 1);
        child<QPushButton>(page, "historyBack")->click();
        phone->setFocus();
        QTest::keyClick(phone, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QCOMPARE(list->topLevelItemCount(), 1);
    }

    void aPersonNotCreatedYetIsResumed()
    {
        {
            auto window = openWindow(m_path, QStringLiteral("Nadia B."));
            front(window.get());
            window->desk()->newPerson();
            type(child<QLineEdit>(window.get(), "newLastName"), QStringLiteral("Lœuvre"));
            type(child<QLineEdit>(window.get(), "newFirstNames"), QStringLiteral("Zoé"));
            window->close(); // nothing is asked; a backup is made first
            QTRY_VERIFY(!window->isVisible());
        }
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        auto* today = qobject_cast<TodayPage*>(window->desk()->currentPage());
        QPushButton* resume = nullptr;
        for (QPushButton* button : today->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String("draftResume")))
                resume = button;
        QVERIFY(resume);
        QTest::mouseClick(resume, Qt::LeftButton);
        QCOMPARE(child<QLineEdit>(window.get(), "newLastName")->text(), QStringLiteral("Lœuvre"));
        QCOMPARE(child<QLineEdit>(window.get(), "newFirstNames")->text(), QStringLiteral("Zoé"));
        child<QPushButton>(window.get(), "newCreate")->click();
        window->desk()->go(Place::Today);
        const auto left = window->desk()->file().query([](const Reader& r) {
            return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
        });
        QCOMPARE(left->toInt(), 0);
    }

    void aNewFactIsTakenUpAgain()
    {
        const auto say = [](MainWindow* window) {
            return child<QLineEdit>(window, "situation_income_amount");
        };
        {
            auto window = openWindow(m_path, QStringLiteral("Nadia B."));
            front(window.get());
            window->desk()->openPerson(m_case.person, PersonTab::Path);
            child<QPushButton>(window.get(), "situationChange_income")->click();
            type(say(window.get()), QStringLiteral("635,70"));
            window->close(); // neither recorded nor given up
            QTRY_VERIFY(!window->isVisible()); // after its backup
        }
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        QPushButton* resume = nullptr;
        for (QPushButton* button : window->desk()->currentPage()->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String("draftResume")))
                resume = button;
        QVERIFY(resume);
        QTest::mouseClick(resume, Qt::LeftButton);
        QVERIFY(say(window.get()) && say(window.get())->isVisible());
        QCOMPARE(say(window.get())->text(), QStringLiteral("635,70"));
        child<QPushButton>(window.get(), "situationClose_income")->click(); // given up
        const auto left = window->desk()->file().query([](const Reader& r) {
            return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
        });
        QCOMPARE(left->toInt(), 0);
    }

    void nothingTypedTwoSecondsBeforeAKillIsMissing()
    {
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--type"), m_path, QString::number(m_case.person.value)});
        QVERIFY(typist.waitForStarted());
        QByteArray said;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 30000 && said.count('\n') < 150) {
            typist.waitForReadyRead(200);
            said += typist.readAllStandardOutput();
        }
        typist.kill();
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        typist.waitForFinished();
        int expected = 0;
        for (const QByteArray& line : said.split('\n'))
            if (const auto words = line.split(' ');
                words.size() == 2 && words[1].toLongLong() <= killed - 2000)
                expected = words[0].toInt();
        QVERIFY2(expected > 10, said.constData());
        const QString note = stored().note;
        QVERIFY2(note.contains(QStringLiteral(" %1").arg(expected)),
            qPrintable(QStringLiteral("expected %1 in: %2").arg(expected).arg(note)));
        QVERIFY(stored().mail.isEmpty());

        // The next start offers to resume what a rule had refused.
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        QPushButton* resume = nullptr;
        for (QPushButton* button : window->desk()->currentPage()->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String("draftResume")))
                resume = button;
        QVERIFY(resume);
        QTest::mouseClick(resume, Qt::LeftButton);
        auto* mail = child<QLineEdit>(window.get(), "personMail");
        QVERIFY(mail->isVisible());
        QCOMPARE(mail->text(), QStringLiteral("samia@"));
        mail->setFocus();
        mail->setCursorPosition(6);
        type(mail, QStringLiteral("exemple.fr"));
        window->desk()->flush();
        QCOMPARE(stored().mail, QStringLiteral("samia@exemple.fr"));
    }

    void anUndoThatIsRefusedSaysWho()
    {
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        front(window.get());
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        auto* phone = child<QLineEdit>(window.get(), "personPhone");
        phone->setFocus();
        type(phone, QStringLiteral("3919"));
        window->desk()->flush();
        auto there = openFile(m_path, QStringLiteral("Karim T."));
        perform(*there, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, m_case.person);
            p.phone = QStringLiteral("115");
            return people::save(w, p);
        });
        window->desk()->undo();
        QVERIFY2(window->desk()->messages()->text().contains(QLatin1String("Karim T.")),
            qPrintable(window->desk()->messages()->text()));
        QCOMPARE(stored().phone, QStringLiteral("115"));
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--type")) {
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-typist"));
        return typeForever(arguments.value(2), arguments.value(3).toLongLong());
    }
    TestDesks tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_desks.moc"
