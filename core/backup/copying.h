#pragma once
#include "core/backup/backup.h"
#include "core/base/advance.h"
#include <QDateTime>
#include <QString>
#include <functional>

namespace jalons {

class Database;
class PartFile;

namespace backups {

/// Whether the pages of an open database hold together. @throws Failure(Damaged); Stopped.
void checkPages(Database& database, Depth depth, const Advance& advance);

struct Copied
{
    QString path;
    bool readBack = false; ///< from the disk, not from the system's memory of what was written
};

enum class Sidecar { None, Fingerprint };

/// Copies the database into a folder, made if need be, as a new private file; waits for the disk,
/// reads it back, compares, verifies; then names it. @p name gives the name for an instant: the
/// next second is tried when another desk took it. @throws Failure; Stopped.
Copied copyInto(Database& source, const QString& folder,
    const std::function<QString(const QDateTime&)>& name, QDateTime at, Sidecar sidecar,
    const Advance& advance = {});

/// Fills a part with the bytes of a file. @return their SHA-256. @throws Failure; Stopped.
QString copyBytes(const QString& from, const PartFile& into, const Advance& advance);

/// Reads a part that is on the disk back, past the system's memory of it where that can be had.
/// @return whether it could. @throws Failure(Damaged) when it is not what was written; Stopped.
bool readBack(const PartFile& part, const QString& sha256, const Advance& advance);

} // namespace backups
} // namespace jalons
