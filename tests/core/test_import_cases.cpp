#include "tests/core/import_case.h"
#include "tests/core/workbook.h"
#include <QDirIterator>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// Lists as people really send them, each with what is right.
class TestImportCases : public QObject
{
    Q_OBJECT

private slots:
    void whatJalonsExportedIsReadAsWritten();
    void everyListAsItCame();
    void aColumnWithoutTitleKeepsNobodyOut();
    void aLostQuoteSwallowsNobody_data();
    void aLostQuoteSwallowsNobody();
    void severalLinesInACellAreSaid();
    void placeholdersAreEmpty();
    void escapedCharactersAreWhatTheyStandFor();
    void totalsAreNobody();
    void datesWithZeros_data();
    void datesWithZeros();
    void marriedNames_data();
    void marriedNames();
    void wholeNames_data();
    void wholeNames();
    void aNewerListShowsWhatDiffers();
    void twinsAreTwo();
    void homonymsAreTwo_data();
    void homonymsAreTwo();
    void phonesAsTheyAreWritten_data();
    void phonesAsTheyAreWritten();
    void zerosComeBackInText();
    void unknownReferentsMayJoinTheTeam();
    void whatTheAccompanimentSaysIsNotLost();
    void wordsAreMappedOnce();

private:
    std::vector<Person> everybody(StructureFile& file)
    {
        const QList<qint64> ids = *file.query([](const Reader& reader) {
            QList<qint64> found;
            Rows rows = Sql(reader).select(u"SELECT id FROM person ORDER BY id"_s);
            while (rows.next()) {
                qint64 id = 0;
                rows.row() >> id;
                found.append(id);
            }
            return found;
        });
        std::vector<Person> people;
        for (const qint64 id : ids)
            people.push_back(person(file, id));
        return people;
    }
    /// A workbook of one sheet of shared strings and figures; empty texts are blank cells.
    DataTable sheet(const QList<QStringList>& rows)
    {
        QByteArray cells;
        QByteArray strings;
        int count = 0;
        for (int row = 0; row < rows.size(); ++row) {
            cells += "<row r=\"" + QByteArray::number(row + 1) + "\">";
            for (int column = 0; column < rows[row].size(); ++column) {
                const QString& text = rows[row][column];
                if (text.isEmpty())
                    continue;
                const QByteArray at = char('A' + column) + QByteArray::number(row + 1);
                bool isFigure = false;
                text.toInt(&isFigure);
                if (isFigure) {
                    cells += "<c r=\"" + at + "\"><v>" + text.toUtf8() + "</v></c>";
                } else {
                    cells += "<c r=\"" + at + "\" t=\"s\"><v>" + QByteArray::number(count++)
                        + "</v></c>";
                    strings += "<si><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8()
                        + "</t></si>";
                }
            }
            cells += "</row>";
        }
        const QString path = m_folder.filePath(u"liste.xlsx"_s);
        writeWorkbook(path,
            {{"xl/workbook.xml",
                 "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                 "relationships\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/>"
                 "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                    "</Relationships>"},
                {"xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"},
                {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"}});
        TableReading reading = readTable(path);
        if (!reading.ok())
            qFatal("not a workbook");
        return std::move(reading.table);
    }

    QTemporaryDir m_folder;
};

/// The lists themselves, beside the project: who is in the file once each is imported. Civility,
/// birth name, used name, first names, birth date and place, phone, mail, address, note.
void TestImportCases::everyListAsItCame()
{
    const QDir cases(
        QDir(QStringLiteral(JALONS_SOURCE_DIR)).absoluteFilePath(u"../shared/cases"_s));
    if (!cases.exists())
        QSKIP("The lists are not beside the project (../shared/cases).");
    const QStringList right = uR"(
= 01-colonne-sans-titre/liste.csv
|VANNIER||Odile|1971-04-03|||||colonne 4 : à rappeler
|KOSSI||Ama|1988-11-12
|LEBRAS||Yann|1990-02-01|||||colonne 4 : absent lundi
= 01-colonne-sans-titre/liste.xlsx
|VANNIER||Odile|1971-04-03|||||colonne 4 : à rappeler
|KOSSI||Ama|1988-11-12
|LEBRAS||Yann|1990-02-01|||||colonne 4 : absent lundi
= 01-colonne-sans-titre/milieu.csv
|VANNIER||Odile
|KOSSI||Ama
= 03-guillemet-perdu/avale.csv
|VANNIER||Odile|||||12 rue du Pont
|KOSSI||Ama|||||5 rue X; bât. B
|LEBRAS||Yann|||||3 quai
|DIOP||Awa|||||6 rue Y
= 03-guillemet-perdu/avale2.csv
|VANNIER||Odile||||||dit «je viens»
|KOSSI||Ama
|LEBRAS||Yann||||||lit 12
|DIOP||Awa
= 03-guillemet-perdu/liste.csv
|VANNIER||Odile|||0601020304||12 rue du "Pont
|KOSSI||Ama|||0601020305||Résidence "Les Tilleuls" bât. C
|LEBRAS||Yann|||0601020306||3 quai de l'Ill
|ROUX||Inès|||0601020307||5 rue X
|DIOP||Awa|||0601020308||6 rue Y
= 05-france-travail-null/cles.csv
|ESSAI||SOLENE|1982-02-01
|DUMAS
|MALLET||Rita
= 05-france-travail-null/liste.csv
ms|ESSAI||SOLENE|1982-02-01|REIMS|||4 RUE DES ACACIAS, 08300 RETHEL|Référent : LEGRAND Paul (à vérifier)
mr|ESSAI|||||0600000001||CHEZ M X, 08200 SEDAN
= 05-france-travail-null/null-texte.csv
|ESSAI||SOLENE
|DUMAS
= 08-x000D/liste.xlsx
|VANNIER||Odile|||||12 rue du Pont / Bât. B|Appelée le 3. / Rappeler (demain).
|KOSSI||Ama|||||<b>3 rue</b>|_x000D_
= 17-ligne-total/liste.xlsx
|VANNIER||Odile
|KOSSI||Ama
= 18-dates-zero/liste.csv
|A||Un
|B||Deux|1985
|C||Trois|1985-06
|D||Quatre|1985
|E||Cinq|1985
|F||Six|1985-06
|G||Sept||||||Date de naissance : 31/02/1985 (à vérifier)
|H||Huit
|I||Neuf
|J||Dix
|K||Onze|1985-06-12
|L||Douze|1985-06-12
|M||Treize|1985-06-12
|N||Quatorze|1985-06-12
|O||Quinze|1985-06-12
|P||Seize|1985
|Q||Dix-sept|1985
|R||Dix-huit|1985
|S||Dix-neuf|1985-06
|T||Vingt|1985-06-12
|U||Vingt et un|1985-06-12|||||Date de naissance : 12/06/1985 (présumé)
|V||Vingt-deux||||||Date de naissance : 31195 (à vérifier)
= 26-nom-marital/complet.csv
|DE LA TOUR||Marie-Ange|1985-02-01
|VAN DEN BERG||Jan|1985-02-02
|DIALLO|BARRY|Aïssatou|1985-02-03
|d'ALMEIDA||Jo|1985-02-04
|O'NEILL||Sean|1985-02-05
|N'DIAYE||Fatou|1985-02-06
ms|KOSSI||Ama|1985-02-07
mr|LEBRAS||Yann|1985-02-08
|Le Bras||Yann|1985-02-09
|MARTIN||PIERRE|1985-02-10
|TRAORÉ||A. Moussa|1985-02-11
|M'BAYE ABDOU||Aziz|1985-02-12
= 26-nom-marital/liste.csv
|BRUN|DAUPHIN|Aline|1985-02-01|||||Nom de naissance : BRUN dit "Lino"
= 29-reimport/deux.csv
|VANNIER||Odile|1971-04-03||0601020304
|KOSSI||Ama|1988-11-12||0601020305
|LEBRAS||Yann|||0601020306
|ROUX||Inès
= 29-reimport/maj.csv
|VANNIER||Odile|1971-04-03||0699999999||nouvelle adresse|hospitalisée
= 29-reimport/maj2.csv
|VANNIER||Odile|1971-04-03||0688888888||encore une autre|sortie
= 29-reimport/un.csv
|VANNIER||Odile|1971-04-03||0601020304
|KOSSI||Ama|1988-11-12||0601020305
|LEBRAS||Yann|||0601020306
|ROUX||Inès
= 32-jumeaux/liste.csv
|EL FASSI||Nadia|1988-02-03
|EL FASSI||Mohamed Amine|2016-05-12
|EL FASSI||Mohamed Ali|2016-05-12
|LEROY||Anne|1988-02-03
|LEROY||Marie-Ange|2018-06-01
|LEROY||Marie-Laure|2018-06-01
= 44-telephones/liste.csv
|A||Un|||+33 (0)6 01 02 03 04
|B||Deux|||06.01.02.03.04
|C||Trois|||0601020304 / 0701020304
|D||Quatre|||06 01 02 03 04|||Téléphone : 06 01 02 03 04 (mère)
|E||Cinq|||06 01 02 03 04 / 07 01 02 03 04
|F||Six|||06 01 02 03 04
|G||Sept|||06 01 02 03 04 / 07 01 02 03 04
|H||Huit||||||Téléphone : pas de téléphone (à vérifier)
|I||Neuf|||0601020304
|J||Dix|||06 01 02 03 04 / 07 01 02 03 04
|K||Onze|||0601020304
|L||Douze|||0601020304
|M||Treize|||00 33 6 01 02 03 04
|N||Quatorze|||+212 6 01 02 03 04
|O||Quinze|||06 01 02 03 04 / 07 01 02 03 04
)"_s.split(u'\n', Qt::SkipEmptyParts);
    QStringList paths;
    QDirIterator each(
        cases.path(), {u"*.csv"_s, u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(cases.relativeFilePath(each.next()));
    paths.sort();
    QStringList found;
    for (const QString& path : std::as_const(paths)) {
        found.append(u"= "_s + path);
        const auto file = newFile();
        const TableReading reading = readTable(cases.filePath(path));
        QVERIFY2(reading.ok(), qPrintable(path));
        QCOMPARE(import(*file, plan(*file, reading.table)).leftOut, 0);
        for (const Person& p : everybody(*file)) {
            QString line = QStringList{p.civility, p.birthName, p.usedName, p.firstNames,
                p.birthDate.toIso(), p.birthPlace, p.phone, p.mail, p.address, p.note}
                               .join(u'|')
                               .replace(u'\n', u" / "_s);
            while (line.endsWith(u'|'))
                line.chop(1);
            found.append(line);
        }
    }
    for (qsizetype i = 0; i < std::min(found.size(), right.size()); ++i)
        QCOMPARE(found[i], right[i]);
    QCOMPARE(found.size(), right.size());
}

void TestImportCases::aColumnWithoutTitleKeepsNobodyOut()
{
    const QList<QStringList> rows{{u"Nom"_s, u"Prénom"_s, u"Date de naissance"_s, {}},
        {u"VANNIER"_s, u"Odile"_s, u"03/04/1971"_s, u"à rappeler"_s},
        {u"KOSSI"_s, u"Ama"_s, u"12/11/1988"_s, {}},
        {u"LEBRAS"_s, u"Yann"_s, u"01/02/1990"_s, u"absent lundi"_s}};
    QString csv;
    for (const QStringList& row : rows)
        csv += row.join(u';') + u'\n';
    for (const DataTable& list : {table(csv), sheet(rows)}) {
        QCOMPARE(list.headers.last(), u"colonne 4"_s);
        const auto file = newFile();
        const ImportPlan planned = plan(*file, list);
        QVERIFY(planned.isWhole() && planned.problems.empty());
        const ImportSummary done = import(*file, planned);
        QCOMPARE(done.created, 3);
        QCOMPARE(done.keptAsText, 2);
        QCOMPARE(person(*file, done.people[0]).note, u"colonne 4\u202f: à rappeler"_s);
        QCOMPARE(person(*file, done.people[2]).note, u"colonne 4\u202f: absent lundi"_s);
    }
    // In the middle, with something that says « nothing ».
    const auto file = newFile();
    const ImportSummary done = import(*file, u"Nom;;Prénom\nVANNIER;x;Odile\nKOSSI;;Ama\n"_s);
    QCOMPARE(done.created, 2);
    QCOMPARE(done.placeholders, 1);
    QCOMPARE(person(*file, done.people[0]).firstNames, u"Odile"_s);
}

void TestImportCases::aLostQuoteSwallowsNobody_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("thirds"); ///< the third cells
    QTest::addColumn<QList<int>>("told"); ///< lines
    QTest::newRow("before a name")
        << u"Nom;Prénom;Adresse\n\"VANNIER;Odile;12 rue du Pont\n"
           "KOSSI;Ama;\"5 rue X; bât. B\"\nLEBRAS;Yann;3 quai\n"_s
        << QStringList{u"VANNIER"_s, u"KOSSI"_s, u"LEBRAS"_s}
        << QStringList{u"12 rue du Pont"_s, u"5 rue X; bât. B"_s, u"3 quai"_s} << QList<int>{2};
    QTest::newRow("in a remark") << u"Nom;Prénom;Commentaires\nVANNIER;Odile;\"dit «je viens»; \n"
                                    "KOSSI;Ama;bien\nLEBRAS;Yann;\"lit 12\"\nDIOP;Awa;bien\n"_s
                                 << QStringList{u"VANNIER"_s, u"KOSSI"_s, u"LEBRAS"_s, u"DIOP"_s}
                                 << QStringList{u"dit «je viens»"_s, u"bien"_s, u"lit 12"_s,
                                        u"bien"_s}
                                 << QList<int>{2};
    QTest::newRow("never closed")
        << u"Nom;Prénom;Adresse\nVANNIER;Odile;12 rue du \"Pont\nKOSSI;Ama;\"Résidence \"\"Les "
           "Tilleuls\"\" bât. C\n\"ROUX;Inès;5 rue X\n"_s
        << QStringList{u"VANNIER"_s, u"KOSSI"_s, u"ROUX"_s}
        << QStringList{u"12 rue du \"Pont"_s, u"Résidence \"Les Tilleuls\" bât. C"_s, u"5 rue X"_s}
        << QList<int>{3, 4};
    QTest::newRow("closed by another")
        << u"Nom;Prénom;Adresse\n\"VANNIER;Odile;12 rue\n"
           "KOSSI;Ama;bât. B\"\nLEBRAS;Yann;3 quai\n"_s
        << QStringList{u"VANNIER"_s, u"KOSSI"_s, u"LEBRAS"_s}
        << QStringList{u"12 rue"_s, u"bât. B\""_s, u"3 quai"_s} << QList<int>{2};
    QTest::newRow("rightly quoted")
        << u"Nom;Prénom;Adresse\nVANNIER;Odile;\"3 quai; bât. A\n"
           "chez \"\"M. X\"\"\"\nKOSSI;Ama;bien\n"_s
        << QStringList{u"VANNIER"_s, u"KOSSI"_s}
        << QStringList{u"3 quai; bât. A\nchez \"M. X\""_s, u"bien"_s} << QList<int>{};
}

void TestImportCases::aLostQuoteSwallowsNobody()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, names);
    QFETCH(QStringList, thirds);
    QFETCH(QList<int>, told);
    const DataTable list = table(csv);
    QCOMPARE(list.lines.size(), std::size_t(names.size()));
    for (int i = 0; i < names.size(); ++i) {
        QCOMPARE(list.lines[std::size_t(i)].cells[0], names[i]);
        QCOMPARE(list.lines[std::size_t(i)].cells[2].trimmed(), thirds[i]);
    }
    const auto file = newFile();
    const ImportPlan planned = plan(*file, list);
    QList<int> lines;
    for (const ImportProblem& problem : planned.problems) {
        QCOMPARE(problem.kind, ImportProblemKind::LostQuote);
        lines.append(problem.line);
    }
    QCOMPARE(lines, told);
    QCOMPARE(import(*file, planned).created, names.size());
}

/// Two lost quotes that make a pair, or a remark of several lines: nothing tells which.
void TestImportCases::severalLinesInACellAreSaid()
{
    const auto file = newFile();
    const ImportPlan planned = plan(*file,
        table(u"Nom;Prénom;Commentaires\nVANNIER;Odile;\"dit je viens\nKOSSI;Ama;lit 12\"\n"
              "DIOP;Awa;\"une ligne\nune autre; suite\"\n"_s));
    QCOMPARE(planned.problems.size(), 1U);
    QCOMPARE(planned.problems[0].kind, ImportProblemKind::Swallows);
    QCOMPARE(planned.problems[0].line, 2);
}

void TestImportCases::placeholdersAreEmpty()
{
    const auto file = newFile();
    ImportPlan planned = plan(*file,
        table(u"nom;prenom;nom_usage;date naissance;lieu de naissance;adresse;telephone;mail;"
              "nationalite;code postal;interprète;sexe\n"
              "ESSAI;SOLENE;NULL;1982-02-01 00:00:00.0;NULL;NULL;NULL;NULL;NULL;00000;x;x\n"
              "DUMAS;NULL;N/A;#N/A;-;néant;NC;aucun;Inconnue;-;-;inconnu\n"
              "MALLET;Rita;(vide);non renseigné;?;sans;x;/;n.r.;;;\n"
              "PAUL;Zoé;;00/00/00;;;0000000000;;;;;\nNULL;NULL;-;;;;;;;;;\n"
              "X;Na;Sans;;;;;;;;;\n"_s));
    QVERIFY(planned.isWhole() && planned.problems.empty());
    QCOMPARE(planned.placeholders, 29);
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 5);
    QCOMPARE(done.nobody, 1); // the line that says nothing
    QCOMPARE(done.leftOut, 0);
    Person first;
    first.id = {done.people[0]};
    first.birthName = u"ESSAI"_s;
    first.firstNames = u"SOLENE"_s;
    first.birthDate = PartialDate::of(1982, 2, 1);
    // « x » is a word of these two columns.
    first.interpreter = true;
    first.gender = u"other"_s;
    QCOMPARE(person(*file, done.people[0]), first);
    Person second;
    second.id = {done.people[1]};
    second.birthName = u"DUMAS"_s;
    second.gender = u"unspecified"_s;
    QCOMPARE(person(*file, done.people[1]), second);
    Person third;
    third.id = {done.people[2]};
    third.birthName = u"MALLET"_s;
    third.firstNames = u"Rita"_s;
    QCOMPARE(person(*file, done.people[2]), third);
    // Names of people, short as they are.
    const Person short_ = person(*file, done.people[4]);
    QCOMPARE(short_.birthName, u"X"_s);
    QCOMPARE(short_.firstNames, u"Na"_s);
    QCOMPARE(short_.usedName, u"Sans"_s);
}

void TestImportCases::escapedCharactersAreWhatTheyStandFor()
{
    const auto file = newFile();
    const DataTable list = sheet({{u"Nom"_s, u"Adresse_x000D_\n(domicile)"_s, u"Commentaires"_s},
        {u"VANNIER"_s, u"12 rue du Pont_x000D_\nBât. B"_s,
            u"Appelée le 3._x000D_\nRappeler _x0028_demain_x0029_."_s},
        {u"KOSSI"_s, u"<b>3 rue</b>"_s, u"_x005F_x000D_"_s}});
    QCOMPARE(list.headers[1], u"Adresse\n(domicile)"_s);
    const ImportSummary done = import(*file, plan(*file, list));
    const Person first = person(*file, done.people[0]);
    QCOMPARE(first.address, u"12 rue du Pont\nBât. B"_s);
    QCOMPARE(first.note, u"Appelée le 3.\nRappeler (demain)."_s);
    const Person second = person(*file, done.people[1]);
    QCOMPARE(second.address, u"<b>3 rue</b>"_s);
    QCOMPARE(second.note, u"_x000D_"_s);
}

void TestImportCases::totalsAreNobody()
{
    const DataTable list = sheet({{u"Liste des personnes accueillies au 27/11/2026"_s}, {},
        {u"Nom"_s, u"Prénom"_s, u"Remarques"_s}, {u"VANNIER"_s, u"Odile"_s, u"31"_s},
        {u"TOTAL"_s, u"Guy"_s, u"1"_s}, {u"KOSSI"_s, u"Ama"_s, u"12"_s}, {},
        {u"TOTAL"_s, {}, u"43"_s}, {u"Nombre de personnes : 2"_s}, {{}, {}, u"43"_s},
        {u"Nom"_s, u"Prénom"_s, u"Remarques"_s}, {u"Édité le 27/11/2026 à 10:02"_s}});
    QCOMPARE(list.above, 1);
    const auto file = newFile();
    ImportPlan planned = plan(*file, list);
    QList<int> nobody;
    for (const ImportLine& line : planned.lines)
        if (line.isNobody)
            nobody.append(line.number);
    QCOMPARE(nobody, (QList<int>{8, 9, 10, 11, 12}));
    QVERIFY(planned.isWhole() && planned.problems.empty());
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 3); // somebody is called Guy TOTAL
    QCOMPARE(done.nobody, 5);
    QCOMPARE(done.leftOut, 0);
    // Chosen all the same.
    planned.lines[4].isTaken = true;
    const auto other = newFile();
    QCOMPARE(import(*other, planned).created, 4);
    QCOMPARE(everybody(*other).back().birthName, u"Nombre de personnes : 2"_s);
}

