#include "core/base/what_changed.h"
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
    if (!filter.domain.isEmpty()) {
        where.append(
            QStringLiteral("EXISTS (SELECT 1 FROM json_each(iif(domains = '', '[]', domains))"
                           " WHERE value = ?)"));
        values.append(filter.domain);
    }
    if (!filter.search.trimmed().isEmpty()) {
        where.append(
            QStringLiteral("(id IN (SELECT rowid FROM partner_search WHERE partner_search MATCH ?)"
                           " OR id IN (SELECT c.partner_id FROM partner_contact_search s"
                           " CROSS JOIN partner_contact c ON c.id = s.rowid WHERE "
                           "partner_contact_search MATCH ?))"));
        const QString typed = search::Query(filter.search).allPrefixes();
        values << typed << typed;
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
    for (const PartnerContact& contact : partner_contacts::of(work, id))
        work.remove("partner_contact", contact.id.value);
    work.remove("partner", id.value);
}

} // namespace jalons::partners

namespace jalons::partner_contacts {

PartnerContact load(const Reader& reader, PartnerContactId id)
{
    return partnerContactTable.load(reader, id);
}

std::vector<PartnerContact> of(const Reader& reader, PartnerId partner)
{
    return partnerContactTable.all(
        reader, QStringLiteral("WHERE partner_id = ? ORDER BY id"), partner);
}

PartnerContactId save(Work& work, const PartnerContact& contact, const PartnerContact* shown)
{
    const Problems before = shown ? problems(*shown) : Problems();
    refuseOn(ofWhatChanged(problems(contact), before));
    return {partnerContactTable.save(work, contact, shown)};
}

void remove(Work& work, PartnerContactId id)
{
    work.remove("partner_contact", id.value);
}

} // namespace jalons::partner_contacts
