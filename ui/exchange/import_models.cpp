#include "ui/exchange/import_models.h"

#include "core/base/text.h"
#include "ui/style/theme.h"
#include "ui/wording/exchange_text.h"

namespace jalons {

QString flat(const QString& text)
{
    return text.left(200).simplified();
}

ImportModel::ImportModel(const QStringList& headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{
}

void ImportModel::show(int rows, Texts texts)
{
    beginResetModel();
    m_rows = rows;
    m_texts = std::move(texts);
    endResetModel();
}

void ImportModel::setChoice(
    std::function<QString(int)> code, std::function<void(int, const QString&)> choose)
{
    m_code = std::move(code);
    m_choose = std::move(choose);
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole && m_code && index.column() == choiceColumn())
        return m_code(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_texts(index.row(), index.column());
    return {};
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int)
{
    if (!m_code || index.column() != choiceColumn() || m_code(index.row()) == value.toString())
        return false;
    m_choose(index.row(), value.toString());
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, choiceColumn()));
    emit chosen();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_code && index.column() == choiceColumn() ? flags | Qt::ItemIsEditable : flags;
}

ColumnsModel::ColumnsModel(QObject* parent)
    : ImportModel({tr("Column of the list"), tr("Example"), tr("Becomes")}, parent)
{
    setChoice([this](int column) { return m_mapping.targets[column]; },
        [this](int column, const QString& target) { choose(column, target); });
}

void ColumnsModel::show(const TablePointer& table, const ImportMapping& mapping)
{
    m_mapping = mapping;
    ImportModel::show(int(mapping.headers.size()), [this, table](int column, int what) -> QVariant {
        if (what == Header)
            return flat(m_mapping.headers[column]);
        if (what == Target)
            return targetText(m_mapping.targets[column]);
        for (const DataLine& line : table->lines)
            if (!line.cells[column].isEmpty())
                return flat(line.cells[column]);
        return {};
    });
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ForegroundRole && m_mapping.targets[index.row()].isEmpty())
        return colors().soft;
    return ImportModel::data(index, role);
}

void ColumnsModel::mapWord(const QString& target, const QString& value, const QString& code)
{
    m_mapping.words[target].insert(fold(value), code);
}

/// One column for one thing: the column that had it gives it up.
void ColumnsModel::choose(int column, const QString& target)
{
    if (!target.isEmpty() && !takesSeveral(target))
        for (QString& other : m_mapping.targets)
            if (other == target)
                other.clear();
    m_mapping.targets[column] = target;
}

} // namespace jalons
