#include "core/storage/description.h"

#include <QHash>

namespace jalons {

const ColumnInfo* TableInfo::find(const QString& column) const
{
    for (const std::vector<ColumnInfo>* some : {&columns, &former})
        for (const ColumnInfo& each : *some)
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

const ColumnInfo* describedColumn(const QString& table, const QString& column)
{
    const TableInfo* info = describedTable(table);
    return info ? info->find(column) : nullptr;
}

bool isDerived(const QString& table, const QString& column)
{
    const ColumnInfo* described = describedColumn(table, column);
    return described && described->traits.derived;
}

} // namespace jalons
