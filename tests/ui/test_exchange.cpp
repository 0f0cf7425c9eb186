#include "core/exchange/structure_export.h"
#include "core/person/person.h"
#include "core/search/people_list.h"
#include "core/storage/sql.h"
#include "tests/ui/hands.h"
#include "ui/exchange/columns_view.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/import_page.h"
#include "ui/page/session.h"
#include "ui/person/people_model.h"
#include "ui/person/people_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The import page and the export buttons, with real files and real widgets.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void aListIsImportedAndTakenBack();
    void problemsAreShownBeforeAnythingIsWritten();
    void theCheckSaysAllInOneCard();
    void aWordIsMappedForItsColumn();
    void doubtfulAccentsAreChosenFirst();
    void theWindowAnswersDuringALongImport();
    void refusedFilesSayWhatToDo();
    void aTargetIsTakenOnce();
    void theListIsExportedAsShown();
    void theStructureIsExported();
    void theMenuLeadsToTheImport();

private:
    QString write(const QString& name, const QString& text)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        return path;
    }
    int people() const
    {
        return *m_file->query(
            [](const Reader& r) { return Sql(r).value(u"SELECT count(*) FROM person"_s).toInt(); });
    }
    void add(const QString& name, const QString& first)
    {
        const auto saved = m_file->perform(Operation::CreatePerson, [&](Work& work) {
            Person person;
            person.birthName = name;
            person.firstNames = first;
            people::save(work, person);
        });
        if (!saved)
            qFatal("cannot add");
    }
    /// Waits for the work in its thread, not for a time.
    /// Imports the list through the window. @return the longest turn of its loop, in milliseconds.
    qint64 longestTurn(const QString& path);
    static void settle(ImportPage& page) { QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), 30'000); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StructureFile> m_file;
    std::unique_ptr<Session> m_session;
};

void TestExchange::init()
{
    m_session.reset();
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Structure identity;
    identity.name = u"Essai"_s;
    auto file = StructureFile::create(FileAccess(m_folder->filePath(u"essai.jalons"_s)), identity,
        Clock::fixed(QDateTime(QDate(2026, 3, 10), QTime(10, 0))));
    QVERIFY(file);
    m_file = std::move(file).value();
    m_session = std::make_unique<Session>(*m_file);
}

