#include "app/terminal.h"

#include <QStringDecoder>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace jalons {

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    // Opened to be read only: what is written there fails, and is told as any full output.
    for (int stream = 0; stream <= STDERR_FILENO; ++stream)
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) < 0)
            return;
#endif
}

bool isWatched()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return ::_isatty(::_fileno(stderr)) != 0;
#endif
}

namespace {
bool arrived(std::FILE* stream)
{
    return std::fflush(stream) == 0 && std::ferror(stream) == 0;
}
} // namespace

bool outputArrived()
{
    return arrived(stdout);
}

bool errorsArrived()
{
    return arrived(stderr);
}

QString unreadableArgument([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#ifdef Q_OS_UNIX // elsewhere the system gives the arguments as texts
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::System);
        const QString text = decoder.decode(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return text;
    }
#endif
    return {};
}

} // namespace jalons
