#pragma once
#include "core/exchange/import_plan.h"
#include <QAbstractTableModel>
#include <memory>

namespace jalons {

using TablePointer = std::shared_ptr<const DataTable>;

/// A table that lives in memory for the time of an import; its last column may be a choice.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    ImportModel(const QStringList& headers, int choice, QObject* parent)
        : QAbstractTableModel(parent)
        , m_headers(headers)
        , m_choice(choice)
    {
    }

    virtual std::size_t rows() const = 0;
    virtual QVariant cell(std::size_t row, int column) const = 0;
    /// What is chosen in a row.
    virtual QString chosen(std::size_t) const { return {}; }
    /// @return whether it is another.
    virtual bool choose(std::size_t, const QString&) { return false; }

    QStringList m_headers;

private:
    int m_choice; ///< its column; −1: none
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
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void mappingChanged();

private:
    std::size_t rows() const override { return std::size_t(m_mapping.headers.size()); }
    QVariant cell(std::size_t row, int column) const override;
    QString chosen(std::size_t row) const override { return m_mapping.targets[qsizetype(row)]; }
    bool choose(std::size_t row, const QString& target) override;

    TablePointer m_table;
    ImportMapping m_mapping;
};

/// The first lines of the list, as they were read.
class PreviewModel : public ImportModel
{
    Q_OBJECT

public:
    static constexpr std::size_t previewed = 50;
    explicit PreviewModel(QObject* parent)
        : ImportModel({}, -1, parent)
    {
    }

    void show(const TablePointer& table);

private:
    std::size_t rows() const override;
    QVariant cell(std::size_t row, int column) const override;

    TablePointer m_table;
};

/// What is to be corrected, line by line.
class ProblemsModel : public ImportModel
{
    Q_OBJECT

public:
    explicit ProblemsModel(QObject* parent);

    void show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan);

private:
    std::size_t rows() const override { return m_plan ? m_plan->problems.size() : 0; }
    QVariant cell(std::size_t row, int column) const override;

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

signals:
    void choiceChanged();

private:
    std::size_t rows() const override { return m_lines.size(); }
    QVariant cell(std::size_t row, int column) const override;
    QString chosen(std::size_t row) const override;
    bool choose(std::size_t row, const QString& choice) override;

    std::shared_ptr<ImportPlan> m_plan;
    std::vector<std::size_t> m_lines; ///< indexes in the plan
};

} // namespace jalons
