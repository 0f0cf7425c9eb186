#pragma once
#include "core/exchange/import_plan.h"
#include <QAbstractTableModel>
#include <functional>
#include <memory>

namespace jalons {

using TablePointer = std::shared_ptr<const DataTable>;

/// A table that lives in memory for the time of an import: its cells are asked for when they are
/// shown. What is in the last column may be chosen from a list of codes.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Texts = std::function<QVariant(int row, int column)>;
    ImportModel(const QStringList& headers, QObject* parent);

    void show(int rows, Texts texts);
    /// To be followed by show.
    void setHeaders(const QStringList& headers) { m_headers = headers; }
    /// @param code chosen in a row. @param choose takes another.
    void setChoice(
        std::function<QString(int row)> code, std::function<void(int row, const QString&)> choose);
    int choiceColumn() const { return columnCount() - 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosen();

private:
    QStringList m_headers;
    int m_rows = 0;
    Texts m_texts;
    std::function<QString(int)> m_code;
    std::function<void(int, const QString&)> m_choose;
};

/// The columns of the list, an example of what they hold, and what each becomes.
class ColumnsModel : public ImportModel
{
    Q_OBJECT

public:
    enum Column { Header, Example, Target };
    explicit ColumnsModel(QObject* parent);

    void show(const TablePointer& table, const ImportMapping& mapping);
    const ImportMapping& mapping() const { return m_mapping; }
    /// A value of a column means this code.
    void mapWord(const QString& target, const QString& value, const QString& code);
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose(int column, const QString& target);

    ImportMapping m_mapping;
};

/// What stands on one line of a table.
QString flat(const QString& text);

} // namespace jalons
