#include "core/exchange/web_table.h"
#include "tests/core/import_case.h"
#include "tests/core/workbook.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The kinds of files in which lists come, told apart by what they hold.
class TestImportKinds : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void aDoubtIsShown();
    void pagesOfHtml();
    void xmlOfExcel2003();
    void openDocument();
    void sheetsThatAreHiddenOrCovers();
    void hiddenLinesAreSaidAndChosen();
    void otherKindsAreRefused();
    void theFilesOfPublicServices();

private:
    TableReading read(const QString& name, const QByteArray& bytes, const QString& sheet = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return readTable(path, sheet);
    }
    static QByteArray inlined(const char* reference, const char* text)
    {
        return QByteArray("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t>" + text
            + "</t></is></c>";
    }
    QString book(const QList<std::pair<QByteArray, QByteArray>>& sheets)
    {
        QByteArray names;
        QByteArray relations;
        WorkbookParts parts;
        for (int i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            names += "<sheet name=\"" + sheets[i].first + " r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Target=\"worksheets/sheet" + number
                + ".xml\"/>";
            parts.append({"xl/worksheets/sheet" + number + ".xml",
                "<worksheet><sheetData>" + sheets[i].second + "</sheetData></worksheet>"});
        }
        parts.append({"xl/workbook.xml",
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/"
            "officeDocument/2006/relationships\"><sheets>"
                + names + "</sheets></workbook>"});
        parts.append(
            {"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
        const QString path = m_folder.filePath(u"classeur.xlsx"_s);
        writeWorkbook(path, parts);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestImportKinds::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const auto row
        = [](const char* name, const QByteArray& name1, const QByteArray& town, Encoding encoding) {
              QTest::newRow(name) << "Nom;Ville\n" + name1 + ';' + town + '\n' << int(encoding);
          };
    row("mac", "Andr\x8E",
        "Orl\x8E"
        "ans",
        Encoding::MacRoman);
    row("mac capitals", "ANDR\x83",
        "Orl\x8E"
        "ans",
        Encoding::MacRoman);
    row("windows", "Andr\xE9",
        "Orl\xE9"
        "ans",
        Encoding::Windows1252);
    row("windows capitals", "ANDR\xC9",
        "ORL\xC9"
        "ANS",
        Encoding::Windows1252);
    row("one capital at an end", "ANDR\xC9", "Lille", Encoding::Windows1252);
    row("utf-8", "Andr\xC3\xA9",
        "Orl\xC3\xA9"
        "ans",
        Encoding::Utf8);
}

void TestImportKinds::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const TableReading reading = readCsv(bytes);
    QCOMPARE(int(reading.encoding), encoding);
    QVERIFY(reading.doubts.empty());
    QCOMPARE(reading.table.lines[0].cells[0].toUpper(), u"ANDRÉ"_s);
}

void TestImportKinds::aDoubtIsShown()
{
    const QByteArray bytes = "Nom;Ville\nLille;PR\x83\n";
    const TableReading reading = readCsv(bytes);
    QCOMPARE(reading.doubts.size(), 2U);
    QStringList lines;
    for (const EncodingSample& sample : reading.doubts)
        lines.append(sample.line);
    QVERIFY(lines.contains(u"Lille;PRÉ"_s));
    const TableReading chosen = readCsv(bytes, {}, Encoding::MacRoman);
    QVERIFY(chosen.doubts.empty());
    QCOMPARE(chosen.table.lines[0].cells[1], u"PRÉ"_s);
}

void TestImportKinds::pagesOfHtml()
{
    const TableReading reading = read(u"export.xls"_s,
        "<html><head><meta charset=\"utf-8\"><style>td { x: 1 }</style></head><body>"
        "<table><tr><td>Menu<td>Aide</table><!-- <table><tr><td>non</td></tr></table> -->\n"
        "<TABLE border=1><TR><TH>Nom</TH><TH>Pr&eacute;nom</TH><TH colspan=2>Adresse</TH>"
        "<th>T&#233;l</th></TR>\n<tr><td> VANNIER </td><td>Odile</td><td>12&nbsp;rue<br>B&acirc;t. "
        "B"
        "</td><td></td><td>0601020304</td></tr>\n<tr><td>KOSSI<td><b>Ama</b><td>a &lt; b"
        "<script>var x = \"<td>\";</script></table></body></html>");
    QVERIFY2(reading.ok(), qPrintable(reading.detail));
    QCOMPARE(reading.table.headers,
        (QStringList{u"Nom"_s, u"Prénom"_s, u"Adresse"_s, QString(), u"Tél"_s}));
    QCOMPARE(reading.table.lines.size(), 2U);
    QCOMPARE(reading.table.lines[0].cells,
        (QStringList{
            u"VANNIER"_s, u"Odile"_s, u"12\u00A0rue\nBât. B"_s, QString(), u"0601020304"_s}));
    QCOMPARE(reading.table.lines[1].cells[1], u"Ama"_s);
    QCOMPARE(reading.table.lines[1].cells[2], u"a < b"_s);
}

void TestImportKinds::xmlOfExcel2003()
{
    const TableReading reading = read(u"export.xls"_s,
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        "<Worksheet ss:Name=\"Accueil\"><Table><Row><Cell><Data ss:Type=\"String\">CHRS</Data>"
        "</Cell></Row></Table></Worksheet>"
        "<Worksheet ss:Name=\"Liste\"><Table><Row><Cell><Data ss:Type=\"String\">Nom</Data></Cell>"
        "<Cell ss:Index=\"3\"><Data ss:Type=\"String\">Né le</Data></Cell><Cell><Data "
        "ss:Type=\"String\">Tél</Data></Cell></Row><Row ss:Index=\"5\"><Cell><Data "
        "ss:Type=\"String\">"
        "<B xmlns=\"http://www.w3.org/TR/REC-html40\">VAN</B>NIER</Data></Cell><Cell "
        "ss:Index=\"3\">"
        "<Data ss:Type=\"DateTime\">1971-04-03T00:00:00.000</Data></Cell><Cell><Data "
        "ss:Type=\"Number\">601020304</Data></Cell></Row></Table></Worksheet></Workbook>");
    QVERIFY2(reading.ok(), qPrintable(reading.detail));
    QCOMPARE(reading.table.sheet, u"Liste"_s);
    QCOMPARE(reading.sheets, (QStringList{u"Accueil"_s, u"Liste"_s}));
    QCOMPARE(reading.table.lines[0].number, 5);
    const auto file = newFile();
    const Person p = person(*file, import(*file, plan(*file, reading.table)).people.value(0));
    QCOMPARE(p.birthName, u"VANNIER"_s);
    QCOMPARE(p.birthDate, PartialDate::of(1971, 4, 3));
    QCOMPARE(p.phone, u"0601020304"_s);
}

void TestImportKinds::openDocument()
{
    const QString path = m_folder.filePath(u"liste.ods"_s);
    writeWorkbook(path,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\""
                " xmlns:style=\"s\"><office:automatic-styles><style:style style:name=\"ta2\">"
                "<style:table-properties table:display=\"false\"/></style:style>"
                "</office:automatic-styles><office:body><office:spreadsheet>"
                "<table:table table:name=\"Codes\" table:style-name=\"ta2\"><table:table-row>"
                "<table:table-cell><text:p>Nom</text:p></"
                "table:table-cell><table:table-cell><text:p>"
                "Prénom</text:p></table:table-cell></table:table-row></table:table>"
                "<table:table table:name=\"Liste\"><table:table-header-rows><table:table-row>"
                "<table:table-cell><text:p>Nom</text:p></"
                "table:table-cell><table:table-cell><text:p>"
                "Né le</text:p></table:table-cell><table:table-cell><text:p>Tél</text:p>"
                "</table:table-cell><table:table-cell><text:p>Commentaires</text:p>"
                "</table:table-cell></table:table-row></table:table-header-rows>"
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
                "</table:table-row><table:table-row table:visibility=\"filter\">"
                "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>non"
                "</text:p></office:annotation><text:p>VANNIER</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"date\" office:date-value=\"1971-04-03\">"
                "<text:p>03/04/71</text:p></table:table-cell><table:table-cell "
                "office:value-type=\"float\" office:value=\"601020304\"><text:p>6,01E+08</text:p>"
                "</table:table-cell><table:table-cell><text:p>un<text:s text:c=\"2\"/>deux</text:p>"
                "<text:p>trois</text:p></table:table-cell><table:table-cell "
                "table:number-columns-repeated=\"16380\"/></table:table-row>"
                "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
                "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
                "</office:spreadsheet></office:body></office:document-content>"}});
    const TableReading reading = readTable(path);
    QVERIFY2(reading.ok(), qPrintable(reading.detail));
    QCOMPARE(reading.table.sheet, u"Liste"_s);
    QCOMPARE(reading.hiddenSheets, QStringList{u"Codes"_s});
    QCOMPARE(reading.table.lines.size(), 1U);
    QCOMPARE(reading.table.lines[0].number, 4);
    QVERIFY(reading.table.lines[0].isHidden);
    QCOMPARE(reading.table.lines[0].cells,
        (QStringList{u"VANNIER"_s, u"1971-04-03"_s, u"601020304"_s, u"un  deux\ntrois"_s}));
    QCOMPARE(readTable(path, u"Codes"_s).table.headers, (QStringList{u"Nom"_s, u"Prénom"_s}));
}

