#include "core/accompaniment/due_list.h"
#include "core/action/planned_list.h"
#include "core/demo/demo.h"
#include "core/evaluation/evaluation.h"
#include "core/household/household.h"
#include "core/note/note.h"
#include "core/search/people_list.h"
#include "tests/core/fixture.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/contracts_tab.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluations_tab.h"
#include "ui/page/settings.h"
#include "ui/person/people_page.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tabs.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pictures.h"
#include "ui/shell/welcome_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

using namespace jalons;

namespace {

void type(QWidget* widget, const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

template <class W> W* visible(const QWidget* parent, const char* name)
{
    W* found = nullptr;
    for (W* widget : parent->findChildren<W*>(QLatin1String(name)))
        if (widget->isVisible())
            found = widget;
    return found;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void createsAStructureByKeyboard();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void badInputIsSaidAtItsField();
    void whatIsAboutToEndFits();
    void createsAndFindsAPerson();
    void theKeyboardGoesWhereTheEyeIs();
    void aFileReopensWhereItWasLeft();
    void theOpenContractAndTheStepOfAnEvaluationAreFoundAgain();
    void aCallAboutSomebodyUnknownIsANoteAndAName();
    void theFirstPageTellsWhoLivesThereAndWhatWasSaid();
    void opensTheStructuresDeadlinesFirst();
    void undoesWhatWasSaved();
    void everyFocusableWidgetHasANameAndALabel();
    void savesAPictureOfEachPage();

private:
    std::unique_ptr<MainWindow> openWindow(std::unique_ptr<StructureFile> file);
    QTemporaryDir m_dir;
};

void TestShell::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
    QCoreApplication::setApplicationName(QStringLiteral("jalons-test-shell"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(
        QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("settings")));
    applyTheme(*qApp, Scheme::Light);
}

void TestShell::init()
{
    QCoreApplication::setApplicationName(QStringLiteral("jalons-test-shell"));
    QSettings().clear();
}

std::unique_ptr<MainWindow> TestShell::openWindow(std::unique_ptr<StructureFile> file)
{
    auto window = std::make_unique<MainWindow>(std::move(file));
    window->show();
    window->activateWindow();
    QApplication::setActiveWindow(window.get());
    return window;
}

void TestShell::createsAStructureByKeyboard()
{
    auto window = openWindow({});
    QVERIFY(!window->desk());
    auto* create = visible<QPushButton>(window.get(), "welcomeCreate");
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Space);
    auto* name = visible<QLineEdit>(window.get(), "createName");
    QVERIFY(name);
    QCOMPARE(QApplication::focusWidget(), name);
    type(name, QStringLiteral("CHRS L’Étape"));
    auto* path = visible<QLineEdit>(window.get(), "createPath");
    QVERIFY2(
        path->text().endsWith(QStringLiteral("chrs-l-etape.jalons")), qPrintable(path->text()));
    path->selectAll();
    const QString file = m_dir.filePath(QStringLiteral("étape.jalons"));
    type(path, file);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(window->desk());
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(settings::recentFiles(), QStringList{file});

    // A second structure is never written over the first.
    window->showWelcome();
    visible<QPushButton>(window.get(), "welcomeCreate")->click();
    type(visible<QLineEdit>(window.get(), "createName"), QStringLiteral("Autre"));
    path = visible<QLineEdit>(window.get(), "createPath");
    path->selectAll();
    type(path, file);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(!window->desk());
    QVERIFY(!visible<QLabel>(window.get(), "welcomeError")->text().isEmpty());
}

void TestShell::saysWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("garbage") << QByteArray("not a database at all, only some words");
    const auto altered = [this](const char* pragma) {
        const QString path = m_dir.filePath(QStringLiteral("altered.jalons"));
        QFile::remove(path);
        if (!StructureFile::create(FileAccess(path), testing::identity()))
            qFatal("cannot create %s", qPrintable(path));
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("alter"));
            database.setDatabaseName(path);
            if (!database.open() || !QSqlQuery(database).exec(QLatin1String(pragma)))
                qFatal("cannot alter %s", qPrintable(path));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("alter"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    };
    QTest::newRow("of another program") << altered("PRAGMA application_id = 12345");
    QTest::newRow("of a newer version") << altered("PRAGMA user_version = 9999");
}

