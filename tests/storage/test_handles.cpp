// No handle of the structure's file, its journal or its copies but SQLite's own while a connection
// is open: closing another one drops every lock of the process (POSIX), and another desk writes in
// the middle.
#include "core/backup/backup.h"
#include "core/check/check.h"
#include "core/exchange/structure_export.h"
#include "core/recovery/damage.h"
#include "core/recovery/recovery.h"
#include "core/restore/preview.h"
#include "core/storage/location.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/raw_file.h"
#include "tests/core/fixture.h"
#include <QMutex>
#include <QTemporaryDir>
#include <cstdarg>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jalons;
using namespace jalons::testing;

namespace {

QByteArray watched; ///< the beginning of the paths that only SQLite may open; empty: none
QList<QByteArray> opened; ///< those that somebody else did
QMutex guard;

void note(const char* path, int flags)
{
    // A folder is opened to be read or synced: it bears no lock.
    if (watched.isEmpty() || (flags & O_DIRECTORY) != 0)
        return;
    const QByteArray real
        = QFile::encodeName(QFileInfo(QFile::decodeName(path)).absoluteFilePath());
    if (real.startsWith(watched)) {
        const QMutexLocker lock(&guard);
        opened.append(real);
    }
}

int systemOpen(int folder, const char* path, int flags, unsigned mode)
{
    return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
}

int sqliteOpen(const char* path, int flags, int mode)
{
    return systemOpen(AT_FDCWD, path, flags, static_cast<unsigned>(mode));
}

} // namespace

// These stand before those of the C library for everything that is linked here, Qt and libzip
// included. NOLINTBEGIN(cert-dcl50-cpp)
extern "C" int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    note(path, flags);
    return systemOpen(AT_FDCWD, path, flags, mode);
}
extern "C" int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    note(path, flags);
    return systemOpen(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}
// NOLINTEND(cert-dcl50-cpp)

namespace {

/// Whether another process finds the file locked for writing (SQLite's « reserved » byte).
bool isLocked(const QByteArray& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock
        {
        };
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000001;
        lock.l_len = 1;
        const int handle = sqliteOpen(path.constData(), O_RDWR | O_CLOEXEC, 0);
        const bool held
            = handle >= 0 && ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        ::_exit(held ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

class TestHandles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { watched.clear(); }
    void theWatchSees();
    void everyWayIn_data();
    void everyWayIn();
    void aThousandOpenings();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
};

void TestHandles::initTestCase()
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    QCOMPARE(vfs->xSetSystemCall(vfs, "open", reinterpret_cast<sqlite3_syscall_ptr>(&sqliteOpen)),
        SQLITE_OK);
}

void TestHandles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.jalons"));
    {
        const auto file = StructureFile::create(FileAccess(m_path), identity(), clockOn(today));
        QVERIFY(file);
        Case c = openCase(*file.value());
        diagnose(*file.value(), c);
    }
    const auto made = backups::make(
        FileAccess(m_path), {backups::folderBeside(m_path)}, today.startOfDay(), {}, true);
    QVERIFY(made);
    m_backup = made->latest.path;
    opened.clear();
    // Also « a.jalons-journal » and the folder « a – sauvegardes ».
    watched = QFile::encodeName(m_folder->filePath(QStringLiteral("a")));
}

void TestHandles::theWatchSees()
{
    Database database(FileAccess(m_path), OpenMode::ReadWrite);
    const Transaction transaction(database);
    QVERIFY(isLocked(QFile::encodeName(m_path)));
    QVERIFY(opened.isEmpty());
    {
        QFile plain(m_path);
        QVERIFY(plain.open(QIODevice::ReadOnly));
    }
    QCOMPARE(opened, QList<QByteArray>{QFile::encodeName(m_path)});
    QVERIFY2(!isLocked(QFile::encodeName(m_path)), "this is what must never happen");
}

