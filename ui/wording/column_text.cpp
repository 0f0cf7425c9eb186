#include "ui/wording/column_text.h"

#include "core/base/words.h"
#include "core/storage/description.h"

namespace jalons {

QString columnText(const QString& column, const QString& table)
{
    const ColumnInfo* described = describedColumn(table, column);
    return described ? inWords(described->word) : QString();
}

QString conceptText(const QString& table)
{
    const TableInfo* described = describedTable(table);
    return described ? inWords(described->word) : QString();
}

} // namespace jalons