void TestShell::saysWhyAFileCannotBeOpened()
{
    QFETCH(const QByteArray, content);
    const QString path = m_dir.filePath(QStringLiteral("broken.jalons"));
    QFile::remove(path);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    auto window = openWindow({});
    QVERIFY(!window->open(FileAccess(path)));
    const auto* error = visible<QLabel>(window.get(), "welcomeError");
    QVERIFY(error && error->text().size() > 20);
    if (content.isNull())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // refused, never touched
}

void TestShell::badInputIsSaidAtItsField()
{
    auto file = testing::newFile();
    const testing::Case one = testing::openCase(*file, testing::today.addDays(-3));
    auto window = openWindow(std::move(file));
    window->desk()->openPerson(one.person, PersonTab::Identity);
    const auto write = [&](const char* name, const QString& text) {
        auto* field = visible<QWidget>(window.get(), name);
        if (auto* date = qobject_cast<DateField*>(field))
            field = date->lineEdit();
        field->setFocus();
        auto* line = qobject_cast<QLineEdit*>(field);
        line->selectAll();
        type(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
        window->desk()->flush();
        return line;
    };
    const auto person = [&] {
        return window->session()->query(
            [&](const Reader& r) { return people::load(r, one.person); });
    };
    // What is typed stays where it was typed, with a sentence, and is not in the file.
    for (const QString& date : {QStringLiteral("29/02/2023"), QStringLiteral("11/03/2026")}) {
        const QLineEdit* birth = write("personBirthDate", date);
        QCOMPARE(birth->text(), date);
        QVERIFY(birth->accessibleDescription().size() > 10);
        QVERIFY(!person().birthDate.isKnown());
    }
    const QLineEdit* birth = write("personBirthDate", QStringLiteral("28/02/2003"));
    QCOMPARE(person().birthDate.toIso(), QStringLiteral("2003-02-28"));
    QVERIFY(!birth->property("invalid").toBool());

    visible<QPushButton>(window.get(), "accompanimentEnd")->click();
    const QLineEdit* end = write("endingOn", QStringLiteral("01/03/2026"));
    visible<TermCombo>(window.get(), "endingReason")->setCurrentIndex(2);
    visible<QPushButton>(window.get(), "endingRecord")->click();
    QCOMPARE(end->text(), QStringLiteral("01/03/2026"));
    QVERIFY(end->accessibleDescription().size() > 10);
    QVERIFY(window->session()
                ->query([&](const Reader& r) { return accompaniments::load(r, one.accompaniment); })
                .isCurrent());

    const QString arabic = QStringLiteral("ليلى الحدّاد");
    write("personUsedName", arabic);
    QCOMPARE(person().usedName, arabic);
    const QString tooLong = QString(1000, QChar(u'é'));
    const QLineEdit* place = write("personBirthPlace", tooLong);
    QVERIFY(place->text() == tooLong || place->text().size() == place->maxLength());
    QVERIFY(person().birthPlace.isEmpty() || person().birthPlace == place->text());
    QVERIFY2(person().birthPlace == place->text() || place->accessibleDescription().size() > 10,
        "either kept, or said why not");
    QCOMPARE(person().usedName, arabic);
}

/// Whatever the actions that remain are called, nothing pushes the page wider than the window.
void TestShell::whatIsAboutToEndFits()
{
    auto file = testing::newFile();
    const testing::Case one = testing::openCase(*file, testing::today.addDays(-3));
    QVERIFY(file->perform(Operation::SaveAction, [&](Work& work) {
        Action action;
        action.accompaniment = one.accompaniment;
        action.title = QStringLiteral("accompagner aux rendez-vous ").repeated(7).trimmed();
        actions::save(work, action);
    }));
    auto window = openWindow(std::move(file));
    window->resize(1000, 680);
    window->desk()->openPerson(one.person, PersonTab::Identity);
    auto* end = visible<QPushButton>(window.get(), "accompanimentEnd");
    end->click();
    QCoreApplication::processEvents();
    QVERIFY(!end->isVisible()); // one button that ends, not two
    QVERIFY(visible<QPushButton>(window.get(), "endingRecord"));
    QCOMPARE(window->width(), 1000);
    for (const QScrollArea* area : window->findChildren<QScrollArea*>())
        if (area->isVisible())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    visible<QPushButton>(window.get(), "endingCancel")->click();
    QVERIFY(end->isVisible());
}

void TestShell::createsAndFindsAPerson()
{
    auto window = openWindow(testing::newFile());
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    auto* name = visible<QLineEdit>(window.get(), "newLastName");
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(visible<QLineEdit>(window.get(), "newLastName"), "a name is needed");
    type(name, QStringLiteral("Éléonore-Œuvre"));
    QTest::keyClick(name, Qt::Key_Return);
    auto* person = window->desk()->personPage();
    QVERIFY(person && person->isVisible());
    QCOMPARE(person->tab(), PersonTab::Identity);

    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = visible<QLineEdit>(window.get(), "searchField");
    QVERIFY(search);
    QCOMPARE(QApplication::focusWidget(), search);
    type(search, QStringLiteral("eleonore oeuxv"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QVERIFY(person->isVisible());
    QCOMPARE(person->tab(), PersonTab::Identity); // where it was left
    window->desk()->openPerson(person->person(), PersonTab::Summary);

    QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(person->tab(), PersonTab::Identity);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(person->tab(), personTabs().last().tab);
    window->desk()->go(Place::People);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(person->isVisible());
    window->desk()->go(Place::People);
    search = visible<QLineEdit>(window.get(), "peopleSearch");
    type(search, QStringLiteral("eleonore oeu"));
    const auto* table = visible<QTableView>(window.get(), "peopleTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    type(search, QStringLiteral("xyz"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(search, Qt::Key_Backspace);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(person->isVisible());
    QCOMPARE(person->tab(), personTabs().last().tab);
}

void TestShell::theKeyboardGoesWhereTheEyeIs()
{
    auto file = testing::newFile();
    testing::Case one = testing::openCase(*file);
    testing::diagnose(*file, one, testing::today, false);
    auto window = openWindow(std::move(file));
    Desk* desk = window->desk();
    const auto focused = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    const auto isInPage
        = [&] { return desk->currentPage()->isAncestorOf(QApplication::focusWidget()); };
    for (const PlaceEntry& entry : places()) {
        visible<QPushButton>(window.get(), qPrintable(entry.name))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(isInPage(), qPrintable(entry.slug + QStringLiteral(": ") + focused()));
    }
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(focused(), QStringLiteral("peopleSearch"));
    for (const PersonTabEntry& entry : personTabs()) {
        QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
        desk->openPerson(one.person, entry.tab);
        QVERIFY2(isInPage(), qPrintable(entry.slug + QStringLiteral(": ") + focused()));
    }
    desk->openPerson(one.person, PersonTab::Notes);
    QCOMPARE(focused(), QStringLiteral("noteNewText"));
    desk->openPerson(one.person, PersonTab::Diagnostic);
    QCOMPARE(focused(), QStringLiteral("interviewPersonWords"));
    // Ctrl+F works at once, wherever the keyboard is.
    visible<QPushButton>(window.get(), "navToday")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), QStringLiteral("interviewSearch"));
    desk->go(Place::People);
    visible<QTableView>(window.get(), "peopleTable")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), QStringLiteral("peopleSearch"));

    // A place opens its first page, not the last detour; « back » goes where one was.
    desk->importPeople();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(visible<QTableView>(window.get(), "peopleTable"));
    desk->go(Place::Lodging);
    auto* parts = visible<QTabBar>(window.get(), "lodgingTabs");
    parts->setCurrentIndex(3);
    desk->go(Place::Today);
    desk->go(Place::Lodging);
    QCOMPARE(parts->currentIndex(), 0);
}

