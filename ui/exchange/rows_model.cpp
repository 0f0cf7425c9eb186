#include "ui/exchange/rows_model.h"

#include "ui/widgets/record_list_model.h"

namespace jalons {

RowsModel::RowsModel(const QStringList& headers, std::vector<QVariantList> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
    , m_rows(std::move(rows))
{
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != RecordListModel::valueRole)
        return {};
    return m_rows[std::size_t(index.row())].value(index.column());
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section)
                                                                    : QVariant();
}

} // namespace jalons
