#include "core/conflicted/conflicted_copy.h"

#include "core/conflicted/copy_names.h"
#include "core/conflicted/shared_past.h"
#include "core/storage/database.h"
#include "core/storage/description.h"
#include "core/storage/failure.h"
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <memory>

namespace jalons {

namespace {

bool has(Database& database, const QString& table)
{
    return database
        .value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"),
            {table})
        .isValid();
}

QString fileIdentity(Database& database)
{
    return has(database, QStringLiteral("lineage"))
        ? database.value(QStringLiteral("SELECT file FROM lineage")).toString()
        : QString();
}

/// Which computers have worked in a file.
bool knowsComputer(Database& database, const QString& computer)
{
    return database
        .value(QStringLiteral("SELECT 1 FROM operation WHERE lower(desk) = lower(?) LIMIT 1"),
            {computer})
        .isValid();
}

/// Drafts of the copy: what is typed there has no operation.
int draftsOnlyIn(Database& copy, Database& file)
{
    const QString table = QStringLiteral("draft");
    if (!has(copy, table))
        return 0;
    const bool fileHasDrafts = has(file, table);
    int count = 0;
    for (Rows rows
         = copy.select(QStringLiteral("SELECT concept, row_id, owner_id, content FROM draft"));
         rows.next();) {
        QString concept_;
        qint64 row_id = 0;
        qint64 owner = 0;
        QString content;
        Row row = rows.row();
        row >> concept_ >> row_id >> owner >> content;
        const bool known = fileHasDrafts
            && file.value(QStringLiteral("SELECT 1 FROM draft WHERE concept = ? AND row_id = ? AND"
                                         " owner_id = ? AND content = ?"),
                       {concept_, row_id, owner, content})
                   .isValid();
        count += known ? 0 : 1;
    }
    return count;
}

using RowsByTable = QMap<QString, QSet<qint64>>;

/// The rows that these operations of the copy touched.
RowsByTable touchedBy(Database& copy, const QSet<qint64>& operations)
{
    RowsByTable touched;
    if (operations.isEmpty())
        return touched;
    const qint64 first = *std::min_element(operations.begin(), operations.end());
    for (Rows rows = copy.select(QStringLiteral("SELECT operation_id, concept, row_id FROM journal"
                                                " WHERE operation_id >= ?"),
             {first});
         rows.next();) {
        qint64 operation = 0;
        QString table;
        qint64 id = 0;
        Row row = rows.row();
        row >> operation >> table >> id;
        if (operations.contains(operation))
            touched[table].insert(id);
    }
    return touched;
}

/// Tables of both files that hold what people record, row by row.
QStringList recordTables(Database& copy, Database& file)
{
    QStringList names;
    for (Rows rows = copy.select(
             QStringLiteral("SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c"
                            " WHERE s.type = 'table' AND s.sql LIKE '%STRICT' AND c.name = 'id'"
                            " AND s.name NOT IN ('term', 'level_definition')"));
         rows.next();) {
        QString name;
        rows.row() >> name;
        names.append(name);
    }
    names.removeIf([&](const QString& name) {
        const TableInfo* described = describedTable(name);
        const bool isRecord = !described || (!described->isOfTheMoment && !described->isAudit);
        return !isRecord || !has(file, name);
    });
    return names;
}

/// Rows of the copy that the file neither has nor has removed: also those that no operation tells
/// of, written without Jalons or before there was a journal.
void addAbsent(Database& copy, Database& file, RowsByTable& rows)
{
    for (const QString& table : recordTables(copy, file)) {
        const QString sql = QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(quotedName(table));
        Rows here = file.select(sql);
        qint64 known = 0;
        bool more = true;
        const auto next = [&] {
            more = here.next();
            if (more)
                here.row() >> known;
        };
        next();
        for (Rows there = copy.select(sql); there.next();) {
            qint64 id = 0;
            there.row() >> id;
            while (more && known < id)
                next();
            if (more && known == id)
                continue;
            const bool removed
                = file.value(QStringLiteral("SELECT 1 FROM journal WHERE concept = ? AND row_id = ?"
                                            " AND after IS NULL LIMIT 1"),
                          {table, id})
                      .isValid();
            if (!removed)
                rows[table].insert(id);
        }
    }
}

/// @return false when it is no copy of this file.
bool compare(Database& file, Database& copy, const CopyName& name, ConflictedCopy& found)
{
    const Moment there(copy);
    const QString own = fileIdentity(file);
    bool ours = !own.isEmpty() && own == fileIdentity(copy);
    if (!name.computer.isEmpty() && name.computer != name.computer.toUpper()
        && !knowsComputer(copy, name.computer) && !knowsComputer(file, name.computer))
        return false; // « chrs-essai »: what a person calls so
    const SharedPast past = sharedPast(file, copy);
    found.lastShared = past.last;
    // Files of before version 16 took each an identity of their own when they were brought up to
    // date: what they have in common then is their history.
    ours = ours || !found.lastShared.isEmpty();
    if (!ours)
        return false;
    found.operations = int(past.beyond.size());
    RowsByTable rows = touchedBy(copy, past.beyond);
    addAbsent(copy, file, rows);
    for (auto it = rows.begin(); it != rows.end(); ++it)
        found.rows.append({it.key(), int(it->size())});
    if (const int drafts = draftsOnlyIn(copy, file); drafts > 0)
        found.rows.append({QStringLiteral("draft"), drafts});
    return true;
}

} // namespace

Result<QList<ConflictedCopy>> conflictedCopies(const FileAccess& file, const Advance& advance)
{
    try {
        const QFileInfo own(file.path);
        const QFileInfoList there
            = own.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        QList<ConflictedCopy> copies;
        std::unique_ptr<Database> mine;
        std::unique_ptr<Moment> moment;
        int done = 0;
        for (const QFileInfo& candidate : there) {
            if (advance && !advance(done++, int(there.size())))
                return copies;
            const auto name = copyNameOf(candidate.fileName(), own.fileName());
            if (!name || candidate.canonicalFilePath() == own.canonicalFilePath())
                continue;
            if (!mine) {
                mine = std::make_unique<Database>(file, OpenMode::ReadOnly);
                moment = std::make_unique<Moment>(*mine);
            }
            ConflictedCopy found{candidate.absoluteFilePath(), name->service};
            try {
                if (!isOurs(found.path))
                    continue;
                refuseUnsettled(found.path);
                Database copy(file.at(found.path), OpenMode::ReadOnly);
                if (!compare(*mine, copy, *name, found))
                    continue;
            } catch (const Failure& failure) {
                if (!name->certain)
                    continue; // nothing shows whose it is
                found.operations = 0;
                found.rows.clear();
                found.unread = failure.error().kind;
            }
            copies.append(found);
        }
        return copies;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace jalons