void TestShell::aFileReopensWhereItWasLeft()
{
    const QString path = m_dir.filePath(QStringLiteral("left.jalons"));
    testing::Case one;
    PersonId other;
    {
        auto file = StructureFile::create(
            FileAccess(path), testing::identity(), testing::clockOn(testing::today));
        QVERIFY(file);
        one = testing::openCase(**file);
        testing::diagnose(**file, one, testing::today, false);
        QVERIFY((*file)->perform(Operation::CreatePerson, [&](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Kowalczyk");
            other = people::save(work, person);
        }));
    }
    const auto open = [&] {
        auto file = StructureFile::open(
            FileAccess(path), OpenMode::ReadWrite, testing::clockOn(testing::today));
        return openWindow(std::move(file).value());
    };
    const auto choose = [](MainWindow& window, const char* name) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* search = visible<QLineEdit>(&window, "searchField");
        type(search, QLatin1String(name));
        QTest::keyClick(search, Qt::Key_Return);
    };
    auto window = open();
    const auto isThere = [&] {
        const auto* words = visible<QTextEdit>(window.get(), "interviewPersonWords");
        const auto* page = window->desk()->personPage();
        return page->person() == one.person && page->tab() == PersonTab::Diagnostic && words
            && words->hasFocus() && words->textCursor().position() == 4
            && visible<QListView>(window.get(), "interviewDomains")->currentIndex().row() == 6;
    };
    choose(*window, "diarra");
    QCOMPARE(window->desk()->personPage()->tab(), PersonTab::Summary); // it never was
    window->desk()->openPerson(one.person, PersonTab::Diagnostic);
    visible<QListView>(window.get(), "interviewDomains")
        ->setCurrentIndex(
            visible<QListView>(window.get(), "interviewDomains")->model()->index(6, 0));
    auto* words = visible<QTextEdit>(window.get(), "interviewPersonWords");
    words->setFocus();
    QTextCursor caret = words->textCursor();
    caret.setPosition(4);
    words->setTextCursor(caret);
    QVERIFY(isThere());
    choose(*window, "kowal");
    QCOMPARE(window->desk()->personPage()->person(), other);
    QCOMPARE(window->desk()->personPage()->tab(), PersonTab::Summary);
    choose(*window, "diarra");
    QVERIFY(isThere());
    // And at the next start.
    window->close();
    window.reset();
    window = open();
    choose(*window, "diarra");
    QVERIFY(isThere());
    QSettings().sync();
    QFile kept(QSettings().fileName());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().toLower().contains("diarra"));
    // What is asked for by its name is shown, wherever one was.
    window->desk()->openPerson(one.person, PersonTab::Contracts);
    QCOMPARE(window->desk()->personPage()->tab(), PersonTab::Contracts);
}

