#include "core/backup/backup.h"
#include "core/backup/fingerprint.h"
#include "core/check/check.h"
#include "core/restore/restore.h"
#include "tests/core/fixture.h"
#include "tests/storage/fault_vfs.h"
#include "tests/storage/story.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

/// A disk that fails at any call of a backup or a restoration: there is a backup that can be
/// trusted or none, the file holds the state before or the one restored, and nothing is left half
/// made.
class TestBackupFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 10), QTime(18, 4, 5)};

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static std::unique_ptr<StructureFile> open(const QString& path)
    {
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly, clockOn(today));
        if (!file)
            qWarning("%d %s", int(file.error().kind), qPrintable(file.error().detail));
        return file ? std::move(file).value() : nullptr;
    }
    /// What a file holds, but for which life of it this is.
    static QString held(const StructureFile& file)
    {
        QStringList lines = everythingIn(file).split(u'\n');
        lines.removeIf([](const QString& line) {
            return line.startsWith(QLatin1String("lineage "))
                || line.startsWith(QLatin1String("used_number "));
        });
        return lines.join(u'\n');
    }
    static void kinds()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("torn");
        QTest::addColumn<bool>("lasting");
        QTest::addColumn<bool>("reads");
        QTest::newRow("a torn write") << SQLITE_IOERR_WRITE << true << false << false;
        QTest::newRow("a sync that fails") << SQLITE_IOERR_FSYNC << false << false << false;
        QTest::newRow("a full disk") << SQLITE_FULL << true << true << false;
        QTest::newRow("a read that fails") << SQLITE_IOERR_READ << false << false << true;
    }

private slots:
    void initTestCase()
    {
        auto file = std::move(
            StructureFile::create(FileAccess(path("a.jalons")), identity(), clockOn(today)))
                        .value();
        for (const Step& step : journey())
            QVERIFY(file->perform(step.operation, step.edit));
    }

    void aBackupIsSoundOrNotThere_data() { kinds(); }
    void aBackupIsSoundOrNotThere()
    {
        QFETCH(const int, code);
        QFETCH(const bool, torn);
        QFETCH(const bool, lasting);
        QFETCH(const bool, reads);
        const QString file = path("a.jalons");
        const BackupFolders folders{path("backups")};
        FaultVfs disk;
        int failed = 0;
        for (int call = 0; call < 20'000; call += 1 + call / 8) {
            QDir(folders.main).removeRecursively();
            disk.breakAt({call, code, torn, lasting, reads});
            const auto made = backups::make(FileAccess(file), folders, m_now, {}, true);
            const bool reached = disk.failures() > 0;
            disk.heal();
            const QList<Backup> all = backups::list(file, folders.main);
            failed += made ? 0 : 1;
            QCOMPARE(all.size(), made ? 1 : 0);
            if (made)
                QCOMPARE(
                    *backups::examine(FileAccess(all.first().path)).value(), BackupState::Sound);
            else // not even one without its name
                QCOMPARE(QDir(folders.main).entryList(QDir::Files | QDir::Hidden), QStringList());
            if (!reached)
                break;
        }
        QVERIFY2(failed > 5, qPrintable(QString::number(failed)));
    }

    /// Of two copies that are said to be there, both were read back: a disk of the second folder
    /// whose reads fail is told, whichever read it is.
    void theCopyInTheSecondFolderIsReadBack()
    {
        const QString file = path("a.jalons");
        const BackupFolders folders{path("backups"), path("second")};
        QDir(folders.main).removeRecursively();
        QVERIFY(backups::make(FileAccess(file), folders, m_now, {}, true));
        FaultVfs disk;
        int told = 0;
        int reads = 0;
        for (int call = 0; call < 20'000; ++call) {
            QDir(folders.second).removeRecursively();
            QVERIFY(QDir().mkpath(folders.second));
            disk.breakAt({call, SQLITE_IOERR_READ, false, false, true});
            const auto made = backups::make(FileAccess(file), folders, m_now);
            reads = disk.counted();
            const bool reached = disk.failures() > 0;
            disk.heal();
            if (!reached)
                break;
            told += made && made->second ? 1 : 0;
        }
        // The latest backup is read to be copied, and the copy to be compared with it.
        const QString copy = backups::list(file, folders.second).first().path;
        disk.breakAt({1 << 30, SQLITE_IOERR_READ, false, false, true});
        fingerprints::of(copy);
        const int once = disk.counted();
        disk.heal();
        QVERIFY(once > 0);
        QVERIFY2(told >= 2 * once, qPrintable(QString::number(told)));
        QVERIFY(reads > told);
    }

    void aRestorationIsWholeOrNotDone_data() { kinds(); }
    void aRestorationIsWholeOrNotDone()
    {
        QFETCH(const int, code);
        QFETCH(const bool, torn);
        QFETCH(const bool, lasting);
        QFETCH(const bool, reads);
        QDir(path("r")).removeRecursively();
        QVERIFY(QDir().mkpath(path("r")));
        const QString whole = path("a.jalons");
        const QString file = path("r/b.jalons");
        const BackupFolders folders{path("r/backups")};
        const auto backup = backups::make(FileAccess(whole), folders, m_now, {}, true);
        QVERIFY(backup);
        const QString then = held(*open(whole));
        QVERIFY(QFile::copy(whole, path("r/since")));
        {
            auto since = std::move(StructureFile::open(FileAccess(path("r/since")),
                                       OpenMode::ReadWrite, clockOn(today)))
                             .value();
            QVERIFY(since->perform(Operation::UpdatePerson, [](Work& w) {
                w.save("person", 1, {{"note", QStringLiteral("depuis")}});
            }));
        }
        const QString now = held(*open(path("r/since")));
        QVERIFY(now != then);
        FaultVfs disk;
        int failed = 0;
        for (int call = 0; call < 20'000; call += 1 + call / 8) {
            for (const QString& left :
                QDir(path("r")).entryList({QStringLiteral("b*")}, QDir::Files | QDir::Hidden))
                QFile::remove(path("r/") + left);
            QVERIFY(QFile::copy(path("r/since"), file));
            disk.breakAt({call, code, torn, lasting, reads});
            const auto restored
                = backups::restore(FileAccess(backup->latest.path), FileAccess(file), m_now);
            const bool reached = disk.failures() > 0;
            disk.heal();
            failed += restored ? 0 : 1;
            const auto opened = open(file);
            QVERIFY2(opened, qPrintable(QString::number(call)));
            const QString holds = held(*opened);
            QVERIFY2(
                holds == then || (!restored && holds == now), qPrintable(QString::number(call)));
            QVERIFY(opened->query([](const Reader& r) { return check(r); })->isSound());
            if (holds == then) {
                const QStringList asides
                    = QDir(path("r")).entryList({QStringLiteral("b – mis de côté*.jalons")});
                QCOMPARE(asides.size(), 1);
                QCOMPARE(held(*open(path("r/") + asides.first())), now);
            }
            QCOMPARE(QDir(path("r")).entryList({QStringLiteral("*.part*")}), QStringList());
            if (!reached)
                break;
        }
        QVERIFY2(failed > 5, qPrintable(QString::number(failed)));
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "test_backup_faults.moc"
