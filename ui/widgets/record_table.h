#pragma once
#include <QTableView>

namespace jalons {

class Columns;
class RecordListModel;

/// A calm table of records: whole rows, fixed height, no grid. Enter or a double click opens;
/// Ctrl+C copies the selected rows, tabs between cells. The selected record stays selected when the
/// list changes.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(const QString& accessibleName, QWidget* parent = nullptr);

    /// The model is not owned. Shown rows must be RecordListModel's, for their ids.
    void setRecords(RecordListModel* model);
    /// 0 when no row is selected.
    qint64 currentId() const;
    /// Selects a record if it is among those fetched.
    bool selectId(qint64 id);
    /// See Columns::set.
    void setColumnWidths(const QList<int>& widths);

    void setModel(QAbstractItemModel* model) override;

signals:
    void recordActivated(qint64 id);
    void recordSelected(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copySelection() const;
    void fitRows();

    RecordListModel* m_records = nullptr;
    Columns* m_columns;
    qint64 m_kept = 0;
};

} // namespace jalons