void TestShell::theOpenContractAndTheStepOfAnEvaluationAreFoundAgain()
{
    const QString path = m_dir.filePath(QStringLiteral("parts.jalons"));
    testing::Case one;
    PersonId other;
    AssessmentId evaluation;
    {
        auto file = StructureFile::create(
            FileAccess(path), testing::identity(), testing::clockOn(testing::today));
        one = testing::openCase(**file, testing::today.addDays(-90));
        testing::diagnose(**file, one, testing::today.addDays(-80));
        testing::makeContract(**file, one, testing::today.addDays(-70));
        evaluation = testing::perform(**file, Operation::StartEvaluation, [&](Work& work) {
            return evaluations::start(work, one.accompaniment, AssessmentKind::Intermediate,
                testing::today.addDays(-1), {});
        });
        other = testing::perform(**file, Operation::CreatePerson, [](Work& work) {
            Person person;
            person.birthName = QStringLiteral("Kowalczyk");
            return people::save(work, person);
        });
    }
    std::unique_ptr<MainWindow> window;
    const auto open = [&] {
        window.reset();
        window = openWindow(StructureFile::open(
            FileAccess(path), OpenMode::ReadWrite, testing::clockOn(testing::today))
                                .value());
    };
    const auto leaveAndComeBack = [&] {
        window->desk()->reopenPerson(other);
        QCOMPARE(window->desk()->personPage()->tab(), PersonTab::Summary);
        window->desk()->reopenPerson(one.person);
    };
    const auto openIn = [&](PersonTab tab) {
        return window->desk()->personPage()->tab() == tab
            ? window->desk()->personPage()->tabPage(tab)
            : nullptr;
    };
    const auto contractIsOpen = [&] {
        const auto* tab = qobject_cast<ContractsTab*>(openIn(PersonTab::Contracts));
        return tab && tab->editor()->isVisible() && tab->editor()->contract() == one.contract;
    };
    open();
    window->desk()->openContract(one.person, one.contract);
    QVERIFY(contractIsOpen());
    leaveAndComeBack();
    QVERIFY(contractIsOpen());
    open();
    window->desk()->reopenPerson(one.person);
    QVERIFY(contractIsOpen());
    visible<QPushButton>(window.get(), "contractBack")->click();
    leaveAndComeBack();
    QVERIFY(openIn(PersonTab::Contracts) && !contractIsOpen()); // it was closed

    const auto evaluations
        = [&] { return qobject_cast<EvaluationsTab*>(openIn(PersonTab::Evaluations)); };
    window->desk()->openPerson(one.person, PersonTab::Evaluations);
    evaluations()->open(evaluation);
    auto* domains = visible<QListView>(window.get(), "interviewDomains");
    domains->setCurrentIndex(domains->model()->index(4, 0));
    const QString domain = evaluations()->page()->interview()->currentDomain();
    evaluations()->page()->setStep(EvaluationPage::PathStep);
    leaveAndComeBack();
    open();
    window->desk()->reopenPerson(one.person);
    QVERIFY(evaluations() && evaluations()->page()->isVisible());
    QCOMPARE(evaluations()->page()->assessment(), evaluation);
    QCOMPARE(evaluations()->page()->step(), EvaluationPage::PathStep);
    QCOMPARE(evaluations()->page()->interview()->currentDomain(), domain);
    // What was taken back meanwhile is not opened.
    window->desk()->reopenPerson(other);
    testing::perform(window->desk()->file(), Operation::UpdatePerson, [&](Work& work) {
        work.remove("assessment", evaluation.value);
        return 0;
    });
    window->desk()->reopenPerson(one.person);
    QVERIFY(evaluations() && !evaluations()->page()->isVisible());
}

