#include "core/recovery/recovery.h"

#include "core/backup/backup.h"
#include "core/backup/copying.h"
#include "core/recovery/references.h"
#include "core/recovery/tables.h"
#include "core/storage/migrations.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace jalons {

namespace {

/// A write that was under way when the file was left lies in its journal: SQLite takes it back, on
/// a copy, before the pages are read.
class Settled
{
public:
    Settled(const QString& damaged, const QString& beside)
        : m_path(damaged)
    {
        const QString journal = QStringLiteral("-journal");
        if (QFileInfo(damaged + journal).size() == 0)
            return;
        m_copy = beside + QStringLiteral(".source");
        QFile::remove(m_copy);
        QFile::remove(m_copy + journal);
        if (!QFile::copy(damaged, m_copy) || !QFile::copy(damaged + journal, m_copy + journal))
            throw Failure({ErrorKind::NotWritable, m_copy, {}});
        m_path = m_copy;
        try {
            Database database(m_copy, OpenMode::ReadWrite);
            database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        } catch (const Failure&) {
            // Its pages are read all the same.
        }
    }
    ~Settled()
    {
        if (!m_copy.isEmpty()) {
            QFile::remove(m_copy);
            QFile::remove(m_copy + QStringLiteral("-journal"));
        }
    }
    Settled(const Settled&) = delete;
    Settled& operator=(const Settled&) = delete;
    QString path() const { return m_path; }

private:
    QString m_path;
    QString m_copy;
};

/// Rows that an operation wrote and that are nowhere: as the journal last saw them.
void rebuildFromJournal(Work& work, QHash<QString, RecoveredTable>& tables)
{
    struct Image
    {
        QString table;
        qint64 id = 0;
        QString after;
    };
    const auto images
        = work.all(QStringLiteral("SELECT concept, row_id, after FROM journal WHERE id IN"
                                  " (SELECT max(id) FROM journal GROUP BY concept, row_id)"),
            [](Row row) {
                Image image;
                row >> image.table >> image.id >> image.after;
                return image;
            });
    for (const Image& image : images) {
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

Result<RecoveryReport> recover(
    const QString& damaged, const QString& fresh, const Clock& clock, const Advance& advance)
{
    if (QFileInfo::exists(fresh))
        return Error{ErrorKind::FileExists, fresh, {}};
    try {
        const QString part = fresh + backups::partSuffix;
        QFile::remove(part);
        const Settled settled(damaged, part);
        const DamagedFile source(settled.path());
        QFile made(part);
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw Failure({ErrorKind::NotWritable, made.errorString(), {}});
        backups::PartFile guard(part);
        made.setPermissions(QFile::permissions(damaged));
        made.close();
        RecoveryReport report;
        {
            Database target(part, OpenMode::ReadWrite);
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
                return report;
            Work work(target, clock, 0, Journaling::Off);
            rebuildFromJournal(work, tables);
            source.countLost(target, tables);
            mendReferences(target, tables);
            guards.putBack();
            transaction.commit();
            migrate(target);
            {
                Transaction words(target);
                if (work.value(QStringLiteral("SELECT count(*) FROM structure")).toInt() == 0)
                    work.save("structure", 0, {{"name", QStringLiteral("Structure récupérée")}});
                completeVocabulary(work, true);
                words.commit();
            }
            QStringList names = tables.keys();
            names.sort();
            for (const QString& name : std::as_const(names))
                if (const RecoveredTable& table = tables[name]; table.read > 0 || !table.isWhole())
                    report.tables.append(table);
        }
        backups::verify(part);
        guard.rename(fresh);
        return report;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons
