#pragma once
#include <QFlags>
#include <QString>

namespace jalons::testing {

/// What a window reads of a file, apart from opening it.
enum class Reading {
    Check = 1,
    Lists = 2,
    Searches = 4,
    House = 8, ///< lodgings, their board and what is printed of it
    People = 16, ///< with all that is in their file
    Documents = 32,
    Histories = 64,
    All = 127
};
Q_DECLARE_FLAGS(Readings, Reading)

/// Opens the file at @p path, whatever it is, and reads all that a window would: integrity, every
/// list, searches, people, lodgings, contracts, histories and what is printed of them; then one
/// edit and its undo. Errors are fine and forgotten; only a crash or a hang is a fault.
/// @return whether it opened.
bool exercise(const QString& path, Readings readings = Reading::All);

} // namespace jalons::testing