void TestShell::aCallAboutSomebodyUnknownIsANoteAndAName()
{
    auto window = openWindow(testing::newFile());
    Session& session = *window->session();
    const auto call = [&](const QString& name, const QString& text) {
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* search = visible<QLineEdit>(window.get(), "searchField");
        type(search, name);
        auto* results = visible<QListWidget>(window.get(), "searchResults");
        while (results->currentRow() < results->count() - 1)
            QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        auto* note = visible<QTextEdit>(window.get(), "newNote");
        QVERIFY(note && note->hasFocus());
        type(note, text);
    };
    call(QStringLiteral("Sow Mariama 12/03/1990"), QStringLiteral("Sa sœur a appelé"));
    QCOMPARE(visible<QLineEdit>(window.get(), "newLastName")->text(), QStringLiteral("Sow"));
    QCOMPARE(visible<QLineEdit>(window.get(), "newFirstNames")->text(), QStringLiteral("Mariama"));
    QVERIFY(!visible<QCheckBox>(window.get(), "newOpen")->isChecked());
    visible<QPushButton>(window.get(), "newCreate")->click();
    const PersonPage* page = window->desk()->personPage();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->tab(), PersonTab::Notes);
    const PersonId sow = page->person();
    const auto texts = [&](PersonId of) {
        return session.query([&](const Reader& r) {
            QStringList list;
            for (const qint64 id : notes::page(r, of, 0, 10))
                list.append(notes::row(r, {id}).note.text);
            return list;
        });
    };
    QCOMPARE(texts(sow), QStringList{QStringLiteral("Sa sœur a appelé")});
    QCOMPARE(session.query([&](const Reader& r) { return people::load(r, sow); }).birthDate.toIso(),
        QStringLiteral("1990-03-12"));
    QVERIFY(!session.query(accompaniments::current, sow).isValid()); // nothing unasked
    // Somebody of that name is shown, and the note can be theirs.
    call(QStringLiteral("Sow Mariama"), QStringLiteral("Rappeler demain"));
    QCoreApplication::processEvents();
    auto* found = visible<QAbstractButton>(
        window.get(), qPrintable(QStringLiteral("newFound%1").arg(sow.value)));
    QVERIFY(found && found->accessibleName().contains(QStringLiteral("12/03/1990")));
    found->click();
    QCOMPARE(window->desk()->personPage()->person(), sow);
    QCOMPARE(texts(sow).size(), 2);
    QVERIFY(texts(sow).contains(QStringLiteral("Rappeler demain")));
    PersonFilter all;
    QCOMPARE(session.query(people::count, all, 10), 1);
}