void TestImportCases::datesWithZeros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* text, const char* iso, const char* note = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso)
                            << QString::fromUtf8(note);
    };
    row("00/00/00", "");
    row("00/00/0000", "");
    row("0000-00-00", "");
    row("99/99/9999", "");
    row("01/01/1900", "");
    row("0", "");
    row("00/00/1985", "1985");
    row("00/06/1985", "1985-06");
    row("19850000", "1985");
    row("1985-00-00", "1985");
    row("1985-06-00", "1985-06");
    row("19850612", "1985-06-12");
    row("12061985", "1985-06-12");
    row("1985/06/12", "1985-06-12");
    row("12.06.85", "1985-06-12");
    row("12 juin 1985", "1985-06-12");
    row("12-juin-85", "1985-06-12");
    row("vers 1985", "1985");
    row("1985?", "1985");
    row("né en 1985", "1985");
    row("née le 12/06/1985", "1985-06-12");
    row("06/1985", "1985-06");
    row("12/06/1985 00:00", "1985-06-12");
    row("12/06/1985 (présumé)", "1985-06-12", "Né le : 12/06/1985 (présumé)");
    row("31/02/1985", "", "Né le : 31/02/1985 (à vérifier)");
    row("31195", "", "Né le : 31195 (à vérifier)");
    row("hier", "", "Né le : hier (à vérifier)");
}

