#pragma once

namespace jalons {

/// From here on Ctrl+C, a closed terminal and a request to end do not cut the program in the middle
/// of a write: they are asked for by interrupted(), and a command that is told so leaves nothing
/// half. A second one ends at once.
void heedInterruption();
bool interrupted();
/// What a shell expects of a program that a signal has ended: 128 and the signal's number.
int interruptionCode();

} // namespace jalons
