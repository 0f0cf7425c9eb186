#include "core/file/put_back_rules.h"
#include "core/file/structure_file.h"
#include "core/storage/contents.h"
#include "core/storage/description.h"
#include "core/storage/journal_lines.h"
#include "core/storage/rederive.h"
#include "core/storage/sql.h"

#include <QJsonDocument>

namespace jalons {

namespace {

/// A row goes for good: what may live on without it lets go of it first, as a change of its own
/// that the journal keeps. SQLite would do it behind its back.
void letGo(Work& work, const Touched& row)
{
    struct Link
    {
        QString table;
        QString column;
    };
    const auto links = Sql(work).all(
        QStringLiteral("SELECT t.name, f.\"from\" FROM sqlite_schema t,"
                       " pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"
                       " AND f.on_delete = 'SET NULL' AND f.\"table\" = ?"),
        [](Row found) {
            Link link;
            found >> link.table >> link.column;
            return link;
        },
        row.table);
    for (const Link& link : links) {
        const auto bound = Sql(work).all(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(link.table, link.column),
            [](Row found) {
                qint64 id = 0;
                found >> id;
                return id;
            },
            row.id);
        for (const qint64 id : bound)
            work.save(link.table.toLatin1().constData(), id,
                {{link.column, QVariant(QMetaType(QMetaType::LongLong))}});
    }
}

/// What the schema refuses is said of the table it was refused for.
void restore(Work& work, const Touched& row, const QJsonObject& wanted)
{
    try {
        if (wanted.isEmpty())
            letGo(work, row);
        work.restore(row.table, row.id, wanted);
    } catch (const Failure& failure) {
        Error error = failure.error();
        if (error.kind != ErrorKind::Internal || error.problems.isEmpty())
            throw;
        error.kind = ErrorKind::Refused;
        error.problems.first().args = {row.table};
        throw Failure(error);
    }
}

} // namespace

void StructureFile::putBack(Work& work, qint64 operation)
{
    Sql(work).database().exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    struct Entry
    {
        Touched row;
        QString before;
        QString after;
    };
    const history::Lines lines = history::linesOf(work, operation);
    const auto entries = Sql(work).all(
        QStringLiteral("SELECT concept, row_id, before, after FROM journal"
                       " WHERE id >= ? AND id < ? ORDER BY id DESC"),
        [](Row row) {
            Entry entry;
            row >> entry.row.table >> entry.row.id >> entry.before >> entry.after;
            return entry;
        },
        lines.first, lines.end);
    const auto object
        = [](const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    QList<Clash> clashes;
    QList<Touched> rows;
    PutBack put;
    for (const Entry& entry : entries) {
        const auto& [table, id] = entry.row;
        const QJsonObject now = work.image(table, id);
        // An image of before schema 17 holds the bytes of documents itself.
        const auto same
            = [&table = table](const QString& column, const QJsonValue& a, const QJsonValue& b) {
                  return contents::named(table, column, a) == contents::named(table, column, b);
              };
        const QJsonObject before = object(entry.before);
        const QJsonObject after = object(entry.after);
        if (now.isEmpty() != after.isEmpty()) // removed since, or there again
            clashes.append({table, id, {}, {}, {}, {}});
        QJsonObject wanted = before.isEmpty() ? before : now.isEmpty() ? before : now;
        for (auto it = after.begin(); it != after.end() && !now.isEmpty(); ++it) {
            const QString& column = it.key();
            if (!before.isEmpty() && same(column, before.value(column), it.value()))
                continue; // not its doing
            if (!same(column, now.value(column), it.value()) && !isDerived(table, column))
                clashes.append({table, id, column, it.value().toVariant(),
                    before.value(column).toVariant(), now.value(column).toVariant()});
            if (!before.isEmpty())
                wanted.insert(column, before.value(column));
        }
        if (!clashes.isEmpty())
            break;
        restore(work, entry.row, wanted);
        if (wanted.isEmpty())
            put.gone.append({entry.row, now});
        else
            put.there[table].append(id);
        rows.append(entry.row);
        if (const auto of
            = (before.isEmpty() ? after : before).value(QLatin1String("accompaniment_id"));
            of.isDouble())
            rows.append({QStringLiteral("accompaniment"), of.toInteger()});
    }
    if (!clashes.isEmpty())
        throw Failure({ErrorKind::Conflict, clashes.first().table, {}, clashes});
    refuseOn(problems(work, put));
    rederive(work, rows);
}

} // namespace jalons
