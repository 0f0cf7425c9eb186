#include "core/backup/backup.h"
#include "core/backup/preview.h"
#include "core/backup/thinning.h"
#include "core/storage/location.h"
#include "tests/core/fixture.h"
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// Backups: thinning, copies that can be trusted, restoring, where a file lies.
class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 10), QTime(18, 4, 5)};

    std::unique_ptr<StructureFile> made(const QString& path)
    {
        auto file = StructureFile::create(path, identity(), clockOn(today));
        if (!file)
            qFatal("cannot create");
        openCase(*file.value());
        return std::move(file).value();
    }
    QString folder(const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        return path;
    }
    static QStringList names(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void rename(StructureFile& file, const QString& name)
    {
        perform(file, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, {1});
            p.usedName = name;
            return people::save(w, p);
        });
    }

private slots:
    void thinningAtItsBoundaries()
    {
        const auto at = [](int year, int month, int day, int hour = 12) {
            return QDateTime(QDate(year, month, day), QTime(hour, 0));
        };
        // 10 March 2026 is a Tuesday: the weeks kept begin on 9 March, 2 March, 23 and 16 February.
        const auto kept = [&](QList<QDateTime> instants) {
            for (const QDateTime& old : backups::toRemove(instants, m_now))
                instants.removeOne(old);
            return instants;
        };
        using List = QList<QDateTime>;
        // All of today's, the last of each other day: the seventh is the 4th.
        QCOMPARE(kept({at(2026, 3, 10, 9), at(2026, 3, 10, 11), at(2026, 3, 4, 9), at(2026, 3, 4)}),
            (List{at(2026, 3, 10, 9), at(2026, 3, 10, 11), at(2026, 3, 4)}));
        // The 3rd is the eighth day, and not the last of its week nor of its month.
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 3, 4), at(2026, 3, 3)}),
            (List{at(2026, 3, 10), at(2026, 3, 4)}));
        // The last of a fourth week is kept, of a fifth only if it is the last of its month.
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 2, 22), at(2026, 2, 16), at(2026, 2, 15)}),
            (List{at(2026, 3, 10), at(2026, 2, 22)}));
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 2, 15), at(2026, 2, 14)}),
            (List{at(2026, 3, 10), at(2026, 2, 15)}));
        // April 2025 is the twelfth month.
        QCOMPARE(kept({at(2026, 3, 10), at(2025, 4, 1), at(2025, 3, 31)}),
            (List{at(2026, 3, 10), at(2025, 4, 1)}));
        // However old, the only one is kept; a clock that was wrong costs nothing.
        QCOMPARE(kept({at(2019, 1, 1)}), (List{at(2019, 1, 1)}));
        QCOMPARE(kept({at(2031, 1, 1), at(2026, 3, 9)}), (List{at(2031, 1, 1), at(2026, 3, 9)}));
        QVERIFY(backups::toRemove({}, m_now).isEmpty());
    }

    void thinningKeepsTheNewestAndIsStable()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<QDateTime> all;
            for (int i = random.bounded(1, 80); i > 0; --i)
                all.append(
                    m_now.addSecs(-qint64(random.bounded(600)) * 86'400 - random.bounded(86'400)));
            const QDateTime newest = *std::max_element(all.begin(), all.end());
            const auto old = backups::toRemove(all, m_now);
            QList<QDateTime> kept = all;
            for (const QDateTime& instant : old)
                kept.removeOne(instant);
            QVERIFY(kept.contains(newest));
            QVERIFY(backups::toRemove(kept, m_now).isEmpty());
            const auto each = [&](int periods, auto periodOf) {
                for (int i = 0; i < periods; ++i) {
                    const auto in = [&](const QDateTime& t) { return periodOf(t.date()) == i; };
                    if (std::any_of(all.begin(), all.end(), in))
                        QVERIFY(std::any_of(kept.begin(), kept.end(), in));
                }
            };
            const QDate day = m_now.date();
            each(7, [&](QDate d) { return d.daysTo(day); });
            each(4, [&](QDate d) {
                return d.addDays(1 - d.dayOfWeek()).daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
            });
            each(12,
                [&](QDate d) { return (day.year() - d.year()) * 12 + day.month() - d.month(); });
        }
    }

    void aBackupHoldsEverythingAndIsMadeOnlyAfterAChange()
    {
        const QString dir = folder("make");
        const QString path = dir + QStringLiteral("/été.jalons");
        auto file = made(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const BackupFolders folders{backups::folderBeside(path)};
        const auto first = backups::make(path, folders, m_now);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->outcome, BackupOutcome::Written);
        QCOMPARE(
            names(folders.main), QStringList{QStringLiteral("été 2026-03-10 18h04m05.jalons")});
        QCOMPARE(first->latest.at, m_now);
        QCOMPARE(QFile::permissions(first->latest.path) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        {
            auto copy = StructureFile::open(first->latest.path, OpenMode::ReadOnly);
            QCOMPARE(dump(*copy.value(), true), dump(*file, true));
        }
        const auto again = backups::make(path, folders, m_now.addSecs(60));
        QCOMPARE(again->outcome, BackupOutcome::Unchanged);
        QCOMPARE(again->latest, first->latest);
        rename(*file, QStringLiteral("Autre"));
        // Another desk took the second: the next one is used.
        const auto third = backups::make(path, folders, m_now);
        QCOMPARE(third->outcome, BackupOutcome::Written);
        QCOMPARE(third->latest.at, m_now.addSecs(1));
        const auto asked = backups::make(path, folders, m_now.addSecs(9), {}, true);
        QCOMPARE(asked->outcome, BackupOutcome::Written);
        QCOMPARE(names(folders.main).size(), 3);
        // The next year, months that have gone are thinned out.
        rename(*file, QStringLiteral("Encore"));
        const auto later = backups::make(path, folders, m_now.addYears(1));
        QCOMPARE(later->removed, 3);
        QCOMPARE(names(folders.main).size(), 1);
    }

    void aCancelledBackupLeavesNothing()
    {
        const QString dir = folder("cancel");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        QVERIFY(file->fill([](Work& w) {
            w.save("action", 0, {{"accompaniment_id", 1}, {"title", QString(9'000'000, u'x')}});
        }));
        const BackupFolders folders{backups::folderBeside(path)};
        int calls = 0;
        const auto stopped = backups::make(path, folders, m_now, [&](int done, int total) {
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
        const auto alone = backups::make(path, folders, m_now);
        QCOMPARE(alone->outcome, BackupOutcome::Written);
        QVERIFY(alone->second);
        QVERIFY(!QFile::exists(folders.second)); // never made in place of a disk that is away
        QVERIFY(QDir().mkpath(folders.second));
        const auto plugged = backups::make(path, folders, m_now.addSecs(60));
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
        const auto result = backups::make(path, folders, m_now);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Damaged);
        QCOMPARE(names(folders.main), QStringList());
    }

    void restoringKeepsThePresentAside()
    {
        const QString dir = folder("restore");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const QString then = dump(*file, true);
        const auto backup = backups::make(path, {backups::folderBeside(path)}, m_now);
        rename(*file, QStringLiteral("Depuis"));
        const QString since = dump(*file, true);
        // A desk that has the file open sees the restored state as a change made elsewhere.
        QSignalSpy changed(file.get(), &StructureFile::changed);
        const auto aside = backups::restore(backup->latest.path, path, m_now);
        QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().detail));
        QCOMPARE(QFileInfo(*aside).fileName(),
            QStringLiteral("a – mis de côté 2026-03-10 18h04m05.jalons"));
        file->poll();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dump(*file, true), then);
        QCOMPARE(dump(*StructureFile::open(*aside, OpenMode::ReadOnly).value(), true), since);
        // What is no backup of ours changes nothing.
        const QByteArray before = bytes(path);
        QVERIFY(!backups::restore(dir + QStringLiteral("/absent"), path, m_now));
        QCOMPARE(bytes(path), before);
    }

    void aPreviewSaysWhatWouldComeAndGo()
    {
        const QString dir = folder("preview");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const auto person = [&](const char* name) {
            return perform(*file, Operation::CreatePerson, [&](Work& w) {
                Person p;
                p.birthName = QString::fromUtf8(name);
                p.firstNames = QStringLiteral("Élie");
                return people::save(w, p);
            });
        };
        const PersonId gone = person("Zola");
        person("Martin");
        Case one{{1}, {1}, {1}, {}, {}, {}};
        diagnose(*file, one);
        const auto backup = backups::make(path, {backups::folderBeside(path)}, m_now)->latest;
        QVERIFY(backups::preview(backup.path, path)->people.isEmpty());

        // A difficulty added deep in a diagnostic is a change of its person's file.
        perform(*file, Operation::UpdateDiagnostic, [](Work& w) {
            return w.save("finding", 0,
                {{"entry_id", 1}, {"kind", QStringLiteral("need")},
                    {"text", QStringLiteral("dormir")}});
        });
        perform(*file, Operation::UpdatePerson, [&](Work& w) {
            w.remove("person", gone.value);
            return 0;
        });
        const PersonId added = person("Écrin");
        const auto preview = backups::preview(backup.path, path);
        QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().detail));
        QCOMPARE(preview->structure, identity().name);
        QVERIFY(preview->lastChange.isValid());
        QCOMPARE(preview->people,
            (QList<PersonDifference>{{PersonFate::Added, added, QStringLiteral("ÉCRIN Élie")},
                {PersonFate::Removed, gone, QStringLiteral("ZOLA Élie")},
                {PersonFate::Changed, {1}, QStringLiteral("DIARRA Amadou")}}));
        QVERIFY(preview->counts.contains({QStringLiteral("person"), 3, 3}));
        QVERIFY(preview->counts.contains({QStringLiteral("finding"), 1, 2}));
        const auto alone = backups::preview(backup.path, dir + QStringLiteral("/absent.jalons"));
        QVERIFY(!alone->hasPresent);
        QVERIFY(alone->counts.contains({QStringLiteral("person"), 3, 0}));
    }

    void restoringOverADamagedFileKeepsItToo()
    {
        const QString dir = folder("over");
        const QString path = dir + QStringLiteral("/a.jalons");
        QString then;
        {
            auto file = made(path);
            then = dump(*file, true);
        }
        const auto backup = backups::make(path, {backups::folderBeside(path)}, m_now);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of a database");
        file.close();
        const auto aside = backups::restore(backup->latest.path, path, m_now);
        QVERIFY(aside);
        QCOMPARE(bytes(*aside), QByteArray("nothing of a database"));
        QCOMPARE(dump(*StructureFile::open(path).value(), true), then);
        // And where there is no file any more.
        QVERIFY(QFile::remove(path));
        QCOMPARE(backups::restore(backup->latest.path, path, m_now).value(), QString());
        QCOMPARE(dump(*StructureFile::open(path).value(), true), then);
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
        row("/home/n/Syncthing/a.jalons", "ext4", "", Synchronised, "Syncthing");
        row("/home/n/docs/a.jalons", "ext4", "/home/n/docs/.stfolder", Synchronised, "Syncthing");
        row("C:/Users/n/SynologyDrive/a.jalons", "NTFS", "", Synchronised, "Synology Drive");
        row("P:/pCloudDrive/a.jalons", "NTFS", "", Synchronised, "pCloud");
        row("/home/n/MEGA/a.jalons", "ext4", "", Synchronised, "MEGA");
        row("/home/n/Mega projet/a.jalons", "ext4", "", Local, "");
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
