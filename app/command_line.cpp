#include "app/command_line.h"

#include "app/command_line_parts.h"
#include "app/interruption.h"
#include "app/terminal.h"
#include "core/demo/demo.h"
#include "core/file/structure_file.h"
#include "ui/wording/error_text.h"
#include <QTextStream>
#include <algorithm>

namespace jalons {

namespace {

struct Command
{
    const char* name;
    int (*run)(const QStringList&);
};

/// The one list of commands: what runs, what needs no display and what the usage names.
constexpr Command commands[]{
    {"demo", CommandLine::demo},
    {"create", CommandLine::create},
    {"check", CommandLine::check},
    {"backup", CommandLine::backup},
    {"restore", CommandLine::restore},
    {"recover", CommandLine::recover},
    {"list", CommandLine::list},
    {"print", CommandLine::print},
    {"import", CommandLine::importPeople},
    {"export", CommandLine::exportAll},
    {"pictures", CommandLine::pictures},
};

const Command* commandOf(const QString& name)
{
    const auto found = std::find_if(std::begin(commands), std::end(commands),
        [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == std::end(commands) ? nullptr : found;
}

} // namespace

bool isCommand(const QString& first)
{
    return first.startsWith(u'-') || commandOf(first) != nullptr;
}

int refuseArgument(const QString& argument)
{
    return CommandLine::badUsage(
        CommandLine::tr("“%1” is not written in the encoding of this system: give the file or the "
                        "folder another name.")
            .arg(argument));
}

std::optional<int> runCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return std::nullopt;
    const QString& first = arguments.first();
    const QStringList rest = arguments.mid(1);
    if (const Command* command = commandOf(first))
        return rest.contains(QStringLiteral("--help")) ? CommandLine::help() : command->run(rest);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return CommandLine::help();
    if (first == QLatin1String("--version"))
        return CommandLine::version();
    if (first.startsWith(QLatin1Char('-')))
        return CommandLine::badUsage(CommandLine::tr("Unknown option: %1").arg(first));
    if (arguments.size() > 1)
        return CommandLine::badUsage(CommandLine::tr("Unknown command: %1").arg(first));
    return std::nullopt;
}

int CommandLine::help()
{
    QTextStream(stdout) << tr(
        "Jalons %1 — diagnostic, contract, actions, evaluation\n"
        "\n"
        "  jalons [FILE]\n"
        "        the window, on this file\n"
        "  jalons demo FILE [--people N] [--years Y] [--passages P] [--actions A] [--seed S]\n"
        "        makes the file of a fictitious structure (60 people, 3 years, seed 1)\n"
        "  jalons create FILE --name NAME\n"
        "        makes the file of a new structure\n"
        "  jalons check FILE\n"
        "        checks the whole file: storage, references, rules, signed contracts, place\n"
        "  jalons backup FILE DIR\n"
        "        a verified copy of the file in this folder; older ones are thinned out\n"
        "  jalons restore BACKUP FILE\n"
        "        puts a backup in place of the file, whose present state is kept aside\n"
        "  jalons recover FILE NEW\n"
        "        saves what can be read of a damaged file into a new one, with a report\n"
        "  jalons list FILE "
        "people|accompaniments|contracts|actions|evaluations|lodgings|stays|requests|\n"
        "        participations|receipts|attestations|papers|clauses|wordings|\n"
        "        sentences|domains|difficulties|links|notes|handover|\n"
        "        partners|activities|sessions|assemblies|needs\n"
        "        one line each, columns set apart by tabs, with a header; ids first\n"
        "  jalons print FILE contract|diagnostic|evaluation|evaluation-extract ID OUT.pdf "
        "[--force]\n"
        "  jalons print FILE contract ID OUT.pdf --for-signature [--annexes] [--force]\n"
        "        a document as PDF; ids as list gives them (diagnostic_id of accompaniments)\n"
        "  jalons print FILE shared-diagnostic|simplified|wheel|map ID OUT.pdf [--force]\n"
        "        a diagnostic without analysis; a diagnostic or evaluation in large print and\n"
        "        short sentences, or its wheel; the map of an accompaniment\n"
        "  jalons print FILE timeline ID OUT.pdf [--force]\n"
        "        what happened in an accompaniment, in the order of dates\n"
        "  jalons print FILE intake|attendance ID OUT.pdf [--force]\n"
        "        papers of a person; attendance: of a place of list lodgings, 0 for all\n"
        "  jalons print FILE journal ID OUT.pdf [--force]\n"
        "        the journal of a person: the notes that are for the whole team\n"
        "  jalons print FILE handover DAY[-night] OUT.pdf [--force]\n"
        "        what a shift tells the next one: 2026-11-30, or its night 2026-11-30-night\n"
        "  jalons print FILE session-sheet|minutes ID OUT.pdf [--force]\n"
        "        the sheet to sign of a session, the minutes of an assembly\n"
        "  jalons print FILE participation|participation-decision|receipt ID OUT.pdf [--force]\n"
        "        what somebody pays: the calculation, the decision, a receipt\n"
        "  jalons print FILE attestation NUMBER OUT.pdf [--force]\n"
        "        an attestation as it was given, by the number that is on it\n"
        "  jalons print FILE paper NUMBER OUT.pdf [--force]\n"
        "        a paper as it was given, by the number that is on it\n"
        "  jalons print FILE social-aid-request|prolongation-request|handing-receipt|inventory|\n"
        "        tariffs|data-notice|trusted-notice|trusted-designation|trusted-revocation\n"
        "        ID OUT.pdf [--force]\n"
        "        the same as it would be given today to the person of this id\n"
        "  jalons import FILE SOURCE [--sheet NAME] [--mapping M.json] [--dry-run]\n"
        "        [--differences keep|take|add] [--add-referents] [--visible-only] [--encoding "
        "NAME]\n"
        "        the people of a list; what no field takes is kept in their note, and told;\n"
        "        1: somebody or a value was left out\n"
        "  jalons export FILE DIR [--journal]\n"
        "        the whole structure as CSV files and JSON, with what explains them\n"
        "  jalons pictures FILE DIR [--dark] [--size 1366x768]\n"
        "        a PNG picture of each page of the window\n"
        "  jalons --help, jalons --version\n"
        "\n"
        "No command but the window needs a display. Nothing is written over a file that is\n"
        "there: --force lets a PDF replace a file, never one of Jalons, a folder or a device.\n"
        "Folders are new or empty, that of backup apart. Ctrl+C leaves nothing half written.\n"
        "Exit code: 0 done; 1 a problem was found; 2 bad usage; 3 a file, a folder or the\n"
        "output cannot be used; 130 or 143 interrupted.\n")
                               .arg(QStringLiteral(JALONS_VERSION));
    return Fine;
}

int CommandLine::version()
{
    QTextStream(stdout) << "jalons " JALONS_VERSION "\n";
    return Fine;
}

void CommandLine::complain(const QString& sentence)
{
    QTextStream(stderr) << tr("jalons: %1").arg(sentence) << '\n';
}

int CommandLine::badUsage(const QString& why)
{
    complain(why);
    QStringList names;
    for (const Command& command : commands)
        names.append(QLatin1String(command.name));
    QTextStream(stderr) << tr("Usage: jalons [FILE] or jalons %1 FILE …\n"
                              "“jalons --help” says it all.")
                               .arg(names.join(u'|'))
                        << '\n';
    return BadUsage;
}

int CommandLine::fileUnusable(const QString& path, const Error& error)
{
    complain(tr("%1: %2").arg(path, errorText(error)));
    return FileUnusable;
}

int CommandLine::stopped(const QString& path, const Error& error)
{
    const bool asked = error.kind == ErrorKind::Refused && error.problems.isEmpty();
    if (!asked || !interrupted())
        return fileUnusable(path, error);
    complain(tr("Interrupted: nothing is left half written."));
    return interruptionCode();
}

bool CommandLine::parse(QCommandLineParser& parser, const QStringList& arguments, int positionals)
{
    // The parser skips the first, which it takes for the program's name.
    if (!parser.parse(QStringList{QString()} + arguments)) {
        badUsage(parser.errorText());
        return false;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given != positionals) {
        badUsage(given < positionals
                ? tr("An argument is missing.")
                : tr("One argument too many: %1").arg(parser.positionalArguments().last()));
        return false;
    }
    return true;
}

template <class Number>
bool CommandLine::number(
    const QCommandLineParser& parser, const QString& name, Number least, Number most, Number& into)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const QString text = parser.value(name);
    Number value{};
    if constexpr (std::is_same_v<Number, quint64>)
        value = text.toULongLong(&isNumber);
    else
        value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most) {
        badUsage(QCoreApplication::translate(
            "jalons::CommandLine", "--%1 wants a whole number from %2 to %3.")
                     .arg(name)
                     .arg(least)
                     .arg(most));
        return false;
    }
    into = value;
    return true;
}

