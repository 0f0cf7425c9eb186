#pragma once
#include <QString>

namespace jalons::testing {

/// Opens the file at @p path, whatever it is, and reads all that a window would: integrity, every
/// list, searches, people, contracts and what is printed of them; then one edit and its undo.
/// Errors are fine and forgotten; only a crash or a hang is a fault.
/// @return whether it opened.
bool exercise(const QString& path);

} // namespace jalons::testing
