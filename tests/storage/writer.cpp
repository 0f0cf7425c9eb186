#include "core/backup/backup.h"
#include "core/restore/restore.h"
#include "tests/storage/story.h"
#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

namespace {

/// Backs the file up and puts a backup back, again and again.
int restoreForEver(const QString& path, QRandomGenerator& random)
{
    using namespace jalons;
    const BackupFolders folders{backups::folderBeside(path)};
    for (;;) {
        const auto made = backups::make(
            FileAccess(path), folders, QDateTime::currentDateTime(), {}, random.bounded(2) == 0);
        if (!made) {
            std::fprintf(stderr, "backup: %s\n", qPrintable(made.error().detail));
            return 1;
        }
        const QList<Backup> all = backups::list(path, folders.main);
        const auto restored = backups::restore(FileAccess(all[random.bounded(all.size())].path),
            FileAccess(path), QDateTime::currentDateTime());
        if (!restored && restored.error().kind != ErrorKind::Busy) {
            std::fprintf(stderr, "restore: %s\n", qPrintable(restored.error().detail));
            return 1;
        }
        if (write(STDOUT_FILENO, "r\n", 2) < 0)
            return 1;
    }
}

} // namespace

/// Works on a file until it is killed; each line it writes acknowledges an operation that is
/// committed: its number and how many rows it touched. Arguments: the file and a seed; « among »
/// where another process restores the file meanwhile; « restore » to be that one.
int main(int argc, char** argv)
{
    using namespace jalons;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    QRandomGenerator random(arguments[2].toUInt());
    const QString role = arguments.value(3);
    if (role == QLatin1String("restore"))
        return restoreForEver(arguments[1], random);
    auto opened = StructureFile::open(FileAccess(arguments[1]));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 3;
    }
    StructureFile& file = **opened;
    for (;;) {
        const auto done = random.bounded(8) == 0 && file.undoable()
            ? file.undo()
            : testing::perform(file, testing::draw(random), true);
        if (!done && role == QLatin1String("among")
            && (done.error().kind == ErrorKind::Busy || done.error().kind == ErrorKind::Conflict
                || done.error().kind == ErrorKind::NotUndoable))
            continue; // the file is being restored, or is another since
        if (!done && done.error().kind != ErrorKind::Refused) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
            return 1;
        }
        if (!done || done->rows.isEmpty())
            continue;
        const QByteArray line = QByteArray::number(done->operation) + ' '
            + QByteArray::number(done->rows.size()) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
    }
}
