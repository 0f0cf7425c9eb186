#include "tests/core/backup_case.h"

using namespace jalons;
using namespace jalons::testing;
using backups::Dated;

/// Restoring: what is kept aside, what a preview says, another life of a file, what is refused.
class TestRestore : public BackupCase
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
