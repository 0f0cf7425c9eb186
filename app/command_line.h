#pragma once
#include <QStringList>
#include <optional>

namespace jalons {

/// What a command ends with.
enum ExitCode {
    Fine = 0,
    ProblemFound = 1,
    BadUsage = 2,
    FileUnusable = 3 ///< also a place or an output that cannot be written
};

/// Runs the command that the arguments (without the program's name) ask for and gives its exit
/// code; nothing when they ask for the window. The application has to exist, with its language; no
/// display is needed.
std::optional<int> runCommand(const QStringList& arguments);
/// Whether the first argument asks for a command, or for an option such as --help, and not for the
/// window.
bool isCommand(const QString& first);
/// Says that an argument is no text of this system. @return the exit code.
int refuseArgument(const QString& argument);

} // namespace jalons
