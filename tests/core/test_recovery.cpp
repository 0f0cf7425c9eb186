#include "core/demo/demo.h"
#include "core/lineage/lineage.h"
#include "core/recovery/recovery.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

/// A real file, damaged in the ways that happen: what comes back, and what the report says.
class TestRecovery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_whole;
    QString m_dump;
    QByteArray m_bytes;

    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString damaged(const QByteArray& content)
    {
        const QString path = at("damaged.jalons");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(content);
        QFile::remove(at("new.jalons"));
        return path;
    }
    /// First page of a table or an index.
    qsizetype root(const QString& name)
    {
        Database database(FileAccess(m_whole), OpenMode::ReadOnly);
        return database
            .value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {name})
            .toLongLong();
    }
    static void fill(QByteArray& content, qsizetype page, char with)
    {
        for (qsizetype i = (page - 1) * 4096; i < page * 4096 && i < content.size(); ++i)
            content[i] = with;
    }
    static RecoveredTable of(const RecoveryReport& report, const char* table)
    {
        for (const RecoveredTable& one : report.tables)
            if (one.table == QLatin1String(table))
                return one;
        return {};
    }
    /// The new file opens, and its check finds no broken storage, reference or sealed text.
    std::unique_ptr<StructureFile> opened()
    {
        auto file = StructureFile::open(
            FileAccess(at("new.jalons")), OpenMode::ReadWrite, clockOn(today));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        const auto broken = file.value()->query([](const Reader& r) {
            return Sql(r)
                .value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))
                .toInt();
        });
        if (*broken != 0)
            qFatal("references");
        return std::move(file).value();
    }

