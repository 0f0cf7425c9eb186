#include "core/stay/put_back.h"
#include "core/storage/sql.h"

#include "core/stay/stay.h"
#include "core/storage/ids.h"

namespace jalons::stays {

Problems staysStanding(const Reader& reader, const QList<qint64>& stays)
{
    Problems found;
    for (const qint64 id : stays)
        if (Sql(reader).value(QStringLiteral("SELECT 1 FROM stay WHERE id = ?"), id).isValid())
            found.append(overlaps(reader, load(reader, {id})));
    return found;
}

Problems lodgingsStanding(const Reader& reader, const QList<qint64>& lodgings)
{
    if (firstAmong(reader,
            QStringLiteral("SELECT 1 FROM lodging inside JOIN lodging around ON"
                           " around.id = inside.parent_id WHERE around.capacity > 0 AND"
                           " (inside.id IN (…) OR around.id IN (…))"),
            lodgings)
            .isEmpty())
        return {};
    return {{QString(), ProblemKind::CapacityTwice, {}}};
}

} // namespace jalons::stays
