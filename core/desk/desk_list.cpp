#include "core/desk/desk_list.h"
#include "core/storage/sql.h"

#include "core/base/process.h"
#include "core/desk/author.h"
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
    return Sql(reader).all(
        QStringLiteral("SELECT id, host, installation, boot, pid, author_id, author, "
                       "since FROM desk ORDER BY id"),
        [](Row row) {
            DeskEntry desk;
            QString since;
            row >> desk.id >> desk.host >> desk.installation >> desk.boot >> desk.pid
                >> desk.actor.professional >> desk.actor.name >> since;
            desk.since = QDateTime::fromString(since, Qt::ISODateWithMs);
            return desk;
        });
}

qint64 join(Work& work)
{
    for (const DeskEntry& desk : all(work))
        if (!mayRun(desk))
            leave(work, desk.id);
    // A number that a desk had is no other desk's: drafts name it.
    const qint64 number = usedNumbers::next(Sql(work).database(), QStringLiteral("desk"),
        Sql(work).value(QStringLiteral("SELECT max(id) FROM desk")).toLongLong());
    Fields fields = authorFields(work, work.actor());
    fields.insert(fields.end(),
        {{"host", QSysInfo::machineHostName()}, {"installation", installationId()},
            {"boot", QString::fromLatin1(QSysInfo::bootUniqueId())},
            {"pid", QCoreApplication::applicationPid()},
            {"since", work.now().toString(Qt::ISODateWithMs)}});
    return work.add("desk", number, fields);
}

void leave(Work& work, qint64 desk)
{
    work.remove("desk", desk);
}

void setActor(Work& work, qint64 desk)
{
    work.save("desk", desk, authorFields(work, work.actor()));
}

} // namespace jalons::desks
