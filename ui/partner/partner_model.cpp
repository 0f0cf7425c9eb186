#include "ui/partner/partner_model.h"

#include "ui/page/session.h"
#include "ui/style/theme.h"

namespace jalons {

PartnerModel::PartnerModel(Session& session, QObject* parent)
    : RecordListModel({tr("Name"), tr("Sector"), tr("Phone")}, parent)
    , m_session(session)
{
}

void PartnerModel::setFilter(const PartnerFilter& filter)
{
    m_filter = filter;
    reload();
}

QList<qint64> PartnerModel::fetchIds(qint64 after, int limit) const
{
    return m_session.query(
        [&](const Reader& r) { return partners::page(r, m_filter, after, limit); });
}

QVariantList PartnerModel::loadRow(qint64 id) const
{
    const auto partner
        = m_session.file().query([&](const Reader& r) { return partners::load(r, {id}); });
    if (!partner)
        return {}; // gone a moment ago at another desk
    return {partner->name, m_session.label(QStringLiteral("partner_sector"), partner->sector),
        partner->phone};
}

QVariant PartnerModel::decoration(const QVariantList&, int column, int role) const
{
    if (role == Qt::ForegroundRole && column > 0)
        return colors().soft;
    return {};
}

} // namespace jalons
