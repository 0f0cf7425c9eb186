#include "core/journal/history.h"
#include "core/journal/lines.h"
#include "core/structure/structure_file.h"

#include <QJsonDocument>

namespace jalons {

void StructureFile::putBack(Work& work, qint64 operation)
{
    work.database().exec(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    struct Entry
    {
        Touched row;
        QString before;
        QString after;
    };
    const journal::Lines lines = journal::linesOf(work, operation);
    const auto entries = work.all(
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
    for (const Entry& entry : entries) {
        const auto& [table, id] = entry.row;
        const QJsonObject now = work.image(table, id);
        const QJsonObject before = object(entry.before);
        const QJsonObject after = object(entry.after);
        if (now.isEmpty() != after.isEmpty()) // removed since, or there again
            clashes.append({table, id, {}, {}, {}, {}});
        QJsonObject wanted = before.isEmpty() ? before : now.isEmpty() ? before : now;
        for (auto it = after.begin(); it != after.end() && !now.isEmpty(); ++it) {
            const QString& column = it.key();
            if (!before.isEmpty() && before.value(column) == it.value())
                continue; // not its doing
            if (now.value(column) != it.value() && !journal::isDerived(table, column))
                clashes.append({table, id, column, it.value().toVariant(),
                    before.value(column).toVariant(), now.value(column).toVariant()});
            if (!before.isEmpty())
                wanted.insert(column, before.value(column));
        }
        if (!clashes.isEmpty())
            break;
        work.restore(table, id, wanted);
        rows.append(entry.row);
        if (const auto of
            = (before.isEmpty() ? after : before).value(QLatin1String("accompaniment_id"));
            of.isDouble())
            rows.append({QStringLiteral("accompaniment"), of.toInteger()});
    }
    if (!clashes.isEmpty())
        throw Failure({ErrorKind::Conflict, clashes.first().table, {}, clashes});
    journal::rederive(work, rows);
}

} // namespace jalons
