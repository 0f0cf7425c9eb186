#include "tests/core/backup_case.h"

using namespace jalons;
using namespace jalons::testing;
using backups::Dated;

/// Backups: copies that can be trusted, the second folder, where a file lies.
class TestBackup : public BackupCase
{
    Q_OBJECT

private slots:
    void aBackupHoldsEverythingAndIsMadeOnlyAfterAChange()
    {
        const QString dir = folder("make");
        const QString path = dir + QStringLiteral("/été.jalons");
        auto file = made(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const BackupFolders folders{backups::folderBeside(path)};
        const auto first = backups::make(FileAccess(path), folders, m_now);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->outcome, BackupOutcome::Written);
        QCOMPARE(
            names(folders.main), QStringList{QStringLiteral("été 2026-03-10 18h04m05.jalons")});
        QCOMPARE(first->latest.at, m_now);
        QCOMPARE(QFile::permissions(first->latest.path) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        {
            auto copy = StructureFile::open(FileAccess(first->latest.path), OpenMode::ReadOnly);
            QCOMPARE(dump(*copy.value(), true), dump(*file, true));
        }
        const auto again = backups::make(FileAccess(path), folders, m_now.addSecs(60));
        QCOMPARE(again->outcome, BackupOutcome::Unchanged);
        QCOMPARE(again->latest, first->latest);
        rename(*file, QStringLiteral("Autre"));
        // Another desk took the second: the next one is used.
        const auto third = backups::make(FileAccess(path), folders, m_now);
        QCOMPARE(third->outcome, BackupOutcome::Written);
        QCOMPARE(third->latest.at, m_now.addSecs(1));
        const auto asked = backups::make(FileAccess(path), folders, m_now.addSecs(9), {}, true);
        QCOMPARE(asked->outcome, BackupOutcome::Written);
        QCOMPARE(names(folders.main).size(), 3);
        // A clock that leaps a year takes nothing away, and is not believed.
        rename(*file, QStringLiteral("Encore"));
        const auto later = backups::make(FileAccess(path), folders, m_now.addYears(1));
        QCOMPARE(later->removed, 0);
        QVERIFY(!later->later);
        QCOMPARE(names(folders.main).size(), 4);
        const auto back = backups::make(FileAccess(path), folders, m_now.addDays(1), {}, true);
        QCOMPARE(back->later, m_now.addYears(1));
        QCOMPARE(back->removed, 0);
    }

    void aCancelledBackupLeavesNothing()
    {
        const QString dir = folder("cancel");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        Database(FileAccess(path), OpenMode::ReadWrite)
            .exec(QStringLiteral("INSERT INTO action (accompaniment_id, title)"
                                 " VALUES (1, hex(zeroblob(4500000)))"));
        const BackupFolders folders{backups::folderBeside(path)};
        int calls = 0;
        const auto stopped
            = backups::make(FileAccess(path), folders, m_now, [&](int done, int total) {
                  ++calls;
                  return done > total;
              });
        QCOMPARE(stopped->outcome, BackupOutcome::Cancelled);
        QCOMPARE(calls, 1);
        QCOMPARE(names(folders.main), QStringList());
    }

    void theSecondFolderReceivesItWhenItIsThere()
    {
        const QString dir = folder("second");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const BackupFolders folders{backups::folderBeside(path), dir + QStringLiteral("/usb")};
        const auto alone = backups::make(FileAccess(path), folders, m_now);
        QCOMPARE(alone->outcome, BackupOutcome::Written);
        QVERIFY(alone->second);
        QVERIFY(!QFile::exists(folders.second)); // never made in place of a disk that is away
        QVERIFY(QDir().mkpath(folders.second));
        const auto plugged = backups::make(FileAccess(path), folders, m_now.addSecs(60));
        QCOMPARE(plugged->outcome, BackupOutcome::Unchanged);
        QVERIFY(!plugged->second);
        QCOMPARE(names(folders.second), names(folders.main));
        QCOMPARE(
            bytes(backups::list(path, folders.second).first().path), bytes(alone->latest.path));
    }

    void aDamagedFileGivesNoBackup()
    {
        const QString dir = folder("damaged");
        const QString path = dir + QStringLiteral("/a.jalons");
        made(path).reset();
        const QByteArray whole = bytes(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(whole.size() / 8192 * 4096));
        file.write(QByteArray(8192, char(0x5A)));
        file.close();
        const BackupFolders folders{backups::folderBeside(path)};
        const auto result = backups::make(FileAccess(path), folders, m_now);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Damaged);
        QCOMPARE(names(folders.main), QStringList());
    }