void TestImportCases::datesWithZeros()
{
    QFETCH(QString, text);
    QFETCH(QString, note);
    const auto file = newFile();
    const ImportPlan planned = plan(*file, table(u"Nom;Né le\nA;"_s + text + u'\n'));
    const Person& read = planned.lines[0].person;
    QTEST(read.birthDate.toIso(), "iso");
    QCOMPARE(read.note, note.replace(u" :"_s, u"\u202f:"_s));
    QVERIFY(planned.isWhole());
    // Nothing is said of a date that says nothing; it is counted.
    QCOMPARE(planned.placeholders, read.birthDate.isKnown() || !read.note.isEmpty() ? 0 : 1);
}

void TestImportCases::marriedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("civility");
    const auto row
        = [](const char* name, const char* birth, const char* used, const char* civility = "") {
              QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(birth)
                                  << QString::fromUtf8(used) << QString::fromUtf8(civility);
          };
    row("BRUN épouse DAUPHIN", "BRUN", "DAUPHIN");
    row("BRUN ép. DAUPHIN", "BRUN", "DAUPHIN");
    row("BRUN ép.DAUPHIN", "BRUN", "DAUPHIN");
    row("BRUN EP DAUPHIN", "BRUN", "DAUPHIN");
    row("BRUN veuve DAUPHIN", "BRUN", "DAUPHIN");
    row("DAUPHIN née BRUN", "BRUN", "DAUPHIN");
    row("DAUPHIN NÉE BRUN", "BRUN", "DAUPHIN");
    row("DAUPHIN vve née BRUN", "BRUN", "DAUPHIN");
    row("BRUN (DAUPHIN)", "BRUN", "DAUPHIN");
    row("DAUPHIN (née BRUN)", "BRUN", "DAUPHIN");
    row("Mme DAUPHIN née DE LA TOUR", "DE LA TOUR", "DAUPHIN", "ms");
    row("M. LEBRAS", "LEBRAS", "", "mr");
    row("Monsieur LEBRAS", "LEBRAS", "", "mr");
    row("M'BAYE", "M'BAYE", "");
    row("BRUN dit \"Lino\"", "BRUN dit \"Lino\"", "");
    row("M. et Mme LEBRAS", "LEBRAS", "");
    row("NEE", "NEE", "");
    row("épouse DAUPHIN", "DAUPHIN", "");
}