void TestImportKinds::sheetsThatAreHiddenOrCovers()
{
    const QByteArray list = "<row>" + inlined("A1", "Nom") + inlined("B1", "Ville") + "</row><row>"
        + inlined("A2", "VANNIER") + inlined("B2", "Reims") + "</row>";
    const QByteArray cover = "<row>" + inlined("A1", "CHRS") + inlined("B1", "2026") + "</row><row>"
        + inlined("A2", "Édité le 3") + "</row>";
    const QString path
        = book({{"Vieux\" state=\"hidden\"", list}, {"Garde\"", cover}, {"Liste\"", list}});
    const TableReading reading = readTable(path);
    QCOMPARE(reading.table.sheet, u"Liste"_s);
    QCOMPARE(reading.hiddenSheets, QStringList{u"Vieux"_s});
    QCOMPARE(reading.sheets.size(), 3);
    QCOMPARE(readTable(path, u"Garde"_s).table.sheet, u"Garde"_s);
    QCOMPARE(readTable(path, u"Vieux"_s).table.lines.size(), 1U);
    // Nothing but a hidden one.
    QCOMPARE(readTable(book({{"Vieux\" state=\"veryHidden\"", list}, {"Vide\"", ""}})).table.sheet,
        u"Vieux"_s);
}

void TestImportKinds::hiddenLinesAreSaidAndChosen()
{
    const TableReading reading = readTable(book({{"Liste\"",
        "<row>" + inlined("A1", "Nom") + inlined("B1", "Ville") + "</row><row hidden=\"1\">"
            + inlined("A2", "VANNIER") + "</row><row>" + inlined("A3", "KOSSI") + "</row>"}}));
    QCOMPARE(reading.table.lines.size(), 2U); // nobody is lost in silence
    QCOMPARE(hiddenLines(reading.table), 1);
    const DataTable shown = withoutHidden(reading.table);
    QCOMPARE(shown.lines.size(), 1U);
    QCOMPARE(shown.lines[0].cells[0], u"KOSSI"_s);
}

