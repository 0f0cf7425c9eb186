#include "core/backup/backup.h"
#include "core/draft/spool.h"
#include "core/note/note.h"
#include "core/restore/restore.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/storage/fault_vfs.h"
#include "tests/ui/hands.h"
#include "ui/person/new_person_page.h"
#include "ui/person/person_page.h"
#include "ui/shell/clash_bar.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/info_bar.h"
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;
using namespace hands;

namespace {

const QString words = QStringLiteral("Récit de vingt minutes");

std::unique_ptr<MainWindow> openWindow(const QString& path, const QString& author)
{
    auto file = StructureFile::open(FileAccess(path));
    if (!file)
        qFatal("cannot open: %s", qPrintable(file.error().detail));
    (*file)->setActor({{}, author});
    auto window = std::make_unique<MainWindow>(std::move(file).value());
    window->show();
    window->activateWindow();
    QApplication::setActiveWindow(window.get());
    return window;
}

/// A file that takes nothing, in one of the ways in which that happens.
class Obstacle
{
public:
    Obstacle(const QString& how, const QString& path)
        : m_path(path)
    {
        if (how == QLatin1String("moved")) {
            if (!QFile::rename(path, path + QStringLiteral(".elsewhere")))
                qFatal("cannot move");
            m_moved = true;
        } else if (how == QLatin1String("busy")) {
            m_other = std::make_unique<Database>(FileAccess(path), OpenMode::ReadWrite, false);
            m_other->exec(QStringLiteral("BEGIN IMMEDIATE"));
        } else {
            m_disk = std::make_unique<FaultVfs>();
            m_code = how == QLatin1String("full") ? SQLITE_FULL : SQLITE_READONLY;
        }
    }
    ~Obstacle() { go(); }

    /// The disk has to be ours before the file is opened; it breaks when told to.
    void come()
    {
        if (m_disk)
            m_disk->breakAt({0, m_code, false, true});
    }
    void go()
    {
        if (std::exchange(m_moved, false))
            QFile::rename(m_path + QStringLiteral(".elsewhere"), m_path);
        if (m_other)
            m_other->exec(QStringLiteral("ROLLBACK"));
        m_other.reset();
        if (m_disk)
            m_disk->heal();
    }

private:
    QString m_path;
    bool m_moved = false;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<FaultVfs> m_disk;
    int m_code = 0;
};

/// Another process that types while somebody holds its file, and says what is kept.
int typeWhileBusy(const QString& path, qint64 person)
{
    auto window = openWindow(path, QStringLiteral("Nadia B."));
    Database other(FileAccess(path), OpenMode::ReadWrite, false);
    QTest::qWait(300);
    other.exec(QStringLiteral("BEGIN IMMEDIATE"));
    window->desk()->openPerson({person}, PersonTab::Identity);
    auto* note = child<GrowingTextEdit>(window.get(), "personNote");
    note->setFocus();
    type(note, words);
    window->desk()->flush();
    QTextStream(stdout) << window->session()->isTypedOutside() << Qt::endl;
    return QApplication::exec();
}

} // namespace