void TestImportCases::marriedNames()
{
    QFETCH(QString, name);
    const NameReading read = readLastName(name);
    QTEST(read.birthName, "birth");
    QTEST(read.usedName, "used");
    QTEST(read.civility, "civility");
    QCOMPARE(read.saysMore, name.contains(u" et "_s) || name.contains(u'v'));
}

void TestImportCases::wholeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("parts"); ///< birth name, used name, first names, civility
    const auto row = [](const char* name, const QStringList& parts) {
        QTest::newRow(name) << QString::fromUtf8(name) << parts;
    };
    row("DE LA TOUR Marie-Ange", {u"DE LA TOUR"_s, {}, u"Marie-Ange"_s, {}});
    row("de la TOUR Marie", {u"de la TOUR"_s, {}, u"Marie"_s, {}});
    row("VAN DEN BERG Jan", {u"VAN DEN BERG"_s, {}, u"Jan"_s, {}});
    row("DIALLO EP. BARRY Aïssatou", {u"DIALLO"_s, u"BARRY"_s, u"Aïssatou"_s, {}});
    row("DIALLO épouse BARRY Aïssatou", {u"DIALLO"_s, u"BARRY"_s, u"Aïssatou"_s, {}});
    row("Aïssatou DIALLO épouse BARRY", {u"DIALLO"_s, u"BARRY"_s, u"Aïssatou"_s, {}});
    row("BARRY Aïssatou née DIALLO", {u"DIALLO"_s, u"BARRY"_s, u"Aïssatou"_s, {}});
    row("d'ALMEIDA Jo", {u"d'ALMEIDA"_s, {}, u"Jo"_s, {}});
    row("O'NEILL Sean", {u"O'NEILL"_s, {}, u"Sean"_s, {}});
    row("N'DIAYE Fatou", {u"N'DIAYE"_s, {}, u"Fatou"_s, {}});
    row("Mme KOSSI Ama", {u"KOSSI"_s, {}, u"Ama"_s, u"ms"_s});
    row("M. LEBRAS Yann", {u"LEBRAS"_s, {}, u"Yann"_s, u"mr"_s});
    row("Le Bras Yann", {u"Le Bras"_s, {}, u"Yann"_s, {}});
    row("EL FASSI NADIA", {u"EL FASSI"_s, {}, u"NADIA"_s, {}});
    row("MARTIN PIERRE", {u"MARTIN"_s, {}, u"PIERRE"_s, {}});
    row("TRAORÉ A. Moussa", {u"TRAORÉ"_s, {}, u"A. Moussa"_s, {}});
    row("M'BAYE ABDOU Aziz", {u"M'BAYE ABDOU"_s, {}, u"Aziz"_s, {}});
    row("KOSSI (Mme) Ama", {u"KOSSI"_s, {}, u"Ama"_s, u"ms"_s});
}

