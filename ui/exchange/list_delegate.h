#pragma once
#include <QList>
#include <QStyledItemDelegate>
#include <functional>

namespace jalons {

/// A cell chosen from a list: Qt::EditRole is the code, Qt::DisplayRole its words. A click, Space,
/// Enter or F2 opens the list.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Entries = QList<std::pair<QString, QString>>; ///< code, words
    ListDelegate(const QString& accessibleName, Entries entries, QObject* parent = nullptr);
    /// The entries of each row.
    ListDelegate(const QString& accessibleName, std::function<Entries(int row)> entries,
        QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QString m_name;
    std::function<Entries(int)> m_entries;
};

} // namespace jalons
