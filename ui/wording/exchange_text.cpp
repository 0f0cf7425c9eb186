#include "ui/wording/exchange_text.h"

#include "core/base/date_text.h"
#include "core/base/words.h"
#include "core/exchange/limits.h"
#include "core/storage/description.h"
#include "ui/wording/error_text.h"
#include "ui/wording/problem_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace jalons {

namespace {
struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ExchangeText)
};
} // namespace

QString tableFaultText(TableFault fault)
{
    switch (fault) {
    case TableFault::None:
    case TableFault::Cancelled:
        return {};
    case TableFault::Missing:
        return ExchangeText::tr("There is no file here any more: choose it again.");
    case TableFault::Unreadable:
        return ExchangeText::tr("The computer does not let this file be read: close it in the "
                                "other program, or copy it elsewhere.");
    case TableFault::Empty:
        return ExchangeText::tr("There is nothing in this file: check that it is the right one.");
    case TableFault::NotATable:
        return ExchangeText::tr(
            "This is not a list: choose a CSV file or a workbook (.xlsx, .ods).");
    case TableFault::OldWorkbook:
        return ExchangeText::tr("This workbook is in an old format or locked with a password: open "
                                "it and save it as .xlsx or CSV, without password.");
    case TableFault::OtherWorkbook:
        return ExchangeText::tr(
            "This workbook is in another format: open it and save it as .xlsx or CSV.");
    case TableFault::Damaged:
        return ExchangeText::tr(
            "This file is damaged or cut short: ask for it again, or save it again.");
    case TableFault::TooLarge:
        return ExchangeText::tr("This file is larger than %1: keep only the useful columns, or cut "
                                "it into several files.")
            .arg(QLocale().formattedDataSize(limits::fileBytes, 1, QLocale::DataSizeSIFormat));
    case TableFault::TooMuch:
        return ExchangeText::tr(
            "This list holds more than can be read at once: keep only the useful "
            "columns, or cut it into several files.");
    case TableFault::Bomb:
        return ExchangeText::tr("This workbook unfolds into far more than a list: it is not read, "
                                "to protect the computer. Ask for it again as CSV.");
    case TableFault::TooManyColumns:
        return ExchangeText::tr("This list has more than %L1 columns: keep only the useful ones.")
            .arg(limits::columns);
    case TableFault::TooManyRows:
        return ExchangeText::tr("This list has more than %L1 lines: cut it into several files.")
            .arg(limits::rows);
    }
    return {};
}

QString importRemark(const ImportProblem& problem)
{
    switch (problem.kind) {
    case ImportProblemKind::NoName:
        return ExchangeText::tr("A name is missing: give at least a name or a first name.");
    case ImportProblemKind::NoMemberName:
        return ExchangeText::tr(
            "A member of the household has no name: give at least a first name.");
    case ImportProblemKind::Value:
        if (problem.problem.kind == ProblemKind::UnknownTerm)
            return ExchangeText::tr("“%1” is not a word of this list: write one of its words.")
                .arg(problem.value.left(40));
        return problemText(problem.problem);
    case ImportProblemKind::UnknownProfessional:
        return ExchangeText::tr(
            "Nobody in the team is called “%1”: add this person to the team, or correct the name.")
            .arg(problem.value.left(40));
    case ImportProblemKind::CellTooLong:
        return ExchangeText::tr("This cell is longer than %L1 characters: shorten it.")
            .arg(limits::cellCharacters);
    case ImportProblemKind::BeyondHeader:
        return ExchangeText::tr("This line has more cells than there are headers: look for a "
                                "separator too many. The value is kept in the note.");
    case ImportProblemKind::CellError:
        return ExchangeText::tr("The formula gives an error: put the value in its place.");
    case ImportProblemKind::LostQuote:
        return ExchangeText::tr("A quote that closes nothing was left out, and the line read "
                                "without it: check that its cells are in their places.");
    case ImportProblemKind::Swallows:
        return ExchangeText::tr("This cell holds lines that look like other people: if they are, "
                                "look for a lost quote in the list.");
    case ImportProblemKind::NoteIsFull:
        return ExchangeText::tr("There is no room left in the note for “%1”: write it elsewhere.")
            .arg(problem.value.left(40));
    }
    return {};
}

QString importFateText(const ImportProblem& problem)
{
    if (problem.kind == ImportProblemKind::NoName)
        return ExchangeText::tr("line left out");
    if (problem.kind == ImportProblemKind::LostQuote || problem.kind == ImportProblemKind::Swallows)
        return {};
    return problem.isKept ? ExchangeText::tr("kept in the note") : ExchangeText::tr("left out");
}