int CommandLine::demo(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString people = QStringLiteral("people");
    const QString years = QStringLiteral("years");
    const QString seed = QStringLiteral("seed");
    const QString today = QStringLiteral("today");
    const QString passages = QStringLiteral("passages");
    const QString actions = QStringLiteral("actions");
    for (const QString& name : {people, years, passages, actions, seed, today})
        parser.addOption({name, QString(), name});
    if (!parse(parser, arguments, 1))
        return BadUsage;
    demo::Options options;
    if (!number(parser, people, 1, 1'000'000, options.people)
        || !number(parser, years, 1, 20, options.years)
        || !number(parser, passages, 1, 4 * options.years, options.passages)
        || !number(parser, actions, 0, 50, options.actions)
        || !number(parser, seed, quint64{0}, ~quint64{0}, options.seed))
        return BadUsage;
    // Not in the help: for tests and for pictures that do not change from one day to the next.
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today.isValid())
            return badUsage(tr("--today wants a date as 2026-03-10."));
    }
    heedInterruption();
    options.progress = [watched = options.people > 2000 && isWatched()](int done, int total) {
        if (watched)
            QTextStream(stderr) << '\r' << done << " / " << total << (done == total ? "\n" : "");
        return !interrupted();
    };
    const QString path = parser.positionalArguments().first();
    const auto made = demo::generate(FileAccess(path), options);
    return made ? Fine : stopped(path, made.error());
}

int CommandLine::create(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString name = QStringLiteral("name");
    parser.addOption({name, QString(), name});
    if (!parse(parser, arguments, 1))
        return BadUsage;
    Structure identity;
    identity.name = parser.value(name).trimmed();
    if (identity.name.isEmpty())
        return badUsage(tr("The structure needs a name: --name NAME."));
    const QString path = parser.positionalArguments().first();
    const auto made = StructureFile::create(FileAccess(path), identity);
    if (made)
        return Fine;
    if (made.error().kind != ErrorKind::Refused)
        return fileUnusable(path, made.error());
    complain(errorText(made.error()));
    return BadUsage;
}

} // namespace jalons
