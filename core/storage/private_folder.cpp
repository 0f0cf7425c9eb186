#include "core/storage/private_folder.h"

#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace jalons {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString idIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed()
                                          : QString();
}

QString readOrMakeId()
{
    const QString folder = privateFolder(QStringLiteral("poste"));
    if (folder.isEmpty())
        return newId(); // nowhere to keep it: another one tomorrow
    const QString path = folder + QStringLiteral("/installation");
    if (const QString known = idIn(path); !known.isEmpty())
        return known;
    try {
        OutputFile file(path);
        file.write(newId().toLatin1());
        file.commit();
    } catch (const Failure&) {
        // Two windows start at once: the first one's holds.
    }
    const QString made = idIn(path);
    return made.isEmpty() ? newId() : made;
}

} // namespace

QString privateFolder(const QString& name)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString path = base + QStringLiteral("/jalons/") + name;
    try {
        makeFolder(path);
    } catch (const Failure&) {
        return {};
    }
    return path;
}

const QString& installationId()
{
    static const QString id = readOrMakeId();
    return id;
}

} // namespace jalons
