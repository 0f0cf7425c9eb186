#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/storage/story.h"
#include <QProcess>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

/// A writer killed at random moments: no corrupt file, no acknowledged change lost, no half
/// operation. JALONS_KILLS=1000 kills a thousand times.
class TestKill : public QObject
{
    Q_OBJECT

    static int countOfKills()
    {
        return qEnvironmentVariableIsSet("JALONS_KILLS")
            ? qEnvironmentVariableIntValue("JALONS_KILLS")
            : 40;
    }
    static quint32 seedOfKills()
    {
        return qEnvironmentVariableIsSet("JALONS_SEED")
            ? static_cast<quint32>(qEnvironmentVariableIntValue("JALONS_SEED"))
            : 20260310;
    }

private slots:
    void everythingAcknowledgedIsThereAndNothingHalfDone()
    {
        const int kills = countOfKills();
        const quint32 seed = seedOfKills();
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        QString path;
        qint64 acknowledged = 0; // operation
        qint64 total = 0;
        int hot = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % 20 == 0) { // a small file keeps the checks quick
                path = folder.filePath(QStringLiteral("%1.jalons").arg(kill));
                QVERIFY(StructureFile::create(FileAccess(path), identity()));
                acknowledged = 0;
            }
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(
                QStringLiteral(JALONS_STORAGE_WRITER), {path, QString::number(random.generate())});
            QVERIFY(writer.waitForReadyRead(20'000));
            QThread::usleep(random.bounded(60'000u));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // killed, not ended by an error
            if (QFile::exists(path + QStringLiteral("-journal")))
                ++hot;

            auto opened = StructureFile::open(FileAccess(path));
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            const StructureFile& file = **opened;
            const QString where = QStringLiteral("seed %1, kill %2: ").arg(seed).arg(kill);
            const auto operations = file.query([](const Reader& r) {
                QHash<qint64, int> rows;
                for (Rows read = Sql(r).select(QStringLiteral(
                         "SELECT operation_id, count(*) FROM journal GROUP BY operation_id"));
                     read.next();) {
                    qint64 id = 0;
                    int count = 0;
                    Row row = read.row();
                    row >> id >> count;
                    rows.insert(id, count);
                }
                return rows;
            });
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray& line : lines.first(lines.size() - 1)) {
                const auto words = line.split(' ');
                acknowledged = words[0].toLongLong();
                QVERIFY2(operations->value(acknowledged) == words[1].toInt(),
                    qPrintable(where + QString::fromLatin1(line)));
                ++total;
            }
            // At most the one that was committed and not yet told.
            const qint64 last = *std::max_element(operations->keyBegin(), operations->keyEnd());
            QVERIFY2(last == acknowledged || last == acknowledged + 1, qPrintable(where));
            acknowledged = last;
            const QString mismatch = journalMismatch(file);
            QVERIFY2(mismatch.isEmpty(), qPrintable(where + mismatch));
            const auto report = file.query([](const Reader& r) { return check(r); });
            QVERIFY2(report && report->isSound(),
                qPrintable(where + (report ? report->findings.value(0).detail : QString())));
        }
        qInfo("%d kills, %lld operations acknowledged, %d hot journals, none lost", kills, total,
            hot);
        QVERIFY(total > kills);
    }

    void backupsAndRestorationsAreWholeOrNotThere()
    {
        const int kills = std::max(4, countOfKills() / 5);
        QRandomGenerator random(seedOfKills() + 1);
        QTemporaryDir folder;
        int restorations = 0;
        int acknowledged = 0;
        int left = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString where = QStringLiteral("kill %1: ").arg(kill);
            QVERIFY(QDir(folder.path()).mkdir(QString::number(kill)));
            const QDir dir(folder.filePath(QString::number(kill)));
            const QString path = dir.filePath(QStringLiteral("a.jalons"));
            const BackupFolders folders{backups::folderBeside(path)};
            QVERIFY(StructureFile::create(FileAccess(path), identity()));
            QProcess writer;
            QProcess restorer;
            for (QProcess* process : {&writer, &restorer})
                process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QStringLiteral(JALONS_STORAGE_WRITER),
                {path, QString::number(random.generate()), QStringLiteral("among")});
            QVERIFY(writer.waitForReadyRead(20'000));
            restorer.start(QStringLiteral(JALONS_STORAGE_WRITER),
                {path, QString::number(random.generate()), QStringLiteral("restore")});
            QVERIFY(restorer.waitForStarted());
            if (kill % 2 == 0) // amid the second round: what was restored is restored over
                QVERIFY(restorer.waitForReadyRead(30'000));
            QThread::usleep(20'000 + random.bounded(500'000u));
            restorer.kill();
            QVERIFY(restorer.waitForFinished());
            QCOMPARE(restorer.exitStatus(), QProcess::CrashExit);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            restorations += int(restorer.readAllStandardOutput().count('\n'));

            // What the killed one left is known for it, and nothing else is.
            left += backups::removeLeftovers(path, folders);
            QCOMPARE(dir.entryList({QStringLiteral("*.part*")}), QStringList());
            QCOMPARE(
                QDir(folders.main).entryList({QStringLiteral("*.jalons *.part*")}), QStringList());
            for (const Backup& backup : backups::list(path, folders.main)) {
                QCOMPARE(backup.trust, Trust::Kept);
                QCOMPARE(*backups::examine(FileAccess(backup.path)).value(), BackupState::Sound);
            }
            auto opened = StructureFile::open(FileAccess(path));
            QVERIFY2(opened, opened ? "" : qPrintable(where + opened.error().detail));
            const auto report = opened.value()->query([](const Reader& r) { return check(r); });
            QVERIFY2(report && report->isSound(),
                qPrintable(where + (report ? report->findings.value(0).detail : QString())));
            // Each number was given once: it is in the file, or in a state that was put aside.
            QSet<qint64> there;
            QStringList states = dir.entryList({QStringLiteral("a – mis de côté*.jalons")});
            states.append(QStringLiteral("a.jalons"));
            for (const QString& state : std::as_const(states)) {
                Database database(FileAccess(dir.filePath(state)), OpenMode::ReadOnly);
                for (Rows rows = database.select(QStringLiteral("SELECT id FROM operation"));
                     rows.next();) {
                    qint64 id = 0;
                    rows.row() >> id;
                    there.insert(id);
                }
            }
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray& line : lines.first(lines.size() - 1)) {
                const qint64 number = line.split(' ')[0].toLongLong();
                QVERIFY2(there.contains(number),
                    qPrintable(where + QStringLiteral("operation %1 is nowhere").arg(number)));
                ++acknowledged;
            }
        }
        qInfo("%d kills amid %d restorations, %d operations acknowledged, none lost, %d parts left "
              "and removed",
            kills, restorations, acknowledged, left);
        QVERIFY(acknowledged > kills && restorations > 0);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