void TestShell::theFirstPageTellsWhoLivesThereAndWhatWasSaid()
{
    auto file = testing::newFile();
    const testing::Case one = testing::openCase(*file);
    PersonId child;
    QVERIFY(file->perform(Operation::UpdatePerson, [&](Work& work) {
        Person parent = people::load(work, one.person);
        parent.phone = QStringLiteral("06 11 22 33 44");
        people::save(work, parent);
        Person small;
        small.birthName = QStringLiteral("Diarra");
        small.firstNames = QStringLiteral("Awa");
        small.birthDate = PartialDate(QDate(2020, 5, 1));
        child = small.id = people::save(work, small);
        Membership m;
        m.household = households::ensure(work, one.person, testing::today);
        m.person = child;
        m.role = QStringLiteral("child");
        m.from = testing::today.addDays(-3);
        households::save(work, m);
        Note note;
        note.person = one.person;
        note.day = testing::today;
        note.text = QStringLiteral("Vu à la CAF");
        notes::save(work, note);
    }));
    auto window = openWindow(std::move(file));
    window->desk()->openPerson(one.person, PersonTab::Summary);
    const auto says = [&](const QString& words) {
        QCoreApplication::processEvents();
        for (const QWidget* widget : window->desk()->currentPage()->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (widget->isVisible()
                && (widget->accessibleName().contains(words)
                    || (label && label->property("role") != QStringLiteral("meta")
                        && label->text().contains(words))))
                return true;
        }
        return false;
    };
    QVERIFY(says(QStringLiteral("06 11 22 33 44")));
    QVERIFY(says(QStringLiteral("Vu à la CAF")));
    QVERIFY(says(QStringLiteral("01/05/2020")));
    const auto member = [&](PersonId id) {
        QCoreApplication::processEvents();
        return visible<QAbstractButton>(
            window.get(), qPrintable(QStringLiteral("summaryMember%1").arg(id.value)));
    };
    member(child)->click();
    QCOMPARE(window->desk()->personPage()->person(), child);
    // Brothers of one name are told apart where their file is open, and in their household.
    const auto* about = visible<QLabel>(window.get(), "personMeta");
    QVERIFY(about && about->text().startsWith(QStringLiteral("01/05/2020")));
    window->desk()->openPerson(one.person, PersonTab::Identity);
    const auto* line = visible<QAbstractButton>(
        window.get(), qPrintable(QStringLiteral("householdMember%1").arg(child.value)));
    QVERIFY2(line && line->accessibleName().contains(QStringLiteral("01/05/2020")),
        line ? qPrintable(line->accessibleName()) : "");
    window->desk()->openPerson(one.person, PersonTab::Summary);
    window->desk()->openPerson(child, PersonTab::Summary);
    // A child's file leads to the parent.
    member(one.person)->click();
    QCOMPARE(window->desk()->personPage()->person(), one.person);
    // A note written meanwhile is there.
    QVERIFY(window->session()->perform(Operation::WriteNote, [&](Work& work) {
        Note note;
        note.person = one.person;
        note.day = testing::today;
        note.text = QStringLiteral("Rendez-vous pris");
        notes::save(work, note);
    }));
    QVERIFY(says(QStringLiteral("Rendez-vous pris")));
}

