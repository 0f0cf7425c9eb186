#include "core/desk/desk_list.h"

#include <QCoreApplication>
#include <QSysInfo>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace jalons::desks {

namespace {

bool isRunning(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(pid)
    return true;
#endif
}

} // namespace

bool mayRun(const DeskEntry& desk)
{
    if (desk.host != QSysInfo::machineHostName())
        return true;
    return desk.boot == QString::fromLatin1(QSysInfo::bootUniqueId()) && isRunning(desk.pid);
}

std::vector<DeskEntry> all(const Reader& reader)
{
    return reader.all(
        QStringLiteral("SELECT id, host, boot, pid, author, since FROM desk ORDER BY id"),
        [](Row row) {
            DeskEntry desk;
            QString since;
            row >> desk.id >> desk.host >> desk.boot >> desk.pid >> desk.author >> since;
            desk.since = QDateTime::fromString(since, Qt::ISODateWithMs);
            return desk;
        });
}

qint64 join(Work& work, const QString& author)
{
    for (const DeskEntry& desk : all(work))
        if (!mayRun(desk))
            leave(work, desk.id);
    return work.save("desk", 0,
        {{"host", QSysInfo::machineHostName()},
            {"boot", QString::fromLatin1(QSysInfo::bootUniqueId())},
            {"pid", QCoreApplication::applicationPid()}, {"author", author},
            {"since", work.now().toString(Qt::ISODateWithMs)}});
}

void leave(Work& work, qint64 desk)
{
    work.remove("desk", desk);
}

void setAuthor(Work& work, qint64 desk, const QString& author)
{
    work.save("desk", desk, {{"author", author}});
}

} // namespace jalons::desks
