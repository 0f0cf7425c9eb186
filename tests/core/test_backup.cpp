#include "core/backup/backup.h"
#include "core/backup/fingerprint.h"
#include "core/backup/thinning.h"
#include "core/restore/preview.h"
#include "core/restore/restore.h"
#include "core/storage/location.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/used_numbers.h"
#include "tests/core/fixture.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace jalons;
using namespace jalons::testing;
using backups::Dated;

/// Backups: thinning, copies that can be trusted, restoring, where a file lies.
class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 10), QTime(18, 4, 5)};

    std::unique_ptr<StructureFile> made(const QString& path)
    {
        auto file = StructureFile::create(FileAccess(path), identity(), clockOn(today));
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
        QStringList all = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        all.removeIf([&](const QString& name) {
            // Each backup has its fingerprint beside it: counted with it.
            return name.endsWith(QLatin1String(".sha256")) && name.startsWith(u'.')
                && all.contains(name.mid(1).chopped(7));
        });
        return all;
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
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

    void restoringKeepsThePresentAside()
    {
        const QString dir = folder("restore");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const QString then = dump(*file, true);
        const auto backup = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now);
        rename(*file, QStringLiteral("Depuis"));
        const QString since = dump(*file, true);
        // A desk that has the file open sees the restored state as a change made elsewhere.
        QList<Changes> changed;
        connect(file.get(), &StructureFile::changed, this,
            [&](const Changes& changes) { changed.append(changes); });
        const auto aside
            = backups::restore(FileAccess(backup->latest.path), FileAccess(path), m_now);
        QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().detail));
        QVERIFY(aside->done && aside->hadFingerprint);
        QCOMPARE(QFileInfo(aside->aside).fileName(),
            QStringLiteral("a – mis de côté 2026-03-10 18h04m05.jalons"));
        file->poll();
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed[0].restored && changed[0].everything);
        QCOMPARE(dump(*file, true), then);
        QCOMPARE(
            dump(*StructureFile::open(FileAccess(aside->aside), OpenMode::ReadOnly).value(), true),
            since);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
        QCOMPARE(QDir(dir).entryList({QStringLiteral("*.part*")}), QStringList());
        // What is no backup of ours changes nothing.
        const QByteArray before = bytes(path);
        QVERIFY(!backups::restore(
            FileAccess(dir + QStringLiteral("/absent")), FileAccess(path), m_now));
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
        const auto backup
            = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now)->latest;
        QVERIFY(backups::preview(FileAccess(backup.path), FileAccess(path))->people.isEmpty());

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
        const auto preview = backups::preview(FileAccess(backup.path), FileAccess(path));
        QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().detail));
        QCOMPARE(preview->structure, identity().name);
        QVERIFY(preview->lastChange.isValid());
        QCOMPARE(preview->people,
            (QList<PersonDifference>{{PersonFate::Added, added, QStringLiteral("ÉCRIN Élie")},
                {PersonFate::Removed, gone, QStringLiteral("ZOLA Élie")},
                {PersonFate::Changed, {1}, QStringLiteral("DIARRA Amadou")}}));
        QVERIFY(preview->counts.contains({QStringLiteral("person"), 3, 3}));
        QVERIFY(preview->counts.contains({QStringLiteral("finding"), 1, 2}));
        const auto alone = backups::preview(
            FileAccess(backup.path), FileAccess(dir + QStringLiteral("/absent.jalons")));
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
        const auto backup = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of a database");
        file.close();
        const auto aside
            = backups::restore(FileAccess(backup->latest.path), FileAccess(path), m_now);
        QVERIFY(aside);
        QCOMPARE(bytes(aside->aside), QByteArray("nothing of a database"));
        QCOMPARE(dump(*StructureFile::open(FileAccess(path)).value(), true), then);
        // And where there is no file any more.
        QVERIFY(QFile::remove(path));
        QCOMPARE(backups::restore(FileAccess(backup->latest.path), FileAccess(path), m_now)->aside,
            QString());
        QCOMPARE(dump(*StructureFile::open(FileAccess(path)).value(), true), then);
    }

    void whatIsLeftOfAnotherFileIsNotPlayedIntoARestoredOne()
    {
        const QString dir = folder("stale");
        const QString path = dir + QStringLiteral("/a.jalons");
        QString then;
        {
            auto file = made(path);
            then = dump(*file, true);
        }
        const auto backup = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now);
        // A journal that a crash left when the file held other pages.
        const QString journal = path + QStringLiteral("-journal");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA cache_size = 5"));
            database.exec(QStringLiteral("BEGIN IMMEDIATE"));
            database.exec(QStringLiteral("CREATE TABLE filler (id INTEGER PRIMARY KEY, t TEXT)"));
            database.exec(QStringLiteral("UPDATE term SET code = code || '!!'"));
            database.exec(QStringLiteral("INSERT INTO filler (t) SELECT hex(randomblob(3000)) FROM "
                                         "term"));
            QVERIFY(QFileInfo(journal).size() > 0);
            QVERIFY(QFile::copy(journal, dir + QStringLiteral("/kept")));
            database.exec(QStringLiteral("ROLLBACK"));
        }
        const QByteArray left = bytes(dir + QStringLiteral("/kept"));
        QVERIFY(QFile::remove(path));
        write(journal, left);
        write(path + QStringLiteral("-wal"), QByteArray(40, 'w'));
        QVERIFY(backups::restore(FileAccess(backup->latest.path), FileAccess(path), m_now)->done);
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(bytes(journal + QStringLiteral(".ancien-1")), left);
        QCOMPARE(bytes(path + QStringLiteral("-wal.ancien-1")), QByteArray(40, 'w'));
        QCOMPARE(dump(*StructureFile::open(FileAccess(path)).value(), true), then);
        // The same beside a file that cannot be read: it goes aside with what is its own.
        write(path, "nothing of a database");
        write(journal, left);
        const auto again
            = backups::restore(FileAccess(backup->latest.path), FileAccess(path), m_now);
        QVERIFY(again->done);
        QCOMPARE(bytes(again->aside), QByteArray("nothing of a database"));
        QCOMPARE(bytes(again->aside + QStringLiteral("-journal")), left);
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(dump(*StructureFile::open(FileAccess(path)).value(), true), then);
    }

    void whatAnotherDeskWritesMeanwhileIsInOneOfTheTwo()
    {
        const QString dir = folder("meanwhile");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const auto backup
            = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now)->latest;
        std::atomic<bool> stop = false;
        QStringList told;
        std::thread desk([&] {
            auto other = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
            for (int i = 0; !stop; ++i) {
                const QString name = QStringLiteral("n%1").arg(i);
                const auto done = other.value()->perform(Operation::CreatePerson, [&](Work& work) {
                    Person person;
                    person.birthName = name;
                    person.firstNames = name;
                    people::save(work, person);
                });
                if (done)
                    told.append(name);
            }
        });
        QTest::qWait(100);
        const auto restored = backups::restore(FileAccess(backup.path), FileAccess(path), m_now);
        QTest::qWait(100);
        stop = true;
        desk.join();
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QVERIFY(told.size() > 10);
        QSet<QString> there;
        for (const QString& place : {path, restored->aside}) {
            Database database(FileAccess(place), OpenMode::ReadOnly);
            for (Rows rows = database.select(QStringLiteral("SELECT birth_name FROM person"));
                 rows.next();) {
                QString name;
                rows.row() >> name;
                there.insert(name);
            }
        }
        const QSet<QString> all(told.begin(), told.end());
        QCOMPARE((all - there).values(), QStringList());
    }

    void numbersOfTheStateThatWentAreNotGivenAgain()
    {
        const QString dir = folder("numbers");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        file->join();
        const auto backup
            = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now)->latest;
        rename(*file, QStringLiteral("Un"));
        rename(*file, QStringLiteral("Deux"));
        const Lineage before = file->lineage();
        const qint64 desk = file->desk();
        {
            Database present(FileAccess(path), OpenMode::ReadWrite);
            present.exec(QStringLiteral(
                "INSERT INTO contract (accompaniment_id, kind, number, from_date, made_on)"
                " VALUES (1, 'accompaniment', '2026-0041', '2026-01-01', '2026-01-01'),"
                " (1, 'amendment', '2026-0007-A3', '2026-01-01', '2026-01-01')"));
        }
        QVERIFY(backups::restore(FileAccess(backup.path), FileAccess(path), m_now)->done);
        file->poll();
        QCOMPARE(file->lineage().file, before.file);
        QVERIFY(file->lineage().epoch != before.epoch);
        QVERIFY(file->desk() > desk);
        QVERIFY(!file->undoable());
        QVERIFY(file->perform(Operation::UpdatePerson,
                        [](Work& w) {
                            w.save("person", 1, {{"used_name", QStringLiteral("Trois")}});
                        })
                    ->operation
            > before.operation);
        Database restored(FileAccess(path), OpenMode::ReadOnly);
        QCOMPARE(usedNumbers::last(restored, QStringLiteral("contract 2026-")), 41);
        QCOMPARE(usedNumbers::last(restored, QStringLiteral("contract 2026-0007")), 3);
    }

    void aFileReplacedByHandWhileItWasClosedBeginsAnotherLife()
    {
        const QString dir = folder("by hand");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        file.reset();
        const QByteArray older = bytes(path);
        file = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                   .value();
        QCOMPARE(file->lineage().epoch.size(), 32);
        rename(*file, QStringLiteral("Depuis"));
        const Lineage before = file->lineage();
        file.reset();
        file = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                   .value();
        QCOMPARE(file->lineage(), before); // the same that goes on
        file.reset();
        // Looked at elsewhere, an older state is only what it is.
        const QString looked = dir + QStringLiteral("/b.jalons");
        write(looked, older);
        QCOMPARE(StructureFile::open(FileAccess(looked)).value()->lineage().epoch, before.epoch);
        write(path, older);
        file = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                   .value();
        QVERIFY(file->lineage().epoch != before.epoch);
        QCOMPARE(file->lineage().file, before.file);
        rename(*file, QStringLiteral("Autre"));
        QVERIFY(file->lineage().operation > before.operation);
    }

    void aBackupThatIsNotWhatWasWrittenIsRefused()
    {
        const QString dir = folder("rotten");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const BackupFolders folders{backups::folderBeside(path)};
        const Backup backup = backups::make(FileAccess(path), folders, m_now)->latest;
        QCOMPARE(backup.trust, Trust::Kept);
        // As « sha256sum -c » reads it.
        const QByteArray noted = bytes(fingerprints::pathOf(backup.path));
        QVERIFY(noted.endsWith("  a 2026-03-10 18h04m05.jalons\n"));
        QVERIFY(noted.contains(
            QCryptographicHash::hash(bytes(backup.path), QCryptographicHash::Sha256).toHex()));
        // A letter of a text: every page stays well formed.
        QByteArray content = bytes(backup.path);
        const qsizetype place
            = content.indexOf("DIARRA") < 0 ? content.indexOf("Diarra") : content.indexOf("DIARRA");
        QVERIFY(place > 0);
        content[place] = char(content[place] ^ 1);
        const QDateTime date = QFileInfo(backup.path).lastModified();
        write(backup.path, content);
        QCOMPARE(backups::list(path, folders.main).first().trust, Trust::Touched);
        QCOMPARE(*backups::examine(FileAccess(backup.path)).value(), BackupState::Differs);
        const QByteArray before = bytes(path);
        for (const bool dateKept : {false, true}) {
            if (dateKept) { // as a disk that rots does
                QFile rotten(backup.path);
                QVERIFY(rotten.open(QIODevice::ReadWrite));
                QVERIFY(rotten.setFileTime(date, QFileDevice::FileModificationTime));
            }
            const auto refused = backups::restore(FileAccess(backup.path), FileAccess(path), m_now);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Damaged);
            QVERIFY(!backups::preview(FileAccess(backup.path), FileAccess(path)));
            QCOMPARE(bytes(path), before);
            QCOMPARE(QDir(dir).entryList(QDir::Files), QStringList{QStringLiteral("a.jalons")});
        }
        // It holds « everything » by its name and date: known to be rotten, another one is made.
        write(backup.path, content);
        const auto again = backups::make(FileAccess(path), folders, m_now.addSecs(60));
        QCOMPARE(again->outcome, BackupOutcome::Written);
        QCOMPARE(*backups::examine(FileAccess(again->latest.path)).value(), BackupState::Sound);
    }

    void aBackupWithoutFingerprintIsReadThroughBeforeItIsTrusted()
    {
        const QString dir = folder("bare");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const BackupFolders folders{backups::folderBeside(path)};
        const Backup backup = backups::make(FileAccess(path), folders, m_now)->latest;
        const QString noted = fingerprints::pathOf(backup.path);
        QVERIFY(QFile::remove(noted));
        QCOMPARE(backups::list(path, folders.main).first().trust, Trust::Unknown);
        const auto restored = backups::restore(FileAccess(backup.path), FileAccess(path), m_now);
        QVERIFY(restored->done);
        QVERIFY(!restored->hadFingerprint);
        QCOMPARE(*backups::examine(FileAccess(backup.path)).value(), BackupState::Sound);
        QVERIFY(QFile::exists(noted));
        QCOMPARE(backups::list(path, folders.main).first().trust, Trust::Kept);
        // An index that does not hold what its table does: quick_check does not look.
        QVERIFY(QFile::remove(noted));
        {
            Database database(FileAccess(backup.path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA writable_schema = ON"));
            database.exec(QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql,"
                                         " 'person_id, opened_on', 'opened_on, person_id')"
                                         " WHERE name = 'accompaniment_by_person'"));
        }
        QCOMPARE(*backups::examine(FileAccess(backup.path)).value(), BackupState::Broken);
        QVERIFY(!QFile::exists(noted));
        QCOMPARE(backups::restore(FileAccess(backup.path), FileAccess(path), m_now).error().kind,
            ErrorKind::Damaged);
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

    void aClockAloneTakesNothingAway()
    {
        const auto day
            = [](int number) { return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(18, 0)); };
        QList<Dated> all;
        for (int number = 0; number < 60; ++number)
            all.append({day(number), true});
        // As many as the calendar allows, two at a time, the oldest first.
        QCOMPARE(backups::toRemoveNow(all, day(59)).size(), 2);
        QList<Dated> kept = all;
        for (int run = 0; run < 60; ++run)
            for (const QDateTime& old : backups::toRemoveNow(kept, day(59)))
                kept.removeIf([&](const Dated& backup) { return backup.at == old; });
        QVERIFY(kept.size() >= 8 && kept.size() < 14);
        // Years ahead, thirteen months closed: nothing, however often it is asked that day or the
        // next.
        for (const QDateTime& leap : {day(2000), day(455)}) {
            QList<Dated> later = all;
            for (int run = 0; run < 30; ++run) {
                later.append({leap.addSecs(run * 3600), true});
                QCOMPARE(backups::toRemoveNow(later, leap.addSecs(run * 3600)), {});
            }
        }
        // A clock behind what is there.
        QCOMPARE(backups::toRemoveNow(all, day(30)), {});
        // Eight that are verified stay.
        QList<Dated> few;
        for (int number = 0; number < 60; ++number)
            few.append({day(number), number > 50});
        QCOMPARE(backups::toRemoveNow(few, day(59)).size(), 2);
        for (int number = 51; number < 59; ++number)
            few[number].isVerified = false;
        QCOMPARE(backups::toRemoveNow(few, day(59)), {});
    }

    /// Every kind of copy beside each other: thinning takes ordinary ones of this file only, with
    /// their fingerprints, and makes nothing else disappear however often it is asked.
    void thinningSparesEveryOtherKindOfCopy()
    {
        const QString dir = folder("kinds");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const QString second = folder("kinds usb");
        const BackupFolders folders{backups::folderBeside(path), second};
        QVERIFY(QDir().mkpath(folders.main));
        QStringList spared;
        for (const QString& in : {folders.main, second}) {
            const auto copy = [&](const QString& name, bool verified) {
                write(in + u'/' + name, name.toUtf8());
                if (verified)
                    fingerprints::write(
                        in + u'/' + name, QString(64, u'a'), in + u'/' + name, Overwrite::Yes);
            };
            for (int day = 1; day <= 60; ++day)
                copy(backups::fileName(path, m_now.addDays(-day)), true);
            // At instants of their own, at that of one that is thinned, before all the others.
            for (const int day : {33, 47, 59, 98, 99, 100, 400, 401}) {
                const QString name = backups::fileName(path, m_now.addDays(-day), 14);
                copy(name, true);
                spared.append(in + u'/' + name);
            }
            for (const QString& name :
                {QStringLiteral("b ") + m_now.addDays(-99).toString(QStringLiteral("yyyy-MM-dd"))
                        + QStringLiteral(" 18h04m05.jalons"),
                    QStringLiteral("a 2025-11-30 18h04m05.jalons.autre-1"),
                    QStringLiteral("a – mis de côté 2025-11-30 18h04m05.jalons"),
                    QStringLiteral("lettre.odt")}) {
                copy(name, false);
                spared.append(in + u'/' + name);
            }
        }
        const auto ordinary = [&](const QString& in) {
            QSet<QDate> days;
            for (const Backup& backup : backups::list(path, in))
                if (backup.beforeUpgrade == 0)
                    days.insert(backup.at.date());
            return days;
        };
        for (int run = 0; run < 40; ++run) {
            const auto done
                = backups::make(FileAccess(path), folders, m_now.addSecs(run * 60), {}, true);
            QVERIFY(done);
            QVERIFY(!done->second);
            QVERIFY(done->removed <= 2);
        }
        for (const QString& one : spared)
            QVERIFY2(QFile::exists(one), qPrintable(one));
        for (const QString& in : {folders.main, second}) {
            QVERIFY(ordinary(in).size() < 16);
            for (int day = 0; day < 7; ++day)
                QVERIFY(ordinary(in).contains(m_now.date().addDays(-day)));
            // No fingerprint of what is gone.
            for (const QString& name :
                QDir(in).entryList({QStringLiteral(".*.sha256")}, QDir::Files | QDir::Hidden))
                QVERIFY2(QFile::exists(in + u'/' + name.mid(1).chopped(7)), qPrintable(name));
        }
    }

    /// On the first two days of a folder, and beside less than eight that are verified, nothing
    /// goes.
    void thinningWaitsForWhatCanBeTrusted()
    {
        const auto at = [](int day, int month = 3) {
            return QDateTime(QDate(2026, month, day), QTime(18, 0));
        };
        QList<Dated> all;
        for (int day = 1; day <= 20; ++day)
            all.append({at(day, 1), true});
        const auto two = [&](int days) {
            QList<Dated> with = all;
            for (int day = 0; day < days; ++day)
                with.append({at(10 - day), true});
            return backups::toRemoveNow(with, m_now);
        };
        QCOMPARE(two(1), {});
        QCOMPARE(two(2), {});
        QCOMPARE(two(3), (QList<QDateTime>{at(1, 1), at(2, 1)}));
        // Nine that are verified: one of them may go, then no other.
        QList<Dated> few;
        for (int day = 1; day <= 20; ++day)
            few.append({at(day, 1), day <= 6});
        for (int day = 8; day <= 10; ++day)
            few.append({at(day), true});
        QCOMPARE(backups::toRemoveNow(few, m_now), (QList<QDateTime>{at(1, 1)}));
        few.first().isVerified = false; // eight: only what is not verified
        QCOMPARE(backups::toRemoveNow(few, m_now), (QList<QDateTime>{at(1, 1)}));
        few.removeFirst();
        QCOMPARE(backups::toRemoveNow(few, m_now), {});
    }

    void aWrongClockJudgesOnlyWhatIsChanged()
    {
        const QString path = folder("clock") + QStringLiteral("/a.jalons");
        made(path).reset();
        auto file = std::move(
            StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today.addYears(-3))))
                        .value();
        const auto before = *file->query([](const Reader& r) {
            return std::pair(people::load(r, {1}), accompaniments::load(r, {1}));
        });
        const auto save = [&](const Person& person, const Accompaniment& accompaniment) {
            return file->perform(Operation::UpdatePerson, [&](Work& w) {
                people::save(w, person, &before.first);
                accompaniments::save(w, accompaniment, &before.second);
            });
        };
        Person person = before.first;
        Accompaniment accompaniment = before.second;
        QVERIFY(accompaniment.openedOn > file->today());
        person.usedName = QStringLiteral("Autre");
        accompaniment.originDetail = QStringLiteral("mairie");
        const auto stored = save(person, accompaniment);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        accompaniment.openedOn = accompaniment.openedOn.addDays(1);
        const auto refused = save(person, accompaniment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.value(0).kind, ProblemKind::DateInFuture);
        // And it is said.
        rename(*file, QStringLiteral("Encore"));
        QCOMPARE(backups::make(FileAccess(path), {backups::folderBeside(path)},
                     today.addYears(-3).addDays(-2).startOfDay())
                     ->later.value()
                     .date(),
            today.addYears(-3));
    }

    void aPreviewNamesTheSignedTextsThatWouldGo()
    {
        const QString dir = folder("signed");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const auto contract = [&](const char* number, const char* signedOn) {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("INSERT INTO contract (accompaniment_id, kind, number,"
                                         " from_date, made_on, signed_on, frozen_sha256)"
                                         " VALUES (1, 'accompaniment', ?, '2026-01-01',"
                                         " '2026-01-01', ?, ?)"),
                {QLatin1String(number), signedOn ? QVariant(QLatin1String(signedOn)) : QVariant(),
                    QLatin1String(number)});
        };
        contract("2026-0001", "2026-02-01");
        contract("2026-0002", nullptr);
        const Backup backup
            = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now)->latest;
        QCOMPARE(backups::preview(FileAccess(backup.path), FileAccess(path))->lost, {});
        contract("2026-0003", "2026-03-09");
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral(
                "UPDATE contract SET signed_on = '2026-03-02' WHERE number = '2026-0002'"));
        }
        const QList<SignedText> expected{
            {QStringLiteral("2026-0002"), QStringLiteral("DIARRA Amadou"), QDate(2026, 3, 2)},
            {QStringLiteral("2026-0003"), QStringLiteral("DIARRA Amadou"), QDate(2026, 3, 9)}};
        QCOMPARE(backups::preview(FileAccess(backup.path), FileAccess(path))->lost, expected);
        QCOMPARE(backups::signedTextsLost(FileAccess(backup.path), FileAccess(path)), expected);
    }

    void aRestorationThatIsStoppedChangesNothing()
    {
        const QString dir = folder("stopped");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        Database(FileAccess(path), OpenMode::ReadWrite)
            .exec(QStringLiteral("INSERT INTO action (accompaniment_id, title)"
                                 " VALUES (1, hex(zeroblob(1500000)))"));
        const Backup backup
            = backups::make(FileAccess(path), {backups::folderBeside(path)}, m_now)->latest;
        rename(*file, QStringLiteral("Depuis"));
        const QString since = dump(*file, true);
        int asked = 0;
        QVERIFY(backups::restore(FileAccess(backup.path),
            FileAccess(folder("stopped-count") + QStringLiteral("/b.jalons")), m_now,
            [&](int, int) {
                ++asked;
                return true;
            })->done);
        QVERIFY2(asked > 5, qPrintable(QString::number(asked)));
        for (int stop = 0; stop < 200; ++stop) {
            int calls = 0;
            const auto result = backups::restore(FileAccess(backup.path), FileAccess(path), m_now,
                [&](int, int) { return calls++ < stop; });
            QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
            if (result->done)
                break;
            QVERIFY(stop < 199);
            QCOMPARE(dump(*file, true), since);
            QCOMPARE(QDir(dir).entryList(QDir::Files), QStringList{QStringLiteral("a.jalons")});
        }
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
