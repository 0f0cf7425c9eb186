#pragma once
#include <QtGlobal>

namespace jalons {

/// Whether a process of this computer runs; true where the system does not tell.
bool isRunning(qint64 pid);

} // namespace jalons
