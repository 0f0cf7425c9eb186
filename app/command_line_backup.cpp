#include "app/command_line.h"
#include "app/command_line_parts.h"
#include "app/interruption.h"
#include "app/terminal.h"
#include "core/backup/backup.h"
#include "core/recovery/recovery.h"
#include "core/restore/restore.h"
#include "ui/backup/backup_folders.h"
#include "ui/wording/backup_text.h"

#include <QDir>
#include <QTextStream>

namespace jalons {

namespace {

/// Percentages, for a person who watches; stops when it is interrupted.
Advance watched()
{
    heedInterruption();
    return [shown = isWatched()](int done, int total) {
        if (shown)
            QTextStream(stderr) << '\r' << (total > 0 ? 100 * qint64(done) / total : 0) << " % ";
        return !interrupted();
    };
}

} // namespace

int CommandLine::backup(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const QString path = parser.positionalArguments().first();
    const QString folder = parser.positionalArguments().last();
    const auto made
        = backups::make(FileAccess(path), {folder}, QDateTime::currentDateTime(), watched(), true);
    if (!made)
        return stopped(path, made.error());
    if (made->outcome == BackupOutcome::Cancelled)
        return stopped(path, {ErrorKind::Refused, {}, {}});
    QTextStream(stdout) << QDir::toNativeSeparators(made->latest.path) << '\n';
    if (!made->readBack)
        complain(tr("The backup could only be read back from the computer’s memory: a fault of the "
                    "disk would not show."));
    if (made->later)
        complain(clockText(*made->later, QDate::currentDate()));
    return Fine;
}

int CommandLine::restore(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const QString copy = parser.positionalArguments().first();
    const QString path = parser.positionalArguments().last();
    QTextStream out(stdout);
    for (const QString& line :
        signedLostLines(backups::signedTextsLost(FileAccess(copy), FileAccess(path))))
        out << line << '\n';
    out.flush();
    const auto restored = backups::restore(
        FileAccess(copy), FileAccess(path), QDateTime::currentDateTime(), watched());
    if (!restored)
        return stopped(copy, restored.error());
    if (!restored->done)
        return stopped(path, {ErrorKind::Refused, {}, {}});
    out << tr("%1 is restored from %2.").arg(path, copy) << '\n';
    if (!restored->aside.isEmpty())
        out << tr("What it held is kept aside: %1").arg(QDir::toNativeSeparators(restored->aside))
            << '\n';
    if (!restored->hadFingerprint)
        out << tr("The backup had no fingerprint of what was written when it was made: all of it "
                  "was read, and nothing of it contradicts itself.")
            << '\n';
    return Fine;
}

int CommandLine::recover(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const QString path = parser.positionalArguments().first();
    const QString fresh = parser.positionalArguments().last();
    const Backup last = lastGoodBackup(FileAccess(path), watched());
    if (!last.path.isEmpty())
        QTextStream(stdout)
            << tr("The last good backup: %1").arg(QDir::toNativeSeparators(last.path)) << '\n';
    const auto report = jalons::recover(FileAccess(path), FileAccess(fresh), Clock(), watched());
    if (!report)
        return stopped(report.error().kind == ErrorKind::FileExists ? fresh : path, report.error());
    if (report->tables.isEmpty())
        return stopped(path, {ErrorKind::Refused, {}, {}});
    for (const QString& line : recoveryLines(*report))
        QTextStream(stdout) << line << '\n';
    if (report->isWhole())
        return Fine;
    complain(tr("%1: something is missing: see above.").arg(fresh));
    return ProblemFound;
}

} // namespace jalons