    void theSecondFolderNeverKeepsAnotherFileOfTheSameSize()
    {
        const QString dir = folder("same size");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const BackupFolders folders{backups::folderBeside(path), folder("usb2")};
        const auto first = backups::make(FileAccess(path), folders, m_now);
        QVERIFY(!first->second);
        const QString copy = folders.second + u'/' + QFileInfo(first->latest.path).fileName();
        QCOMPARE(bytes(copy), bytes(first->latest.path));
        QByteArray other = bytes(copy);
        other[other.size() / 2] = char(other[other.size() / 2] ^ 4);
        write(copy, other);
        const auto again = backups::make(FileAccess(path), folders, m_now.addSecs(60));
        QCOMPARE(again->outcome, BackupOutcome::Unchanged);
        QVERIFY(!again->second);
        QCOMPARE(bytes(copy), bytes(first->latest.path));
        QCOMPARE(bytes(copy + QStringLiteral(".autre-1")), other); // nothing is written over
        QCOMPARE(backups::list(path, folders.second).first().trust, Trust::Kept);
        // One that bears its own fingerprint is still not this one.
        write(copy, other);
        fingerprints::write(copy, fingerprints::of(copy), copy, Overwrite::Yes);
        QVERIFY(!backups::make(FileAccess(path), folders, m_now.addSecs(120))->second);
        QCOMPARE(bytes(copy), bytes(first->latest.path));
        QCOMPARE(bytes(copy + QStringLiteral(".autre-2")), other);
    }

    void whatAKillLeftIsFoundAndRemoved()
    {
        const QString dir = folder("killed");
        const QString path = dir + QStringLiteral("/a.jalons");
        made(path).reset();
        const BackupFolders folders{backups::folderBeside(path)};
        QVERIFY(QDir().mkpath(folders.main));
        QString left;
        {
            const PartFile ours(path, folders.main);
            left = QFileInfo(ours.path()).fileName();
            QCOMPARE(backups::removeLeftovers(path, folders), 0); // we are still at it
            QVERIFY(QFile::exists(ours.path()));
        }
        // A process that is no more: above every number the system gives.
        left.replace(QStringLiteral("-%1-").arg(QCoreApplication::applicationPid()),
            QStringLiteral("-999999999-"));
        for (const QString& folder : {dir, folders.main}) {
            write(folder + u'/' + left, "copy");
            write(folder + u'/' + left + QStringLiteral("-journal"), "journal");
            write(folder + QStringLiteral("/b") + left.mid(1), "of another file");
        }
        QCOMPARE(backups::removeLeftovers(path, folders), 4);
        QCOMPARE(names(folders.main), QStringList{QStringLiteral("b") + left.mid(1)});
    }

    void whereAFileLies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("fileSystem");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* path, const char* system, const char* mark,
                             LocationKind kind, const char* name) {
            QTest::addRow("%s %s", path, system)
                << QString::fromUtf8(path) << QByteArray(system) << QString::fromUtf8(mark)
                << int(kind) << QString::fromUtf8(name);
        };
        using enum LocationKind;
        row("/srv/data/a.jalons", "ext4", "", Local, "");
        row("/srv/Nextcloud/a.jalons", "ext4", "", Synchronised, "Nextcloud");
        row("C:/Users/n/OneDrive - Les Tilleuls/a.jalons", "NTFS", "", Synchronised, "OneDrive");
        row("/srv/Mon Drive/x/a.jalons", "ext4", "", Synchronised, "Google Drive");
        row("/srv/dropboxes/a.jalons", "ext4", "", Local, "");
        row("/srv/x/Nextcloud.jalons", "ext4", "", Local, "");
        row("/srv/docs/équipe/a.jalons", "ext4", "/srv/docs/.dropbox", Synchronised, "Dropbox");
        row("/srv/docs/a.jalons", "ext4", "/srv/other/.dropbox", Local, "");
        row("/mnt/commun/a.jalons", "cifs", "", Share, "cifs");
        row("/mnt/commun/a.jalons", "nfs4", "", Share, "nfs4");
        row("/mnt/commun/a.jalons", "fuse.sshfs", "", ShareWithoutLocks, "fuse.sshfs");
        row("/srv/n/Syncthing/a.jalons", "ext4", "", Synchronised, "Syncthing");
        row("/srv/n/docs/a.jalons", "ext4", "/srv/n/docs/.stfolder", Synchronised, "Syncthing");
        row("C:/Users/n/SynologyDrive/a.jalons", "NTFS", "", Synchronised, "Synology Drive");
        row("P:/pCloudDrive/a.jalons", "NTFS", "", Synchronised, "pCloud");
        row("/srv/n/MEGA/a.jalons", "ext4", "", Synchronised, "MEGA");
        row("/srv/n/Mega projet/a.jalons", "ext4", "", Local, "");
        row("C:/Users/n/Proton Drive/n/My files/a.jalons", "NTFS", "", Synchronised,
            "Proton Drive");
        row("C:/Users/n/SharePoint/Équipe - Documents/a.jalons", "NTFS", "", Synchronised,
            "SharePoint");
        row("/mnt/Seafile/a.jalons", "cifs", "", Synchronised, "Seafile");
    }

    void whereAFileLies()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, fileSystem);
        QFETCH(const QString, mark);
        QFETCH(const int, kind);
        QFETCH(const QString, name);
        const Location found
            = locationOf(path, fileSystem, [&](const QString& asked) { return asked == mark; });
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.name, name);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
