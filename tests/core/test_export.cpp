#include "core/demo/demo.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/read_back.h"
#include "core/exchange/sheet_writer.h"
#include "core/exchange/structure_export.h"
#include "core/storage/description.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Every person, column by column, without the id, in the order of what is in them.
QStringList everybody(StructureFile& file)
{
    return *file.query([](const Reader& reader) {
        QStringList people;
        Rows rows = Sql(reader).select(u"SELECT * FROM person"_s);
        while (rows.next()) {
            QStringList values;
            for (int i = 1; i < rows.query().record().count(); ++i)
                values.append(rows.query().value(i).toString());
            people.append(values.join(u'\x1f'));
        }
        people.sort();
        return people;
    });
}

Result<QStringList> exported(StructureFile& file, const QString& folder, bool journal = false)
{
    const auto written = file.query(
        [&](const Reader& reader) { return exportStructure(reader, folder, {journal}); });
    if (!written)
        return written.error();
    if (!*written)
        return written->error();
    return (*written)->files;
}

void importPeople(StructureFile& file, const QString& path)
{
    const TableReading reading = readTable(path);
    QVERIFY(reading.ok());
    ImportPlan planned = *file.query([&](const Reader& reader) {
        return planImport(reader, file.vocabulary(), reading.table, proposedMapping(reading.table));
    });
    QStringList problems;
    for (const ImportProblem& problem : planned.problems)
        problems.append(u"%1 %2 %3"_s.arg(problem.line)
                            .arg(reading.table.headers.value(problem.column), problem.value));
    QCOMPARE(problems, QStringList());
    for (ImportLine& line : planned.lines)
        line.choice = DuplicateChoice::Create; // twins and namesakes are kept apart
    perform(file, Operation::ImportPeople, [&](Work& work) { return writeImport(work, planned); });
}

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Any text that a field accepts: letters of several scripts, signs that CSV quotes, formulas.
QString anyText(QRandomGenerator& random, int longest)
{
    static const QString signs = u"aéŒ;,\"'=+-@ \n\tçßΩقم木🙂0129()/"_s;
    QString text;
    for (int i = int(random.bounded(longest)); i > 0; --i)
        text += signs[random.bounded(int(signs.size()))];
    // Half a pair is no character.
    text.removeIf([](QChar c) { return c.isSurrogate(); });
    return text.trimmed();
}

} // namespace

/// What leaves the file can be read without us, and comes back the same.
class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnIsDescribed();
    void demonstrationComesBack();
    void anyPersonComesBack();
    void foldersAreNotOverwritten();
    void journalOnlyWhenAsked();
    void cancelLeavesNoFile();
    void sheetsAreTyped();
    void namesInTheFileAreNotUsed();
    void nothingIsOverwritten();
    void workbooksAreCounted();
};

void TestExport::everyColumnIsDescribed()
{
    const auto file = newFile();
    QStringList files;
    const QStringList missing
        = *file->query([](const Reader& reader) { return undescribed(reader); });
    const auto tables
        = *file->query([](const Reader& reader) { return exportedTables(reader, true); });
    QVERIFY(tables.contains(u"person"_s) && !tables.contains(u"person_search_data"_s));
    for (const QString& table : tables) {
        const TableInfo* described = describedTable(table);
        QVERIFY2(*described->file && *described->about, qPrintable(table));
        files.append(QLatin1String(described->file));
        const auto columns
            = *file->query([&](const Reader& reader) { return exportedColumns(reader, table); });
        QCOMPARE(columns.size(), qsizetype(described->columns.size()) + 1);
    }
    QCOMPARE(missing.join(u", "_s), QString());
    QCOMPARE(files.removeDuplicates(), 0);
}

