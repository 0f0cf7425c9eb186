#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace jalons::testing {

/// What SQLite asked of the disk.
struct DiskCall
{
    enum Kind { Write, Sync, Truncate, Delete, Read } kind = Write;
    QString path{};
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes{}; ///< written; empty unless calls are kept
};

/// A disk that breaks when told to, or that tells what was asked of it: an SQLite VFS over the
/// system's own, used by every connection opened while it exists. One at a time, one thread. Syncs
/// are noted and not done: the tests decide themselves what a power cut leaves.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    struct Fault
    {
        int call = 0; ///< the how-many-eth call from now on fails, the first is 0
        int code = 0; ///< what SQLite is told: SQLITE_IOERR…, SQLITE_FULL
        bool torn = false; ///< a write that fails leaves its first half
        bool lasting = false; ///< every later call fails too, until heal()
        bool reads = false; ///< counts reads only, instead of what changes the disk
    };
    /// A full disk refuses writes and still lets files be removed, cut and synced.
    void breakAt(const Fault& fault);
    /// The disk works again.
    void heal();
    /// How many calls failed since breakAt.
    int failures() const;
    /// How many calls were counted since breakAt, or since the beginning.
    int counted() const;
    /// From now on every call that changes the disk is kept and given to @p note first.
    void watch(std::function<void(const DiskCall&)> note);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace jalons::testing
