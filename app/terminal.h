#pragma once
#include <QStringList>

namespace jalons {

/// Before anything is opened: a standard stream that came closed is given something to be, so that
/// no file takes its number and receives what is said.
void holdStandardStreams();
/// Whether somebody watches the error output.
bool isWatched();
/// Whether all that was said has gone out, the last bytes included.
bool outputArrived();
bool errorsArrived();
/// An argument that is no text in the system's encoding, as far as it can be shown; empty when all
/// are: a file of that name could not be told from another.
QString unreadableArgument(int argc, char** argv);

} // namespace jalons