void TestImportCases::wholeNames()
{
    QFETCH(QString, name);
    const NameReading read = readFullName(name);
    const QStringList parts{read.birthName, read.usedName, read.firstNames, read.civility};
    QTEST(parts, "parts");
    QCOMPARE(splitName(u"Jean Paul Le Bras"_s, true), std::pair(u"Le Bras"_s, u"Jean Paul"_s));
}

void TestImportCases::aNewerListShowsWhatDiffers()
{
    const auto file = newFile();
    const ImportSummary first = import(*file,
        u"Nom;Prénom;Date de naissance;Téléphone\nVANNIER;Odile;03/04/1971;0601020304\n"
        "KOSSI;Ama;12/11/1988;0601020305\nLEBRAS;Yann;;0601020306\n"_s);
    QCOMPARE(first.created, 3);
    // The same list, whose numbers a spreadsheet has cut.
    const ImportPlan again = plan(*file,
        table(u"Nom;Prénom;Date de naissance;Téléphone\nVANNIER;Odile;03/04/1971;601020304\n"
              "KOSSI;Ama;12/11/1988;601020305\nLEBRAS;Yann;;601020306\n"_s));
    for (const ImportLine& line : again.lines)
        QVERIFY(line.duplicate.isSure && line.differences.empty());
    const ImportSummary same = import(*file, again);
    QCOMPARE(same.created + same.completed + same.different, 0);

    const auto newer = [](const QString& phone, const QString& address, const QString& note) {
        return table(u"Nom;Prénom;Date de naissance;Téléphone;Adresse;Commentaires\n"
                     "VANNIER;Odile;03/04/1971;%1;%2;%3\n"_s.arg(phone, address, note));
    };
    import(*file, plan(*file, newer(u"0699999999"_s, u"nouvelle adresse"_s, u"hospitalisée"_s)));
    ImportPlan planned = plan(*file, newer(u"0688888888"_s, u"encore une autre"_s, u"sortie"_s));
    QStringList said;
    for (const ImportDifference& difference : planned.lines[0].differences)
        said.append(difference.field + u'|' + difference.before + u'|' + difference.after);
    QCOMPARE(said,
        (QStringList{u"phone|0601020304 / 0699999999|0688888888"_s,
            u"address|nouvelle adresse|encore une autre"_s, u"note|hospitalisée|sortie"_s}));
    planned.lines[0].differences[1].choice = DifferenceChoice::Take;
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.completed, 1);
    QCOMPARE(done.different, 3);
    const Person p = person(*file, first.people[0]);
    QCOMPARE(p.phone, u"0601020304 / 0699999999 / 0688888888"_s);
    QCOMPARE(p.address, u"encore une autre"_s);
    QCOMPARE(p.note, u"hospitalisée\nsortie"_s);
    QCOMPARE(count(*file, "person"), 3);
    QVERIFY(file->undo());
    QCOMPARE(person(*file, first.people[0]).address, u"nouvelle adresse"_s);
}

