#include "core/exchange/csv.h"
#include "core/exchange/decode.h"
#include "core/exchange/limits.h"
#include "core/exchange/xlsx.h"
#include "tests/core/workbook.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Real import files of public services lie beside the project; they are never copied into it.
QString sample(const char* name)
{
    return QDir(QStringLiteral(JALONS_SOURCE_DIR))
        .absoluteFilePath(u"../shared/samples/"_s + QLatin1String(name));
}

} // namespace

/// Tables as they come: encodings, separators, quotes, workbooks, and hostile files.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void mixedEncodings();
    void separators_data();
    void separators();
    void quotes();
    void loneQuotesKeepTheFollowingLines();
    void manyLoneQuotesStayFast();
    void formulasAreDefusedAndComeBack();
    void header();
    void workbookCells();
    void serialDates();
    void dateFormats_data();
    void dateFormats();
    void realFiles();
    void hugeCell();
    void thousandColumns();
    void hostileFiles_data();
    void hostileFiles();
    void zipBomb();
    void cutWorkbook();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    /// A workbook of one sheet made by hand, so that odd XML can be put in.
    QString workbook(const QByteArray& rows, const QByteArray& strings = {},
        const QByteArray& properties = {}, const QByteArray& before = {})
    {
        const QString path = m_folder.filePath(u"made.xlsx"_s);
        WorkbookParts parts{
            {"xl/workbook.xml",
                "<workbook xmlns:r=\"http://x\"><workbookPr " + properties
                    + "/><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                      "</workbook>"},
            {"xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                "</Relationships>"},
            {"xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy;@\"/>"
                "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                "<xf numFmtId=\"170\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml",
                before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
        if (!strings.isEmpty())
            parts.append({"xl/sharedStrings.xml", strings});
        writeWorkbook(path, parts);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestTables::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    const QString text = u"Nom;Prénom\nLefèvre;Zoé\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << Encoding::Utf8;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8;
    const auto utf16 = [&](QStringConverter::Encoding which, bool mark) {
        return QByteArray(QStringEncoder(which,
            mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default)(text));
    };
    QTest::newRow("utf-16 le, mark") << utf16(QStringConverter::Utf16LE, true) << Encoding::Utf16Le;
    QTest::newRow("utf-16 be, mark") << utf16(QStringConverter::Utf16BE, true) << Encoding::Utf16Be;
    QTest::newRow("utf-16 le") << utf16(QStringConverter::Utf16LE, false) << Encoding::Utf16Le;
    QTest::newRow("utf-16 be") << utf16(QStringConverter::Utf16BE, false) << Encoding::Utf16Be;
    QTest::newRow("windows-1252") << text.toLatin1() << Encoding::Windows1252;
}

void TestTables::encodings()
{
    QFETCH(QByteArray, bytes);
    QTEST(detectEncoding(bytes), "encoding");
    const TableReading reading = readCsv(bytes);
    QVERIFY(reading.ok());
    QCOMPARE(reading.table.headers, (QStringList{u"Nom"_s, u"Prénom"_s}));
    QCOMPARE(reading.table.lines[0].cells, (QStringList{u"Lefèvre"_s, u"Zoé"_s}));
}

void TestTables::mixedEncodings()
{
    // Signs that only one of the two single-byte encodings has.
    QCOMPARE(readCsv("Nom;Note\nA;5 \x80\n").table.lines[0].cells[1], u"5 €"_s);
    QCOMPARE(readCsv("Nom;Note\nA;c\xBDur\n").table.lines[0].cells[1], u"cœur"_s);
    // Two exports pasted together: each line in its own.
    const TableReading mixed = readCsv(
        QByteArray("Nom;Ville\n") + u"Hélène;Orléans\n"_s.toUtf8() + u"Éric;Nîmes\n"_s.toLatin1());
    QCOMPARE(mixed.table.lines[0].cells, (QStringList{u"Hélène"_s, u"Orléans"_s}));
    QCOMPARE(mixed.table.lines[1].cells, (QStringList{u"Éric"_s, u"Nîmes"_s}));
}

void TestTables::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("separator");
    QTest::newRow("semicolon") << u"a;b,c;d\n1,5;2;3\n"_s << u";"_s;
    QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << u","_s;
    QTest::newRow("tab") << u"a\tb, c\n1\t2, 3\n"_s << u"\t"_s;
    QTest::newRow("bar") << u"a|b|c\n1|2|3\n"_s << u"|"_s;
    QTest::newRow("excel's own") << u"sep=|\na;b|c\n1;2|3\n"_s << u"|"_s;
    QTest::newRow("commas in quotes") << u"a;b\n\"1, 2, 3\";4\n\"5, 6, 7\";8\n"_s << u";"_s;
    QTest::newRow("one column") << u"a\nb\n"_s << u";"_s;
}

void TestTables::separators()
{
    QFETCH(QString, text);
    QTEST(QString(detectSeparator(text)), "separator");
}

void TestTables::quotes()
{
    const TableReading reading = readCsv(
        "Nom;Note;Ville\r\n\"Le \"\"Grand\"\"\";\"ligne 1\r\nligne 2; suite\";Lille\r\nB;\"\";\r\n"
        "C;d");
    QCOMPARE(reading.table.lines.size(), 3U);
    QCOMPARE(reading.table.lines[0].cells,
        (QStringList{u"Le \"Grand\""_s, u"ligne 1\r\nligne 2; suite"_s, u"Lille"_s}));
    // The number is that of the line in the file, which the person will look for.
    QCOMPARE(reading.table.lines[1].number, 4);
    QCOMPARE(reading.table.lines[2].cells, (QStringList{u"C"_s, u"d"_s, QString()}));
}

void TestTables::loneQuotesKeepTheFollowingLines()
{
    const TableReading reading
        = readCsv("Nom;Taille\n\"Moreau;5\nPetit;3\nO\"Neil;1\n\"Robert\" dit Bob;2\n");
    QCOMPARE(reading.table.lines.size(), 4U);
    QCOMPARE(reading.table.lines[0].cells, (QStringList{u"Moreau"_s, u"5"_s}));
    QVERIFY(reading.table.lines[0].faultOf(0) == CellFault::LostQuote);
    QCOMPARE(reading.table.lines[1].cells[0], u"Petit"_s);
    QCOMPARE(reading.table.lines[2].cells[0], u"O\"Neil"_s);
    QCOMPARE(reading.table.lines[3].cells[0], u"\"Robert\" dit Bob"_s);
}

void TestTables::manyLoneQuotesStayFast()
{
    QByteArray text = "Nom;Note\n";
    for (int i = 0; i < 100'000; ++i)
        text += "\"a\"b;\"c\"d\n";
    QElapsedTimer timer;
    timer.start();
    const TableReading reading = readCsv(text);
    QCOMPARE(reading.table.lines.size(), 100'000U);
    QVERIFY2(timer.elapsed() < 20'000, "the time grows faster than the text");
}

void TestTables::formulasAreDefusedAndComeBack()
{
    for (const QString& text : {u"=HYPERLINK(\"x\")"_s, u"+33 6"_s, u"-1"_s, u"@a"_s, u"'=x"_s,
             u"'abc"_s, u"a=b"_s, u"a;\"b\"\nc"_s, u" x "_s, u"\"x"_s}) {
        const QString cell = csvCell(text);
        QVERIFY(!QStringView(u"=+-@").contains(cell[0]));
        const TableReading reading = readCsv((u"h;i\n"_s + cell + u";z\n"_s).toUtf8());
        QCOMPARE(reading.table.lines[0].cells[0], text);
    }
}

void TestTables::header()
{
    // A title alone above a wider header is passed over; blank lines too.
    const TableReading reading
        = readCsv("\n;;\nListe des personnes 2026;;\n\nNom;Prénom;Ville\n;;\nA;B;C\n");
    QCOMPARE(reading.table.headers[0], u"Nom"_s);
    QCOMPARE(reading.table.lines.size(), 1U);
    QCOMPARE(reading.table.lines[0].number, 7);
    const TableReading wide = readCsv("Nom;Prénom\nA;B;C\n");
    QVERIFY(wide.table.lines[0].faultOf(2) == CellFault::BeyondHeader);
    QCOMPARE(readCsv("\n;;\n").fault, TableFault::Empty);
}

void TestTables::workbookCells()
{
    const QString path = workbook(
        "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>En "
        "ligne</t></is></c><c r=\"E2\" t=\"str\"><v>Date</v></c><c r=\"F2\" t=\"str\"><v>Autre</v>"
        "</c></row>"
        "<row r=\"4\"><c r=\"A4\"><v>6.01020304E8</v></c><c r=\"B4\" t=\"b\"><v>1</v></c>"
        "<c r=\"D4\" t=\"str\"><f>A1&amp;B1</f><v>calculé</v></c><c r=\"E4\" s=\"1\"><v>33228</v>"
        "</c><c r=\"F4\" s=\"2\"><v>45000.5</v></c></row>"
        "<row><c><f>NOW()</f></c><c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>7</v></c></row>",
        "<sst><si><r><t>No</t></r><r><t>m</t></r><rPh><t>x</t></rPh></si></sst>");
    const TableReading reading = readTable(path);
    QVERIFY2(reading.ok(), qPrintable(reading.detail));
    QCOMPARE(reading.sheets, QStringList{u"Liste"_s});
    QCOMPARE(reading.table.headers,
        (QStringList{u"colonne 1"_s, u"Nom"_s, QString(), u"En ligne"_s, u"Date"_s, u"Autre"_s}));
    QCOMPARE(reading.table.lines[0].number, 4);
    QCOMPARE(reading.table.lines[0].cells,
        (QStringList{u"601020304"_s, u"oui"_s, QString(), u"calculé"_s, u"1990-12-21"_s,
            u"2023-03-15 12:00"_s}));
    QCOMPARE(reading.table.lines[1].number, 5);
    QVERIFY(reading.table.lines[1].faultOf(1) == CellFault::Error);
}

void TestTables::serialDates()
{
    QCOMPARE(serialDate(1, false), u"1900-01-01"_s);
    QCOMPARE(serialDate(59, false), u"1900-02-28"_s);
    QCOMPARE(serialDate(61, false), u"1900-03-01"_s);
    QCOMPARE(serialDate(0.25, false), u"06:00"_s);
    QCOMPARE(serialDate(0, true), u"1904-01-01"_s);
    QCOMPARE(serialDate(44562 - 1462, true), serialDate(44562, false));
    QCOMPARE(serialDate(-3, false), QString());
    QCOMPARE(serialDate(1e300, false), QString());
}

void TestTables::dateFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    for (const char* code : {"dd/mm/yyyy", "[$-40C]d mmmm yyyy;@", "jj/mm/aaaa", "[h]:mm", "h:mm"})
        QTest::newRow(code) << QString::fromLatin1(code) << true;
    for (const char* code : {"General", "Standard", "0.00", "0\" jours\"", "[Red]0", "0\\d", "@"})
        QTest::newRow(code) << QString::fromLatin1(code) << false;
}

void TestTables::dateFormats()
{
    QFETCH(QString, code);
    QTEST(isDateFormat(code), "isDate");
}

void TestTables::realFiles()
{
    if (!QFileInfo::exists(sample("people_ok.xlsx")))
        QSKIP("The real files are not beside the project (../shared/samples).");
    const TableReading filled = readTable(sample("people_ok.xlsx"));
    QVERIFY2(filled.ok(), qPrintable(filled.detail));
    QCOMPARE(filled.sheets.size(), 3);
    QCOMPARE(filled.table.headers[1], u"Civilité"_s);
    QVERIFY(!filled.table.lines.empty());
    const TableReading templated = readTable(sample("people_template.xlsx"));
    QVERIFY2(templated.ok(), qPrintable(templated.detail));
    QCOMPARE(templated.table.sheet, u"DOMICILIES"_s);
    const TableReading csv = readTable(sample("people_bom_semicolon.csv"));
    QVERIFY(csv.ok());
    QCOMPARE(csv.table.headers.size(), 25);
    QCOMPARE(csv.table.lines.size(), 4U);
    QCOMPARE(csv.table.lines[0].cells[9], u"Lieu-dit \"Le sandwich\""_s);
}

void TestTables::hugeCell()
{
    const QByteArray huge(10 * 1024 * 1024, 'x');
    for (const QByteArray& cell : {huge, '"' + huge + '"', '"' + huge}) {
        const TableReading reading = readCsv("Nom;Note\nA;" + cell + "\nB;fin\n");
        QVERIFY(reading.ok());
        QCOMPARE(reading.table.lines.size(), 2U);
        QVERIFY(reading.table.lines[0].faultOf(1) == CellFault::TooLong);
        QCOMPARE(reading.table.lines[0].cells[1].size(), qsizetype(limits::cellCharacters));
        QCOMPARE(reading.table.lines[1].cells[1], u"fin"_s);
    }
    QByteArray varied;
    for (int i = 0; i < 1024 * 1024; ++i)
        varied += QByteArray::number(i * 7919LL % 1000003);
    const TableReading book
        = readTable(workbook("<row><c t=\"inlineStr\"><is><t>Nom</t></is></c></row><row><c "
                             "t=\"inlineStr\"><is><t>"
            + varied + "</t></is></c></row>"));
    QVERIFY2(book.ok(), qPrintable(book.detail));
    QVERIFY(book.table.lines[0].faultOf(0) == CellFault::TooLong);
}

void TestTables::thousandColumns()
{
    const auto header = [](int columns) {
        QStringList names;
        for (int i = 0; i < columns; ++i)
            names.append(u"c%1"_s.arg(i));
        return (names.join(u';') + u"\nA\n"_s).toUtf8();
    };
    QCOMPARE(readCsv(header(1000)).table.headers.size(), 1000);
    QCOMPARE(readCsv(header(1001)).fault, TableFault::TooManyColumns);
    QCOMPARE(
        readTable(workbook("<row><c r=\"A1\"><v>1</v></c><c r=\"ZZZ1\"><v>1</v></c></row>")).fault,
        TableFault::TooManyColumns);
}

void TestTables::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault>("fault");
    QTest::newRow("empty") << QByteArray() << TableFault::Empty;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02", 19)
                             << TableFault::NotATable;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
                                  << TableFault::OldWorkbook;
    QTest::newRow("not a zip") << QByteArray("PK\x03\x04 nothing behind") << TableFault::Damaged;
}

void TestTables::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    const TableReading reading = readTable(write(u"hostile.xlsx"_s, bytes));
    QTEST(reading.fault, "fault");
    QVERIFY(reading.table.lines.empty());
    QCOMPARE(readTable(m_folder.filePath(u"absent.csv"_s)).fault, TableFault::Missing);
    QVERIFY(!readTable(m_folder.path()).ok());
}

void TestTables::zipBomb()
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    QCOMPARE(readTable(workbook(row.repeated(150'000) + QByteArray(60 << 20, ' '))).fault,
        TableFault::Bomb);
    // A billion laughs, and a file of the machine asked for by an entity.
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;\">]>";
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>";
    QCOMPARE(readTable(workbook(cell, {}, {}, laughs)).fault, TableFault::Damaged);
    const QByteArray outside = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    QCOMPARE(readTable(workbook(cell, {}, {}, outside)).fault, TableFault::Damaged);
    QCOMPARE(readTable(workbook(cell)).fault, TableFault::Damaged);
}

void TestTables::cutWorkbook()
{
    QFile whole(workbook("<row><c t=\"inlineStr\"><is><t>Nom</t></is></c></row>"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype length = 4; length < bytes.size(); length += 7)
        QVERIFY(!readTable(write(u"cut.xlsx"_s, bytes.first(length))).ok());
    // Every byte changed in turn: an answer, whichever it is.
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 0x5A);
        readTable(write(u"changed.xlsx"_s, changed));
    }
}

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
