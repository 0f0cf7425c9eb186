#include "core/backup/backup.h"
#include "core/check/check.h"
#include "tests/core/fixture.h"
#include "tests/core/rounds.h"
#include "tests/storage/fault_vfs.h"
#include "tests/storage/story.h"
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

/// A disk that fails, tears or fills up at any call of any operation: the file holds the old or the
/// new state, the error has words, and the same open file goes on once the disk works again.
class TestFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static void copy(const QString& from, const QString& to)
    {
        QFile::remove(to);
        QFile::remove(to + QStringLiteral("-journal"));
        QVERIFY(QFile::copy(from, to));
    }
    static std::unique_ptr<StructureFile> open(const QString& path)
    {
        auto file = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
        return file ? std::move(file).value() : nullptr;
    }
    static bool isDisk(const Error& error)
    {
        return error.kind == ErrorKind::Io || error.kind == ErrorKind::DiskFull
            || error.kind == ErrorKind::NotReadable;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(StructureFile::create(
            FileAccess(path(QStringLiteral("0"))), identity(), clockOn(today)));
        int number = 0;
        for (const Step& step : journey()) {
            copy(path(QString::number(number)), path(QString::number(number + 1)));
            auto file = open(path(QString::number(++number)));
            QVERIFY(file);
            const auto done = file->perform(step.operation, step.edit);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
    }

    void everyCallOfAJourney_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("torn");
        QTest::addColumn<bool>("lasting");
        QTest::newRow("a torn write") << SQLITE_IOERR_WRITE << true << false;
        QTest::newRow("a full disk") << SQLITE_FULL << true << true;
        QTest::newRow("a disk taken away") << SQLITE_IOERR << false << true;
    }

    void everyCallOfAJourney()
    {
        QFETCH(int, code);
        QFETCH(bool, torn);
        QFETCH(bool, lasting);
        FaultVfs disk;
        const QString used = path(QStringLiteral("used"));
        // What goes on failing meets the calls after it too: a third of them, others at each step.
        const int stride = lasting || isSanitized ? qMax(1, 3 / rounds(1)) : 1;
        int cuts = 0;
        int number = 0;
        for (const Step& step : journey()) {
            const QString from = path(QString::number(number));
            const QString before = everythingIn(*open(from));
            const QString after = everythingIn(*open(path(QString::number(++number))));
            QVERIFY(before != after);
            for (int call = number % stride;; call += stride) {
                copy(from, used);
                auto file = open(used);
                disk.breakAt({call, code, torn, lasting});
                const auto result = file->perform(step.operation, step.edit);
                const bool reached = disk.counted() > call;
                disk.heal();
                const auto where
                    = [&] { return QStringLiteral("step %1 call %2").arg(number).arg(call); };
                if (!result) {
                    QVERIFY2(
                        isDisk(result.error()), qPrintable(where() + u' ' + result.error().detail));
                    ++cuts;
                }
                // Seen by the same connection, and by another one.
                const QString now = everythingIn(*file);
                QVERIFY2(now == after || (!result && now == before), qPrintable(where()));
                if (!result && now == before) {
                    const auto again = file->perform(step.operation, step.edit);
                    QVERIFY2(again, again ? "" : qPrintable(where() + u' ' + again.error().detail));
                }
                QCOMPARE(everythingIn(*file), after);
                file.reset();
                if (call % 4 == 0) {
                    const auto reopened = open(used);
                    QVERIFY2(reopened, qPrintable(where()));
                    QCOMPARE(everythingIn(*reopened), after);
                    QVERIFY(reopened->query([](const Reader& r) { return check(r); })->isSound());
                }
                if (!reached)
                    break;
            }
        }
        qInfo("%d failed operations", cuts);
        QVERIFY(cuts > 50 / stride);
    }

    void aListThatCannotBeReadToTheEndIsAnError()
    {
        const QString last = path(QString::number(static_cast<int>(journey().size())));
        FaultVfs disk;
        for (int call = 0;; ++call) {
            auto file = open(last);
            const QString whole = everythingIn(*open(last), true);
            disk.breakAt({call, SQLITE_IOERR_READ, false, false, true});
            const QString read = everythingIn(*file, true);
            const bool reached = disk.failures() > 0;
            disk.heal();
            QVERIFY2(
                read == whole || (reached && read.startsWith(u'!')), qPrintable(read.left(99)));
            QCOMPARE(everythingIn(*file, true), whole);
            if (!reached)
                break;
        }
    }

    /// An older file whose upgrade breaks off anywhere is the older file still, to the byte, and
    /// comes up to date once the disk works.
    void everyCallOfAnUpgrade()
    {
        const QString older = QStringLiteral(JALONS_TEST_DATA "/schema-16.jalons");
        const QString used = path(QStringLiteral("upgraded.jalons"));
        const auto bytes = [](const QString& name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes(older);
        FaultVfs disk;
        int cuts = 0;
        for (int call = 0;; call += 1 + call / 8) {
            copy(older, used);
            QFile::setPermissions(used, QFile::ReadOwner | QFile::WriteOwner);
            disk.breakAt({call, call % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE, true, true});
            const auto result
                = StructureFile::open(FileAccess(used), OpenMode::ReadWrite, clockOn(today));
            const bool reached = disk.failures() > 0;
            disk.heal();
            const QString where = QStringLiteral("call %1 ").arg(call);
            if (!result) {
                ++cuts;
                QVERIFY2(isDisk(result.error()), qPrintable(where + result.error().detail));
                {
                    const Database settled(FileAccess(used), OpenMode::ReadWrite);
                }
                QVERIFY2(bytes(used) == before, qPrintable(where));
            }
            QVERIFY2(result || reached, qPrintable(where));
            if (call % 4 == 0 || !reached) {
                const auto file = open(used);
                QVERIFY2(file, qPrintable(where));
                QVERIFY2(file->query([](const Reader& r) { return check(r); })->isSound(),
                    qPrintable(where));
            }
            QDir(backups::folderBeside(used)).removeRecursively();
            if (!reached)
                break;
        }
        QVERIFY2(cuts > 20, qPrintable(QString::number(cuts)));
    }

    void aFileThatCannotBeMadeLeavesNothing()
    {
        FaultVfs disk;
        const QString made = path(QStringLiteral("made"));
        for (int call = 0; call < 4000; call += 1 + call / 6) {
            disk.breakAt({call, SQLITE_FULL, true, true});
            const auto result = StructureFile::create(FileAccess(made), identity(), clockOn(today));
            const bool reached = disk.failures() > 0;
            disk.heal();
            if (!reached) {
                QVERIFY(result);
                break;
            }
            QVERIFY2(!result, qPrintable(QString::number(call)));
            QCOMPARE(result.error().kind, ErrorKind::DiskFull);
            QVERIFY(!QFile::exists(made));
            QFile::remove(made + QStringLiteral("-journal"));
        }
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
