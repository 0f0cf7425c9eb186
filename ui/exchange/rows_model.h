#pragma once
#include <QAbstractTableModel>
#include <vector>

namespace jalons {

/// What a list of cards or lines shows, as a table to be exported: a header and a value per column,
/// a date being a date.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowsModel(
        const QStringList& headers, std::vector<QVariantList> rows, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    std::vector<QVariantList> m_rows;
};

} // namespace jalons
