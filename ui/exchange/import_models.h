#pragma once
#include "core/exchange/import_plan.h"
#include <QAbstractTableModel>
#include <memory>

namespace jalons {

using TablePointer = std::shared_ptr<const DataTable>;

/// A table that lives in memory for the time of an import.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportModel(const QStringList& headers, QObject* parent)
        : QAbstractTableModel(parent)
        , m_headers(headers)
    {
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_headers.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QStringList m_headers;
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
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void mappingChanged();

private:
    TablePointer m_table;
    ImportMapping m_mapping;
};

/// The first lines of the list, as they were read.
class PreviewModel : public ImportModel
{
    Q_OBJECT

public:
    static constexpr int previewed = 50;
    explicit PreviewModel(QObject* parent)
        : ImportModel({}, parent)
    {
    }

    void show(const TablePointer& table);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TablePointer m_table;
};

/// What is to be corrected, line by line.
class ProblemsModel : public ImportModel
{
    Q_OBJECT

public:
    explicit ProblemsModel(QObject* parent);

    void show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TablePointer m_table;
    std::shared_ptr<ImportPlan> m_plan;
};

/// The lines that resemble somebody, and what to do with each.
class LikenessModel : public ImportModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Known, Choice };
    explicit LikenessModel(QObject* parent);

    void show(const std::shared_ptr<ImportPlan>& plan);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void choiceChanged();

private:
    std::shared_ptr<ImportPlan> m_plan;
    std::vector<std::size_t> m_lines; ///< indexes in the plan
};

} // namespace jalons