void TestExchange::aListIsImportedAndTakenBack()
{
    ImportPage page(*m_session);
    page.resize(1200, 700);
    page.show();
    page.openFile(write(
        u"liste.csv"_s, u"Nom;Prénom;Né le\nDiarra;Awa;12/05/1984\nPetit;Luc;1990\nRoy;Guy;\n"_s));
    settle(page);
    auto* next = hands::child<QPushButton>(&page, "importNext");
    QVERIFY(next->isEnabled());
    new QAbstractItemModelTester(hands::child<QTableView>(&page, "importColumns")->model(), &page);
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(people(), 0);
    QVERIFY(next->text().contains(u"3"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(people(), 3);
    QVERIFY(hands::child<QLabel>(&page, "importSummary")->text().contains(u"3"_s));
    auto* imported = hands::child<QListWidget>(&page, "importPeople");
    QCOMPARE(imported->count(), 3);
    QSignalSpy opened(m_session.get(), &Session::personRequested);
    emit imported->itemActivated(imported->item(1));
    QCOMPARE(opened.size(), 1);
    // « See the people » asks for the list of those alone.
    QSignalSpy asked(&page, &ImportPage::peopleAsked);
    QTest::mouseClick(hands::child<QPushButton>(&page, "importSee"), Qt::LeftButton);
    PersonFilter filter;
    filter.operation = asked.value(0).value(0).toLongLong();
    QVERIFY(filter.operation > 0);
    QCOMPARE(*m_file->query([&](const Reader& r) { return people::count(r, filter, 10); }), 3);
    // What other desks write later does not send the page back to an earlier step.
    m_file->poll();
    QCoreApplication::processEvents();
    QVERIFY(!page.isRunning() && imported->isVisible());
    // The operation of the other thread is this desk's: it is taken back here.
    QCOMPARE(m_file->undoable(), std::optional(Operation::ImportPeople));
    QVERIFY(m_file->undo());
    QCOMPARE(people(), 0);
}

void TestExchange::problemsAreShownBeforeAnythingIsWritten()
{
    add(u"Petit"_s, u"Luc"_s);
    ImportPage page(*m_session);
    page.resize(1200, 700);
    page.show();
    page.openFile(write(
        u"liste.csv"_s, u"Nom;Prénom;Né le\nDiarra;Awa;31/02/1984\nPETIT;luc;1990\nRoy;Guy;\n"_s));
    settle(page);
    auto* next = hands::child<QPushButton>(&page, "importNext");
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    auto* problems = hands::child<QTableView>(&page, "importProblems")->model();
    new QAbstractItemModelTester(problems, &page);
    QCOMPARE(problems->rowCount(), 1);
    QCOMPARE(problems->index(0, 0).data().toInt(), 2);
    auto* likenesses = hands::child<QTableView>(&page, "importLikenesses")->model();
    new QAbstractItemModelTester(likenesses, &page);
    QCOMPARE(likenesses->rowCount(), 1);
    likenesses->setData(
        likenesses->index(0, 3), QString::number(int(DuplicateChoice::Complete)), Qt::EditRole);
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(people(), 3); // Petit was there
    QCOMPARE(*m_file->query([](const Reader& r) {
        return Sql(r)
            .value(u"SELECT birth_date FROM person WHERE birth_name = 'Petit'"_s)
            .toString();
    }),
        u"1990"_s);
}

void TestExchange::theCheckSaysAllInOneCard()
{
    const auto saved = m_file->perform(Operation::CreatePerson, [&](Work& work) {
        Person person;
        person.birthName = u"VANNIER"_s;
        person.firstNames = u"Odile"_s;
        person.birthDate = PartialDate::of(1971, 4, 3);
        person.address = u"3 rue Basse"_s;
        people::save(work, person);
    });
    QVERIFY(saved);
    ImportPage page(*m_session);
    page.resize(1200, 700);
    page.show();
    page.openFile(write(u"liste.csv"_s,
        u"Nom;Prénom;Né le;Adresse;Entrée le;Référent;Couleur\n"
        "VANNIER;Odile;03/04/1971;9 rue Haute;;;\n"
        "KOSSI;Ama;;;1/3/2026;LEGRAND Paul;bleu\nTOTAL;;;;;;\n;;;2 rue X;;;\n"_s));
    settle(page);
    auto* next = hands::child<QPushButton>(&page, "importNext");
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QVERIFY(next->text().contains(u"2"_s));
    const QString said = hands::child<QLabel>(&page, "importOutlook")->text();
    QCOMPARE(said.count(u" · "_s), 6);
    QVERIFY(said.contains(u"Couleur"_s));
    auto* tabs = hands::child<QTabBar>(&page, "importParts");
    QVERIFY(tabs->isVisible() && tabs->height() > 20);
    QList<int> shown; // to look at, already there, different, not persons, new
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->isTabVisible(tab))
            shown.append(tab);
    QCOMPARE(shown, (QList<int>{0, 2, 3, 4, 5}));
    auto* differences = hands::child<QTableView>(&page, "importDifferences")->model();
    new QAbstractItemModelTester(differences, &page);
    QCOMPARE(differences->rowCount(), 1);
    QCOMPARE(differences->index(0, 3).data().toString(), u"3 rue Basse"_s);
    QCOMPARE(differences->index(0, 4).data().toString(), u"9 rue Haute"_s);
    differences->setData(
        differences->index(0, 5), QString::number(int(DifferenceChoice::Take)), Qt::EditRole);
    auto* nobody = hands::child<QTableView>(&page, "importNobody")->model();
    QCOMPARE(nobody->rowCount(), 1);
    nobody->setData(nobody->index(0, 2), u"1"_s, Qt::EditRole);
    auto* referents = hands::child<QCheckBox>(&page, "importAddReferents");
    QVERIFY(referents->isVisible() && referents->text().contains(u"LEGRAND Paul"_s));
    referents->click();
    // Somebody writes meanwhile: what was chosen stays.
    add(u"Ailleurs"_s, u"Luc"_s);
    page.refetch();
    settle(page);
    QCOMPARE(differences->index(0, 5).data(Qt::EditRole).toInt(), int(DifferenceChoice::Take));
    QVERIFY(referents->isChecked());
    QVERIFY(next->text().contains(u"3"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(people(), 4);
    const auto text = [this](const QString& sql) {
        return *m_file->query([&](const Reader& r) { return Sql(r).value(sql).toString(); });
    };
    QCOMPARE(text(u"SELECT address FROM person WHERE birth_name = 'VANNIER'"_s), u"9 rue Haute"_s);
    QCOMPARE(text(u"SELECT p.last_name FROM accompaniment a JOIN professional p ON p.id ="
                  " a.referent_id"_s),
        u"LEGRAND"_s);
    m_file->poll();
    QVERIFY(m_file->undo());
    QCOMPARE(text(u"SELECT count(*) FROM professional"_s), u"0"_s);
    QCOMPARE(text(u"SELECT address FROM person WHERE birth_name = 'VANNIER'"_s), u"3 rue Basse"_s);
    QCOMPARE(people(), 2);
}

void TestExchange::aWordIsMappedForItsColumn()
{
    ImportPage page(*m_session);
    page.resize(1200, 700);
    page.show();
    const QString list = write(u"liste.csv"_s, u"Nom;Sexe\nA;3\nB;3\nC;F\n"_s);
    page.openFile(list);
    settle(page);
    auto* next = hands::child<QPushButton>(&page, "importNext");
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    auto* words = hands::child<QTableView>(&page, "importWords")->model();
    QCOMPARE(words->rowCount(), 1);
    QCOMPARE(words->index(0, 2).data().toInt(), 2);
    words->setData(words->index(0, 3), u"woman"_s, Qt::EditRole);
    settle(page);
    QCOMPARE(words->rowCount(), 0);
    QCOMPARE(hands::child<QTableView>(&page, "importProblems")->model()->rowCount(), 0);
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(*m_file->query([](const Reader& r) {
        return Sql(r).value(u"SELECT count(*) FROM person WHERE gender = 'woman'"_s).toInt();
    }),
        3);
    // And remembered for the next list of these titles.
    page.openFile(list);
    settle(page);
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(words->rowCount(), 0);
}

void TestExchange::doubtfulAccentsAreChosenFirst()
{
    const QString path = m_folder->filePath(u"mac.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // « … » of Windows or « É » of a Mac, once: nothing tells which.
    file.write("Nom;Ville\nKOSSI;PR\x83\n");
    file.close();
    ImportPage page(*m_session);
    page.resize(1200, 700);
    page.show();
    page.openFile(path);
    settle(page);
    const auto readings = page.findChildren<QPushButton*>(u"importReading"_s);
    QCOMPARE(readings.size(), 2);
    QVERIFY(!hands::child<QPushButton>(&page, "importNext")->isVisible());
    const auto right = std::find_if(readings.begin(), readings.end(),
        [](const QPushButton* button) { return button->text().contains(u"PRÉ"_s); });
    QVERIFY(right != readings.end());
    QTest::mouseClick(*right, Qt::LeftButton);
    settle(page);
    auto* next = hands::child<QPushButton>(&page, "importNext");
    QVERIFY(next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QTest::mouseClick(next, Qt::LeftButton);
    settle(page);
    QCOMPARE(*m_file->query([](const Reader& r) {
        return Sql(r).value(u"SELECT address FROM person"_s).toString();
    }),
        u"PRÉ"_s);
}

/// The longest time between two turns of the window's loop, from the choice of the file to the list
/// of those imported.
void TestExchange::theWindowAnswersDuringALongImport()
{
    QString csv
        = u"Nom;Prénom;Né le;Sexe;Téléphone;Adresse;Référent;Date d’entrée;Commentaires\n"_s;
    for (int i = 0; i < 10'000; ++i)
        csv += u"Personne%1;Prénom%2;%3/%4/%5;%6;06%7;%1 rue Basse;Inconnue Anne;01/03/2026;Soir\n"_s
                   .arg(i)
                   .arg(i % 997)
                   .arg(1 + i % 31)
                   .arg(1 + i % 12)
                   .arg(1940 + i % 70)
                   .arg(i % 3 == 0 ? u"Z"_s : u"F"_s)
                   .arg(10'000'000 + i);
    const QString path = write(u"longue.csv"_s, csv);
    // A machine that does something else meanwhile is given another try.
    qint64 longest = longestTurn(path);
    for (int again = 0; again < 2 && longest > 100; ++again) {
        init();
        longest = longestTurn(write(u"longue.csv"_s, csv));
    }
    QVERIFY2(longest <= 100, qPrintable(u"%1 ms"_s.arg(longest)));
}

qint64 TestExchange::longestTurn(const QString& path)
{
    m_session.reset();
    MainWindow window(std::move(m_file));
    window.resize(1366, 768);
    window.show();
    window.desk()->importPeople();
    auto* page = qobject_cast<ImportPage*>(window.desk()->currentPage());
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
    QCoreApplication::processEvents();
    turn.start();
    tick.start(0);
    page->openFile(path);
    settle(*page);
    auto* next = hands::child<QPushButton>(page, "importNext");
    next->click();
    settle(*page);
    next->click();
    settle(*page);
    QTest::qWait(50);
    return hands::child<QListWidget>(page, "importPeople")->count() == 201 ? longest : 1'000'000;
}

void TestExchange::refusedFilesSayWhatToDo()
{
    ImportPage page(*m_session);
    page.show();
    auto* error = hands::child<QLabel>(&page, "importError");
    for (const QString& content : {u"PK\x03\x04 rien"_s, u"\x01\x02\x03"_s, QString()}) {
        page.openFile(write(u"mauvais.xlsx"_s, content));
        settle(page);
        QVERIFY(error->isVisible() && error->text().size() > 20);
        QCOMPARE(hands::child<QPushButton>(&page, "importNext")->isVisible(), false);
    }
    page.openFile(write(u"bon.csv"_s, u"Couleur;Taille\nrouge;2\n"_s));
    settle(page);
    // No column holds a name: there is nothing to import yet.
    QVERIFY(!hands::child<QPushButton>(&page, "importNext")->isEnabled());
}

void TestExchange::aTargetIsTakenOnce()
{
    ColumnsModel model(nullptr);
    auto table = std::make_shared<DataTable>();
    table->headers = {u"Nom"_s, u"Surnom"_s};
    model.show(table, proposedMapping(*table));
    QCOMPARE(model.mapping().targets[0], u"person.birth_name"_s);
    QVERIFY(
        model.setData(model.index(1, ColumnsModel::Target), u"person.birth_name"_s, Qt::EditRole));
    QCOMPARE(model.mapping().targets, (QStringList{QString(), u"person.birth_name"_s}));
}

void TestExchange::theListIsExportedAsShown()
{
    for (int i = 0; i < 250; ++i)
        add(u"Personne%1"_s.arg(i + 100), i % 2 == 0 ? u"Awa"_s : u"Luc"_s);
    PeopleModel model(*m_session, nullptr);
    PersonFilter filter;
    filter.search = u"awa"_s;
    model.setFilter(filter);
    QTableView view;
    view.setModel(&model);
    view.setColumnHidden(PeopleModel::Age, true);
    ExportButton button(*m_session, &view, u"Personnes"_s);
    QSignalSpy done(&button, &ExportButton::finished);
    const QString path = m_folder->filePath(u"liste.xlsx"_s);
    button.exportTo(path);
    QTRY_COMPARE(done.size(), 1);
    const TableReading sheet = readTable(path);
    QVERIFY(sheet.ok());
    // All rows of the filter, not only those scrolled to; the hidden column is left out.
    QCOMPARE(sheet.table.lines.size(), 125U);
    QCOMPARE(sheet.table.headers.size(), qsizetype(PeopleModel::ColumnCount) - 1);
    for (int row = 0; row < 125; ++row)
        QCOMPARE(
            sheet.table.lines[std::size_t(row)].cells[0], model.index(row, 0).data().toString());
    button.exportTo(m_folder->filePath(u"no/such/folder.csv"_s));
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(done.last().first().toBool(), false);
}

void TestExchange::theStructureIsExported()
{
    add(u"Petit"_s, u"Luc"_s);
    ExportCard card(*m_session);
    card.show();
    QSignalSpy done(&card, &ExportCard::finished);
    card.exportTo(m_folder->filePath(u"sortie"_s));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QVERIFY(done.first().first().toBool());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"sortie/LISEZMOI.txt"_s)));
}

void TestExchange::theMenuLeadsToTheImport()
{
    m_session.reset();
    Desk desk(std::move(m_file));
    desk.importPeople();
    auto* page = qobject_cast<ImportPage*>(desk.currentPage());
    QVERIFY(page);
    emit page->closed();
    QVERIFY(desk.currentPage() != page);
    desk.importPeople();
    emit page->peopleAsked(12345); // gone since
    QVERIFY(qobject_cast<PeoplePage*>(desk.currentPage()));
    QVERIFY(hands::child<QPushButton>(desk.currentPage(), "peopleClear")->isVisibleTo(&desk));
}

QTEST_MAIN(TestExchange)
#include "test_exchange.moc"