void TestExport::demonstrationComesBack()
{
    QTemporaryDir folder;
    demo::Options options;
    options.people = 25;
    options.today = today;
    QVERIFY(demo::generate(FileAccess(folder.filePath(u"demo.jalons"_s)), options));
    auto file = StructureFile::open(
        FileAccess(folder.filePath(u"demo.jalons"_s)), OpenMode::ReadOnly, clockOn(today));
    const auto written = exported(**file, folder.filePath(u"export"_s));
    QVERIFY(written);
    QVERIFY(written->contains(folder.filePath(u"export/personnes.csv"_s)));

    const auto empty = newFile();
    importPeople(*empty, folder.filePath(u"export/personnes.csv"_s));
    QCOMPARE(everybody(*empty), everybody(**file));

    const QJsonObject json
        = QJsonDocument::fromJson(bytes(folder.filePath(u"export/structure.json"_s))).object();
    QCOMPARE(json[u"tables"_s][u"person"_s].toArray().size(), everybody(**file).size());
    QVERIFY(!json[u"tables"_s][u"contract"_s].toArray().isEmpty());
    QVERIFY(!json[u"tables"_s].toObject().contains(u"journal"_s));
    // Each cell as the file holds it: nothing, a number and a text are three things.
    for (const char* table : {"person", "accompaniment", "stay"}) {
        const QString name = QLatin1String(table);
        const QJsonArray rows = json[u"tables"_s][name].toArray();
        int nulls = 0;
        const auto stored = (*file)->query([&](const Reader& r) {
            QJsonArray images;
            for (Rows found = Sql(r).select(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(
                     Sql(r).database().rowAsJson(name), name));
                 found.next();)
                images.append(
                    QJsonDocument::fromJson(found.query().value(0).toString().toUtf8()).object());
            return images;
        });
        QCOMPARE(rows.size(), stored->size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            QVERIFY(row.size() > 5);
            for (auto cell = row.begin(); cell != row.end(); ++cell) {
                const QJsonValue held = stored->at(i).toObject().value(cell.key());
                // Hidden columns are no part of the image.
                if (!held.isUndefined())
                    QCOMPARE(cell.value(), held);
                nulls += cell.value().isNull() ? 1 : 0;
            }
        }
        QVERIFY2(nulls > 0 || name == u"person", table);
    }
    const QString readme = QString::fromUtf8(bytes(folder.filePath(u"export/LISEZMOI.txt"_s)));
    QVERIFY(readme.contains(u"personnes.csv"_s));
    QVERIFY(readme.contains(u"nationality : nationalité (code de la liste « nationality »)"_s));
}

void TestExport::anyPersonComesBack()
{
    QRandomGenerator random(20260310);
    for (int round = 0; round < 20; ++round) {
        QTemporaryDir folder;
        const auto file = newFile();
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            for (int i = 0; i < 12; ++i) {
                Person p;
                p.birthName = u"N"_s + anyText(random, 20);
                for (const auto field :
                    {&Person::usedName, &Person::firstNames, &Person::birthPlace, &Person::address,
                        &Person::contactName, &Person::contactTie, &Person::note})
                    p.*field = anyText(random, 30);
                p.phone = random.bounded(2) == 0 ? u"+33 612345678"_s : u"612345678 / 115"_s;
                p.birthDate
                    = PartialDate::of(1930 + int(random.bounded(90)), int(random.bounded(13)), 0);
                p.domiciliation = random.bounded(2) == 0;
                p.firstContact = random.bounded(2) == 0 ? QDate(2025, 2, 28) : QDate();
                p.gender = random.bounded(2) == 0 ? u"other"_s : QString();
                people::save(work, p);
            }
            return 0;
        });
        QVERIFY(exported(*file, folder.filePath(u"e"_s)));
        const auto empty = newFile();
        importPeople(*empty, folder.filePath(u"e/personnes.csv"_s));
        QCOMPARE(everybody(*empty), everybody(*file));
    }
}

void TestExport::foldersAreNotOverwritten()
{
    QTemporaryDir folder;
    const auto file = newFile();
    QVERIFY(exported(*file, folder.path()));
    const auto again = exported(*file, folder.path());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::FileExists);
    QCOMPARE(exported(*file, u"/proc/nowhere"_s).error().kind, ErrorKind::NotWritable);
}

void TestExport::journalOnlyWhenAsked()
{
    QTemporaryDir folder;
    const auto file = newFile();
    QVERIFY(exported(*file, folder.filePath(u"without"_s)));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"without/journal.csv"_s)));
    QVERIFY(exported(*file, folder.filePath(u"with"_s), true));
    QVERIFY(QFileInfo::exists(folder.filePath(u"with/journal.csv"_s)));
}

void TestExport::cancelLeavesNoFile()
{
    QTemporaryDir folder;
    const auto file = newFile();
    const auto stopped = *file->query([&](const Reader& reader) {
        return exportStructure(reader, folder.path(), {}, [](int done, int) { return done < 100; });
    });
    QVERIFY(!stopped);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExport::sheetsAreTyped()
{
    QTemporaryDir folder;
    const QVariantList row{u"=1+1"_s, QDate(2026, 3, 9), 42, 2.5, true, QVariant(),
        QDateTime(QDate(2026, 3, 9), QTime(14, 30))};
    const QStringList headers{
        u"Texte"_s, u"Date"_s, u"Nombre"_s, u"Décimal"_s, u"Oui"_s, u"Vide"_s, u"Moment"_s};
    for (const QString& name : {u"a.xlsx"_s, u"a.csv"_s}) {
        SheetWriter writer(folder.filePath(name), u"Liste : [essai]"_s, headers);
        writer.add(row);
        QVERIFY(!QFileInfo::exists(folder.filePath(name)));
        QVERIFY(writer.finish());
    }
    const QByteArray csv = bytes(folder.filePath(u"a.csv"_s));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(csv),
        u"Texte;Date;Nombre;Décimal;Oui;Vide;Moment\r\n"
        "'=1+1;09/03/2026;42;2,5;oui;;09/03/2026 14:30\r\n"_s);
    // Read back: the date and the number were stored as such, the formula as a text.
    const TableReading book = readTable(folder.filePath(u"a.xlsx"_s));
    QVERIFY(book.ok());
    QCOMPARE(book.table.lines[0].cells,
        (QStringList{u"=1+1"_s, u"2026-03-09"_s, u"42"_s, u"2.5"_s, u"oui"_s, QString(),
            u"2026-03-09 14:30"_s}));
    SheetWriter nowhere(folder.filePath(u"no/such/folder.xlsx"_s), u"x"_s, headers);
    QVERIFY(!nowhere.finish());
    SheetWriter nowhereCsv(folder.filePath(u"no/such/folder.csv"_s), u"x"_s, headers);
    QVERIFY(!nowhereCsv.finish());
}