void TestImportKinds::otherKindsAreRefused()
{
    QCOMPARE(read(u"a.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ").fault, TableFault::OldWorkbook);
    QCOMPARE(read(u"a.doc"_s, "{\\rtf1 Nom;Ville\nA;B}").fault, TableFault::NotATable);
    QCOMPARE(read(u"a.xls"_s, "MIME-Version: 1.0\nNom;Ville\n").fault, TableFault::NotATable);
    QCOMPARE(read(u"a.xls"_s, "<html><body><p>rien</p></body></html>").fault, TableFault::Empty);
    // Deep, endless, or with entities of its own.
    QByteArray deep = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet>"
                      "<Table><Row><Cell><Data>";
    for (int i = 0; i < 100'000; ++i)
        deep += "<b>";
    QVERIFY(!read(u"a.xls"_s, deep).ok());
    QVERIFY(!read(u"a.xls"_s,
        "<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:"
        "spreadsheet\"><Worksheet/></Workbook>")
                 .ok());
    QByteArray page = "<table>";
    for (int i = 0; i < 200'000; ++i)
        page += "<td colspan=9999>x";
    QVERIFY(!read(u"a.xls"_s, page).ok());
    // A name in angle brackets begins no page.
    QVERIFY(read(u"a.csv"_s, "<Nom>;Ville\nA;B\n").ok());
}

/// The import files of two public services, where they lie beside the project: they are not ours to
/// copy into it.
void TestImportKinds::theFilesOfPublicServices()
{
    const QString folder = QStringLiteral(JALONS_SOURCE_DIR "/../shared/samples/");
    if (!QFileInfo::exists(folder))
        QSKIP("the samples are not here");
    const auto told = [](StructureFile& file) {
        QStringList lines;
        for (qint64 id = 1; id <= count(file, "person"); ++id) {
            const Person p = person(file, id);
            lines.append(QStringList{
                p.birthName, p.firstNames, p.birthDate.toIso(), p.birthPlace, p.phone, p.mail}
                             .join(u'|'));
        }
        return lines;
    };
    auto file = newFile();
    import(*file, plan(*file, readTable(folder + u"people_ok.xlsx"_s).table));
    QStringList expected;
    int phone = 0;
    for (const char* born : {"1980-06-22", "1988-07-12", "1974-01-28", "1984-03-15", "1961-04-13",
             "1963-01-01", "1976-10-28", "1999-01-27", "1989-02-01", "1973-02-16", "AD 2003-11-26",
             "AD 1910-10-27", "1982-02-12", "1968-08-15", "1990-03-03", "AD 1913-01-02",
             "1984-08-01", "1972-09-02", "1986-07-01", "1985-05-10", "1986-10-16", "1987-07-23"}) {
        const QString day = QString::fromLatin1(born);
        expected.append(day.startsWith(u"AD ") // of whoever stands above, with nothing else
                ? u"AD|AD|%1|||"_s.arg(day.mid(3))
                : u"TOURE|M.|%1|Sénégal|%2|"_s.arg(
                    day, QString::number(601010101 + phone++).rightJustified(10, u'0')));
    }
    QCOMPARE(told(*file), expected);

    auto other = newFile();
    import(*other, plan(*other, readTable(folder + u"people_bom_semicolon.csv"_s).table));
    // The third line is the second once more, its names without capitals.
    QCOMPARE(told(*other),
        (QStringList{u"Fondue|Charlotte|1998-05-25||0601234567, 071234567|charlotte@laposte.fr"_s,
            u"Fondue|Charlie|1997-04-22|Loriol|0601234568|charlie@ovh.fr"_s,
            u"fondue|charlot|1997-04-22|||"_s}));
    // The template comes with three examples and those who depend on them.
    auto examples = newFile();
    import(*examples, plan(*examples, readTable(folder + u"people_template.xlsx"_s).table));
    QCOMPARE(told(*examples),
        (QStringList{
            u"Alfred|Garidaud|1991-12-20|Sao Paulo, Brésil|0606060606|domicilie1@yopmail.com"_s,
            u"Martinez|Luiz|1992-12-20|||"_s, u"Martinez|Sylvia|2007-10-20|||"_s,
            u"Martine|Sembat|1998-08-07|Bouaké, Côte d'Ivoire|0606060606|domicilie2@yopmail.com"_s,
            u"Karamoko|Mauricette|1978-12-20|||"_s, u"Dupuis|Fredérique|1940-08-07|Macon||"_s}));
}

QTEST_GUILESS_MAIN(TestImportKinds)
#include "test_import_kinds.moc"
