#include "ui/widgets/record_list_model.h"

#include "core/base/date_text.h"
#include "core/base/text_limits.h"

namespace jalons {

namespace {

constexpr int chunk = 100;
constexpr int cachedRows = 1000; // some screens around the one shown

} // namespace

RecordListModel::RecordListModel(const QStringList& headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
    , m_rows(cachedRows)
{
}

void RecordListModel::reload()
{
    fetch(chunk);
}

void RecordListModel::refetch()
{
    fetch(static_cast<int>(qMax<qsizetype>(m_ids.size() + (m_complete ? 1 : 0), chunk)));
}

void RecordListModel::fetch(int wanted)
{
    beginResetModel();
    m_rows.clear();
    m_ids = fetchIds(0, wanted);
    m_complete = m_ids.size() < wanted;
    endResetModel();
}

void RecordListModel::setHeaders(const QStringList& headers)
{
    beginResetModel();
    m_rows.clear();
    m_headers = headers;
    endResetModel();
}

void RecordListModel::refresh(const QList<qint64>& changedIds)
{
    // Every row is read again, at least the first chunk: a new record may belong to a short list.
    const auto wanted
        = static_cast<int>(qMax<qsizetype>(m_ids.size() + (m_complete ? 1 : 0), chunk));
    QList<qint64> ids = fetchIds(0, wanted);
    const bool complete = ids.size() < wanted;
    if (ids != m_ids) {
        beginResetModel();
        m_rows.clear();
        m_ids = std::move(ids);
        m_complete = complete;
        endResetModel();
        return;
    }
    for (const qint64 id : changedIds) {
        m_rows.remove(id);
        if (const int place = indexOf(id); place >= 0)
            emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

const QVariantList& RecordListModel::row(qint64 id) const
{
    if (const QVariantList* known = m_rows.object(id))
        return *known;
    auto* read = new QVariantList(loadRow(id));
    m_rows.insert(id, read);
    return *read;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == idRole)
        return idAt(index.row());
    const QVariantList& values = row(idAt(index.row()));
    if (role != Qt::DisplayRole && role != valueRole)
        return decoration(values, index.column(), role);
    const QVariant value = values.value(index.column());
    if (role == valueRole)
        return value;
    if (value.metaType().id() == QMetaType::QDate)
        return frenchShortDate(value.toDate());
    // One line is shown of it, and all of it would be measured.
    return value.metaType().id() == QMetaType::QString ? QVariant(beginning(value.toString()))
                                                       : value;
}

QVariant RecordListModel::decoration(const QVariantList&, int, int) const
{
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

bool RecordListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void RecordListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<qint64> more = fetchIds(m_ids.isEmpty() ? 0 : m_ids.last(), chunk);
    m_complete = more.size() < chunk;
    if (more.isEmpty())
        return;
    const auto first = static_cast<int>(m_ids.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_ids += more;
    endInsertRows();
}

} // namespace jalons