void TestImportCases::twinsAreTwo()
{
    const auto file = newFile();
    const QString list = u"Ménage;Lien;Nom;Prénom;Date de naissance\n"
                         "4;demandeur;EL FASSI;Nadia;03/02/1988\n"
                         "4;enfant;EL FASSI;Mohamed Amine;12/05/2016\n"
                         "4;enfant;EL FASSI;Mohamed Ali;12/05/2016\n"
                         "5;demandeur;LEROY;Anne;03/02/1988\n"
                         "5;enfant;LEROY;Marie-Ange;01/06/2018\n"
                         "5;enfant;LEROY;Marie-Laure;01/06/2018\n"_s;
    const ImportSummary done = import(*file, list);
    QCOMPARE(done.created, 6);
    QCOMPARE(done.households, 2);
    const auto people = everybody(*file);
    QCOMPARE(people[1].firstNames, u"Mohamed Amine"_s);
    QCOMPARE(people[2].firstNames, u"Mohamed Ali"_s);
    // The list again: each of the twins is the one of before.
    const ImportPlan again = plan(*file, table(list));
    for (std::size_t i = 0; i < again.lines.size(); ++i) {
        QVERIFY(again.lines[i].duplicate.isSure);
        QCOMPARE(again.lines[i].duplicate.person, people[i].id);
    }
    QCOMPARE(import(*file, again).created, 0);
}

