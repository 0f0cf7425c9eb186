#include "core/storage/rederive.h"

#include "core/storage/description.h"

namespace jalons {

void rederive(Work& work, const QList<Touched>& rows)
{
    for (const TableInfo* table : describedTables()) {
        if (!table->derive)
            continue;
        const QString name = QLatin1String(table->name);
        QSet<qint64> ids;
        for (const Touched& row : rows)
            if (row.table == name)
                ids.insert(row.id);
        for (const qint64 id : std::as_const(ids))
            if (!work.image(name, id).isEmpty())
                table->derive(work, id);
    }
}

} // namespace jalons
