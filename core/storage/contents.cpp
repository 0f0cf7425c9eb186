#include "core/storage/contents.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/description.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons::contents {

namespace {

bool isContent(const ColumnInfo& column)
{
    return column.kind.kind == ColumnKind::Content;
}

/// Before the base64 of bytes. What is typed may begin so: it is looked for in no other column than
/// those of contents.
const QLatin1String inlinePrefix("blob:");

} // namespace

QVariant nameOf(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(sha256Hex(bytes));
}

QVariant keep(Database& database, const QByteArray& bytes)
{
    const QVariant name = nameOf(bytes);
    if (!name.isNull()
        && !database.value(QStringLiteral("SELECT 1 FROM content WHERE hash = ?"), {name})
                .isValid())
        database.exec(QStringLiteral("INSERT INTO content (hash, size, bytes) VALUES (?, ?, ?)"),
            {name, bytes.size(), bytes});
    return name;
}

int release(Database& database)
{
    const QString unnamed
        = QStringLiteral(" FROM content WHERE hash NOT IN (%1)").arg(namesInUseSql());
    const int count = database.value(QStringLiteral("SELECT count(*)") + unnamed).toInt();
    if (count > 0)
        database.exec(QStringLiteral("DELETE") + unnamed);
    return count;
}

QString bytesSql(const QString& table, const QString& column)
{
    return QStringLiteral("(SELECT bytes FROM content WHERE hash = %1.%2)").arg(table, column);
}

QString namesInUseSql()
{
    QStringList parts;
    for (const TableInfo* table : describedTables())
        for (const ColumnInfo& column : table->columns) {
            if (!isContent(column))
                continue;
            const QString name = QLatin1String(column.name);
            parts.append(QStringLiteral("SELECT %2 FROM %1 WHERE %2 IS NOT NULL")
                             .arg(QLatin1String(table->name), name));
            for (const char* side : {"before", "after"})
                parts.append(QStringLiteral("SELECT ifnull(json_extract(%1, '$.%2'), '') FROM "
                                            "journal WHERE concept = '%3' AND json_valid(%1)")
                                 .arg(QLatin1String(side), name, QLatin1String(table->name)));
        }
    return parts.join(QLatin1String("\n    UNION ALL "));
}

QByteArray inlineBytes(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.startsWith(inlinePrefix)
        ? QByteArray::fromBase64(text.mid(inlinePrefix.size()).toLatin1())
        : QByteArray();
}

QJsonValue named(const QString& table, const QString& column, const QJsonValue& value)
{
    const ColumnInfo* described = describedColumn(table, column);
    if (!described || !isContent(*described) || !value.toString().startsWith(inlinePrefix))
        return value;
    const QVariant name = nameOf(inlineBytes(value));
    return name.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(name.toString());
}

QJsonObject named(const QString& table, QJsonObject image)
{
    for (auto it = image.begin(); it != image.end(); ++it)
        it.value() = named(table, it.key(), it.value());
    return image;
}

bool namesAny(const QString& table, const QString& image)
{
    const TableInfo* described = describedTable(table);
    if (!described || image.isEmpty())
        return false;
    return std::any_of(
        described->columns.begin(), described->columns.end(), [&](const ColumnInfo& column) {
            if (!isContent(column))
                return false;
            const QJsonValue value = QJsonDocument::fromJson(image.toUtf8())
                                         .object()
                                         .value(QLatin1String(column.name));
            return value.isString() && !value.toString().startsWith(inlinePrefix);
        });
}

} // namespace jalons::contents
