#include "core/storage/locks.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"

#include <QTemporaryDir>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>

using namespace jalons;
using namespace jalons::testing;

namespace {
std::atomic<bool> lockless{false};

bool isLocking(int command)
{
    return command == F_SETLK || command == F_SETLKW;
}

using Fcntl = int (*)(int, int, void*);

int passed(const char* name, int file, int command, void* argument)
{
    if (lockless && isLocking(command)) {
        errno = ENOLCK;
        return -1;
    }
    return reinterpret_cast<Fcntl>(dlsym(RTLD_NEXT, name))(file, command, argument);
}
} // namespace

// SQLite and we go through these: the system's own, or one that keeps no locks.
extern "C" int fcntl64(int file, int command, ...)
{
    va_list list;
    va_start(list, command);
    void* argument = va_arg(list, void*);
    va_end(list);
    return passed("fcntl64", file, command, argument);
}
extern "C" int fcntl(int file, int command, ...)
{
    va_list list;
    va_start(list, command);
    void* argument = va_arg(list, void*);
    va_end(list);
    return passed("fcntl", file, command, argument);
}

/// A folder that keeps no locks is not taken for another desk that writes.
class TestLocks : public QObject
{
    Q_OBJECT

private slots:
    void failingLocksAreTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity()));
        QVERIFY(keepsLocks(path));
        auto open = StructureFile::open(FileAccess(path));
        QVERIFY(open);
        lockless = true;
        QVERIFY(!keepsLocks(path));
        const auto reading = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
        const auto written = open.value()->perform(Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = QStringLiteral("Ba");
            people::save(work, p);
        });
        lockless = false;
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::NoLocks);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::NoLocks);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.jalons")});
    }

    /// What is read in one query is one state of the file, though another desk writes meanwhile.
    void aQueryIsOneMoment()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity()));
        const auto open = StructureFile::open(FileAccess(path));
        QVERIFY(open);
        Database other(FileAccess(path), OpenMode::ReadWrite);
        other.exec(QStringLiteral("PRAGMA busy_timeout = 0"));
        const auto rename = [&](const char* name) {
            try {
                other.exec(QStringLiteral("UPDATE structure SET name = ?"), {QLatin1String(name)});
                return true;
            } catch (const Failure&) {
                return false;
            }
        };
        const QString sql = QStringLiteral("SELECT name FROM structure");
        QVERIFY(rename("before"));
        const auto read = open.value()->query([&](const Reader& r) {
            QStringList names{Sql(r).value(sql).toString()};
            rename("meanwhile");
            names << Sql(r).value(sql).toString();
            return names;
        });
        QCOMPARE(*read, QStringList({QStringLiteral("before"), QStringLiteral("before")}));
        QVERIFY2(rename("after"), "it ends with the query");
        {
            // Within a transaction it is that transaction, and does not end it.
            const Transaction whole(other);
            {
                const Moment moment(other);
            }
            QVERIFY(other.inTransaction());
        }
    }

    void anotherDeskIsBusy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalons"));
        QVERIFY(StructureFile::create(FileAccess(path), identity()));
        Database writing(FileAccess(path), OpenMode::ReadWrite);
        const Transaction held(writing);
        Database other(FileAccess(path), OpenMode::ReadWrite);
        other.exec(QStringLiteral("PRAGMA busy_timeout = 10"));
        try {
            const Transaction second(other);
            QFAIL("two write at once");
        } catch (const Failure& failure) {
            QCOMPARE(failure.error().kind, ErrorKind::Busy);
        }
    }
};

QTEST_GUILESS_MAIN(TestLocks)
#include "test_locks.moc"
