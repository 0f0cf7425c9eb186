#pragma once
#include "core/backup/backup.h"
#include "core/recovery/recovery.h"
#include "core/restore/preview.h"
#include "core/storage/location.h"
#include <QString>
#include <QStringList>

namespace jalons {

/// « people », « contracts » …; empty for a table that says nothing to the person who reads.
QString recordsText(const QString& table);
/// What is safe where the file lies; empty for a local disk.
QString locationText(const Location& location);
/// What is known of a backup without reading it: « verified », « not verified yet » …
QString trustText(Trust trust);
/// The same once all of it was read.
QString stateText(BackupState state);
/// That a clock is or was wrong: the file or a backup bears an instant that has not come.
QString clockText(const QDateTime& later, QDate today);
/// What restoring would lose of what people have signed, a line for each; the first says so.
QStringList signedLostLines(const QList<SignedText>& lost);
/// What came back and what is missing, a line for each concept.
QStringList recoveryLines(const RecoveryReport& report);

} // namespace jalons
