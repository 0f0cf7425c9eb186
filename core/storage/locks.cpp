#include "core/storage/locks.h"

#include "core/storage/new_file.h"
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jalons {

bool keepsLocks([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    QString name = info.fileName();
    constexpr qsizetype longest = 220; // a name may have 255 bytes
    while (name.toUtf8().size() > longest)
        name.chop(1);
    const QByteArray scratch = QFile::encodeName(
        info.absolutePath() + u'/' + name + QStringLiteral(".jalons-verrou") + partSuffix);
    const int handle = ::open(scratch.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return true;
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    const bool failed = ::fcntl(handle, F_SETLK, &lock) != 0;
    // Held: by another desk that tries the same at this moment.
    const bool works = !failed || errno == EAGAIN || errno == EACCES || errno == EINTR;
    ::close(handle);
    ::unlink(scratch.constData());
    return works;
#else
    return true; // there a lock that fails is an error of its own
#endif
}

} // namespace jalons