void TestExport::namesInTheFileAreNotUsed()
{
    QTemporaryDir folder;
    const auto file = newFile();
    QVERIFY(file->fill([&](Work& work) {
        Sql(work).database().script(
            u"CREATE TABLE \"../evil\" (id INTEGER PRIMARY KEY, x TEXT);"
            "INSERT INTO \"../evil\" VALUES (1, 'taken along');"
            "ALTER TABLE person ADD COLUMN \"odd, (name\" TEXT DEFAULT 'taken along'"_s);
        Person p;
        p.birthName = u"Ba"_s;
        people::save(work, p);
    }));
    const auto report = *file->query([&](const Reader& reader) {
        return exportStructure(reader, folder.filePath(u"sub/export"_s));
    });
    QVERIFY(report);
    QCOMPARE(report->leftOut, (QStringList{u"person.odd, (name"_s, u"../evil"_s}));
    QCOMPARE(QDir(folder.filePath(u"sub"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList{u"export"_s});
    for (const QString& path : report->files)
        QVERIFY2(!bytes(path).contains("taken along"), qPrintable(path));
    QVERIFY(bytes(folder.filePath(u"sub/export/LISEZMOI.txt"_s)).contains("../evil"));
}

void TestExport::nothingIsOverwritten()
{
    QTemporaryDir folder;
    for (const QString& name : {u"a.csv"_s, u"a.xlsx"_s}) {
        QFile mine(folder.filePath(name));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        const DataTable table{{}, {u"Nom"_s}, {{2, {u"Ba"_s}, {}}}, false};
        QCOMPARE(writeTable(mine.fileName(), u"x"_s, table).error().kind, ErrorKind::FileExists);
        QCOMPARE(bytes(mine.fileName()), QByteArray("mine"));
        QVERIFY(writeTable(mine.fileName(), u"x"_s, table, Overwrite::Yes));
        QVERIFY(bytes(mine.fileName()) != QByteArray("mine"));
    }
    // A folder's name, a file's name for a folder, a structure's file: refused whatever is said.
    QVERIFY(StructureFile::create(FileAccess(folder.filePath(u"s.jalons"_s)), identity()));
    const QByteArray before = bytes(folder.filePath(u"s.jalons"_s));
    const DataTable table{{}, {u"Nom"_s}, {}, false};
    QCOMPARE(writeTable(folder.filePath(u"s.jalons"_s), u"x"_s, table, Overwrite::Yes).error().kind,
        ErrorKind::Protected);
    QCOMPARE(bytes(folder.filePath(u"s.jalons"_s)), before);
    const auto file = newFile();
    QCOMPARE(exported(*file, folder.filePath(u"a.csv"_s)).error().kind, ErrorKind::Protected);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part"_s}, QDir::AllEntries), QStringList());
}

void TestExport::workbooksAreCounted()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    SheetWriter writer(path, u"Liste"_s, {u"Nom"_s, u"Texte"_s});
    for (int i = 0; i < 300; ++i)
        writer.add({u"Nom%1"_s.arg(i), i % 7 == 0 ? QVariant() : u" \tœ\x01\r\n%1"_s.arg(i)});
    writer.add({QVariant(), QVariant()}); // a blank line is none
    QVERIFY(writer.finish());
    const ReadBack found = workbookContent(path);
    QCOMPARE(found.rows, 301);
    QCOMPARE(found.cells, 2 + 300 + 257);
    // Cut anywhere, it is not taken for whole.
    const QByteArray whole = bytes(path);
    for (const qsizetype length : {whole.size() / 2, whole.size() - 30}) {
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.left(length));
        cut.close();
        QVERIFY_THROWS_EXCEPTION(Failure, workbookContent(path));
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