void TestShell::opensTheStructuresDeadlinesFirst()
{
    auto file = testing::newFile();
    // Admitted twenty days ago: the contract should have been handed over five days ago.
    const testing::Case late = testing::openCase(*file, testing::today.addDays(-20));
    auto window = openWindow(std::move(file));
    auto* line = visible<QAbstractButton>(
        window.get(), qPrintable(QStringLiteral("due%1").arg(late.accompaniment.value)));
    QVERIFY(line);
    QVERIFY(line->accessibleName().contains(QStringLiteral("Amadou Diarra")));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(window->desk()->personPage()->isVisible());
    QCOMPARE(window->desk()->personPage()->person(), late.person);
    QCOMPARE(window->desk()->personPage()->tab(), PersonTab::Contracts);
}

void TestShell::undoesWhatWasSaved()
{
    auto window = openWindow(testing::newFile());
    Session& session = *window->session();
    PersonId id;
    QVERIFY(session.perform(Operation::CreatePerson, [&](Work& work) {
        Person person;
        person.birthName = QStringLiteral("Kowalczyk");
        id = people::save(work, person);
    }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!session.file().query([&](const Reader& r) { return people::load(r, id); }));
    QVERIFY(!window->desk()->messages()->text().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(session.file().query([&](const Reader& r) { return people::load(r, id); }));

    // Typing in an editor is taken back first, then the file.
    window->desk()->search();
    auto* search = visible<QLineEdit>(window.get(), "searchField");
    type(search, QStringLiteral("ko"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text().isEmpty());
    QVERIFY(session.file().query([&](const Reader& r) { return people::load(r, id); }));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!session.file().query([&](const Reader& r) { return people::load(r, id); }));
}

void TestShell::everyFocusableWidgetHasANameAndALabel()
{
    auto file = testing::newFile();
    testing::Case one = testing::openCase(*file);
    testing::diagnose(*file, one);
    auto window = openWindow(std::move(file));
    Desk* desk = window->desk();
    QStringList nameless;
    const auto look = [&] {
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(QLatin1String("qt_"))
                || qobject_cast<const QWidget*>(widget->focusProxy()))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool labelled
                = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (widget->objectName().isEmpty() || !labelled)
                nameless.append(QLatin1String(widget->metaObject()->className()) + u' '
                    + widget->objectName() + QLatin1String(" in ")
                    + QLatin1String(widget->parentWidget()->metaObject()->className()) + u' '
                    + widget->parentWidget()->objectName());
        }
    };
    look();
    desk->go(Place::People);
    look();
    desk->newPerson();
    look();
    for (const PersonTab tab : {PersonTab::Summary, PersonTab::Identity}) {
        desk->openPerson(one.person, tab);
        look();
    }
    desk->go(Place::Structure);
    look();
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestShell::savesAPictureOfEachPage()
{
    const QString path = m_dir.filePath(QStringLiteral("demo.jalons"));
    demo::Options options;
    options.today = testing::today;
    QVERIFY(demo::generate(FileAccess(path), options));
    const QString keep = qEnvironmentVariable("JALONS_PICTURES");
    for (const bool dark : {false, true}) {
        const QString dir = (keep.isEmpty() ? m_dir.path() : keep)
            + (dark ? QStringLiteral("/dark") : QStringLiteral("/light"));
        auto file = StructureFile::open(
            FileAccess(path), OpenMode::ReadWrite, testing::clockOn(testing::today));
        QVERIFY(file);
        const auto pictures = savePictures(std::move(file).value(), dir, QSize(1366, 768), dark);
        QVERIFY(pictures);
        QVERIFY(pictures->size() >= 8);
        for (const QString& picture : *pictures)
            QCOMPARE(QImage(picture).size(), QSize(1366, 768));
    }
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
