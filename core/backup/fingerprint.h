#pragma once
#include "core/base/advance.h"
#include "core/storage/new_file.h"
#include <QDateTime>
#include <QString>
#include <optional>

namespace jalons {

/// What is known of a backup since it was made and read back: kept beside it, in the format of
/// « sha256sum », as « .NAME.jalons.sha256 »: hidden, so that who looks for a backup finds backups.
struct Fingerprint
{
    QString sha256; ///< in hexadecimal
    qint64 size = -1; ///< bytes
    qint64 modified = 0; ///< ms since 1970: the date of the file when it was read back
};

namespace fingerprints {

QString pathOf(const QString& backup);
/// Nothing when there is none, or none that can be understood.
std::optional<Fingerprint> read(const QString& backup);
/// Notes what @p made holds, which is to be called @p backup. @throws Failure; FileExists when the
/// name is taken, unless it may be written over.
void write(const QString& backup, const QString& sha256, const QString& made,
    Overwrite overwrite = Overwrite::No);
/// SHA-256 of a file's bytes. @throws Failure; Stopped.
QString of(const QString& path, const Advance& advance = {});

} // namespace fingerprints
} // namespace jalons
