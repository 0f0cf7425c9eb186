#include "core/desk/desk_list.h"

#include "core/base/process.h"
#include "core/storage/private_folder.h"
#include "core/storage/used_numbers.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace jalons::desks {

bool mayRun(const DeskEntry& desk)
{
    const bool here = desk.installation.isEmpty() ? desk.host == QSysInfo::machineHostName()
                                                  : desk.installation == installationId();
    if (!here)
        return true;
    return desk.boot == QString::fromLatin1(QSysInfo::bootUniqueId()) && isRunning(desk.pid);
}

std::vector<DeskEntry> all(const Reader& reader)
{
    return reader.all(
        QStringLiteral(
            "SELECT id, host, installation, boot, pid, author, since FROM desk ORDER BY id"),
        [](Row row) {
            DeskEntry desk;
            QString since;
            row >> desk.id >> desk.host >> desk.installation >> desk.boot >> desk.pid >> desk.author
                >> since;
            desk.since = QDateTime::fromString(since, Qt::ISODateWithMs);
            return desk;
        });
}

qint64 join(Work& work, const QString& author)
{
    for (const DeskEntry& desk : all(work))
        if (!mayRun(desk))
            leave(work, desk.id);
    // A number that a desk had is no other desk's: drafts name it.
    const qint64 number = usedNumbers::next(work.database(), QStringLiteral("desk"),
        work.value(QStringLiteral("SELECT max(id) FROM desk")).toLongLong());
    return work.add("desk", number,
        {{"host", QSysInfo::machineHostName()}, {"installation", installationId()},
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
