#include "ui/exchange/import_models.h"

#include "core/base/date_text.h"
#include "ui/style/theme.h"
#include "ui/wording/exchange_text.h"

namespace jalons {

namespace {

/// What stands on one line of a table.
QString flat(const QString& text)
{
    return text.left(200).simplified();
}

QString named(const QString& name, const PartialDate& birth)
{
    return birth.isKnown() ? QStringLiteral("%1 (%2)").arg(name, frenchShortPartial(birth)) : name;
}

} // namespace

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

ColumnsModel::ColumnsModel(QObject* parent)
    : ImportModel({tr("Column of the list"), tr("Example"), tr("Becomes")}, parent)
{
}

void ColumnsModel::show(const TablePointer& table, const ImportMapping& mapping)
{
    beginResetModel();
    m_table = table;
    m_mapping = mapping;
    endResetModel();
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_mapping.headers.size());
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const int column = index.row();
    const QString& target = m_mapping.targets[column];
    if (role == Qt::EditRole && index.column() == Target)
        return target;
    if (role == Qt::ForegroundRole && target.isEmpty())
        return colors().soft;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Header)
        return flat(m_mapping.headers[column]);
    if (index.column() == Target)
        return targetText(target);
    for (const DataLine& line : m_table->lines)
        if (!line.cells[column].isEmpty())
            return flat(line.cells[column]);
    return {};
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int)
{
    const QString target = value.toString();
    if (index.column() != Target || m_mapping.targets[index.row()] == target)
        return false;
    // One column for one thing: the column that had it gives it up.
    if (!target.isEmpty() && !takesSeveral(target))
        for (QString& other : m_mapping.targets)
            if (other == target)
                other.clear();
    m_mapping.targets[index.row()] = target;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, Target));
    emit mappingChanged();
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ImportModel::flags(index);
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

void PreviewModel::show(const TablePointer& table)
{
    beginResetModel();
    m_table = table;
    m_headers = table ? table->headers : QStringList();
    for (QString& header : m_headers)
        header = flat(header);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : qMin(previewed, int(m_table->lines.size()));
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return flat(m_table->lines[std::size_t(index.row())].cells[index.column()]);
}

ProblemsModel::ProblemsModel(QObject* parent)
    : ImportModel({tr("Line"), tr("Column"), tr("Written"), tr("To correct")}, parent)
{
}

void ProblemsModel::show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan)
{
    beginResetModel();
    m_table = table;
    m_plan = plan;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->problems.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportProblem& problem = m_plan->problems[std::size_t(index.row())];
    switch (index.column()) {
    case 0:
        return problem.line;
    case 1:
        return flat(m_table->headers.value(problem.column));
    case 2:
        return flat(problem.value);
    default:
        return importRemark(problem);
    }
}

LikenessModel::LikenessModel(QObject* parent)
    : ImportModel({tr("Line"), tr("In the list"), tr("Resembles"), tr("What to do")}, parent)
{
}

void LikenessModel::show(const std::shared_ptr<ImportPlan>& plan)
{
    beginResetModel();
    m_plan = plan;
    m_lines.clear();
    if (plan)
        for (std::size_t i = 0; i < plan->lines.size(); ++i)
            if (plan->lines[i].duplicate.likeness != Likeness::None)
                m_lines.push_back(i);
    endResetModel();
}

int LikenessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LikenessModel::data(const QModelIndex& index, int role) const
{
    const ImportLine& line = m_plan->lines[m_lines[std::size_t(index.row())]];
    if (role == Qt::EditRole && index.column() == Choice)
        return QString::number(int(line.choice));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportDuplicate& known = line.duplicate;
    switch (index.column()) {
    case Line:
        return line.number;
    case Name:
        return named(line.person.listName(), line.person.birthDate);
    case Known: {
        const QString name = named(known.name, PartialDate::fromIso(known.birthDate));
        return known.person.isValid()
            ? name
            : tr("%1, line %2").arg(name).arg(m_plan->lines[known.earlier].number);
    }
    default:
        return duplicateChoiceText(line.choice);
    }
}

bool LikenessModel::setData(const QModelIndex& index, const QVariant& value, int)
{
    if (index.column() != Choice)
        return false;
    m_plan->lines[m_lines[std::size_t(index.row())]].choice = DuplicateChoice(value.toInt());
    emit dataChanged(index, index);
    emit choiceChanged();
    return true;
}

Qt::ItemFlags LikenessModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ImportModel::flags(index);
    return index.column() == Choice ? flags | Qt::ItemIsEditable : flags;
}

} // namespace jalons
