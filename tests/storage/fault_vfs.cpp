#include "tests/storage/fault_vfs.h"

#include <QtGlobal>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace jalons::testing {

struct FaultVfs::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    Fault fault;
    bool armed = false;
    int counted = 0;
    int failures = 0;
    std::function<void(const DiskCall&)> note;

    /// What this call is answered; SQLITE_OK: go on to the real disk.
    int answer(DiskCall::Kind kind)
    {
        const bool counts = (kind == DiskCall::Read) == (armed && fault.reads);
        if (!counts)
            return SQLITE_OK;
        const int number = counted++;
        if (!armed || number < fault.call || (number > fault.call && !fault.lasting))
            return SQLITE_OK;
        const bool full = (fault.code & 0xff) == SQLITE_FULL;
        if (full && kind != DiskCall::Write)
            return SQLITE_OK;
        ++failures;
        return fault.code;
    }
};

namespace {

FaultVfs::State* current = nullptr;

/// What SQLite holds for an open file: ours, then the real one in the same block of memory.
struct File
{
    sqlite3_file base;
    QString* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods& methods() { return *real()->pMethods; }
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

int close(sqlite3_file* f)
{
    File* file = ours(f);
    delete file->path;
    return file->methods().xClose(file->real());
}

int read(sqlite3_file* f, void* into, int amount, sqlite3_int64 offset)
{
    if (const int code = current->answer(DiskCall::Read); code != SQLITE_OK)
        return code;
    return ours(f)->methods().xRead(ours(f)->real(), into, amount, offset);
}

int write(sqlite3_file* f, const void* bytes, int amount, sqlite3_int64 offset)
{
    File* file = ours(f);
    if (const int code = current->answer(DiskCall::Write); code != SQLITE_OK) {
        if (current->fault.torn)
            file->methods().xWrite(file->real(), bytes, amount / 2, offset);
        return code;
    }
    if (current->note)
        current->note({DiskCall::Write, *file->path, offset,
            QByteArray(static_cast<const char*>(bytes), amount)});
    return file->methods().xWrite(file->real(), bytes, amount, offset);
}

int truncate(sqlite3_file* f, sqlite3_int64 size)
{
    File* file = ours(f);
    if (const int code = current->answer(DiskCall::Truncate); code != SQLITE_OK)
        return code;
    if (current->note)
        current->note({DiskCall::Truncate, *file->path, size});
    return file->methods().xTruncate(file->real(), size);
}

int sync(sqlite3_file* f, int)
{
    if (const int code = current->answer(DiskCall::Sync); code != SQLITE_OK)
        return code;
    if (current->note)
        current->note({DiskCall::Sync, *ours(f)->path});
    return SQLITE_OK;
}

int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return ours(f)->methods().xFileSize(ours(f)->real(), size);
}
int lock(sqlite3_file* f, int level)
{
    return ours(f)->methods().xLock(ours(f)->real(), level);
}
int unlock(sqlite3_file* f, int level)
{
    return ours(f)->methods().xUnlock(ours(f)->real(), level);
}
int checkReservedLock(sqlite3_file* f, int* held)
{
    return ours(f)->methods().xCheckReservedLock(ours(f)->real(), held);
}
int fileControl(sqlite3_file* f, int operation, void* argument)
{
    return ours(f)->methods().xFileControl(ours(f)->real(), operation, argument);
}
int sectorSize(sqlite3_file* f)
{
    return ours(f)->methods().xSectorSize(ours(f)->real());
}
int deviceCharacteristics(sqlite3_file* f)
{
    return ours(f)->methods().xDeviceCharacteristics(ours(f)->real());
}

/// Version 1: no shared memory (WAL) and no memory mapping, which would go past us.
const sqlite3_io_methods ioMethods{1, close, read, write, truncate, sync, fileSize, lock, unlock,
    checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr, nullptr, nullptr,
    nullptr, nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags)
{
    File* file = ours(f);
    file->base.pMethods = nullptr;
    std::memset(file->real(), 0, static_cast<std::size_t>(current->real->szOsFile));
    const int code = current->real->xOpen(current->real, name, file->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    file->path = new QString(QString::fromUtf8(name));
    file->base.pMethods = &ioMethods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (const int code = current->answer(DiskCall::Delete); code != SQLITE_OK)
        return code;
    if (current->note)
        current->note({DiskCall::Delete, QString::fromUtf8(name), syncFolder});
    return current->real->xDelete(current->real, name, 0);
}

int access(sqlite3_vfs*, const char* name, int flags, int* result)
{
    return current->real->xAccess(current->real, name, flags, result);
}

int fullPathname(sqlite3_vfs*, const char* name, int length, char* into)
{
    return current->real->xFullPathname(current->real, name, length, into);
}

} // namespace

FaultVfs::FaultVfs()
    : m_state(std::make_unique<State>())
{
    Q_ASSERT(!current);
    current = m_state.get();
    current->real = sqlite3_vfs_find(nullptr);
    current->vfs = *current->real;
    current->vfs.pNext = nullptr;
    current->vfs.iVersion = 2;
    current->vfs.zName = "fault";
    current->vfs.szOsFile = static_cast<int>(sizeof(File)) + current->real->szOsFile;
    current->vfs.xOpen = open;
    current->vfs.xDelete = remove;
    current->vfs.xAccess = access;
    current->vfs.xFullPathname = fullPathname;
    sqlite3_vfs_register(&current->vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    current = nullptr;
}

void FaultVfs::breakAt(const Fault& fault)
{
    m_state->fault = fault;
    m_state->armed = true;
    m_state->counted = 0;
    m_state->failures = 0;
}

void FaultVfs::heal()
{
    m_state->armed = false;
}

int FaultVfs::failures() const
{
    return m_state->failures;
}

int FaultVfs::counted() const
{
    return m_state->counted;
}

void FaultVfs::watch(std::function<void(const DiskCall&)> note)
{
    m_state->note = std::move(note);
}

} // namespace jalons::testing
