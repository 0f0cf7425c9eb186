#include "core/exchange/import_plan.h"

#include "core/exchange/duplicate_finder.h"
#include "core/exchange/line_reader.h"
#include "core/storage/work.h"

namespace jalons {

namespace {
constexpr std::size_t stepEvery = 200;
}

ImportPlan planImport(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
    const ImportMapping& mapping, const Step& step)
{
    ImportPlan plan;
    LineReader lineReader(reader, vocabulary, table, mapping);
    DuplicateFinder duplicates(reader);
    plan.lines.reserve(table.lines.size());
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        if (i % stepEvery == 0 && step
            && !step(static_cast<int>(i), static_cast<int>(table.lines.size()))) {
            plan.isCancelled = true;
            return plan;
        }
        ImportLine line = lineReader.read(i, plan.problems);
        if (!line.isBlocked) {
            line.duplicate = duplicates.find(line.person);
            // The same person: what the list knows more is taken. A likeness only: two people,
            // until somebody has looked.
            line.choice = line.duplicate.likeness == Likeness::SameNamesAndBirth
                ? DuplicateChoice::Complete
                : DuplicateChoice::Create;
            duplicates.add(line.person, i);
        }
        plan.lines.push_back(std::move(line));
    }
    return plan;
}

DataTable problemTable(const DataTable& table, const ImportPlan& plan, const QString& remarkHeader,
    const std::function<QString(const ImportProblem&)>& words)
{
    DataTable sheet;
    sheet.headers = table.headers;
    sheet.headers.append(remarkHeader);
    auto problem = plan.problems.begin();
    for (const ImportLine& line : plan.lines) {
        QStringList remarks;
        for (; problem != plan.problems.end() && problem->line == line.number; ++problem)
            remarks.append(words(*problem));
        if (remarks.isEmpty())
            continue;
        DataLine copy = table.lines[line.index];
        copy.cells.append(remarks.join(u'\n'));
        sheet.lines.push_back(std::move(copy));
    }
    return sheet;
}

} // namespace jalons
