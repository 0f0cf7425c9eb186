#include "core/exchange/import_plan.h"
#include "core/storage/sql.h"

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
    plan.seen = lineages::read(Sql(reader).database());
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

namespace {

bool hasChangedSince(const Work& work, const Lineage& seen)
{
    return !lineages::goesOn(Sql(work).database(), seen)
        || Sql(work)
               .value(QStringLiteral("SELECT 1 FROM operation WHERE id > ? AND id <> ?"),
                   seen.operation, work.changes().operation)
               .isValid();
}

/// What was chosen while looking at @p shown, for the lines as they are now.
int takeChoices(ImportPlan& now, const ImportPlan& shown)
{
    now.keepProblemLines = shown.keepProblemLines;
    int met = 0;
    for (std::size_t i = 0; i < now.lines.size(); ++i) {
        ImportLine& line = now.lines[i];
        const ImportLine& before = shown.lines[i];
        const ImportDuplicate& who = line.duplicate;
        if (who.person == before.duplicate.person && who.earlier == before.duplicate.earlier
            && (who.likeness == Likeness::None) == (before.duplicate.likeness == Likeness::None)) {
            line.choice = before.choice;
            continue;
        }
        const bool wasLeftOut
            = before.duplicate.likeness != Likeness::None && before.choice == DuplicateChoice::Skip;
        if (wasLeftOut || line.choice != DuplicateChoice::Complete)
            line.choice = DuplicateChoice::Skip; // nobody has looked at the two
        met += !wasLeftOut && !line.isBlocked && who.likeness != Likeness::None ? 1 : 0;
    }
    return met;
}

} // namespace

ImportSummary importPlanned(Work& work, const DataTable& table, const ImportMapping& mapping,
    const ImportPlan& shown, const Step& step)
{
    if (!hasChangedSince(work, shown.seen))
        return writeImport(work, shown, step);
    ImportPlan plan = planImport(work, Vocabulary::load(work), table, mapping, step);
    if (plan.isCancelled)
        throw Refusal(Problems());
    const int met = takeChoices(plan, shown);
    ImportSummary summary = writeImport(work, plan, step);
    summary.metMeanwhile = met;
    return summary;
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
