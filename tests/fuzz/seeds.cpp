/// Writes into a folder what the fuzz targets start from: `fuzz_seeds FOLDER` fills FOLDER/file and
/// FOLDER/list. The same ones each time.
#include "tests/fuzz/damage.h"
#include <QDir>
#include <QRandomGenerator>

using namespace jalons::testing;

namespace {

class Seeds
{
public:
    explicit Seeds(const QString& folder)
        : m_folder(folder)
    {
        if (!QDir().mkpath(folder))
            qFatal("cannot make %s", qPrintable(folder));
    }

    void add(const QByteArray& bytes)
    {
        writeBytes(
            QStringLiteral("%1/%2").arg(m_folder).arg(m_count++, 3, 10, QLatin1Char('0')), bytes);
    }

private:
    QString m_folder;
    int m_count = 0;
};

/// See fuzz_file.cpp and writeDamaged: what is read, of which file, how many cells, then random.
void files(Seeds seeds)
{
    QRandomGenerator random(20260310);
    const auto noise = [&](int length) {
        QByteArray bytes(length, '\0');
        for (char& byte : bytes)
            byte = char(random.generate());
        return bytes;
    };
    for (const char use : {'\0', '\1', '\2', '\3', '\4', '\5', '\6', '\xC0'})
        for (const char kind : {'\0', '\7'}) {
            const QByteArray sound{QByteArray(1, use) + kind};
            seeds.add(sound);
            for (int round = 0; round < 3; ++round) {
                seeds.add(sound + char(1 + round * 2) + noise(30));
                seeds.add(sound + '\0' + noise(4 + round * 12));
            }
        }
    seeds.add(QByteArray("\0\xE0", 2) + noise(200));
    seeds.add(QByteArray("\0\xF0", 2) + noise(200));
}

/// See fuzz_list.cpp: as it is, lines under headers, rows of a sheet, all the parts, HTML, XML,
/// ODS.
void lists(Seeds seeds)
{
    const QByteArray line
        = "Diarra;Amadou;M;03/04/1984;Mali;612345678;a@exemple.fr;3 rue des Lilas;"
          "59000;Lille;05/01/2026;Benali Nadia;12;conjoint;Diarra;Awa;ras\n";
    const QByteArray odd
        = "\"Le \"\"Bris\"\"\n\";=1+1;f;1984;?;+33 6;@;;;;31/02/2026;;12;enfant;;;\n";
    seeds.add(QByteArray(1, '\1') + line + odd + line);
    seeds.add(QByteArray(1, '\1') + line.toUpper() + QByteArray(line).replace(';', ";;"));
    for (const char* head : {"Nom et prénom;Né le\n", "Liste du jour\nNom,Prénom,DDN\n",
             "\xEF\xBB\xBFnom\tprénom\ttel\n", "NOM|COMMENTAIRES|Ménage\n"})
        seeds.add(QByteArray(1, '\0') + head + "DIARRA Amadou;3/4/84,a\tb|c\n\nAwa;;\n");
    seeds.add(QByteArray("\0\xFF\xFEN\0o\0m\0\n\0\xE9\0", 12));
    seeds.add(QByteArray("\0PK\3\4", 5) + QByteArray(40, '\0'));

    const QByteArray rows
        = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c>"
          "<c r=\"C1\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"A3\" "
          "t=\"str\"><f>A1</f><v>Li</v>"
          "</c><c r=\"B3\" s=\"1\"><v>33228.5</v></c><c t=\"b\"><v>1</v></c><c r=\"D3\" t=\"e\">"
          "<v>#N/A</v></c><c r=\"ZZ3\"><v>6.1E8</v></c></row>";
    const QByteArray strings = "\x1e<sst><si><t>Date de naissance</t></si><si><r><t>a</t></r>"
                               "<rPh><t>b</t></rPh></si></sst>";
    const QByteArray book
        = "\x1e<workbook xmlns:r=\"x\"><workbookPr date1904=\"1\"/><sheets><sheet"
          " name=\"a\" r:id=\"r\"/><sheet name=\"b\" r:id=\"s\"/></sheets></workbook>";
    const QByteArray styles = "\x1e<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\""
                              "[$-40C]dd\\-mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                              "<xf numFmtId=\"170\"/></cellXfs></styleSheet>";
    seeds.add("\4<tr><th>Nom</th><th rowspan=2>N&eacute; le</th></tr><tr><td colspan=\"3\">Li"
              "<br>Diarra &amp; fils</td></tr><tr><td>Awa<table><tr><td>x</td></tr></table>");
    seeds.add("\5<Row><Cell><Data ss:Type=\"String\">Nom</Data></Cell><Cell ss:Index=\"3\">"
              "<Data ss:Type=\"DateTime\">1984-04-03T00:00:00.000</Data></Cell></Row>"
              "<Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:MergeAcross=\"2\"><Data>Li</Data>"
              "</Cell></Row>");
    seeds.add("\6<table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell>"
              "<table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"filter\">"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"1984-04-03\">"
              "<text:p>3<text:s text:c=\"2\"/>avril</text:p></table:table-cell>"
              "</table:table-row>");
    seeds.add('\2' + rows + strings);
    seeds.add(
        "\3<worksheet><sheetData>" + rows + "</sheetData></worksheet>" + strings + book + styles);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2)
        qFatal("usage: fuzz_seeds FOLDER");
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    files(Seeds(folder + QStringLiteral("/file")));
    lists(Seeds(folder + QStringLiteral("/list")));
    return 0;
}
