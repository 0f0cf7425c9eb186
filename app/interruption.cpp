#include "app/interruption.h"

#include <QtGlobal>
#include <atomic>
#include <csignal>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace jalons {

namespace {

std::atomic<int> received{0};
static_assert(std::atomic<int>::is_always_lock_free, "set by a signal handler");

#ifdef Q_OS_WIN
BOOL WINAPI heed(DWORD event)
{
    // The system ends the program some seconds after a closed console: the work stops before.
    const bool first = received.exchange(event == CTRL_C_EVENT ? SIGINT : SIGTERM) == 0;
    return first ? TRUE : FALSE;
}
#else
void heed(int signal)
{
    received = signal;
}
#endif

} // namespace

void heedInterruption()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(heed, TRUE);
#else
    struct sigaction action
    {
    };
    action.sa_handler = heed;
    action.sa_flags = SA_RESETHAND; // the second one ends at once
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
#endif
}

bool interrupted()
{
    return received != 0;
}

int interruptionCode()
{
    return 128 + received;
}

} // namespace jalons
