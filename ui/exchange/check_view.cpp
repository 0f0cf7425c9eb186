#include "ui/exchange/check_view.h"

#include "core/base/date_text.h"
#include "core/exchange/sheet_writer.h"
#include "ui/exchange/import_table.h"
#include "ui/exchange/list_delegate.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/exchange_text.h"
#include <QDir>
#include <QFileDialog>

namespace jalons {

CheckView::CheckView(QWidget* parent)
    : QWidget(parent)
    , m_problems(new ImportModel({tr("Line"), tr("Column"), tr("Written"), tr("To correct")}, this))
    , m_likenesses(
          new ImportModel({tr("Line"), tr("In the list"), tr("Resembles"), tr("What to do")}, this))
    , m_problemCard(new Card(tr("To correct")))
    , m_likenessCard(new Card(tr("Perhaps already there")))
    , m_fine(roleLabel(tr("Every line can be imported."), "hint"))
    , m_save(button("importSaveProblems", tr("Save the lines to correct…")))
{
    auto* problems = importTable(QStringLiteral("importProblems"), tr("What is to be corrected"),
        m_problems, {80, 170, 170}, this);
    problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problemCard->head()->addWidget(m_save);
    m_problemCard->body()->addWidget(problems, 1);
    auto* likenesses = importTable(QStringLiteral("importLikenesses"),
        tr("Lines that resemble somebody"), m_likenesses, {80, 320, 320}, this);
    ListDelegate::Entries choices;
    for (const auto choice :
        {DuplicateChoice::Complete, DuplicateChoice::Skip, DuplicateChoice::Create})
        choices.append({QString::number(int(choice)), duplicateChoiceText(choice)});
    likenesses->setItemDelegateForColumn(
        m_likenesses->choiceColumn(), new ListDelegate(tr("What to do"), std::move(choices), this));
    m_likenessCard->body()->addWidget(likenesses, 1);

    inColumn(this, {m_fine, {m_problemCard, 1}, {m_likenessCard, 1}, rest()}, 16);
    connect(m_save, &QPushButton::clicked, this, &CheckView::saveProblems);
    const auto line
        = [this](int row) -> ImportLine& { return m_plan->lines[m_alike[std::size_t(row)]]; };
    m_likenesses->setChoice([line](int row) { return QString::number(int(line(row).choice)); },
        [line](int row, const QString& code) { line(row).choice = DuplicateChoice(code.toInt()); });
    connect(m_likenesses, &ImportModel::chosen, this, &CheckView::changed);
}

void CheckView::show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan)
{
    m_table = table;
    m_plan = plan;
    m_problems->show(int(plan->problems.size()), [table, plan](int row, int column) -> QVariant {
        const ImportProblem& problem = plan->problems[std::size_t(row)];
        return column == 0 ? QVariant(problem.line)
            : column == 1  ? flat(table->headers.value(problem.column))
            : column == 2  ? flat(problem.value)
                           : importRemark(problem);
    });
    m_alike.clear();
    for (std::size_t i = 0; i < plan->lines.size(); ++i)
        if (plan->lines[i].duplicate.likeness != Likeness::None)
            m_alike.push_back(i);
    m_likenesses->show(int(m_alike.size()), [this](int row, int column) {
        return likeness(m_plan->lines[m_alike[std::size_t(row)]], column);
    });
    m_problemCard->setVisible(m_problems->rowCount() > 0);
    m_likenessCard->setVisible(m_likenesses->rowCount() > 0);
    m_fine->setVisible(m_problems->rowCount() == 0);
    const auto lines = std::count_if(plan->lines.begin(), plan->lines.end(),
        [](const ImportLine& line) { return line.hasProblem; });
    m_problemCard->setTitle(tr("%n line(s) to correct", nullptr, int(lines)));
    m_likenessCard->setTitle(
        tr("%n line(s) perhaps already there", nullptr, m_likenesses->rowCount()));
    emit changed();
}

QVariant CheckView::likeness(const ImportLine& line, int column) const
{
    const auto named = [](const QString& name, const PartialDate& birth) {
        return birth.isKnown() ? QStringLiteral("%1 (%2)").arg(name, frenchShortPartial(birth))
                               : name;
    };
    const ImportDuplicate& known = line.duplicate;
    if (column == 0)
        return line.number;
    if (column == 1)
        return named(line.person.listName(), line.person.birthDate);
    if (column == m_likenesses->choiceColumn())
        return duplicateChoiceText(line.choice);
    const QString name = named(known.name, PartialDate::fromIso(known.birthDate));
    return known.person.isValid()
        ? name
        : tr("%1, line %2").arg(name).arg(m_plan->lines[known.earlier].number);
}

int CheckView::included() const
{
    if (!m_plan)
        return 0;
    return int(std::count_if(m_plan->lines.begin(), m_plan->lines.end(),
        [this](const ImportLine& line) { return m_plan->isIncluded(line); }));
}

void CheckView::saveProblems()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the lines to correct"),
        QDir::home().filePath(tr("Lines to correct") + QStringLiteral(".xlsx")),
        tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const DataTable sheet = problemTable(*m_table, *m_plan, tr("To correct"), importRemark);
    const auto written = writeTable(path, tr("Lines to correct"), sheet, Overwrite::Yes);
    if (written)
        emit said(tr("Lines to correct saved."));
    else
        emit failed(written.error());
}

} // namespace jalons
