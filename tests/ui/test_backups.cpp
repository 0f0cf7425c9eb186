#include "core/backup/backup.h"
#include "core/search/people_list.h"
#include "tests/core/fixture.h"
#include "ui/backup/backup_keeper.h"
#include "ui/backup/backups_card.h"
#include "ui/page/settings.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/info_bar.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;

/// Backups, restoring and recovering as a person does them, in the window.
class TestBackups : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;

    template <class W> W* visible(const QString& name) const
    {
        for (W* widget : m_window->findChildren<W*>())
            if (widget->objectName().startsWith(name) && widget->isVisible())
                return widget;
        return nullptr;
    }
    QList<Backup> made() const { return backups::list(m_path, backups::folderBeside(m_path)); }
    void addPerson(const char* name) const
    {
        QVERIFY(m_window->session()->perform(Operation::CreatePerson, [&](Work& work) {
            Person person;
            person.birthName = QLatin1String(name);
            people::save(work, person);
        }));
    }
    int people() const
    {
        return m_window->session()->query(
            [](const Reader& r) { return jalons::people::count(r, {}, 100); });
    }

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-backups"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        QSettings().clear();
        applyTheme(*qApp, Scheme::Light);
        m_path = m_dir.filePath(QStringLiteral("chrs.jalons"));
        QFile::remove(m_path);
        QDir(backups::folderBeside(m_path)).removeRecursively();
        QVERIFY(StructureFile::create(FileAccess(m_path), testing::identity()));
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(m_window->open(FileAccess(m_path)));
    }
    void cleanup() { m_window.reset(); }

    void closingMakesOneBackupAndOnlyAfterAChange()
    {
        addPerson("Zola");
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20'000);
        QCOMPARE(made().size(), 1);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(m_window->open(FileAccess(m_path)));
        QVERIFY(visible<QLabel>(QStringLiteral("navSaved"))->text().contains(u'\n'));
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(made().size(), 1);
    }

    void restoringIsSeenFirstAndKeepsThePresent()
    {
        addPerson("Avant");
        m_window->desk()->go(Place::Structure);
        auto* now = visible<QPushButton>(QStringLiteral("backupNow"));
        QVERIFY(now);
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            visible<QPushButton>(QStringLiteral("restore ")) != nullptr, 20'000);
        QCOMPARE(made().size(), 1);
        addPerson("Depuis");
        visible<QPushButton>(QStringLiteral("restore "))->click();
        auto* restore = visible<QPushButton>(QStringLiteral("restoreDone"));
        QVERIFY(restore);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 20'000);
        const auto says = [&](const QString& name) {
            const auto labels = m_window->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel* label) { return label->isVisible() && label->text() == name; });
        };
        QTRY_VERIFY(says(QStringLiteral("DEPUIS")));
        QVERIFY(!says(QStringLiteral("AVANT")));
        QCOMPARE(people(), 2);
        restore->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->desk() && people() == 1, 20'000);
        const QStringList aside
            = QDir(m_dir.path()).entryList({QStringLiteral("chrs – mis de côté*")});
        QCOMPARE(aside.size(), 1);
        QVERIFY(m_window->desk()->messages()->text().contains(aside.first()));
    }

    void aBackupThatWasDamagedSinceIsNotCalledVerified()
    {
        m_window->desk()->go(Place::Structure);
        visible<QPushButton>(QStringLiteral("backupNow"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(made().size(), 1, 20'000);
        const auto said = [&] {
            QStringList texts;
            for (const QLabel* label : m_window->findChild<BackupsCard*>()->findChildren<QLabel*>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("B · verified")), 20'000);
        // One letter, its size and its date as they were: only reading it tells.
        QFile file(made().first().path);
        const QDateTime date = QFileInfo(file).lastModified();
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const QByteArray there = file.peek(1);
        file.write(QByteArray(1, char(there[0] ^ 1)));
        file.flush();
        QVERIFY(file.setFileTime(date, QFileDevice::FileModificationTime));
        file.close();
        m_window->desk()->go(Place::People);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(m_window->open(FileAccess(m_path)));
        m_window->desk()->go(Place::Structure);
        QVERIFY(!said().contains(QStringLiteral("B · verified\n")));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("spoiled")), 20'000);
    }

    void anEmergencyFolderThatIsAwayIsSaidAndBlocksNothing()
    {
        m_window->desk()->go(Place::Structure);
        auto* card = m_window->findChild<BackupsCard*>();
        card->setSecondFolder(m_dir.filePath(QStringLiteral("usb")));
        QVERIFY(visible<QLabel>(QStringLiteral("backupWarning")));
        visible<QPushButton>(QStringLiteral("backupNow"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(made().size(), 1, 20'000);
        QTRY_VERIFY(m_window->desk()->messages()->text().contains(QStringLiteral("usb")));
        visible<QPushButton>(QStringLiteral("backupForgetSecond"))->click();
        QVERIFY(!visible<QLabel>(QStringLiteral("backupWarning")));
    }

    void aDamagedFileIsRefusedAndRecovered()
    {
        addPerson("Zola");
        m_window.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\0'));
        file.close();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(!m_window->open(FileAccess(m_path)));
        auto* recover = visible<QPushButton>(QStringLiteral("welcomeRecover"));
        QVERIFY(recover);
        recover->click();
        visible<QPushButton>(QStringLiteral("recoveryStart"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            visible<QPushButton>(QStringLiteral("recoveryOpen")) != nullptr, 20'000);
        QVERIFY(!visible<QLabel>(QStringLiteral("recoveryReport"))->text().isEmpty());
        visible<QPushButton>(QStringLiteral("recoveryOpen"))->click();
        QVERIFY(m_window->desk());
        QCOMPARE(people(), 1);
    }

    void damageFoundInTheBackgroundClosesTheFile()
    {
        QVERIFY(m_window->desk());
        emit m_window->keeper().damageFound(FileAccess(m_path));
        QVERIFY(!m_window->desk());
        QVERIFY(visible<QPushButton>(QStringLiteral("welcomeRecover")));
        QCOMPARE(made().size(), 0);
    }
};

QTEST_MAIN(TestBackups)
#include "test_backups.moc"