void TestImportCases::homonymsAreTwo_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("same"); ///< as somebody of the file
    QTest::addColumn<bool>("sameInOneList");
    const auto row
        = [](const char* what, const char* known, const char* line, bool same, bool sameInOneList) {
              QTest::newRow(what) << QString::fromUtf8(known) << QString::fromUtf8(line) << same
                                  << sameInOneList;
          };
    const char* odile = "VANNIER;Odile;03/04/1971;0601020304;Reims";
    row("all alike", odile, odile, true, true);
    row("nothing more", odile, "VANNIER;Odile;03/04/1971;;", true, true);
    row("another phone", odile, "VANNIER;Odile;03/04/1971;0699999999;Reims", true, false);
    row("another birth place", odile, "VANNIER;Odile;03/04/1971;0601020304;Sedan", false, false);
    row("the same place, said more", odile, "VANNIER;Odile;03/04/1971;;REIMS (51)", true, true);
    row("other first names", odile, "VANNIER;Odile Marie;03/04/1971;;", true, true);
    row("other second names", "VANNIER;Odile Anne;03/04/1971;;", "VANNIER;Odile Marie;03/04/1971;;",
        false, false);
    row("another day", odile, "VANNIER;Odile;04/04/1971;0601020304;Reims", false, false);
    row("1 January", "DIALLO;Amadou;01/01/1990;;", "DIALLO;Amadou;01/01/1990;;", true, true);
    row("1 January, other phones", "DIALLO;Amadou;01/01/1990;0601020304;",
        "DIALLO;Amadou;01/01/1990;0601020305;", false, false);
    row("no date, one phone", "ROUX;Inès;;0601020304;", "ROUX;Inès;;06 01 02 03 04;", true, true);
    row("no date, no phone", "ROUX;Inès;;;", "ROUX;Inès;;;", true, false);
    row("no date, something more", "ROUX;Inès;;;", "ROUX;Inès;;0601020304;", false, false);
    row("a year", "ROUX;Inès;1990;;", "ROUX;Inès;1990;;", true, false);
    row("double name", "DUPONT-MARTIN;Zoé;03/04/1971;;", "MARTIN;Zoé;03/04/1971;;", true, true);
    row("married name", "BRUN ép. DAUPHIN;Aline;03/04/1971;;", "DAUPHIN;Aline;03/04/1971;;", true,
        true);
    row("a particle is no part", "EL FASSI;Nadia;03/04/1971;;", "EL AMRANI;Nadia;03/04/1971;;",
        false, false);
}

void TestImportCases::homonymsAreTwo()
{
    QFETCH(QString, known);
    QFETCH(QString, line);
    QFETCH(bool, same);
    QFETCH(bool, sameInOneList);
    const QString titles = u"Nom;Prénom;Né le;Téléphone;Lieu de naissance\n"_s;
    const auto file = newFile();
    import(*file, titles + known + u'\n');
    import(*file, titles + line + u'\n');
    QCOMPARE(count(*file, "person"), same ? 1 : 2);
    const auto other = newFile();
    import(*other, titles + known + u'\n' + line + u'\n');
    QCOMPARE(count(*other, "person"), sameInOneList ? 1 : 2);
}

void TestImportCases::phonesAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* text, const char* phone, const char* note = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(phone)
                            << QString::fromUtf8(note);
    };
    row("+33 (0)6 01 02 03 04", "+33 (0)6 01 02 03 04");
    row("06.01.02.03.04", "06.01.02.03.04");
    row("0601020304 0701020304", "0601020304 / 0701020304");
    row("06 01 02 03 04 (mère)", "06 01 02 03 04", "06 01 02 03 04 (mère)");
    row("06 01 02 03 04 ou 07 01 02 03 04", "06 01 02 03 04 / 07 01 02 03 04");
    row("Tél : 06 01 02 03 04", "06 01 02 03 04");
    row("06 01 02 03 04 - 07 01 02 03 04", "06 01 02 03 04 / 07 01 02 03 04");
    row("pas de téléphone", "", "pas de téléphone (à vérifier)");
    row("06O1020304", "0601020304");
    row("06 01 02 03 04\n07 01 02 03 04", "06 01 02 03 04 / 07 01 02 03 04");
    row("'0601020304", "0601020304");
    row("6,01020304E+08", "0601020304");
    row("6,01E+08", "", "6,01E+08 (à vérifier)");
    row("00 33 6 01 02 03 04", "00 33 6 01 02 03 04");
    row("+212 6 01 02 03 04", "+212 6 01 02 03 04");
    row("+212 6 01 02 03 04 / mari : 06 11 22 33 44", "+212 6 01 02 03 04 / 06 11 22 33 44",
        "+212 6 01 02 03 04 / mari : 06 11 22 33 44");
    row("06 01 02 03 04\\07 01 02 03 04", "06 01 02 03 04 / 07 01 02 03 04");
    row("601020304", "0601020304");
    row("601020304 ou 701020304", "0601020304 / 0701020304");
    row("115", "115");
}

void TestImportCases::phonesAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, note);
    const auto file = newFile();
    const ImportPlan planned = plan(*file, table(u"Nom;Téléphone\nA;"_s + csvCell(text) + u'\n'));
    QVERIFY(planned.isWhole());
    const ImportSummary done = import(*file, planned);
    const Person p = person(*file, done.people.value(0));
    QTEST(p.phone, "phone");
    QCOMPARE(p.note, note.isEmpty() ? note : u"Téléphone\u202f: "_s + note);
}

