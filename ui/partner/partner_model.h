#pragma once
#include "core/partner/partner.h"
#include "ui/widgets/record_list_model.h"

namespace jalons {

class Session;

/// Partners by name.
class PartnerModel final : public RecordListModel
{
    Q_OBJECT

public:
    explicit PartnerModel(Session& session, QObject* parent = nullptr);

    void setFilter(const PartnerFilter& filter);
    const PartnerFilter& filter() const { return m_filter; }

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override;
    QVariantList loadRow(qint64 id) const override;
    QVariant decoration(const QVariantList& row, int column, int role) const override;

private:
    Session& m_session;
    PartnerFilter m_filter;
};

} // namespace jalons
