#include "core/base/process.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace jalons {

bool isRunning(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(pid)
    return true;
#endif
}

} // namespace jalons
