#pragma once
#include "core/storage/work.h"
#include "ui/widgets/record_list_model.h"
#include <functional>

namespace jalons {

class Session;

/// A list that two queries make: the ids in their order, and the row of one.
class QueryModel final : public RecordListModel
{
    Q_OBJECT

public:
    struct Queries
    {
        /// The next @p limit ids after @p after (0: from the start).
        std::function<QList<qint64>(const Reader&, qint64 after, int limit)> ids;
        /// A value for each column, then what `look` needs.
        std::function<QVariantList(const Reader&, qint64 id)> row;
        /// Other roles of a cell (see decoration). None: the first column stands out.
        std::function<QVariant(const QVariantList& row, int column, int role)> look = {};
    };

    QueryModel(const Session& session, const QStringList& headers, Queries queries,
        QObject* parent = nullptr);

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override;
    QVariantList loadRow(qint64 id) const override;
    QVariant decoration(const QVariantList& row, int column, int role) const override;

private:
    const Session& m_session;
    Queries m_queries;
};

} // namespace jalons
