#include "core/partner/partner.h"
#include "core/partner/partner_columns.h"
#include "core/storage/ids.h"
#include "core/storage/search_query.h"

namespace jalons::partners {

Partner load(const Reader& reader, PartnerId id)
{
    return partnerTable.load(reader, id);
}

QList<qint64> page(const Reader& reader, const PartnerFilter& filter, qint64 after, int limit)
{
    QStringList where;
    QVariantList values;
    if (!filter.sector.isEmpty()) {
        where.append(QStringLiteral("sector = ?"));
        values.append(filter.sector);
    }
    if (after != 0) {
        where.append(
            QStringLiteral("(sort_key, id) > (SELECT sort_key, id FROM partner WHERE id = ?)"));
        values.append(after);
    }
    if (!filter.search.trimmed().isEmpty()) {
        where.append(QStringLiteral(
            "id IN (SELECT rowid FROM partner_search WHERE partner_search MATCH ?)"));
        values.append(search::Query(filter.search).allPrefixes());
    }
    QString sql = QStringLiteral("SELECT id FROM partner");
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY sort_key, id LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

PartnerId save(Work& work, const Partner& partner, const Partner* shown)
{
    refuseOn(problems(partner));
    return {partnerTable.save(work, partner, shown)};
}

void remove(Work& work, PartnerId id)
{
    work.remove("partner", id.value);
}

} // namespace jalons::partners
