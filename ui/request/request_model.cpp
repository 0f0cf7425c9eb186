#include "ui/request/request_model.h"

#include "ui/page/session.h"
#include "ui/style/theme.h"

namespace jalons {

namespace {
constexpr int answerColumn = 3;
constexpr int answerCode = 5; ///< after the columns shown
} // namespace

RequestModel::RequestModel(Session& session, const RequestFilter& filter, QObject* parent)
    : RecordListModel({tr("Received"), tr("Who"), tr("From"), tr("Answer"), tr("Reason")}, parent)
    , m_session(session)
    , m_filter(filter)
{
}

QList<qint64> RequestModel::fetchIds(qint64 after, int limit) const
{
    return m_session.query(
        [&](const Reader& r) { return requests::page(r, m_filter, after, limit); });
}

QVariantList RequestModel::loadRow(qint64 id) const
{
    const auto row
        = m_session.file().query([&](const Reader& r) { return requests::row(r, {id}); });
    if (!row)
        return {}; // gone a moment ago at another desk
    const QString name
        = row->people > 1 ? tr("%1 (%n people)", nullptr, row->people).arg(row->name) : row->name;
    return {row->receivedOn, name,
        row->origin.isEmpty() ? QString() : m_session.label(QStringLiteral("origin"), row->origin),
        m_session.label(QStringLiteral("request_answer"), row->answer),
        row->reason.isEmpty() ? QString()
                              : m_session.label(QStringLiteral("refusal_reason"), row->reason),
        toCode(row->answer)};
}

QVariant RequestModel::decoration(const QVariantList& row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return row.value(column);
    if (role != Qt::ForegroundRole)
        return {};
    if (column != answerColumn)
        return column == 1 ? colors().ink : colors().soft;
    const auto answer = fromCode<RequestAnswer>(row.value(answerCode).toString());
    return answer == RequestAnswer::Pending || answer == RequestAnswer::Waiting ? colors().amber
        : answer == RequestAnswer::Accepted                                     ? colors().green
                                                                                : colors().soft;
}

} // namespace jalons