void TestImportCases::zerosComeBackInText()
{
    const auto file = newFile();
    const ImportSummary done = import(*file,
        u"Nom;Portable;Code postal;Ville;Téléphone personne à contacter\n"
        "A;601020304;8300;RETHEL;701020304\n"_s);
    const Person p = person(*file, done.people[0]);
    QCOMPARE(p.phone, u"0601020304"_s);
    QCOMPARE(p.address, u"08300 RETHEL"_s);
    QCOMPARE(p.contactPhone, u"0701020304"_s);
}

void TestImportCases::unknownReferentsMayJoinTheTeam()
{
    const auto file = newFile();
    const DataTable list = table(u"Nom;Date d’entrée;referent_nom;referent_prenom\n"
                                 "A;1/3/2026;LEGRAND;Paul\nB;2/3/2026;LEGRAND;Paul\n"
                                 "C;;ROY;Guy\nD;3/3/2026;NULL;NULL\n"_s);
    ImportPlan planned = plan(*file, list);
    QCOMPARE(unknownReferents(planned), QStringList{u"LEGRAND Paul"_s});
    QVERIFY(planned.isWhole());
    QCOMPARE(planned.lines[0].person.note, u"Référent\u202f: LEGRAND Paul (à vérifier)"_s);
    planned.addsReferents = true;
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 4);
    QCOMPARE(done.professionals, 1);
    QCOMPARE(count(*file,
                 "accompaniment a JOIN professional p ON p.id = a.referent_id WHERE p.last_name ="
                 " 'LEGRAND' AND p.first_name = 'Paul'"),
        2);
    QCOMPARE(person(*file, done.people[0]).note, QString());
    QCOMPARE(person(*file, done.people[2]).note, u"Référent\u202f: ROY Guy (à vérifier)"_s);
    QVERIFY(file->undo());
    QCOMPARE(count(*file, "professional"), 0);
    QCOMPARE(count(*file, "person"), 0);
}

void TestImportCases::whatTheAccompanimentSaysIsNotLost()
{
    const auto file = newFile();
    const QString titles = u"Nom;Prénom;Né le;Ménage;Lien;Date d’entrée;Origine;Commentaires\n"_s;
    const ImportSummary first = import(*file,
        titles + u"KOSSI;Ama;12/11/1988;4;demandeur;01/03/2026;SIAO;"_s + QString(1930, u'n')
            + u'\n');
    ImportPlan planned
        = plan(*file, table(titles + u"KOSSI;Ama;12/11/1988;4;enfant;02/03/2026;Police;\n"_s));
    QStringList fields;
    for (ImportDifference& difference : planned.lines[0].differences) {
        fields.append(difference.field);
        difference.choice = difference.choice == DifferenceChoice::Keep ? DifferenceChoice::Keep
                                                                        : DifferenceChoice::Take;
    }
    QCOMPARE(fields,
        (QStringList{
            u"household.role"_s, u"accompaniment.opened_on"_s, u"accompaniment.origin"_s}));
    // The note has room for two of the three; the third is told.
    QVERIFY(!planned.isWhole());
    QCOMPARE(planned.problems.size(), 1U);
    QCOMPARE(planned.problems[0].kind, ImportProblemKind::NoteIsFull);
    import(*file, planned);
    const QString note = person(*file, first.people[0]).note;
    QVERIFY(
        note.endsWith(u"n\nPlace dans le ménage\u202f: Enfant\nDate d’entrée\u202f: 02/03/2026"_s));
    QCOMPARE(count(*file, "accompaniment WHERE origin = 'siao' AND opened_on = '2026-03-01'"), 1);
    QCOMPARE(count(*file, "membership WHERE role = 'reference'"), 1);
}

void TestImportCases::wordsAreMappedOnce()
{
    const auto file = newFile();
    const DataTable list = table(u"Nom;Sexe;Origine\nA;3;Mairie\nB;3;\nC;F;mairie\n"_s);
    ImportMapping mapping = proposedMapping(list);
    const auto planned = [&] {
        return *file->query([&](const Reader& reader) {
            return planImport(reader, file->vocabulary(), list, mapping);
        });
    };
    QCOMPARE(unknownWords(planned(), mapping),
        (std::vector<UnknownWord>{{u"person.gender"_s, u"gender"_s, u"3"_s, 2},
            {u"accompaniment.origin"_s, u"origin"_s, u"Mairie"_s, 2}}));
    mapping.words[u"person.gender"_s].insert(u"3"_s, u"woman"_s);
    mapping.words[u"accompaniment.origin"_s].insert(u"mairie"_s, QString());
    const ImportPlan known = planned();
    QVERIFY(known.problems.empty());
    QCOMPARE(known.lines[1].person.gender, u"woman"_s);
    perform(*file, Operation::ImportPeople, [&](Work& work) {
        importMappings::remember(work, mapping);
        return 0;
    });
    const auto later = file->query(
        [&](const Reader& reader) { return importMappings::remembered(reader, list); });
    QCOMPARE(later->value(), mapping);
}

/// Of whatever version: one that had fewer columns is ours too.
void TestImportCases::whatJalonsExportedIsReadAsWritten()
{
    const auto file = newFile();
    const auto read = [&](const char* headers) {
        const DataTable list
            = table(QLatin1String(headers) + u"\n7;-;N/A;dash\n8;KOSSI;Ama;kossi\n"_s);
        return plan(*file, list).lines[0].person.birthName;
    };
    QCOMPARE(read("id;birth_name;first_names;sort_key"), u"-"_s);
    QCOMPARE(read("n°;nom;prénom;clé"), QString());
}

QTEST_GUILESS_MAIN(TestImportCases)
#include "test_import_cases.moc"
