#pragma once
#include "tests/fuzz/input.h"
#include <QList>
#include <QString>

namespace jalons::testing {

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// Sound files to damage: first the demonstration's, then the frozen ones of older schemas.
QList<QByteArray> soundFiles();

/// Writes at @p path what the input makes of one of the files: cells changed where the file stays
/// sound, as another program or a defect of ours would; then bytes, pages and lengths, as a failing
/// disk would; or a file that is the input itself.
void writeDamaged(const QList<QByteArray>& sound, Input& input, const QString& path);

} // namespace jalons::testing
