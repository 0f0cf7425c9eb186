#pragma once
#include <QAbstractTableModel>
#include <QCache>
#include <QList>
#include <QStringList>

namespace jalons {

/// A list of records of any length: it holds ids, fetched by chunks as the view goes down, and
/// reads the row of an id only when it is shown. The order and the filter are those of the query
/// behind fetchIds.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int idRole = Qt::UserRole;
    static constexpr int valueRole = Qt::UserRole + 1; ///< as stored, a date being a date: exports

    explicit RecordListModel(const QStringList& headers, QObject* parent = nullptr);

    qint64 idAt(int row) const { return m_ids.value(row, 0); }
    /// The row of an id among those fetched, -1 if it is not.
    int indexOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); }

    /// Forgets everything and fetches again: another filter or order.
    void reload();
    /// Reads everything again, as many rows as were fetched.
    void refetch();
    /// After a change: reads again the rows of these ids; if rows came, went or moved among those
    /// fetched, the list is reset to as many rows as it had.
    void refresh(const QList<qint64>& changedIds);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

protected:
    /// The next ids in the order of the list, after the one of that id (0: from the beginning);
    /// fewer than the limit means that there are no more. Keyset paging: no offset.
    virtual QList<qint64> fetchIds(qint64 after, int limit) const = 0;
    /// The values of one row, a column each. Dates are shown dd/MM/yyyy.
    virtual QVariantList loadRow(qint64 id) const = 0;
    /// Other roles (colours, icons, alignment) of a cell; nothing unless overridden.
    virtual QVariant decoration(const QVariantList& row, int column, int role) const;

    /// What loadRow gave for the row of a cell.
    const QVariantList& values(const QModelIndex& index) const { return row(idAt(index.row())); }
    /// Other columns: to be followed by reload or refetch.
    void setHeaders(const QStringList& headers);

private:
    const QVariantList& row(qint64 id) const;
    void fetch(int wanted);

    QStringList m_headers;
    QList<qint64> m_ids;
    bool m_complete = false;
    mutable QCache<qint64, QVariantList> m_rows;
};

} // namespace jalons