QString importOutlookText(
    const ImportOutlook& outlook, const QHash<int, int>& leftAside, const QStringList& headers)
{
    QStringList lines{ExchangeText::tr("%n new", nullptr, outlook.created)};
    if (outlook.completed > 0)
        lines.append(ExchangeText::tr("%n already there, completed", nullptr, outlook.completed));
    if (outlook.different > 0)
        lines.append(ExchangeText::tr("%n difference(s)", nullptr, outlook.different));
    if (outlook.leftOut > 0)
        lines.append(ExchangeText::tr("%n line(s) not imported", nullptr, outlook.leftOut));
    if (outlook.nobody > 0)
        lines.append(ExchangeText::tr("%n line(s) that are no person", nullptr, outlook.nobody));
    if (outlook.swallowing > 0)
        lines.append(ExchangeText::tr(
            "%n line(s) that swallow others, to look at", nullptr, outlook.swallowing));
    if (outlook.keptAsText > 0)
        lines.append(
            ExchangeText::tr("%n value(s) kept in the notes", nullptr, outlook.keptAsText));
    if (outlook.placeholders > 0)
        lines.append(
            ExchangeText::tr("%n cell(s) that say “nothing”", nullptr, outlook.placeholders));
    if (outlook.valuesLeftOut > 0) {
        QStringList columns;
        for (int column = 0; column < headers.size(); ++column)
            if (leftAside.value(column) > 0)
                columns.append(headers[column].simplified().left(30));
        QString values = ExchangeText::tr("%n value(s) left out", nullptr, outlook.valuesLeftOut);
        if (!columns.isEmpty())
            values += QStringLiteral(" (%1%2)").arg(columns.mid(0, 5).join(QLatin1String(", ")),
                columns.size() > 5 ? QStringLiteral("…") : QString());
        lines.append(values);
    }
    return lines.join(QStringLiteral(" · "));
}

QString nobodyText(const DataTable& table, const ImportLine& line)
{
    QStringList cells = table.lines[line.index].cells;
    cells.removeAll(QString());
    const QString written = cells.join(u' ').simplified().left(60);
    return ExchangeText::tr("Line %1: “%2” is not a person.").arg(line.number).arg(written);
}

QString differenceWord(const ImportDifference& difference)
{
    const QString& field = difference.field;
    if (field.startsWith(QLatin1String("field.")))
        return difference.note.section(QChar(0x202F), 0, 0);
    const ColumnInfo* column = describedColumn(QStringLiteral("person"), field);
    return column ? inWords(column->word) : targetText(field);
}

QString differenceChoiceText(DifferenceChoice choice)
{
    switch (choice) {
    case DifferenceChoice::Keep:
        return ExchangeText::tr("Keep the file’s");
    case DifferenceChoice::Take:
        return ExchangeText::tr("Take the list’s");
    case DifferenceChoice::Add:
        return ExchangeText::tr("Keep both");
    }
    return {};
}

QString differenceText(const ImportLine& line, const ImportDifference& difference)
{
    return ExchangeText::tr("Line %1, “%2”: “%3” in the file, “%4” in the list: %5")
        .arg(line.number)
        .arg(differenceWord(difference), difference.before.simplified().left(60),
            difference.after.simplified().left(60), differenceChoiceText(difference.choice));
}

QString encodingText(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows");
    case Encoding::Iso885915:
        return QStringLiteral("ISO 8859-15");
    case Encoding::MacRoman:
        return QStringLiteral("Mac");
    case Encoding::Mixed:
        return ExchangeText::tr("mixed");
    }
    return {};
}

QStringList tableRemarks(const TableReading& reading)
{
    QStringList remarks;
    if (reading.table.above > 0)
        remarks.append(ExchangeText::tr("%n line(s) above the titles of the columns are not read.",
            nullptr, reading.table.above));
    if (reading.table.isHeadless)
        remarks.append(ExchangeText::tr("The columns of this list have no titles: say what each of "
                                        "them is. Its first line is read as somebody."));
    if (reading.sheets.size() > 1)
        remarks.append(ExchangeText::tr(
            "This workbook has %n sheet(s): “%1” is read.", nullptr, int(reading.sheets.size()))
                           .arg(reading.table.sheet));
    if (!reading.hiddenSheets.isEmpty())
        remarks.append(ExchangeText::tr("Hidden in the workbook: %1.")
                           .arg(reading.hiddenSheets.join(QLatin1String(", "))));
    if (const int hidden = hiddenLines(reading.table); hidden > 0)
        remarks.append(ExchangeText::tr(
            "%n line(s) are hidden or filtered in the workbook.", nullptr, hidden));
    return remarks;
}

