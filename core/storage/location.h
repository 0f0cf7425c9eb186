#pragma once
#include <QByteArray>
#include <QString>
#include <functional>

namespace jalons {

enum class LocationKind {
    Local,
    Synchronised, ///< a service copies the file while it is used: one desk at a time
    Share, ///< a network file system whose locks work when the server is set up for them
    ShareWithoutLocks ///< a network file system on which two desks must never write at once
};

/// What kind of place a file lies in.
struct Location
{
    LocationKind kind = LocationKind::Local;
    QString name{}; ///< « Nextcloud », « cifs »: who synchronises, or which file system

    bool operator==(const Location&) const = default;
};

/// @param path absolute, of the file. @param fileSystem the type the system gives (« ext4 »,
/// « cifs »). @param exists whether something is at a path: services leave marks in the folders
/// they synchronise.
Location locationOf(const QString& path, const QByteArray& fileSystem,
    const std::function<bool(const QString&)>& exists);
/// Asks the system.
Location locationOf(const QString& path);

} // namespace jalons
