#pragma once
#include "core/base/problem.h"
#include <QVariant>
#include <utility>
#include <variant>

namespace jalons {

enum class ErrorKind {
    Refused, ///< a rule says no: see problems
    FileMissing, ///< no file at this path
    FileExists, ///< creating over an existing file is refused
    NotReadable, ///< the system does not let us read it
    NotWritable, ///< folder or file is read-only
    NotOurs, ///< an SQLite database of another program
    Empty, ///< a file of no bytes
    Garbage, ///< not an SQLite database
    Damaged, ///< integrity check failed; detail: first message
    TooNew, ///< made by a newer version; detail: schema version needed
    Busy, ///< another desk holds the file
    DiskFull,
    Io, ///< the disk answered with an error
    Conflict, ///< the row, or the whole file (restored), has changed since it was read
    NotUndoable, ///< signatures and erasures stay
    NothingToUndo,
    Printing, ///< the document could not be written
    Internal, ///< a fault of ours; detail for the report
    Protected, ///< a structure's file, a folder or a device: never written over
    NoLocks, ///< the folder keeps no locks: desks could not tell each other that they write
    Unsettled, ///< left in the middle of a write, and not to be settled here (nothing can be
               ///< written)
    NameTooLong, ///< no room in the file's name for that of its journal beside it
    Forbidden ///< not for the one who sits at this desk
};

/// Whether the file, its disk or its folder takes nothing for now and may later: what was to be
/// written is worth another try.
inline bool isOfFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FileMissing:
    case ErrorKind::NotReadable:
    case ErrorKind::NotWritable:
    case ErrorKind::NotOurs:
    case ErrorKind::Empty:
    case ErrorKind::Garbage:
    case ErrorKind::TooNew:
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::Io:
    case ErrorKind::NoLocks:
    case ErrorKind::Unsettled:
        return true;
    default:
        return false;
    }
}

/// A value changed here and, since it was shown, also elsewhere: both are kept for the person to
/// choose.
struct Clash
{
    QString table;
    qint64 row = 0;
    QString column;
    QVariant shown; ///< what the form started from
    QVariant mine; ///< what is typed here
    QVariant theirs; ///< what the file holds now

    bool operator==(const Clash&) const = default;
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString detail{}; ///< technical, never shown alone
    Problems problems{}; ///< for Refused
    QList<Clash> clashes{}; ///< for Conflict; empty when a whole record is in the way
    bool restored = false; ///< for Conflict: another state of the file was put in its place
};

/// A value or an error, never both. Exceptions do not cross perform, query or a slot.
template <class T> class Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<T>(m_content); }
    T& value() & { return std::get<T>(m_content); }
    /// Of a passing result the value itself: « for (… : *file.query(…)) » has something to go over.
    T value() && { return std::get<T>(std::move(m_content)); }
    T valueOr(T fallback) const { return ok() ? std::get<T>(m_content) : std::move(fallback); }
    const Error& error() const { return std::get<Error>(m_content); }
    const T* operator->() const { return &std::get<T>(m_content); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::get<T>(std::move(m_content)); }

private:
    std::variant<T, Error> m_content;
};

struct Done
{
    bool operator==(const Done&) const = default;
};

} // namespace jalons