void TestHandles::everyWayIn_data()
{
    using Way = std::function<void(const QString& file, const QString& backup)>;
    QTest::addColumn<Way>("way");
    const auto add = [](const char* name, const Way& way) { QTest::newRow(name) << way; };
    add("probe", [](const QString& file, const QString&) { probe(FileAccess(file)); });
    add("open to read", [](const QString& file, const QString&) {
        QVERIFY(StructureFile::open(FileAccess(file), OpenMode::ReadOnly));
    });
    add("open to write", [](const QString& file, const QString&) {
        QVERIFY(StructureFile::open(FileAccess(file)));
    });
    add("create over it", [](const QString& file, const QString&) {
        QVERIFY(!StructureFile::create(FileAccess(file), identity()));
    });
    add("bytes", [](const QString& file, const QString&) {
        const RawFile raw(file);
        sha256Of(raw);
        raw.forgetCached();
    });
    add("output over it", [](const QString& file, const QString&) {
        QVERIFY_THROWS_EXCEPTION(Failure, OutputFile(file, Overwrite::Yes));
    });
    add("backup", [](const QString& file, const QString&) {
        QVERIFY(backups::make(FileAccess(file), {backups::folderBeside(file)},
            today.addDays(1).startOfDay(), {}, true));
    });
    add("list and verify", [](const QString& file, const QString& backup) {
        QVERIFY(!backups::list(file, backups::folderBeside(file)).isEmpty());
        backups::verify(FileAccess(backup));
        backups::verify(FileAccess(file));
    });
    add("preview", [](const QString& file, const QString& backup) {
        QVERIFY(backups::preview(FileAccess(backup), FileAccess(file)));
    });
    add("look for damage", [](const QString& file, const QString&) {
        QCOMPARE(firstDamage(FileAccess(file)), QString());
    });
    add("recover", [](const QString& file, const QString&) {
        QVERIFY(recover(FileAccess(file),
            FileAccess(QFileInfo(file).absolutePath() + QStringLiteral("/new.jalons")),
            clockOn(today)));
    });
    add("location", [](const QString& file, const QString&) { locationOf(file); });
    add("check", [](const QString& file, const QString&) {
        const auto reader = StructureFile::open(FileAccess(file), OpenMode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(reader.value()->query([](const Reader& r) { return check(r); }));
    });
    add("export", [](const QString& file, const QString&) {
        const auto reader = StructureFile::open(FileAccess(file), OpenMode::ReadOnly);
        QVERIFY(reader);
        const auto written = reader.value()->query([&](const Reader& r) {
            return exportStructure(
                r, QFileInfo(file).absolutePath() + QStringLiteral("/export"), {});
        });
        QVERIFY(written && written.value());
    });
}

void TestHandles::everyWayIn()
{
    using Way = std::function<void(const QString& file, const QString& backup)>;
    QFETCH(Way, way);
    Database writing(FileAccess(m_path), OpenMode::ReadWrite);
    Database reading(FileAccess(m_backup), OpenMode::ReadOnly);
    const Transaction transaction(writing);
    const Moment moment(reading);
    reading.value(QStringLiteral("SELECT count(*) FROM person"));
    way(m_path, m_backup);
    QVERIFY2(isLocked(QFile::encodeName(m_path)), "the lock was dropped");
    // What is being made is nobody's yet; a fingerprint is no database.
    opened.removeIf(
        [](const QByteArray& path) { return path.endsWith(".part") || path.endsWith(".sha256"); });
    QCOMPARE(opened, QList<QByteArray>());
}

void TestHandles::aThousandOpenings()
{
    Database writing(FileAccess(m_path), OpenMode::ReadWrite);
    const Transaction transaction(writing);
    for (int round = 0; round < 1000; ++round) {
        QVERIFY(StructureFile::open(FileAccess(m_path), OpenMode::ReadOnly));
        QVERIFY(isLocked(QFile::encodeName(m_path)));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestHandles)
#include "test_handles.moc"
