#include "core/storage/rederive.h"

#include "core/storage/description.h"
#include "core/storage/sql.h"

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

void rederiveAll(Work& work)
{
    for (const TableInfo* table : describedTables()) {
        if (!table->derive)
            continue;
        const auto ids = Sql(work).all(
            QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(table->name)),
            [](Row row) {
                qint64 id = 0;
                row >> id;
                return id;
            });
        for (const qint64 id : ids)
            table->derive(work, id);
    }
}

} // namespace jalons