/// What is typed while the file cannot be written is lost nowhere.
class TestSpool : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    QString m_home;
    Case m_case;
    PersonId m_other;
    Lineage m_life;

    QStringList spooled() const
    {
        return QDir(m_home + QStringLiteral("/jalons/brouillons"))
            .entryList({QStringLiteral("*.json")}, QDir::Files);
    }
    QString stored(PersonId person) const
    {
        auto file = StructureFile::open(FileAccess(m_path), OpenMode::ReadOnly);
        if (!file)
            qFatal("cannot read back");
        return (*file)
            ->query([&](const Reader& r) { return people::load(r, person).note; })
            .value();
    }
    static int draftsIn(MainWindow& window)
    {
        return window.desk()
            ->file()
            .query([](const Reader& r) {
                return Sql(r).value(QStringLiteral("SELECT count(*) FROM draft"));
            })
            .value()
            .toInt();
    }
    static GrowingTextEdit* note(MainWindow& window)
    {
        return child<GrowingTextEdit>(&window, "personNote");
    }
    void typeNote(MainWindow& window, const QString& text = words)
    {
        window.desk()->openPerson(m_case.person, PersonTab::Identity);
        note(window)->setFocus();
        type(note(window), text);
    }
    static QPushButton* button(MainWindow& window, const char* begin)
    {
        QCoreApplication::processEvents();
        for (QPushButton* found : window.findChildren<QPushButton*>())
            if (found->isVisible() && found->objectName().startsWith(QLatin1String(begin)))
                return found;
        return nullptr;
    }
    static QMessageBox* question(MainWindow& window)
    {
        return window.findChild<QMessageBox*>(QStringLiteral("leaveQuestion"));
    }
    static void answer(MainWindow& window, const char* with)
    {
        question(window)->findChild<QPushButton*>(QLatin1String(with))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static QString rail(MainWindow& window) { return child<QLabel>(&window, "navSaved")->text(); }
    /// Of another life of the file, as it is after a backup was restored.
    void leaveFromAnotherLife(const Draft& draft)
    {
        Spool gone;
        Lineage former = m_life;
        former.epoch = QStringLiteral("former");
        QVERIFY(gone.keep(former, draft));
    }
    Draft noteDraft(qint64 row, qint64 owner) const
    {
        Draft draft;
        draft.table = row > 0 ? QStringLiteral("person") : QStringLiteral("note");
        draft.row = row;
        draft.owner = owner;
        draft.person = m_case.person;
        draft.tab = row > 0 ? QStringLiteral("identity") : QStringLiteral("notes");
        draft.at = QDateTime::currentDateTime();
        draft.fields = {{draft.table, row,
            row > 0 ? QStringLiteral("note") : QStringLiteral("text"), {}, words}};
        return draft;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-spool"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        static int number = 0;
        ++number;
        m_home = m_dir.filePath(QStringLiteral("home%1").arg(number));
        QDir().mkpath(m_home);
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home));
        QDir().mkpath(m_dir.filePath(QString::number(number)));
        m_path = m_dir.filePath(QStringLiteral("%1/chrs.jalons").arg(number));
        auto file = std::move(StructureFile::create(FileAccess(m_path), identity())).value();
        m_case = openCase(*file, QDate::currentDate());
        m_other = perform(*file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Ouattara");
            p.firstContact = QDate::currentDate();
            return people::save(w, p);
        });
        file.reset();
        file = std::move(StructureFile::open(FileAccess(m_path))).value();
        m_life = file->lineage();
    }

    void typedTextOutlivesTheObstacle_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"full", "moved", "busy", "readonly"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    /// Looking elsewhere and coming back; then the file is there again and takes it by itself.
    void typedTextOutlivesTheObstacle()
    {
        QFETCH(QString, how);
        const bool disk = how == QLatin1String("full") || how == QLatin1String("readonly");
        std::unique_ptr<Obstacle> obstacle;
        if (disk)
            obstacle = std::make_unique<Obstacle>(how, m_path);
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300); // the desk is noted
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        if (!disk)
            obstacle = std::make_unique<Obstacle>(how, m_path);
        obstacle->come();
        typeNote(*window);
        window->desk()->flush();
        const QString said = window->desk()->messages()->text();
        QVERIFY2(said.contains(QLatin1String("kept on this computer")), qPrintable(said));
        QVERIFY2(rail(*window).contains(QLatin1String("kept on this computer")),
            qPrintable(rail(*window)));
        QCOMPARE(spooled().size(), 1);
        window->desk()->openPerson(m_other, PersonTab::Identity);
        QVERIFY(note(*window)->text().isEmpty());
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        QCOMPARE(note(*window)->text(), words);
        obstacle->go();
        QTRY_COMPARE_WITH_TIMEOUT(stored(m_case.person), words, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(spooled().isEmpty(), 4000);
        QCOMPARE(draftsIn(*window), 0);
        QCOMPARE(stored(m_other), QString());
        QVERIFY2(rail(*window).contains(QLatin1String("Everything is saved")),
            qPrintable(rail(*window)));
    }

    /// In no form when the file comes back: it is a draft there, which Today gives back.
    void lookedAwayFromItBecomesADraft()
    {
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        Obstacle obstacle(QStringLiteral("moved"), m_path);
        typeNote(*window);
        window->desk()->openPerson(m_other, PersonTab::Identity);
        window->desk()->go(Place::Today);
        QVERIFY(button(*window, "draftResume")); // also before
        obstacle.go();
        QTRY_COMPARE_WITH_TIMEOUT(draftsIn(*window), 1, 8000);
        QVERIFY(spooled().isEmpty());
        button(*window, "draftResume")->click();
        QCOMPARE(note(*window)->text(), words);
        window->desk()->flush();
        QCOMPARE(stored(m_case.person), words);
        QCOMPARE(draftsIn(*window), 0);
    }

    void closingAsksOnlyThen()
    {
        {
            auto window = openWindow(m_path, QStringLiteral("Nadia B."));
            QTest::qWait(300);
            typeNote(*window, QStringLiteral("Bien. "));
            window->close(); // after its backup
            QTRY_VERIFY(!window->isVisible());
            QVERIFY(!question(*window));
        }
        QVERIFY(stored(m_case.person).startsWith(QLatin1String("Bien.")));
        Obstacle* obstacle = nullptr;
        {
            auto window = openWindow(m_path, QStringLiteral("Nadia B."));
            QTest::qWait(300);
            window->desk()->openPerson(m_case.person, PersonTab::Identity);
            obstacle = new Obstacle(QStringLiteral("moved"), m_path);
            typeNote(*window);
            window->close();
            QTRY_VERIFY(question(*window));
            QVERIFY(question(*window)->informativeText().contains(
                QLatin1String("kept on this computer")));
            answer(*window, "leaveAgain"); // it asks again
            QTRY_VERIFY(question(*window));
            question(*window)->button(QMessageBox::Cancel)->click();
            QVERIFY(window->isVisible());
            QTRY_VERIFY(!question(*window));
            window->close();
            QTRY_VERIFY(question(*window));
            answer(*window, "leaveClose");
            QTRY_VERIFY(!window->isVisible());
        }
        QCOMPARE(spooled().size(), 1);
        delete obstacle;
        auto window = openWindow(m_path, QStringLiteral("Karim T.")); // whoever sits here
        QTRY_VERIFY_WITH_TIMEOUT(button(*window, "draftResume"), 4000);
        button(*window, "draftResume")->click();
        QVERIFY(note(*window)->text().contains(words));
        window->desk()->flush();
        QVERIFY(stored(m_case.person).contains(words));
        QVERIFY(spooled().isEmpty());
        QCOMPARE(draftsIn(*window), 0);
    }

    void anotherFileIsNotOpenedOverIt()
    {
        const QString second = m_dir.filePath(QStringLiteral("second.jalons"));
        QVERIFY(StructureFile::create(FileAccess(second), identity()));
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        Obstacle obstacle(QStringLiteral("moved"), m_path);
        typeNote(*window);
        QVERIFY(!window->open(FileAccess(second)));
        QVERIFY(question(*window));
        QCOMPARE(window->desk()->file().path(), m_path);
        answer(*window, "leaveClose");
        QTRY_COMPARE(window->desk()->file().path(), second);
        QCOMPARE(spooled().size(), 1);
    }

    void aKilledWindowLeavesItToTheNext()
    {
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--type"), m_path, QString::number(m_case.person.value)});
        QVERIFY(typist.waitForReadyRead(20000));
        QCOMPARE(typist.readAllStandardOutput().trimmed(), QByteArray("1"));
        QCOMPARE(spooled().size(), 1);
        {
            // What a window has that runs is not another's.
            Spool other;
            QVERIFY(!other.adopt(m_life.file));
        }
        typist.kill();
        QVERIFY(typist.waitForFinished());
        QCOMPARE(stored(m_case.person), QString());
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTRY_VERIFY_WITH_TIMEOUT(button(*window, "draftResume"), 4000);
        button(*window, "draftResume")->click();
        QCOMPARE(note(*window)->text(), words);
        window->desk()->flush();
        QCOMPARE(stored(m_case.person), words);
        QVERIFY(spooled().isEmpty());
    }

    /// Written elsewhere meanwhile: both are shown, and nothing is lost while nobody has chosen.
    void aChangeMadeMeanwhileIsAClash()
    {
        Draft draft = noteDraft(m_case.person.value, 0);
        {
            Spool gone;
            QVERIFY(gone.keep(m_life, draft));
        }
        {
            auto there = std::move(StructureFile::open(FileAccess(m_path))).value();
            perform(*there, Operation::UpdatePerson, [&](Work& w) {
                Person p = people::load(w, m_case.person);
                p.note = QStringLiteral("Vu ce matin");
                return people::save(w, p);
            });
        }
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(500);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        ClashBar* bar = window->desk()->clashes();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(words), qPrintable(bar->text()));
        QCOMPARE(note(*window)->text(), QStringLiteral("Vu ce matin"));
        // Something else of the form is stored: what waits for a choice stays.
        auto* phone = child<QLineEdit>(window.get(), "personPhone");
        phone->setFocus();
        type(phone, QStringLiteral("115"));
        window->desk()->flush();
        QCOMPARE(stored(m_case.person), QStringLiteral("Vu ce matin"));
        QCOMPARE(draftsIn(*window), 1);
        window->desk()->openPerson(m_other, PersonTab::Identity);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        QVERIFY(bar->isVisible());
        child<QPushButton>(bar, "clashMine")->click();
        window->desk()->flush();
        QCOMPARE(stored(m_case.person), words);
        QCOMPARE(draftsIn(*window), 0);
        QVERIFY(spooled().isEmpty());
    }

    /// Typed before the file was restored: the number may be another person's now.
    void whatIsOfAnotherLifeIsComparedNeverWritten()
    {
        leaveFromAnotherLife(noteDraft(m_case.person.value, 0));
        leaveFromAnotherLife(noteDraft(0, m_case.person.value));
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(500);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        QVERIFY(window->desk()->clashes()->isVisible());
        QVERIFY(note(*window)->text().isEmpty());
        window->desk()->openPerson(m_case.person, PersonTab::Notes);
        auto* composer = child<GrowingTextEdit>(window.get(), "noteNewText");
        QVERIFY(composer->text().isEmpty());
        QTest::qWait(2500);
        QCOMPARE(stored(m_case.person), QString());
        const auto notes = [&] {
            return window->desk()
                ->file()
                .query([](const Reader& r) {
                    return Sql(r).value(QStringLiteral("SELECT count(*) FROM note"));
                })
                .value()
                .toInt();
        };
        QCOMPARE(notes(), 0);
        window->desk()->go(Place::Today);
        QPushButton* resume = nullptr;
        QCoreApplication::processEvents();
        for (QPushButton* found : window->findChildren<QPushButton*>())
            if (found->isVisible() && found->accessibleName().contains(QLatin1String("restored")))
                resume = found;
        QVERIFY(resume);
        resume->click();
        QCOMPARE(composer->text(), words);
        window->desk()->flush();
        QCOMPARE(notes(), 1);
        QVERIFY(spooled().isEmpty());
    }

    /// The file is restored under the hands: what they type is not written into another state of
    /// it.
    void aRestoreSetsAsideWhatIsBeingTyped()
    {
        const auto made = backups::make(FileAccess(m_path), {backups::folderBeside(m_path)},
            QDateTime::currentDateTime(), {}, true);
        QVERIFY(made);
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300);
        // So that the file restored is another state also where nobody has begun its new life.
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        type(child<QLineEdit>(window.get(), "personPhone"), QStringLiteral("115"));
        window->desk()->flush();
        typeNote(*window);
        QVERIFY(backups::restore(
            FileAccess(made->latest.path), FileAccess(m_path), QDateTime::currentDateTime()));
        window->desk()->flush();
        QTest::qWait(2500);
        QCOMPARE(stored(m_case.person), QString());
        QVERIFY(window->desk()->clashes()->isVisible());
        QVERIFY2(window->desk()->clashes()->text().contains(words),
            qPrintable(window->desk()->clashes()->text()));
        child<QPushButton>(window->desk()->clashes(), "clashMine")->click();
        window->desk()->flush();
        QCOMPARE(stored(m_case.person), words);
        QCOMPARE(draftsIn(*window), 0);
        QVERIFY(spooled().isEmpty());
    }

    void nothingIsSaidToBeKeptThatIsNot()
    {
        qputenv("XDG_DATA_HOME", "/dev/null/nowhere");
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        Obstacle obstacle(QStringLiteral("moved"), m_path);
        typeNote(*window);
        window->desk()->flush();
        QVERIFY2(window->desk()->messages()->text().contains(QLatin1String("could not be kept")),
            qPrintable(window->desk()->messages()->text()));
        QVERIFY(rail(*window).contains(QLatin1String("Not saved")));
        window->desk()->openPerson(m_other, PersonTab::Identity);
        window->desk()->openPerson(m_case.person, PersonTab::Identity);
        QCOMPARE(note(*window)->text(), words); // the window itself has it
        window->close();
        QTRY_VERIFY(question(*window));
        QVERIFY(question(*window)->informativeText().contains(QLatin1String("lost")));
        obstacle.go();
        answer(*window, "leaveAgain");
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(stored(m_case.person), words);
    }

    /// A form that is stored by a button.
    void aPersonBeingCreatedIsKeptToo()
    {
        auto window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTest::qWait(300);
        window->desk()->newPerson();
        Obstacle obstacle(QStringLiteral("moved"), m_path);
        type(child<QLineEdit>(window.get(), "newLastName"), QStringLiteral("Lœuvre"));
        child<QPushButton>(window.get(), "newCreate")->click();
        window->desk()->go(Place::Today);
        QCOMPARE(spooled().size(), 1);
        window.reset(); // no question can be asked any more
        obstacle.go();
        window = openWindow(m_path, QStringLiteral("Nadia B."));
        QTRY_VERIFY_WITH_TIMEOUT(button(*window, "draftResume"), 4000);
        button(*window, "draftResume")->click();
        QCOMPARE(child<QLineEdit>(window.get(), "newLastName")->text(), QStringLiteral("Lœuvre"));
        child<QPushButton>(window.get(), "newCreate")->click();
        QCOMPARE(draftsIn(*window), 0);
        QVERIFY(spooled().isEmpty());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--type")) {
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-spool-typist"));
        return typeWhileBusy(arguments.value(2), arguments.value(3).toLongLong());
    }
    TestSpool tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_spool.moc"