private slots:
    void initTestCase()
    {
        m_whole = at("whole.jalons");
        demo::Options options;
        options.people = 40;
        options.today = today;
        QVERIFY(demo::generate(FileAccess(m_whole), options));
        auto file = std::move(
            StructureFile::open(FileAccess(m_whole), OpenMode::ReadWrite, clockOn(today)))
                        .value();
        // A long text lies in pages of its own.
        perform(*file, Operation::UpdatePerson, [](Work& w) {
            return w.save("person", 7, {{"note", QString(20'000, u'é')}});
        });
        m_dump = dump(*file, true);
        file.reset();
        m_bytes = bytes(m_whole);
    }

    void aWholeFileComesBackWhole()
    {
        const auto report
            = recover(FileAccess(m_whole), FileAccess(at("copy.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->isWhole());
        QVERIFY(of(*report, "action").read > 100);
        auto file
            = std::move(StructureFile::open(FileAccess(at("copy.jalons")), OpenMode::ReadWrite))
                  .value();
        QCOMPARE(dump(*file, true), m_dump);
        QCOMPARE(recover(FileAccess(m_whole), FileAccess(at("copy.jalons")), clockOn(today))
                     .error()
                     .kind,
            ErrorKind::FileExists);
    }

    void withoutItsFirstPage()
    {
        QByteArray content = m_bytes;
        fill(content, 1, 0);
        const QString path = damaged(content);
        QVERIFY(!StructureFile::open(FileAccess(path)));
        const auto report = recover(FileAccess(path), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->isWhole());
        QCOMPARE(dump(*opened(), true), m_dump);
        QCOMPARE(bytes(path), content);
    }

    void aDamagedIndexAloneLosesNothing()
    {
        QByteArray content = m_bytes;
        fill(content, root(QStringLiteral("person_by_name")), char(0xA5));
        fill(content, root(QStringLiteral("action_by_accompaniment")), 0);
        const auto report
            = recover(FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY(report);
        QVERIFY(report->isWhole());
        QCOMPARE(dump(*opened(), true), m_dump);
    }

    void aBrokenRootLosesNoLeafThatAnIndexKnows()
    {
        QByteArray content = m_bytes;
        fill(content, root(QStringLiteral("action")), char(0x5A));
        const auto report
            = recover(FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY(report);
        QCOMPARE(of(*report, "action").lost, 0);
        QVERIFY(of(*report, "action").uncertain);
        QCOMPARE(dump(*opened(), true), m_dump);
    }

    void whereRootsAndIndexesAreDestroyedTogetherLeavesAreKnownByTheirShape()
    {
        QByteArray content = m_bytes;
        for (const char* name : {"action", "action_by_accompaniment", "action_by_objective",
                 "action_open", "commitment", "commitment_by_contract", "commitment_by_objective"})
            fill(content, root(QLatin1String(name)), char(0x5A));
        const auto report
            = recover(FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY(report);
        QCOMPARE(dump(*opened(), true), m_dump);
    }

    void theJournalGivesBackARowWhosePageIsGone()
    {
        // Made through perform, so that the journal has it all; one page holds the two people.
        const QString path = at("journalled.jalons");
        QString before;
        qsizetype page = 0;
        {
            auto file
                = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                      .value();
            Case c = openCase(*file);
            diagnose(*file, c);
            makeContract(*file, c);
            for (const char* name : {"Ba", "Éluard"})
                perform(*file, Operation::UpdatePerson, [&](Work& w) {
                    Person p = people::load(w, c.person);
                    p.usedName = QString::fromUtf8(name);
                    return people::save(w, p);
                });
            before = dump(*file, true);
            page = *file->query([](const Reader& r) {
                return Sql(r)
                    .value(
                        QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'person'"))
                    .toLongLong();
            });
        }
        QByteArray content = bytes(path);
        fill(content, page, char(0xFF));
        const auto report
            = recover(FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY(report);
        QCOMPARE(of(*report, "person").rebuilt, 1);
        QCOMPARE(of(*report, "person").lost, 0);
        QCOMPARE(dump(*opened(), true), before);
    }

    void whatIsLostIsCountedAndItsReferencesMended()
    {
        // The demonstration is not journalled: the people of a destroyed leaf are lost.
        QByteArray content = m_bytes;
        const qsizetype start = (root(QStringLiteral("person")) - 1) * 4096;
        QCOMPARE(int(content[start]), 5); // an inner page: its first child is a leaf of people
        const auto big = [&](qsizetype at, int size) {
            qsizetype value = 0;
            for (int i = 0; i < size; ++i)
                value = value << 8 | uchar(content[start + at + i]);
            return value;
        };
        const qsizetype leaf = big(big(12, 2), 4);
        fill(content, leaf, 0);
        const auto report
            = recover(FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const RecoveredTable people = of(*report, "person");
        QVERIFY(people.lost > 0);
        QVERIFY(people.uncertain);
        auto file = opened();
        const int left = *file->query([](const Reader& r) {
            return Sql(r)
                .value(QStringLiteral("SELECT count(*) FROM person WHERE birth_name NOT LIKE "
                                      "'Fiche perdue%'"))
                .toInt();
        });
        QCOMPARE(left + people.lost, 40);
        QCOMPARE(left, people.read + people.rebuilt);
        // Their accompaniments are there, under a name that says so.
        QCOMPARE(of(*report, "accompaniment").lost, 0);
    }

    /// A row whose reference may be empty stays, without it; the others keep theirs.
    void whatReferredToALostRowStaysWithoutIt()
    {
        const QString path = at("referent.jalons");
        QVERIFY(QFile::copy(m_whole, path));
        QMap<qint64, qint64> referents; // by accompaniment; 0 where there is none
        qint64 gone = 0;
        const auto read = [](Database& database) {
            QMap<qint64, qint64> found;
            for (Rows rows = database.select(
                     QStringLiteral("SELECT id, ifnull(referent_id, 0) FROM accompaniment"));
                 rows.next();) {
                qint64 id = 0;
                qint64 referent = 0;
                Row row = rows.row();
                row >> id >> referent;
                found.insert(id, referent);
            }
            return found;
        };
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            referents = read(database);
            gone = *std::max_element(referents.cbegin(), referents.cend());
            database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            database.exec(QStringLiteral("DELETE FROM professional WHERE id = ?"), {gone});
        }
        int theirs = 0;
        for (qint64& referent : referents)
            if (referent == gone) {
                referent = 0;
                ++theirs;
            }
        QVERIFY(theirs > 0 && theirs < referents.size());
        QFile::remove(at("new.jalons"));
        const auto report = recover(FileAccess(path), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(of(*report, "accompaniment").cleared, theirs);
        QCOMPARE(of(*report, "accompaniment").lost, 0);
        opened();
        Database mended(FileAccess(at("new.jalons")), OpenMode::ReadOnly);
        QCOMPARE(read(mended), referents);
    }

    void aTruncatedFileGivesItsBeginning()
    {
        const auto report = recover(FileAccess(damaged(m_bytes.first(m_bytes.size() * 3 / 5))),
            FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(!report->isWhole());
        QVERIFY(of(*report, "person").read > 0);
        QVERIFY(opened());
    }

    void deletedRowsDoNotComeBack()
    {
        const QString path = at("deleted.jalons");
        QVERIFY(QFile::copy(m_whole, path));
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA secure_delete = OFF"));
            for (const char* table : {"action_step", "action_about", "action"})
                database.exec(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
        }
        const auto report
            = recover(FileAccess(path), FileAccess(at("deleted-new.jalons")), clockOn(today));
        QVERIFY(report);
        QCOMPARE(of(*report, "action"), RecoveredTable());
    }

    void whatAnotherProgramLeftInItsLogIsRead()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("wal"));
        const QString path = at("wal/a.jalons");
        const QString log = path + QStringLiteral("-wal");
        QVERIFY(QFile::copy(m_whole, at("wal/open.jalons")));
        {
            sqlite3* other = nullptr;
            QCOMPARE(sqlite3_open(at("wal/open.jalons").toUtf8().constData(), &other), SQLITE_OK);
            const auto run = [&](const char* sql) {
                QCOMPARE(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK);
            };
            run("PRAGMA journal_mode = WAL");
            run("PRAGMA wal_autocheckpoint = 0");
            run("UPDATE person SET note = 'dans le journal WAL' WHERE id = 3");
            QVERIFY(QFile::copy(at("wal/open.jalons"), path));
            QVERIFY(QFile::copy(at("wal/open.jalons-wal"), log));
            sqlite3_close(other);
        }
        QVERIFY(QFileInfo(log).size() > 0);
        QByteArray content = bytes(path);
        fill(content, root(QStringLiteral("person_by_name")), char(0xA5));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QByteArray logged = bytes(log);
        const QStringList before = QDir(at("wal")).entryList(QDir::Files);
        QFile::remove(at("new.jalons"));
        const auto report = recover(FileAccess(path), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->isWhole());
        QCOMPARE(opened()
                     ->query([](const Reader& r) {
                         return Sql(r)
                             .value(QStringLiteral("SELECT note FROM person WHERE id = 3"))
                             .toString();
                     })
                     .value(),
            QStringLiteral("dans le journal WAL"));
        QCOMPARE(bytes(path), content);
        QCOMPARE(bytes(log), logged);
        QCOMPARE(QDir(at("wal")).entryList(QDir::Files), before);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
        // A log beside a file that says it keeps none is another file's.
        const QString strange = at("wal/b.jalons");
        QVERIFY(QFile::copy(m_whole, strange));
        QVERIFY(QFile::copy(log, strange + QStringLiteral("-wal")));
        QFile::remove(at("new.jalons"));
        QVERIFY(
            recover(FileAccess(strange), FileAccess(at("new.jalons")), clockOn(today))->isWhole());
        QCOMPARE(dump(*opened(), true), m_dump);
        QCOMPARE(bytes(strange + QStringLiteral("-wal")), logged);
    }

    void whatAnotherFileLeftAtTheNewPlaceIsNotPlayedIn()
    {
        for (const char* side : {"-journal", "-wal"}) {
            QFile left(at("new.jalons") + QLatin1String(side));
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write(QByteArray(5000, 'j'));
        }
        QVERIFY(recover(FileAccess(damaged(m_bytes)), FileAccess(at("new.jalons")), clockOn(today))
                    ->isWhole());
        QCOMPARE(dump(*opened(), true), m_dump);
        for (const char* side : {"-journal", "-wal"})
            QCOMPARE(bytes(at("new.jalons") + QLatin1String(side) + QStringLiteral(".ancien-1")),
                QByteArray(5000, 'j'));
    }

    void theRecoveredFileIsAnotherLifeOfIt()
    {
        Lineage before;
        {
            Database database(FileAccess(m_whole), OpenMode::ReadOnly);
            before = lineages::read(database);
        }
        const auto report
            = recover(FileAccess(damaged(m_bytes)), FileAccess(at("new.jalons")), clockOn(today));
        QVERIFY(report);
        QCOMPARE(of(*report, "lineage"), RecoveredTable());
        auto file = opened();
        QCOMPARE(file->lineage().file, before.file);
        QCOMPARE(file->lineage().epoch.size(), 32);
        QVERIFY(file->lineage().epoch != before.epoch);
        QVERIFY(file->perform(Operation::UpdatePerson,
                        [](Work& w) {
                            w.save("person", 1, {{"note", QStringLiteral("x")}});
                        })
                    ->operation
            > before.operation);
    }

    void oneThatIsStoppedLeavesNothing()
    {
        const QString path = damaged(m_bytes);
        QFile journal(path + QStringLiteral("-journal")); // read on a copy
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("nothing that can be played");
        journal.close();
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
        int stopped = 0;
        for (int stop = 0; stop < 4000; stop += 1 + stop / 3) {
            int calls = 0;
            const auto report = recover(FileAccess(path), FileAccess(at("new.jalons")),
                clockOn(today), [&](int, int) { return calls++ < stop; });
            QVERIFY(report);
            if (!report->tables.isEmpty())
                break;
            ++stopped;
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
        }
        QVERIFY(stopped > 5);
        QFile::remove(journal.fileName());
    }

    void anyDamageIsAnErrorOrAFileThatOpens()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 12; ++round) {
            QByteArray content = m_bytes;
            for (int i = random.bounded(1, 12); i > 0; --i)
                fill(content, random.bounded(1, int(content.size() / 4096) + 1),
                    char(random.bounded(256)));
            for (int i = random.bounded(2000); i > 0; --i)
                content[random.bounded(content.size())] = char(random.bounded(256));
            const auto report = recover(
                FileAccess(damaged(content)), FileAccess(at("new.jalons")), clockOn(today));
            if (report)
                QVERIFY(opened());
            else
                QVERIFY(!QFile::exists(at("new.jalons")));
        }
        QVERIFY(!recover(FileAccess(damaged(QByteArray(50'000, 'x'))), FileAccess(at("new.jalons")),
            clockOn(today)));
        QVERIFY(
            !recover(FileAccess(damaged("short")), FileAccess(at("new.jalons")), clockOn(today)));
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
