#include "core/storage/description.h"

#include <QHash>
#include <algorithm>
#include <cctype>

namespace jalons {

namespace {

/// Of a name in SQL.
bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

} // namespace

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
    const QLatin1String sql(table.called.sql);
    QString read;
    for (qsizetype at = 0, end; at < sql.size(); at = end) {
        const auto isOfName = [&](qsizetype i) { return isLetterOrDigit(sql[i].toLatin1()); };
        for (end = at + 1; end < sql.size() && isOfName(end) == isOfName(at); ++end) { }
        const QString word = sql.mid(at, end - at);
        if (table.find(word))
            read += QLatin1String(as) + u'.';
        read += word;
    }
    return read;
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
