#include "app/command_line.h"
#include "app/command_line_parts.h"
#include "app/interruption.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/structure_export.h"
#include "core/file/structure_file.h"
#include "core/storage/failure.h"
#include "ui/wording/exchange_text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

namespace jalons {

namespace {

/// One of a thousand columns with long names has some hundred thousand.
constexpr qsizetype longestMapping = 1024 * 1024;

struct ImportInput
{
    DataTable table;
    ImportMapping mapping;
};

} // namespace

int CommandLine::importPeople(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString sheet = QStringLiteral("sheet");
    const QString mappingOption = QStringLiteral("mapping");
    const QString dryRun = QStringLiteral("dry-run");
    parser.addOption({sheet, QString(), sheet});
    parser.addOption({mappingOption, QString(), mappingOption});
    parser.addOption(QCommandLineOption(dryRun));
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const QString path = parser.positionalArguments().first();
    const QString source = parser.positionalArguments().last();
    heedInterruption();
    auto opened = StructureFile::open(FileAccess(path));
    if (!opened)
        return fileUnusable(path, opened.error());
    StructureFile& file = *opened.value();
    const Step goOn = [](int, int) { return !interrupted(); };
    TableReading reading = readTable(source, parser.value(sheet), goOn);
    if (reading.fault == TableFault::Cancelled)
        return stopped(source, Refusal(Problems()).error());
    if (!reading.ok()) {
        complain(tr("%1: %2").arg(source, tableFaultText(reading.fault)));
        return FileUnusable;
    }
    if (parser.isSet(sheet) && reading.table.sheet != parser.value(sheet))
        return badUsage(tr("No sheet “%1”: there are %2.")
                            .arg(parser.value(sheet), reading.sheets.join(QLatin1String(", "))));
    ImportInput input{std::move(reading.table), {}};
    const auto targets = file.query([](const Reader& reader) { return importTargets(reader); });
    if (!targets)
        return fileUnusable(path, targets.error());
    if (parser.isSet(mappingOption)) {
        const QString name = parser.value(mappingOption);
        QString problem = name;
        std::optional<ImportMapping> mapping;
        QFile json(name);
        // A pipe would be waited for, and what never ends would be read for ever.
        if (QFileInfo(name).isFile() && json.open(QIODevice::ReadOnly)) {
            const QByteArray text = json.read(longestMapping + 1);
            if (text.size() <= longestMapping)
                mapping = mappingFromJson(
                    QJsonDocument::fromJson(text).object(), input.table, &problem, *targets);
        }
        if (!mapping)
            return badUsage(
                tr("--mapping wants a file that the import page has saved (%1).").arg(problem));
        input.mapping = *mapping;
    } else {
        const auto known = file.query(
            [&](const Reader& reader) { return importMappings::remembered(reader, input.table); });
        input.mapping = known && *known ? **known : proposedMapping(input.table, *targets);
    }
    const auto plan = file.query([&](const Reader& reader) {
        return planImport(reader, file.vocabulary(), input.table, input.mapping, goOn);
    });
    if (!plan)
        return fileUnusable(path, plan.error());
    if (plan->isCancelled)
        return stopped(path, Refusal(Problems()).error());
    QTextStream report(stderr);
    for (qsizetype i = 0; i < input.mapping.headers.size(); ++i)
        report << tr("column “%1”: %2")
                      .arg(input.mapping.headers[i].simplified(),
                          targetText(input.mapping.targets[i]))
               << '\n';
    for (const ImportProblem& problem : plan->problems)
        report << importProblemText(problem, input.table.headers) << '\n';
    for (const ImportLine& line : plan->lines)
        if (line.duplicate.likeness != Likeness::None)
            report << duplicateText(line) << '\n';
    ImportSummary summary;
    if (parser.isSet(dryRun)) {
        for (const ImportLine& line : plan->lines)
            ++(plan->isIncluded(line) ? summary.created : summary.leftOut);
        report << tr("%n line(s) would be imported", nullptr, summary.created) << ", "
               << tr("%n line(s) left out.", nullptr, summary.leftOut) << '\n';
    } else {
        const auto done = file.perform(Operation::ImportPeople, [&](Work& work) {
            summary = importPlanned(work, input.table, input.mapping, *plan, goOn);
            importMappings::remember(work, input.mapping);
        });
        if (!done)
            return stopped(path, done.error());
        report << importSummaryText(summary) << '\n';
    }
    return plan->problems.empty() ? Fine : ProblemFound;
}

int CommandLine::exportAll(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString journal = QStringLiteral("journal");
    parser.addOption(QCommandLineOption(journal));
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const QString path = parser.positionalArguments().first();
    const QString folder = parser.positionalArguments().last();
    heedInterruption();
    const auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
    if (!file)
        return fileUnusable(path, file.error());
    const auto written = file.value()->query([&](const Reader& reader) {
        return exportStructure(
            reader, folder, {parser.isSet(journal)}, [](int, int) { return !interrupted(); });
    });
    if (!written)
        return fileUnusable(path, written.error());
    if (!written.value()) {
        if (interrupted())
            return stopped(folder, written->error());
        complain(tr("%1: %2").arg(folder, exportErrorText(written->error())));
        return FileUnusable;
    }
    const ExportReport& report = **written;
    for (const QString& one : report.files)
        QTextStream(stdout) << one << '\n';
    if (report.leftOut.isEmpty())
        return Fine;
    complain(tr("%1: %2").arg(path, leftOutText(report.leftOut)));
    return ProblemFound;
}

} // namespace jalons