QString importProblemText(const ImportProblem& problem, const QStringList& headers)
{
    const QString remark = importRemark(problem);
    const QString header = headers.value(problem.column).simplified();
    if (header.isEmpty())
        return ExchangeText::tr("Line %1: %2").arg(problem.line).arg(remark);
    return ExchangeText::tr("Line %1, “%2”: %3").arg(problem.line).arg(header, remark);
}

QString targetText(const QString& target)
{
    const bool french = QLocale().language() == QLocale::French;
    for (const ImportTarget& known : importTargets())
        if (known.code == target)
            return french ? known.french : known.english;
    const QString own = target.section(u'.', 2);
    if (target.startsWith(QLatin1String("field.person.")))
        return ExchangeText::tr("Own field: %1").arg(own);
    if (target.startsWith(QLatin1String("field.accompaniment.")))
        return ExchangeText::tr("Own field of the accompaniment: %1").arg(own);
    return ExchangeText::tr("left out");
}

QString duplicateText(const ImportLine& line)
{
    const ImportDuplicate& duplicate = line.duplicate;
    const QString birth = frenchShortPartial(PartialDate::fromIso(duplicate.birthDate));
    const QString known
        = birth.isEmpty() ? duplicate.name : QStringLiteral("%1 (%2)").arg(duplicate.name, birth);
    const QString name = line.person.listName();
    if (duplicate.likeness == Likeness::SameNamesAndBirth)
        return duplicate.person.isValid()
            ? ExchangeText::tr("Line %1: %2 is already in the file.").arg(line.number).arg(known)
            : ExchangeText::tr("Line %1: %2 is already in this list.").arg(line.number).arg(known);
    return ExchangeText::tr("Line %1: %2 resembles %3.").arg(line.number).arg(name, known);
}

QString duplicateChoiceText(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::Skip:
        return ExchangeText::tr("Leave this line out");
    case DuplicateChoice::Complete:
        return ExchangeText::tr("Fill in what is empty");
    case DuplicateChoice::Create:
        return ExchangeText::tr("Add as somebody else");
    }
    return {};
}

QString importSummaryText(const ImportSummary& summary)
{
    QStringList parts{ExchangeText::tr("%n person(s) added", nullptr, summary.created)};
    if (summary.completed > 0)
        parts.append(ExchangeText::tr("%n completed", nullptr, summary.completed));
    if (summary.accompaniments > 0)
        parts.append(
            ExchangeText::tr("%n accompaniment(s) opened", nullptr, summary.accompaniments));
    if (summary.households > 0)
        parts.append(ExchangeText::tr("%n household(s)", nullptr, summary.households));
    if (summary.professionals > 0)
        parts.append(ExchangeText::tr("%n added to the team", nullptr, summary.professionals));
    if (summary.different > 0)
        parts.append(ExchangeText::tr("%n difference(s)", nullptr, summary.different));
    if (summary.keptAsText > 0)
        parts.append(
            ExchangeText::tr("%n value(s) kept in the notes", nullptr, summary.keptAsText));
    if (summary.valuesLeftOut > 0)
        parts.append(ExchangeText::tr("%n value(s) left out", nullptr, summary.valuesLeftOut));
    if (summary.placeholders > 0)
        parts.append(
            ExchangeText::tr("%n cell(s) that say “nothing”", nullptr, summary.placeholders));
    if (summary.nobody > 0)
        parts.append(ExchangeText::tr("%n line(s) that are no person", nullptr, summary.nobody));
    if (summary.leftOut > 0)
        parts.append(ExchangeText::tr("%n line(s) not imported", nullptr, summary.leftOut));
    QString text = parts.join(QLatin1String(", ")) + u'.';
    if (summary.metMeanwhile > 0)
        text += u' '
            + ExchangeText::tr("%n line(s) of people whom another desk had written meanwhile: they "
                               "were completed, or left out where it is not sure.",
                nullptr, summary.metMeanwhile);
    return text;
}

QString leftOutText(const QStringList& names)
{
    return ExchangeText::tr("This version of Jalons does not know %1: everything else is exported. "
                            "Ask whoever made this file what it is.")
        .arg(names.mid(0, 10).join(QLatin1String(", ")).simplified().left(500));
}

QString exportErrorText(const Error& error)
{
    if (error.kind == ErrorKind::FileExists)
        return ExchangeText::tr("This folder already holds files: choose an empty one.");
    return errorText(error);
}

} // namespace jalons
