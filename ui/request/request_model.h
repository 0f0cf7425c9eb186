#pragma once
#include "core/request/request.h"
#include "ui/widgets/record_list_model.h"

namespace jalons {

class Session;

/// The list of requests, the latest first.
class RequestModel : public RecordListModel
{
    Q_OBJECT

public:
    RequestModel(Session& session, const RequestFilter& filter, QObject* parent = nullptr);

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override;
    QVariantList loadRow(qint64 id) const override;
    QVariant decoration(const QVariantList& row, int column, int role) const override;

private:
    Session& m_session;
    const RequestFilter& m_filter; ///< of the view
};

} // namespace jalons
