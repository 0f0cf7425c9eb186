#include "core/backup/fingerprint.h"

#include "core/storage/raw_file.h"
#include "core/storage/watch.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace jalons::fingerprints {

namespace {
constexpr qint64 atATime = 1 << 20;
constexpr qint64 longest = 4096; // bytes of a file of ours
} // namespace

QString pathOf(const QString& backup)
{
    const QFileInfo info(backup);
    return info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".sha256");
}

std::optional<Fingerprint> read(const QString& backup)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A# size (\\d{1,18}) modified (-?\\d{1,18})\\R\\\\?([0-9a-f]{64}) [ *]"));
    QFile file(pathOf(backup));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto match = shape.match(QString::fromUtf8(file.read(longest)));
    if (!match.hasMatch())
        return std::nullopt;
    return Fingerprint{
        match.captured(3), match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

void write(const QString& backup, const QString& sha256, const QString& made, Overwrite overwrite)
{
    const QFileInfo info(made);
    QString name = QFileInfo(backup).fileName();
    QString mark;
    if (name.contains(u'\\') || name.contains(u'\n')) { // as sha256sum writes such names
        mark = u'\\';
        name.replace(QLatin1String("\\"), QLatin1String("\\\\"))
            .replace(QLatin1String("\n"), QLatin1String("\\n"));
    }
    OutputFile file(pathOf(backup), overwrite);
    file.write(QStringLiteral("# size %1 modified %2\n%3%4  %5\n")
                   .arg(info.size())
                   .arg(info.lastModified().toMSecsSinceEpoch())
                   .arg(mark, sha256, name)
                   .toUtf8());
    file.commit();
}

QString of(const QString& path, const Advance& advance)
{
    const RawFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = file.size();
    for (qint64 offset = 0; offset < size; offset += atATime) {
        goOn(advance, offset, size);
        hash.addData(file.read(offset, atATime));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace jalons::fingerprints
