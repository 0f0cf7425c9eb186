#pragma once
#include <QStringList>
#include <optional>

namespace jalons {

/// What a command ends with.
enum ExitCode { Fine = 0, ProblemFound = 1, BadUsage = 2, FileUnusable = 3 };

/// Runs the command that the arguments (without the program's name) ask for and gives its exit
/// code; nothing when they ask for the window. The application has to exist, with its language; no
/// display is needed.
std::optional<int> runCommand(const QStringList& arguments);

} // namespace jalons
