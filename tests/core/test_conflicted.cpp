#include "core/conflicted/conflicted_copy.h"
#include "core/conflicted/copy_names.h"
#include "core/note/note.h"
#include "core/storage/raw_file.h"
#include "core/storage/sql.h"
#include "fixture.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

class TestConflicted : public QObject
{
    Q_OBJECT

    static void write(StructureFile& file, const QString& text)
    {
        QVERIFY(file.perform(Operation::WriteNote, [&](Work& work) {
            Note note;
            note.person = PersonId{1};
            note.text = text;
            note.day = today;
            notes::save(work, note);
        }));
    }
    static std::unique_ptr<StructureFile> opened(const QString& path, int days = 1)
    {
        auto file = StructureFile::open(
            FileAccess(path), OpenMode::ReadWrite, clockOn(today.addDays(days)));
        if (!file)
            qFatal("cannot open %s", qPrintable(path));
        return std::move(file).value();
    }

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("service");
        const auto row = [](const char* name, const char* service) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(service);
        };
        row("chrs (conflicted copy 2024-01-02 131415).jalons", "Nextcloud");
        row("chrs (conflicted copy Marie 2024-01-02 131415).jalons", "Nextcloud");
        row("chrs (case clash from Marie).jalons", "Nextcloud");
        row("chrs_conflict-20240102-131415.jalons", "ownCloud");
        row("chrs (Copie en conflit de Poste-2 2024-01-02).jalons", "Dropbox");
        row("chrs (Marie's conflicted copy 2024-01-02).jalons", "Dropbox");
        row("chrs (Marie's conflicted copy 2024-01-02 (1)).jalons", "Dropbox");
        row("chrs (In Konflikt stehende Kopie von Marie 2024-01-02).jalons", "Dropbox");
        row("chrs (POSTE in Konflikt stehende Kopie 2024-01-02).jalons", "Dropbox");
        row("chrs.sync-conflict-20240102-131415-ABCDEFG.jalons", "Syncthing");
        row("chrs.sync-conflict-20240102-131415.jalons", "Syncthing");
        row("chrs_Poste_Jan-02-131415-2024_Conflict.jalons", "Synology Drive");
        row("chrs_Poste 2_janv.-02-1314-2024_CaseConflict.jalons", "Synology Drive");
        row("chrs (conflicted).jalons", "pCloud");
        row("chrs [conflicted].jalons", "pCloud");
        row("chrs [conflicted 2].jalons", "pCloud");
        row("chrs (# Edit conflict 2024-01-02 abcdefg #).jalons", "Proton Drive");
        row("chrs (# Name clash 2024-01-02 abcdefg #).jalons", "Proton Drive");
        row("chrs (SFConflict marie@asso.fr 2024-01-02-13-14-15).jalons", "Seafile");
        row("chrs_conflict_20240102_131415_a1b2c3.jalons", "kDrive");
        row("chrs [Conflict].jalons", "Google Drive");
        row("chrs-POSTE2.jalons", "OneDrive");
        row("chrs-DESKTOP-AB12CD3-2.jalons", "OneDrive");
        row("chrs (conflit 2024-01-02).jalons", "");
        row("chrs (1).jalons", "");
        row("CHRS (12).JALONS", "");
        for (const char* other : {"chrs 2026.jalons", "chrs.jalons", "chrs (2026).jalons",
                 "chrs-2026.jalons", "chrs-2026-01.jalons", "chrs – sauvegardes",
                 "chrsx (1).jalons", "autre (conflicted copy 2024-01-02 131415).jalons",
                 "chrs - Copie.jalons", "chrs (conflicted copy 2024-01-02 131415).pdf",
                 "chrs.jalons-journal", "chrs-2026-03-10 10h00.jalons", "chrs (ancien).jalons"})
            row(other, "no copy");
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, service);
        const auto found = copyNameOf(name, QStringLiteral("chrs.jalons"));
        QCOMPARE(found ? found->service : QStringLiteral("no copy"), service);
        // A name with signs that mean something in a pattern is a name.
        if (name.startsWith(QLatin1String("chrs"))) {
            const auto other = copyNameOf(QStringLiteral("CHRS (Lille) [1]+") + name.mid(4),
                QStringLiteral("CHRS (Lille) [1]+.jalons"));
            QCOMPARE(other ? other->service : QStringLiteral("no copy"), service);
        }
    }

    void whatACopyHoldsIsCounted()
    {
        QTemporaryDir folder;
        const auto at = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
        const QString path = at("chrs.jalons");
        {
            auto file = StructureFile::create(FileAccess(path), identity(), clockOn(today));
            QVERIFY(file.ok());
            openCase(**file);
            write(**file, QStringLiteral("des deux côtés"));
            write(**file, QStringLiteral("retirée ici"));
        }
        QVERIFY(conflictedCopies(FileAccess(path)).value().isEmpty());
        const QString more = at("chrs (conflicted copy 2024-01-02 131415).jalons");
        const QString same = at("chrs-POSTE2.jalons");
        const QString typed = at("chrs (1).jalons");
        const QString byHand = at("chrs-essai.jalons");
        for (const QString& copy : {more, same, typed, byHand})
            QVERIFY(QFile::copy(path, copy));
        {
            const auto file = opened(more);
            write(*file, QStringLiteral("une"));
            write(*file, QStringLiteral("deux"));
            QVERIFY(file->perform(Operation::CreatePerson, [](Work& work) {
                Person person;
                person.birthName = QStringLiteral("Ajoutée");
                people::save(work, person);
            }));
        }
        // The same number was given to another operation here.
        {
            const auto file = opened(path, 2);
            write(*file, QStringLiteral("dans le fichier"));
            // The copies still hold it: it was taken away here, it is not missing.
            QVERIFY(file->perform(Operation::RemoveNote, [](Work& work) {
                notes::remove(work,
                    {Sql(work)
                            .value(QStringLiteral("SELECT id FROM note WHERE text = 'retirée ici'"))
                            .toLongLong()});
            }));
        }
        {
            Database copy(FileAccess(typed), OpenMode::ReadWrite);
            copy.exec(QStringLiteral("INSERT INTO draft (concept, host, desk_id, at, content)"
                                     " VALUES ('note', 'poste', 1, '2026-03-10', '{}')"));
        }
        const QString silent = at("chrs (4).jalons");
        QVERIFY(QFile::copy(same, silent));
        {
            // Written without Jalons: no operation tells of it.
            Database copy(FileAccess(silent), OpenMode::ReadWrite);
            copy.exec(
                QStringLiteral("INSERT INTO household (id, label) VALUES (900, 'sans trace')"));
        }
        // Another structure's, named as a copy; and something that is no file of ours at all.
        QVERIFY(StructureFile::create(FileAccess(at("chrs (2).jalons")), identity(), clockOn(today))
                    .ok());
        QFile text(at("chrs (3).jalons"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("SQLite format 3");
        text.close();

        const QString before = sha256Of(RawFile(more));
        const QStringList there = QDir(folder.path()).entryList(QDir::Files);
        const auto found = conflictedCopies(FileAccess(path));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 4);
        QCOMPARE(found->at(0).path, typed);
        QCOMPARE(found->at(0).operations, 0);
        QCOMPARE(found->at(0).rows, (QList<CopyRows>{{QStringLiteral("draft"), 1}}));
        QVERIFY(found->at(0).holdsMore());
        QCOMPARE(found->at(1).path, silent);
        QCOMPARE(found->at(1).operations, 0);
        QCOMPARE(found->at(1).rows, (QList<CopyRows>{{QStringLiteral("household"), 1}}));
        QCOMPARE(found->at(2).path, more);
        QCOMPARE(found->at(2).service, QStringLiteral("Nextcloud"));
        QCOMPARE(found->at(2).operations, 3);
        QVERIFY(found->at(2).lastShared.startsWith(today.toString(Qt::ISODate)));
        QList<CopyRows> rows = found->at(2).rows;
        QVERIFY(rows.contains(CopyRows{QStringLiteral("note"), 2}));
        QVERIFY(rows.contains(CopyRows{QStringLiteral("person"), 1}));
        QVERIFY(!rows.contains(CopyRows{QStringLiteral("draft"), 1}));
        QCOMPARE(found->at(3).path, same);
        QVERIFY(!found->at(3).holdsMore());
        // They were read, nothing more.
        QCOMPARE(sha256Of(RawFile(more)), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), there);
    }

    /// Older files took each an identity of their own when they were brought up to date.
    void olderCopiesAreKnownByTheirHistory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chrs.jalons"));
        const QString copy = folder.filePath(QStringLiteral("chrs (conflicted).jalons"));
        for (const QString& each : {path, copy}) {
            QVERIFY(QFile::copy(QStringLiteral(JALONS_TEST_DATA "/schema-14.jalons"), each));
            QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner);
            Database older(FileAccess(each), OpenMode::ReadWrite);
            older.exec(QStringLiteral("INSERT INTO operation (id, name, at) VALUES"
                                      " (1, 'write_note', '2025-06-05T10:00:00.123')"));
        }
        const auto file = opened(path);
        auto found = conflictedCopies(FileAccess(path));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 1);
        QVERIFY(!found->first().holdsMore());
        opened(copy);
        found = conflictedCopies(FileAccess(path));
        QCOMPARE(found->size(), 1);
        QVERIFY(!found->first().holdsMore());
    }

    void aCopyThatCannotBeReadIsToldAndLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chrs.jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity(), clockOn(today)).ok());
        const QString copy
            = folder.filePath(QStringLiteral("chrs.sync-conflict-20240102-131415-ABC.jalons"));
        QVERIFY(QFile::copy(path, copy));
        // In the middle of a write: to open it would be to write it.
        QFile journal(copy + QStringLiteral("-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("half of something");
        journal.close();
        const QString before = sha256Of(RawFile(copy));
        auto found = conflictedCopies(FileAccess(path));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 1);
        QCOMPARE(*found->first().unread, ErrorKind::Unsettled);
        QVERIFY(found->first().holdsMore());
        QVERIFY(journal.exists());
        QCOMPARE(sha256Of(RawFile(copy)), before);
        QVERIFY(journal.remove());
        QVERIFY(QFile::resize(copy, 8192));
        found = conflictedCopies(FileAccess(path));
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().unread.has_value());
    }
};

QTEST_GUILESS_MAIN(TestConflicted)
#include "test_conflicted.moc"
