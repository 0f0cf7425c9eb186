#include "ui/page/query_model.h"

#include "ui/page/session.h"
#include "ui/style/theme.h"

namespace jalons {

QueryModel::QueryModel(
    const Session& session, const QStringList& headers, Queries queries, QObject* parent)
    : RecordListModel(headers, parent)
    , m_session(session)
    , m_queries(std::move(queries))
{
}

QList<qint64> QueryModel::fetchIds(qint64 after, int limit) const
{
    return m_session.query([&](const Reader& r) { return m_queries.ids(r, after, limit); });
}

QVariantList QueryModel::loadRow(qint64 id) const
{
    // Nothing of one that is gone a moment ago at another desk.
    return m_session.file()
        .query([&](const Reader& r) { return m_queries.row(r, id); })
        .valueOr(QVariantList());
}

QVariant QueryModel::decoration(const QVariantList& row, int column, int role) const
{
    if (m_queries.look)
        return m_queries.look(row, column, role);
    return role == Qt::ForegroundRole && column > 0 ? QVariant(colors().soft) : QVariant();
}

} // namespace jalons
