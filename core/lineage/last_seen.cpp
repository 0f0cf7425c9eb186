#include "core/lineage/last_seen.h"

#include "core/lineage/lineage.h"
#include "core/storage/database.h"
#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "core/storage/private_folder.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace jalons::lastSeen {

namespace {

constexpr std::size_t mostKept = 500;

/// One file may lie at several places, as a backup opened to be looked at does: each place has its
/// own history. Neither can be read in the name.
QString notePath(const QString& path, const QString& file)
{
    const QString folder = privateFolder(QStringLiteral("fichiers"));
    if (folder.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(QFileInfo(path).canonicalFilePath().toUtf8());
    return folder + u'/' + QString::fromLatin1(hash.result().toHex().left(32));
}

std::optional<Lineage> read(const QString& path, const QString& file)
{
    QFile note(notePath(path, file));
    if (note.fileName().isEmpty() || !note.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(note.read(4096)).split(u'\n');
    if (lines.size() < 3)
        return std::nullopt;
    return Lineage{file, lines[0], lines[1].toLongLong(), lines[2]};
}

void forgetOldest(const QString& folder)
{
    // The times are read once: other windows write and remove notes meanwhile, and Qt, which reads
    // them as it sorts, crashes on times that change.
    std::vector<std::pair<QDateTime, QString>> notes;
    for (const QFileInfo& one : QDir(folder).entryInfoList(QDir::Files, QDir::Unsorted))
        notes.emplace_back(one.lastModified(), one.filePath());
    std::sort(notes.begin(), notes.end(), std::greater());
    for (std::size_t i = mostKept; i < notes.size(); ++i)
        QFile::remove(notes[i].second);
}

} // namespace

void note(const QString& path, const Lineage& lineage)
{
    if (lineage.epoch.isEmpty() || path == QLatin1String(":memory:"))
        return;
    const QString place = notePath(path, lineage.file);
    if (place.isEmpty() || read(path, lineage.file) == lineage)
        return;
    try {
        const bool isNew = !QFile::exists(place);
        OutputFile file(place, Overwrite::Yes);
        file.write(QStringLiteral("%1\n%2\n%3\n")
                       .arg(lineage.epoch)
                       .arg(lineage.operation)
                       .arg(lineage.at)
                       .toUtf8());
        file.commit();
        if (isNew)
            forgetOldest(QFileInfo(place).path());
    } catch (const Failure&) {
        // Not known at the next opening.
    }
}

bool beginAnewIfReplaced(const QString& path, Database& database)
{
    const Lineage there = lineages::read(database);
    const auto known = read(path, there.file);
    if (!known || known->epoch != there.epoch || lineages::goesOn(database, *known))
        return false;
    Transaction transaction(database);
    // Another desk may have been faster.
    if (lineages::read(database).epoch == known->epoch && !lineages::goesOn(database, *known))
        lineages::renew(database, *known);
    transaction.commit();
    return true;
}

} // namespace jalons::lastSeen
