#include "core/recovery/contents.h"

#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "core/storage/description.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons {

namespace {

struct NamingColumn
{
    QString table;
    QString column;
};

/// The columns that name contents, as far as the schema of the file has them.
QList<NamingColumn> namingColumns(Database& database)
{
    QList<NamingColumn> found;
    for (const TableInfo* table : describedTables())
        for (const ColumnInfo& column : table->columns)
            if (const NamingColumn one{QLatin1String(table->name), QLatin1String(column.name)};
                column.kind.kind == ColumnKind::Content
                && database
                       .value(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"),
                           {one.table, one.column})
                       .isValid())
                found.append(one);
    return found;
}

QSet<QString> names(Database& database, const QString& sql)
{
    QSet<QString> found;
    for (Rows rows = database.select(sql); rows.next();) {
        QString name;
        rows.row() >> name;
        found.insert(name);
    }
    return found;
}

} // namespace

void mendContents(Database& database, QHash<QString, RecoveredTable>& tables)
{
    const auto table = tables.find(QStringLiteral("content"));
    if (table == tables.end())
        return;
    const QSet<QString> altered = names(
        database, QStringLiteral("SELECT hash FROM content WHERE sha256(bytes) IS NOT hash"));
    const QList<NamingColumn> columns = namingColumns(database);
    QSet<QString> wanted = altered;
    for (const NamingColumn& each : columns)
        wanted += names(database,
            QStringLiteral("SELECT %2 FROM %1 WHERE %2 NOT IN (SELECT hash FROM content)")
                .arg(each.table, each.column));
    qint64 rebuilt = 0;
    for (const NamingColumn& each : columns) {
        if (wanted.isEmpty())
            break;
        for (Rows rows = database.select(
                 QStringLiteral("SELECT before, after FROM journal WHERE concept = ?"
                                " AND instr(ifnull(before, '') || ifnull(after, ''), '\"blob:')"),
                 {each.table});
             rows.next();) {
            QString before;
            QString after;
            Row row = rows.row();
            row >> before >> after;
            for (const QString& image : {before, after}) {
                const QByteArray bytes = contents::inlineBytes(
                    QJsonDocument::fromJson(image.toUtf8()).object().value(each.column));
                const QString name = contents::nameOf(bytes).toString();
                if (!wanted.remove(name))
                    continue;
                database.exec(QStringLiteral("DELETE FROM content WHERE hash = ?"), {name});
                contents::keep(database, bytes);
                ++rebuilt;
            }
        }
    }
    table->rebuilt += rebuilt;
    table->lost -= std::min(table->lost, rebuilt);
    table->uncertain = table->uncertain || wanted.intersects(altered);
}

} // namespace jalons
