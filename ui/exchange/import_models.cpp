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

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows());
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
    const auto row = std::size_t(index.row());
    if (role == Qt::EditRole && index.column() == m_choice)
        return chosen(row);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? cell(row, index.column())
                                                              : QVariant();
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int)
{
    return index.column() == m_choice && choose(std::size_t(index.row()), value.toString());
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == m_choice ? flags | Qt::ItemIsEditable : flags;
}

ColumnsModel::ColumnsModel(QObject* parent)
    : ImportModel({tr("Column of the list"), tr("Example"), tr("Becomes")}, Target, parent)
{
}

void ColumnsModel::show(const TablePointer& table, const ImportMapping& mapping)
{
    beginResetModel();
    m_table = table;
    m_mapping = mapping;
    endResetModel();
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    return role == Qt::ForegroundRole && chosen(std::size_t(index.row())).isEmpty()
        ? QVariant(colors().soft)
        : ImportModel::data(index, role);
}

QVariant ColumnsModel::cell(std::size_t row, int column) const
{
    if (column == Header)
        return flat(m_mapping.headers[qsizetype(row)]);
    if (column == Target)
        return targetText(chosen(row));
    for (const DataLine& line : m_table->lines)
        if (const QString& text = line.cells[qsizetype(row)]; !text.isEmpty())
            return flat(text);
    return {};
}

bool ColumnsModel::choose(std::size_t row, const QString& target)
{
    if (chosen(row) == target)
        return false;
    // One column for one thing: the column that had it gives it up.
    if (!target.isEmpty() && !takesSeveral(target))
        for (QString& other : m_mapping.targets)
            if (other == target)
                other.clear();
    m_mapping.targets[qsizetype(row)] = target;
    emit dataChanged(index(0, 0), index(rowCount() - 1, Target));
    emit mappingChanged();
    return true;
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

std::size_t PreviewModel::rows() const
{
    return m_table ? std::min(previewed, m_table->lines.size()) : 0;
}

QVariant PreviewModel::cell(std::size_t row, int column) const
{
    return flat(m_table->lines[row].cells[column]);
}

ProblemsModel::ProblemsModel(QObject* parent)
    : ImportModel({tr("Line"), tr("Column"), tr("Written"), tr("To correct")}, -1, parent)
{
}

void ProblemsModel::show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan)
{
    beginResetModel();
    m_table = table;
    m_plan = plan;
    endResetModel();
}

QVariant ProblemsModel::cell(std::size_t row, int column) const
{
    const ImportProblem& problem = m_plan->problems[row];
    switch (column) {
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
    : ImportModel(
        {tr("Line"), tr("In the list"), tr("Resembles"), tr("What to do")}, Choice, parent)
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

QVariant LikenessModel::cell(std::size_t row, int column) const
{
    const ImportLine& line = m_plan->lines[m_lines[row]];
    const ImportDuplicate& known = line.duplicate;
    switch (column) {
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

QString LikenessModel::chosen(std::size_t row) const
{
    return QString::number(int(m_plan->lines[m_lines[row]].choice));
}

bool LikenessModel::choose(std::size_t row, const QString& choice)
{
    m_plan->lines[m_lines[row]].choice = DuplicateChoice(choice.toInt());
    emit dataChanged(index(int(row), Choice), index(int(row), Choice));
    emit choiceChanged();
    return true;
}

} // namespace jalons
