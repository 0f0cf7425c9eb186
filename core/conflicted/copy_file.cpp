#include "core/conflicted/copy_file.h"

#include "core/conflicted/shared_past.h"
#include "core/file/upgrade.h"
#include "core/lineage/lineage.h"
#include "core/storage/contents.h"
#include "core/storage/copy.h"
#include "core/storage/description.h"
#include "core/storage/failure.h"
#include "core/storage/migrations.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons {

namespace {

std::unique_ptr<Database> opened(const FileAccess& copy, const Clock& clock)
{
    if (!isOurs(copy.path))
        throw Failure({ErrorKind::NotOurs, copy.path, {}});
    refuseUnsettled(copy.path);
    auto database = std::make_unique<Database>(copy, OpenMode::ReadOnly);
    const int schema = database->value(QStringLiteral("PRAGMA user_version")).toInt();
    if (schema > currentSchema())
        throw Failure({ErrorKind::TooNew, copy.path, {}});
    if (schema == currentSchema())
        return database;
    auto upgraded = std::make_unique<Database>(FileAccess::memory(), OpenMode::ReadWrite, true);
    copyDatabase(*database, *upgraded);
    bringUpToDate(*upgraded, clock);
    return upgraded;
}

QJsonObject imageOf(const QString& table, const QString& text)
{
    return contents::named(table, QJsonDocument::fromJson(text.toUtf8()).object());
}

bool isRecord(const QString& table)
{
    const TableInfo* described = describedTable(table);
    return described && !described->isAudit && !described->isOfTheMoment;
}

} // namespace

CopyFile::CopyFile(const FileAccess& copy, const Clock& clock)
    : m_database(opened(copy, clock))
    , m_moment(std::make_unique<Moment>(*m_database))
    , m_reader(*m_database, clock)
{
}

std::vector<CopyChange> CopyFile::changesBeyond(Database& file)
{
    const SharedPast past = sharedPast(file, *m_database);
    if (past.last.isEmpty() && lineages::read(file).file != lineages::read(*m_database).file)
        throw Failure({ErrorKind::NotOurs, m_database->path(), {}});
    std::vector<CopyChange> changes;
    if (past.beyond.isEmpty())
        return changes;
    QHash<QPair<QString, qint64>, std::size_t> places;
    const qint64 first = *std::min_element(past.beyond.begin(), past.beyond.end());
    for (Rows rows = m_database->select(
             QStringLiteral("SELECT j.operation_id, j.concept, j.row_id, j.before, o.at, o.desk"
                            " FROM journal j JOIN operation o ON o.id = j.operation_id"
                            " WHERE j.operation_id >= ? ORDER BY j.id"),
             {first});
         rows.next();) {
        qint64 operation = 0;
        CopyChange change;
        QString before;
        QString at;
        QString desk;
        Row row = rows.row();
        row >> operation >> change.row.table >> change.row.id >> before >> at >> desk;
        const QPair<QString, qint64> key{change.row.table, change.row.id};
        if (!past.beyond.contains(operation) || places.contains(key) || !isRecord(change.row.table))
            continue;
        if (before.isEmpty())
            change.made = at + u' ' + desk;
        else
            change.base = imageOf(change.row.table, before);
        places.insert(key, changes.size());
        changes.push_back(change);
    }
    for (CopyChange& change : changes)
        change.now = row(change.row.table, change.row.id);
    std::erase_if(changes, [](const CopyChange& change) {
        return change.base.isEmpty() == change.now.isEmpty()
            && sameRecord(change.row.table, change.base, change.now);
    });
    return changes;
}

QJsonObject CopyFile::row(const QString& table, qint64 id)
{
    return imageOf(table,
        m_database
            ->value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                        .arg(m_database->rowAsJson(table), table),
                {id})
            .toString());
}

QByteArray CopyFile::content(const QString& hash)
{
    return m_database->value(QStringLiteral("SELECT bytes FROM content WHERE hash = ?"), {hash})
        .toByteArray();
}

QJsonValue valueIn(const QJsonObject& image, const QString& column)
{
    const QJsonValue value = image.value(column);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool isBlank(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isDouble() && value.toDouble() == 0);
}

bool sameRecord(const QString& table, const QJsonObject& a, const QJsonObject& b)
{
    QStringList columns = a.keys();
    columns += b.keys();
    return std::all_of(columns.begin(), columns.end(), [&](const QString& column) {
        const QJsonValue x = valueIn(a, column);
        const QJsonValue y = valueIn(b, column);
        // An image of before a migration lacks the columns that came with it.
        const bool isNew = !a.isEmpty() && !b.isEmpty()
            && (!a.contains(column) || !b.contains(column)) && isBlank(x) && isBlank(y);
        return x == y || isNew || isDerived(table, column);
    });
}

} // namespace jalons
