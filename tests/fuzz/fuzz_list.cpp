/// libFuzzer: lists of people of any bytes are read, understood, imported and taken back. A fault
/// that is told is fine; nothing of the list may stay in the file.
#include "core/exchange/import_plan.h"
#include "tests/core/fixture.h"
#include "tests/core/workbook.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/setting.h"
#include "tests/storage/story.h"

using namespace jalons;
using namespace jalons::testing;

namespace {

/// Headers that reach every reading of a cell.
const char headers[] = "Nom;Prénom;Sexe;Né(e) le;Nationalité;Téléphone;Courriel;Adresse;"
                       "Code postal;Ville;Date d'entrée;Référent;Ménage;Lien;"
                       "Ayant droit 1 nom;Ayant droit 1 prénom;Observations\n";

/// A list of the input's bytes: as they are; or lines under known headers; or the parts of a
/// workbook, all of them or only its rows; or rows of a page of HTML, of a workbook in XML, of an
/// OpenDocument.
QString writeList(Input& input, const QString& folder)
{
    const int kind = input.byte() % 7;
    const QByteArray text = input.rest();
    if (kind == 6) {
        const QString path = folder + QStringLiteral("/list.ods");
        writeWorkbook(path,
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml",
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\""
                    " xmlns:text=\"x\" xmlns:style=\"s\"><office:body><office:spreadsheet>"
                    "<table:table table:name=\"a\">"
                        + text
                        + "</table:table></office:spreadsheet></office:body>"
                          "</office:document-content>"}},
            false);
        return path;
    }
    if (kind >= 4) {
        const QString path = folder + QStringLiteral("/list.xls");
        writeBytes(path,
            kind == 4 ? "<html><body><table>" + text + "</table></body></html>"
                      : "<?xml version=\"1.0\"?><Workbook"
                        " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                        "<Worksheet ss:Name=\"a\"><Table>"
                    + text + "</Table></Worksheet></Workbook>");
        return path;
    }
    if (kind < 2) {
        const QString path = folder + QStringLiteral("/list");
        writeBytes(path, kind == 0 ? text : headers + text);
        return path;
    }
    QList<QByteArray> parts = text.split('\x1e');
    parts.resize(4);
    const QByteArray book
        = "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" r:id=\"r\"/></sheets>"
          "</workbook>";
    const QByteArray styles
        = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy;@\"/></numFmts>"
          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
          "</styleSheet>";
    const QString path = folder + QStringLiteral("/list.xlsx");
    writeWorkbook(path,
        {{"xl/workbook.xml", kind == 2 ? book : parts[2]},
            {"xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r\" Target=\"worksheets/s.xml\"/>"
                "</Relationships>"},
            {"xl/styles.xml", kind == 2 ? styles : parts[3]}, {"xl/sharedStrings.xml", parts[1]},
            {"xl/worksheets/s.xml",
                kind == 2 ? "<worksheet><sheetData>" + parts[0] + "</sheetData></worksheet>"
                          : parts[0]}},
        false);
    return path;
}

/// A structure with somebody in it, for the lines to resemble.
StructureFile& structure()
{
    static StructureFile* file = nullptr; // left at the end, which comes after that of Qt's drivers
    static int used = 0;
    if (used++ % 200 == 0) { // its journal grows with each import
        delete file;
        file = newFile().release();
        openCase(*file);
    }
    return *file;
}

/// The lines of one text that the other has not.
QString difference(const QString& before, const QString& after)
{
    const QStringList was = before.split(u'\n');
    const QStringList is = after.split(u'\n');
    QStringList lines;
    for (const QString& line : was)
        if (!is.contains(line))
            lines.append(u'-' + line);
    for (const QString& line : is)
        if (!was.contains(line))
            lines.append(u'+' + line);
    return lines.join(u'\n');
}

void import(const DataTable& table)
{
    StructureFile& file = structure();
    const auto plan = file.query([&](const Reader& r) {
        const ImportTargets targets = importTargets(r);
        ImportMapping mapping = proposedMapping(table, targets);
        if (!mappingFromJson(toJson(mapping), table, nullptr, targets))
            qFatal("a mapping does not read its own file");
        ImportPlan made = planImport(r, file.vocabulary(), table, mapping);
        problemTable(table, made, QStringLiteral("à corriger"),
            [](const ImportProblem& problem) { return problem.value; });
        return made;
    });
    if (!plan)
        qFatal("a table is not understood: %s", qPrintable(plan.error().detail));
    const QString before = everythingIn(file);
    const auto written
        = file.perform(Operation::ImportPeople, [&](Work& work) { writeImport(work, *plan); });
    if (!written)
        qFatal("a plan is not written: %s", qPrintable(written.error().detail));
    if (!written->rows.isEmpty() && !file.undo())
        qFatal("an import is not undone");
    if (const QString after = everythingIn(file); after != before)
        qFatal(
            "an import that was undone left something: %s", qPrintable(difference(before, after)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, std::size_t size)
{
    static const FuzzSetting setting;
    Input input(bytes, size);
    const TableReading reading = readTable(writeList(input, setting.newFolder()));
    if (reading.ok())
        import(reading.table);
    return 0;
}
