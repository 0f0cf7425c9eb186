#include "core/history/history.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"

#include "core/storage/description.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons::history {

namespace {

QJsonObject object(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QVariant valueOf(const QJsonObject& image, const QString& column)
{
    const QJsonValue value = image.value(column);
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

std::vector<ColumnChange> differences(
    const QString& table, const QJsonObject& before, const QJsonObject& after)
{
    std::vector<ColumnChange> changes;
    const QJsonObject& named = after.isEmpty() ? before : after;
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (it.key() == QLatin1String("id") || isDerived(table, it.key()))
            continue;
        const ColumnChange change{it.key(), valueOf(before, it.key()), valueOf(after, it.key())};
        // Of a row that appears or goes, only what was said.
        if (change.before != change.after
            && !(change.before.toString().isEmpty() && change.after.toString().isEmpty()))
            changes.push_back(change);
    }
    return changes;
}

/// The author by the name that the professional bears now; by the one that was noted, where it is
/// all there is.
const QString& linesSql()
{
    static const QString sql
        = QStringLiteral("SELECT j.id, o.id, o.at, coalesce(nullif(%1, ''), o.author), o.desk, "
                         "o.name, j.concept, j.row_id, j.before, j.after"
                         " FROM journal j JOIN operation o ON o.id = j.operation_id"
                         " LEFT JOIN professional f ON f.id = o.author_id"
                         " WHERE j.concept = ? AND j.row_id = ? ORDER BY j.id DESC LIMIT ?")
              .arg(calledSql(professionalTable, "f"));
    return sql;
}

HistoryEntry read(Row row)
{
    HistoryEntry entry;
    QString at;
    QString before;
    QString after;
    row >> entry.id >> entry.step >> at >> entry.author >> entry.desk >> entry.operation
        >> entry.row.table >> entry.row.id >> before >> after;
    entry.at = QDateTime::fromString(at, Qt::ISODateWithMs);
    entry.kind = before.isEmpty() ? RowChange::Added
        : after.isEmpty()         ? RowChange::Removed
                                  : RowChange::Changed;
    entry.changes = differences(entry.row.table, object(before), object(after));
    return entry;
}

/// Whether who asks may see the row, by what it was last.
bool mayRead(const Reader& reader, const Touched& row)
{
    const TableInfo* table = describedTable(row.table);
    return !table || !table->mayRead
        || table->mayRead(reader,
            object(Sql(reader)
                       .value(QStringLiteral("SELECT coalesce(after, before) FROM journal"
                                             " WHERE concept = ? AND row_id = ?"
                                             " ORDER BY id DESC LIMIT 1"),
                           row.table, row.id)
                       .toString()));
}

struct Reference
{
    QString table; ///< that refers
    QString column;
    QString parent;
};

std::vector<Reference> references(const Reader& reader)
{
    return Sql(reader).all(
        QStringLiteral("SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema t,"
                       " pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"
                       " AND t.name NOT IN ('journal', 'draft')"),
        [](Row row) {
            Reference reference;
            row >> reference.table >> reference.column >> reference.parent;
            return reference;
        });
}

} // namespace

QString columnAmong(const Reader& reader, const QString& table, const QStringList& names)
{
    for (const QString& name : names)
        if (Sql(reader)
                .value(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"), table,
                    name)
                .isValid())
            return name;
    return {};
}

QList<Touched> family(const Reader& reader, const QList<Touched>& records)
{
    const std::vector<Reference> all = references(reader);
    const auto keyOf = [](const Touched& row) { return row.table + QString::number(row.id); };
    QList<Touched> found = records;
    // The file that joined another tells its own story still.
    for (const Touched& record : records)
        if (record.table == QLatin1String("person"))
            for (Rows rows = Sql(reader).select(
                     QStringLiteral("SELECT gone_id FROM merged_person WHERE person_id = ?"),
                     record.id);
                 rows.next();) {
                Touched gone{record.table, 0};
                rows.row() >> gone.id;
                found.append(gone);
            }
    QSet<QString> seen;
    for (const Touched& record : std::as_const(found))
        seen.insert(keyOf(record));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Touched parent = found[i];
        for (const Reference& reference : all) {
            // What belongs to a professional or a structure is everything: not their history.
            if (reference.parent != parent.table || parent.table == QLatin1String("professional"))
                continue;
            const auto add = [&](const QString& sql, const QVariantList& values) {
                for (Rows rows = Sql(reader).selectWith(sql, values); rows.next();) {
                    Touched child{reference.table, 0};
                    rows.row() >> child.id;
                    if (!seen.contains(keyOf(child))) {
                        seen.insert(keyOf(child));
                        found.append(child);
                    }
                }
            };
            add(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                    .arg(reference.table, reference.column),
                {parent.id});
            add(QStringLiteral("SELECT row_id FROM journal WHERE concept = ? AND after IS NULL"
                               " AND json_extract(before, '$.%1') = ?")
                    .arg(reference.column),
                {reference.table, parent.id});
        }
    }
    return found;
}

std::vector<HistoryEntry> of(
    const Reader& reader, const QList<Touched>& rows, const QString& column, int limit)
{
    std::vector<HistoryEntry> found;
    for (const Touched& row : rows) {
        if (!mayRead(reader, row))
            continue;
        // A field changes less often than its row: all of the row's lines are looked through.
        const qint64 most = column.isEmpty() ? limit : -1;
        for (HistoryEntry& entry : Sql(reader).all(linesSql(), read, row.table, row.id, most)) {
            if (!column.isEmpty())
                std::erase_if(
                    entry.changes, [&](const ColumnChange& c) { return c.column != column; });
            if (!entry.changes.empty() || entry.kind == RowChange::Removed)
                found.push_back(std::move(entry));
        }
    }
    std::sort(found.begin(), found.end(),
        [](const HistoryEntry& a, const HistoryEntry& b) { return a.id > b.id; });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

std::optional<HistoryEntry> last(const Reader& reader, const Touched& row, const QString& column)
{
    const auto found = of(reader, {row}, column, 1);
    if (found.empty())
        return std::nullopt;
    return found.front();
}

std::optional<HistoryEntry> changedSince(
    const Reader& reader, const Touched& row, const QString& column, qint64 step)
{
    for (Rows rows = Sql(reader).select(linesSql(), row.table, row.id, -1); rows.next();) {
        HistoryEntry entry = read(rows.row());
        if (entry.step <= step)
            break;
        std::erase_if(entry.changes, [&](const ColumnChange& c) { return c.column != column; });
        if (!entry.changes.empty())
            return entry;
    }
    return std::nullopt;
}

} // namespace jalons::history
