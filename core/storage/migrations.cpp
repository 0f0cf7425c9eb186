#include "core/storage/migrations.h"

#include "core/base/resources.h"
#include "core/storage/failure.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace jalons {

namespace {

QStringList scripts()
{
    keepCoreResources();
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

int currentSchema()
{
    return static_cast<int>(scripts().size());
}

void migrate(Database& database)
{
    const int found = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (found > currentSchema())
        throw Failure({ErrorKind::TooNew, QString::number(found), {}});
    if (found == currentSchema())
        return;
    // Foreign keys are checked at the end: a migration may rebuild tables.
    database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
    database.exec(QStringLiteral("BEGIN EXCLUSIVE"));
    try {
        const QStringList files = scripts();
        for (int version = found; version < files.size(); ++version) {
            QFile file(QStringLiteral(":/migrations/") + files[version]);
            if (!file.open(QIODevice::ReadOnly))
                throw Failure({ErrorKind::Internal, file.fileName(), {}});
            database.script(QString::fromUtf8(file.readAll()));
        }
        database.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        database.exec(QStringLiteral("PRAGMA user_version = %1").arg(files.size()));
        if (database.value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")).toInt()
            != 0)
            throw Failure({ErrorKind::Damaged, QStringLiteral("foreign keys"), {}});
        database.exec(QStringLiteral("COMMIT"));
    } catch (...) {
        if (database.inTransaction())
            database.exec(QStringLiteral("ROLLBACK"));
        throw;
    }
    database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void probe(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure({ErrorKind::FileMissing, path, {}});
    if (!info.isFile())
        throw Failure({ErrorKind::NotReadable, path, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({ErrorKind::NotReadable, file.errorString(), {}});
    if (file.size() == 0)
        throw Failure({ErrorKind::Empty, path, {}});
    // The header is read without SQLite, which would take a write lock to roll back a hot journal.
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3", 16)))
        throw Failure({ErrorKind::Garbage, path, {}});
    const auto number
        = [&](qsizetype offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (number(68) != applicationId)
        throw Failure({ErrorKind::NotOurs, path, {}});
    if (number(60) > currentSchema())
        throw Failure({ErrorKind::TooNew, QString::number(number(60)), {}});
}

} // namespace jalons
