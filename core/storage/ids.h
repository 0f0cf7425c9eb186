#pragma once
#include "core/storage/sql.h"
#include "core/storage/work.h"

namespace jalons {

/// The first column of every row, as ids: what the page of a list is.
inline QList<qint64> ids(const Reader& reader, const QString& sql, const QVariantList& values)
{
    QList<qint64> list;
    for (Rows rows = Sql(reader).selectWith(sql, values); rows.next();) {
        qint64 id = 0;
        rows.row() >> id;
        list.append(id);
    }
    return list;
}

/// The first line that @p sql gives for some of the rows, as texts; « IN (…) » in it stands for
/// their numbers. Empty when none does.
QStringList firstAmong(const Reader& reader, const QString& sql, const QList<qint64>& rows,
    const QVariantList& values = {});

} // namespace jalons
