#pragma once
#include "core/storage/work.h"

namespace jalons {

/// The first column of every row, as ids: what the page of a list is.
inline QList<qint64> ids(const Reader& reader, const QString& sql, const QVariantList& values)
{
    QList<qint64> list;
    for (Rows rows = reader.selectWith(sql, values); rows.next();) {
        qint64 id = 0;
        rows.row() >> id;
        list.append(id);
    }
    return list;
}

} // namespace jalons
