#include "core/storage/description.h"

#include <QRegularExpression>

#include <QHash>
#include <algorithm>

namespace jalons {

const ColumnInfo* TableInfo::find(const QString& column) const
{
    for (const ColumnInfo& each : columns)
        if (column == QLatin1String(each.name))
            return &each;
    return nullptr;
}

const TableInfo* describedTable(const QString& table)
{
    static const QHash<QString, const TableInfo*> byName = [] {
        QHash<QString, const TableInfo*> map;
        for (const TableInfo* info : describedTables())
            map.insert(QLatin1String(info->name), info);
        return map;
    }();
    return byName.value(table);
}

QString calledSql(const TableInfo& table, const char* as)
{
    QStringList columns;
    for (const ColumnInfo& column : table.columns)
        columns.append(QLatin1String(column.name));
    const QRegularExpression names(QStringLiteral("\\b(%1)\\b").arg(columns.join(u'|')));
    return QString::fromLatin1(table.called.sql)
        .replace(names, QLatin1String(as) + QStringLiteral(".\\1"));
}

const ColumnInfo* describedColumn(const QString& table, const QString& column)
{
    const TableInfo* info = describedTable(table);
    return info ? info->find(column) : nullptr;
}

bool isDerived(const QString& table, const QString& column)
{
    const TableInfo* described = describedTable(table);
    if (!described)
        return false;
    if (const ColumnInfo* there = described->find(column))
        return there->traits.derived;
    return std::any_of(described->formerlyDerived.begin(), described->formerlyDerived.end(),
        [&](const char* name) { return column == QLatin1String(name); });
}

} // namespace jalons
