#pragma once
#include "core/recovery/recovery.h"
#include "core/storage/location.h"
#include <QString>
#include <QStringList>

namespace jalons {

/// « people », « contracts » …; empty for a table that says nothing to the person who reads.
QString recordsText(const QString& table);
/// What is safe where the file lies; empty for a local disk.
QString locationText(const Location& location);
/// What came back and what is missing, a line for each concept.
QStringList recoveryLines(const RecoveryReport& report);

} // namespace jalons
