#include "core/recovery/recovery.h"
#include "core/storage/sql.h"

#include "core/backup/copying.h"
#include "core/lineage/lineage.h"
#include "core/recovery/contents.h"
#include "core/recovery/references.h"
#include "core/recovery/tables.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/part_file.h"
#include "core/storage/raw_file.h"
#include "core/storage/settling.h"
#include "core/storage/watch.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <optional>

namespace jalons {

namespace {

/// A write that was under way when the file was left lies in its journal, and what another program
/// wrote last may lie in a log: SQLite plays them in, on a copy, before the pages are read.
class Settled
{
public:
    Settled(const FileAccess& file, const QString& fresh, const Advance& advance)
        : m_file(file)
    {
        const QString& damaged = file.path;
        QStringList endings;
        for (const QString& ending : {QStringLiteral("-journal"), QStringLiteral("-wal")})
            if (QFileInfo(damaged + ending).size() > 0 && isOf(damaged, ending))
                endings.append(ending);
        if (endings.isEmpty())
            return;
        m_copy.emplace(fresh, QFileInfo(fresh).absolutePath());
        m_file = file.at(m_copy->path());
        backups::copyBytes(damaged, *m_copy, advance);
        for (const QString& ending : std::as_const(endings))
            copySide(damaged + ending, m_file.path + ending, advance);
        settleCopy(m_file);
    }
    const FileAccess& file() const { return m_file; }

private:
    /// A log beside a file that says it keeps none is another file's. A first page that cannot be
    /// read says nothing: it may be in the log.
    static bool isOf(const QString& damaged, const QString& ending)
    {
        if (ending != QLatin1String("-wal"))
            return true;
        const FileHeader header = headerOf(RawFile(damaged));
        return header.isWal || !header.isSqlite;
    }

    /// SQLite keeps no lock on these: they are read as any file.
    static void copySide(const QString& from, const QString& to, const Advance& advance)
    {
        constexpr qint64 atATime = 1 << 20;
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            throw Failure({ErrorKind::NotReadable, from, {}});
        makeEmptyFile(to);
        QFile target(to);
        if (!target.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            throw Failure({ErrorKind::NotWritable, to, {}});
        while (!source.atEnd()) {
            goOn(advance, source.pos(), source.size());
            const QByteArray bytes = source.read(atATime);
            if (bytes.isEmpty())
                throw Failure({ErrorKind::Io, from, {}});
            if (target.write(bytes) != bytes.size())
                throw Failure({ErrorKind::DiskFull, to, {}});
        }
    }

    FileAccess m_file;
    std::optional<PartFile> m_copy;
};

/// The recovered file is another life of what was: what it does not hold any more has had numbers
/// all the same.
void beginAnew(Database& target, qint64 lastOperation)
{
    Transaction transaction(target);
    target.exec(QStringLiteral("INSERT INTO lineage (id, file, epoch) SELECT 1,"
                               " lower(hex(randomblob(16))), '' WHERE NOT EXISTS"
                               " (SELECT 1 FROM lineage)"));
    Lineage floors;
    floors.operation = lastOperation;
    lineages::renew(target, floors);
    transaction.commit();
}

/// Rows that an operation wrote and that are nowhere: as the journal last saw them.
void rebuildFromJournal(Work& work, QHash<QString, RecoveredTable>& tables, const Advance& advance)
{
    struct Image
    {
        QString table;
        qint64 id = 0;
        QString after;
    };
    const auto images
        = Sql(work).all(QStringLiteral("SELECT concept, row_id, after FROM journal WHERE id IN"
                                       " (SELECT max(id) FROM journal GROUP BY concept, row_id)"),
            [](Row row) {
                Image image;
                row >> image.table >> image.id >> image.after;
                return image;
            });
    for (const Image& image : images) {
        goOn(advance);
        const auto table = tables.find(image.table);
        if (image.after.isEmpty() || table == tables.end()
            || !work.image(image.table, image.id).isEmpty())
            continue;
        try {
            work.restore(
                image.table, image.id, QJsonDocument::fromJson(image.after.toUtf8()).object());
            ++table->rebuilt;
        } catch (const Failure&) {
            ++table->lost; // its place is taken, or its text is damaged too
        }
    }
}

} // namespace

bool RecoveryReport::isWhole() const
{
    return std::all_of(
        tables.begin(), tables.end(), [](const RecoveredTable& t) { return t.isWhole(); });
}

namespace {

/// What the tables say that the program keeps for itself is nothing a person misses.
bool isOfTheProgram(const QString& table)
{
    return table == QLatin1String("lineage") || table == QLatin1String("used_number");
}

RecoveryReport fill(
    Database& target, const DamagedFile& source, const Clock& clock, const Advance& advance)
{
    RecoveryReport report;
    QList<Migration> steps = migrations();
    steps.removeIf([&](const Migration& m) { return m.schema > source.schema(); });
    migrate(target, steps);
    target.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
    Transaction transaction(target);
    for (const QString& table : dataTables(target)) // what migrations put there
        target.exec(QStringLiteral("DELETE FROM %1").arg(table));
    const Guards guards(target); // signed contracts refuse changes: not to be asked here
    auto tables = source.readInto(target, advance);
    if (tables.isEmpty())
        throw Stopped();
    Work work(target, clock, 0, Journaling::Off);
    rebuildFromJournal(work, tables, advance);
    source.countLost(target, tables);
    goOn(advance);
    mendContents(target, tables);
    mendReferences(target, tables);
    guards.putBack();
    const qint64 lastOperation
        = std::max(Sql(work).value(QStringLiteral("SELECT max(id) FROM operation")).toLongLong(),
            Sql(work).value(QStringLiteral("SELECT max(operation_id) FROM journal")).toLongLong());
    transaction.commit();
    goOn(advance);
    migrate(target);
    {
        Transaction words(target);
        if (Sql(work).value(QStringLiteral("SELECT count(*) FROM structure")).toInt() == 0)
            work.save("structure", 0, {{"name", QStringLiteral("Structure récupérée")}});
        completeVocabulary(work, true);
        words.commit();
    }
    beginAnew(target, lastOperation);
    QStringList names = tables.keys();
    names.sort();
    for (const QString& name : std::as_const(names))
        if (const RecoveredTable& table = tables[name];
            !isOfTheProgram(name) && (table.read > 0 || !table.isWhole()))
            report.tables.append(table);
    return report;
}

} // namespace

Result<RecoveryReport> recover(
    const FileAccess& damaged, const FileAccess& to, const Clock& clock, const Advance& advance)
{
    const QString& fresh = to.path;
    const QFileInfo wanted(fresh);
    if (wanted.exists() || wanted.isSymLink())
        return Error{ErrorKind::FileExists, fresh, {}};
    try {
        for (const QString& stale : staleParts(fresh, {wanted.absolutePath()}))
            QFile::remove(stale);
        const Settled settled(damaged, fresh, advance);
        const DamagedFile source(settled.file());
        goOn(advance);
        PartFile part(fresh, wanted.absolutePath());
        RecoveryReport report;
        {
            Database target(to.at(part.path()), OpenMode::ReadWrite);
            const Watch watch(target, advance);
            try {
                report = fill(target, source, clock, advance);
            } catch (const Failure&) {
                if (watch.isStopped())
                    throw Stopped();
                throw;
            }
        }
        backups::verify(to.at(part.path()), backups::Depth::Everything, advance);
        part.sync();
        goOn(advance);
        part.rename(fresh);
        return report;
    } catch (const Failure& failure) {
        return failure.error();
    } catch (const Stopped&) {
        return RecoveryReport{};
    }
}

} // namespace jalons
