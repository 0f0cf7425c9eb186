#include "core/conflicted/twin.h"

#include <algorithm>

namespace jalons::copies {

namespace {

/// Whether the condition of a partial index is true of a row that is not there yet.
bool holds(Database& file, const QString& condition, const Fields& fields)
{
    QStringList columns;
    QVariantList values;
    for (const Field& field : fields) {
        columns.append(QStringLiteral("? AS ") + field.name);
        values.append(
            field.value.metaType().id() == QMetaType::QByteArray ? QVariant(1) : field.value);
    }
    return file
        .value(QStringLiteral("SELECT 1 FROM (SELECT %1) WHERE %2")
                   .arg(columns.join(QLatin1String(", ")), condition),
            values)
        .isValid();
}

} // namespace

qint64 twinOf(Database& file, const QString& table, const Fields& fields)
{
    const auto value = [&](const QString& column) {
        const auto found = std::find_if(
            fields.begin(), fields.end(), [&](const Field& field) { return field.name == column; });
        return found == fields.end() ? QVariant() : found->value;
    };
    struct Index
    {
        QString name;
        QString sql;
    };
    std::vector<Index> indices;
    for (Rows rows
         = file.select(QStringLiteral("SELECT l.name, s.sql FROM pragma_index_list(?) l LEFT JOIN"
                                      " sqlite_schema s ON s.name = l.name WHERE l.\"unique\""),
             {table});
         rows.next();) {
        Index index;
        rows.row() >> index.name >> index.sql;
        indices.push_back(index);
    }
    for (const Index& index : indices) {
        QString same;
        QVariantList values;
        for (Rows rows
             = file.select(QStringLiteral("SELECT name FROM pragma_index_info(?)"), {index.name});
             rows.next();) {
            QString column;
            rows.row() >> column;
            same += QStringLiteral(" AND %1 = ?").arg(column);
            values.append(value(column));
        }
        if (std::any_of(values.begin(), values.end(), [](const QVariant& v) { return v.isNull(); }))
            continue;
        const int where = int(index.sql.indexOf(QLatin1String(" WHERE ")));
        const QString only = where < 0 ? QString() : index.sql.mid(where + 7);
        if (!only.isEmpty() && !holds(file, only, fields))
            continue;
        const qint64 found
            = file.value(
                      QStringLiteral("SELECT id FROM %1 WHERE 1%2%3")
                          .arg(table, same,
                              only.isEmpty() ? QString() : QStringLiteral(" AND (%1)").arg(only)),
                      values)
                  .toLongLong();
        if (found > 0)
            return found;
    }
    return 0;
}

} // namespace jalons::copies
