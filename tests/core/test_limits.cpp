#include "core/base/text_limits.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/limits.h"
#include "core/note/note.h"
#include "core/stay/lodging.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/core/workbook.h"

#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// A workbook of one sheet.
void writeSheet(const QString& path, const QByteArray& rows, const QByteArray& strings = {})
{
    WorkbookParts parts{
        {"xl/workbook.xml",
            "<workbook "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            "\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
            "</Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"});
    writeWorkbook(path, parts);
}

QByteArray text(const QByteArray& place, const QByteArray& value)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

} // namespace

/// What is odd or hostile is bounded in all, and refused in words.
class TestLimits : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void sparseRowsAreSmall()
    {
        // A value in column ALL (1 000) of each line: no line keeps a thousand cells for it.
        QByteArray rows = "<row r=\"1\">" + text("A1", "Nom") + "</row>";
        for (int i = 2; i < 20'000; ++i)
            rows += "<row><c r=\"A1\"><v>1</v></c><c r=\"ALL1\"><v>1</v></c></row>";
        const QString path = m_folder.filePath(u"wide.xlsx"_s);
        writeSheet(path, rows);
        const TableReading reading = readTable(path);
        QVERIFY(reading.ok());
        QCOMPARE(reading.table.headers, (QStringList{u"Nom"_s, u"colonne 1000"_s}));
        QCOMPARE(reading.table.lines.size(), std::size_t(19'998));
        for (const DataLine& line : reading.table.lines) {
            QCOMPARE(line.cells.size(), 2);
            QVERIFY(line.faults.empty()); // a column without a title, no separator too many
        }
    }

    void cellsAreBoundedInAll()
    {
        // A header of a thousand columns: lines of two cells would take a gigabyte together.
        QByteArray rows = "<row r=\"1\">" + text("A1", "Nom") + text("ALL1", "Fin") + "</row>";
        for (int i = 2; i < 50'000; ++i)
            rows += "<row><c r=\"A1\"><v>1</v></c><c r=\"ALL1\"><v>1</v></c></row>";
        const QString path = m_folder.filePath(u"many.xlsx"_s);
        writeSheet(path, rows);
        QCOMPARE(int(readTable(path).fault), int(TableFault::TooMuch));

        // Texts that the sheets share are counted with the cells.
        QByteArray strings;
        const QByteArray long30k(30'000, 'x');
        for (int i = 0; i < 3500; ++i)
            strings += "<si><t>" + long30k + "</t></si>";
        writeSheet(path, "<row r=\"1\">" + text("A1", "Nom") + "</row>", strings);
        QVERIFY(readTable(path).fault == TableFault::TooMuch
            || readTable(path).fault == TableFault::Bomb);
    }

    void theSamePlaceAgainAndAgain()
    {
        const QString path = m_folder.filePath(u"same.xlsx"_s);
        writeSheet(path,
            "<row r=\"1\">" + text("A1", "Nom") + text("B1", "Prénom") + "</row><row r=\"2\">"
                + text("B2", "un") + text("A2", "Ba") + text("B2", "deux") + "</row>");
        const TableReading twice = readTable(path);
        QVERIFY(twice.ok());
        QCOMPARE(twice.table.lines[0].cells, (QStringList{u"Ba"_s, u"deux"_s}));
        writeSheet(path,
            "<row r=\"1\">" + text("A1", "Nom") + "</row><row r=\"2\">"
                + text("A2", "x").repeated(5000) + "</row>");
        QCOMPARE(int(readTable(path).fault), int(TableFault::TooManyColumns));
    }

    void aPastedBookIsRefused()
    {
        const auto file = newFile();
        const PersonId person = perform(*file, Operation::CreatePerson, [](Work& work) {
            Person p;
            p.birthName = u"Ba"_s;
            return people::save(work, p);
        });
        Note note;
        note.person = person;
        note.day = today;
        note.text = QString(longestFieldText + 1, u'x');
        const auto refused
            = file->perform(Operation::WriteNote, [&](Work& work) { notes::save(work, note); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.value(0).kind, ProblemKind::TooLong);
        // Whichever form it comes from.
        const auto other = file->perform(Operation::UpdatePerson, [&](Work& work) {
            work.save("person", person.value, {{"contact_tie", note.text}});
        });
        QVERIFY(!other);
        QCOMPARE(other.error().problems.value(0).field, u"contact_tie"_s);
        // One that is there already stays, and does not hinder the other fields.
        QVERIFY(file->fill([&](Work& work) {
            QJsonObject image = work.image(u"person"_s, person.value);
            image[u"contact_tie"_s] = note.text;
            work.restore(u"person"_s, person.value, image);
        }));
        QVERIFY(file->perform(Operation::UpdatePerson, [&](Work& work) {
            work.save(
                "person", person.value, {{"contact_tie", note.text}, {"phone", u"0612345678"_s}});
        }));
        note.text.chop(1);
        QVERIFY(file->perform(Operation::WriteNote, [&](Work& work) { notes::save(work, note); }));
    }

    void placesInACircleOrADeepChain()
    {
        const auto file = newFile();
        QVERIFY(file->fill([](Work& work) {
            Database& d = Sql(work).database();
            d.script(u"INSERT INTO lodging (id, kind, label) SELECT value, 'house', 'L' || value"
                     " FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1"
                     " FROM n WHERE value < 5000) SELECT value FROM n);"
                     "UPDATE lodging SET parent_id = id + 1 WHERE id < 5000;"
                     "UPDATE lodging SET parent_id = 1 WHERE id = 5000"_s);
            work.save("structure", 1, {{"town", u"Lyon"_s}}); // so that something has changed
        }));
        QElapsedTimer timer;
        timer.start();
        const auto nodes = file->query([](const Reader& r) { return lodgings::tree(r); });
        QVERIFY(nodes);
        QCOMPARE(nodes->size(), std::size_t(5000)); // each once
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
