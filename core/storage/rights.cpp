#include "core/storage/rights.h"

#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace jalons {

void takeRights(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    struct stat info
    {
    };
    const QByteArray target = QFile::encodeName(to);
    if (::stat(QFile::encodeName(from).constData(), &info) != 0)
        return;
    // Only root may give a file away; the group can be kept by its members.
    if (::chown(target.constData(), info.st_uid, info.st_gid) != 0
        && ::chown(target.constData(), uid_t(-1), info.st_gid) != 0)
        return; // still the rights of a new file: fewer people read it, not more
    ::chmod(target.constData(), info.st_mode & 07777);
#else
    QFile::setPermissions(to, QFile::permissions(from));
#endif
}

} // namespace jalons
