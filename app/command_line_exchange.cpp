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

const std::pair<const char*, DifferenceChoice> differenceChoices[]{{"keep", DifferenceChoice::Keep},
    {"take", DifferenceChoice::Take}, {"add", DifferenceChoice::Add}};
const std::pair<const char*, Encoding> encodings[]{{"utf-8", Encoding::Utf8},
    {"windows", Encoding::Windows1252}, {"iso-8859-15", Encoding::Iso885915},
    {"mac", Encoding::MacRoman}};

template <class T, std::size_t N>
std::optional<T> named(const std::pair<const char*, T> (&names)[N], const QString& name)
{
    for (const auto& [known, value] : names)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

/// What the plan would do, in words.
void report(QTextStream& out, const ImportInput& input, const ImportPlan& plan)
{
    for (const ImportProblem& problem : plan.problems)
        out << importProblemText(problem, input.table.headers) << '\n';
    for (const ImportLine& line : plan.lines) {
        if (line.isNobody)
            out << nobodyText(input.table, line) << '\n';
        if (line.duplicate.likeness != Likeness::None)
            out << duplicateText(line) << '\n';
        if (line.choice == DuplicateChoice::Complete)
            for (const ImportDifference& difference : line.differences)
                out << differenceText(line, difference) << '\n';
    }
}

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
    const QString differences = QStringLiteral("differences");
    const QString encodingOption = QStringLiteral("encoding");
    const QString addReferents = QStringLiteral("add-referents");
    parser.addOption({differences, QString(), differences, QStringLiteral("add")});
    parser.addOption({encodingOption, QString(), encodingOption});
    const QString visibleOnly = QStringLiteral("visible-only");
    parser.addOption(QCommandLineOption(addReferents));
    parser.addOption(QCommandLineOption(visibleOnly));
    if (!parse(parser, arguments, 2))
        return BadUsage;
    const auto settled = named(differenceChoices, parser.value(differences));
    if (!settled)
        return badUsage(tr("--differences wants keep, take or add."));
    const auto encoding = named(encodings, parser.value(encodingOption));
    if (parser.isSet(encodingOption) && !encoding)
        return badUsage(tr("--encoding wants utf-8, windows, iso-8859-15 or mac."));
    const QString path = parser.positionalArguments().first();
    const QString source = parser.positionalArguments().last();
    heedInterruption();
    auto opened = StructureFile::open(FileAccess(path));
    if (!opened)
        return fileUnusable(path, opened.error());
    StructureFile& file = *opened.value();
    const Step goOn = [](int, int) { return !interrupted(); };
    TableReading reading = readTable(source, parser.value(sheet), goOn, encoding);
    if (reading.fault == TableFault::Cancelled)
        return stopped(source, Refusal(Problems()).error());
    if (!reading.ok()) {
        complain(tr("%1: %2").arg(source, tableFaultText(reading.fault)));
        return FileUnusable;
    }
    if (parser.isSet(sheet) && reading.table.sheet != parser.value(sheet))
        return badUsage(tr("No sheet “%1”: there are %2.")
                            .arg(parser.value(sheet), reading.sheets.join(QLatin1String(", "))));
    QTextStream said(stderr);
    for (const QString& remark : tableRemarks(reading))
        said << remark << '\n';
    for (const EncodingSample& sample : reading.doubts)
        said
            << tr("read as %1, a line would be: %2").arg(encodingText(sample.encoding), sample.line)
            << '\n';
    if (!reading.doubts.empty())
        return badUsage(tr("The accents of this list can be read in two ways: say which with "
                           "--encoding."));
    if (parser.isSet(visibleOnly))
        reading.table = withoutHidden(reading.table);
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
    ImportPlan chosen = *plan;
    chosen.addsReferents = parser.isSet(addReferents);
    for (ImportLine& line : chosen.lines)
        for (ImportDifference& difference : line.differences)
            if (difference.choice != DifferenceChoice::Keep) // what has no room is not added
                difference.choice = *settled;
    for (qsizetype i = 0; i < input.mapping.headers.size(); ++i)
        if (const int values = chosen.leftAside.value(int(i)); values > 0)
            said << tr("column “%1”: left out, %n value(s)", nullptr, values)
                        .arg(input.mapping.headers[i].simplified())
                 << '\n';
        else
            said << tr("column “%1”: %2")
                        .arg(input.mapping.headers[i].simplified(),
                            targetText(input.mapping.targets[i]))
                 << '\n';
    report(said, input, chosen);
    ImportSummary summary;
    if (parser.isSet(dryRun)) {
        for (const ImportLine& line : chosen.lines)
            if (chosen.isIncluded(line) || !line.isNobody)
                ++(chosen.isIncluded(line) ? summary.created : summary.leftOut);
        said << tr("%n line(s) would be imported", nullptr, summary.created) << ", "
             << tr("%n line(s) left out.", nullptr, summary.leftOut) << '\n';
    } else {
        const auto done = file.perform(Operation::ImportPeople, [&](Work& work) {
            summary = importPlanned(work, input.table, input.mapping, chosen, goOn);
            importMappings::remember(work, input.mapping);
        });
        if (!done)
            return stopped(path, done.error());
        said << importSummaryText(summary) << '\n';
    }
    // What a mapping leaves out was chosen.
    if (parser.isSet(mappingOption))
        chosen.leftAside.clear();
    return chosen.isWhole() && summary.metMeanwhile == 0 ? Fine : ProblemFound;
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
