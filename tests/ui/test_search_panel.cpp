#include "core/named_list/named_list.h"
#include "core/note/note.h"
#include "core/partner/partner.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/note/notes_tab.h"
#include "ui/person/person_page.h"
#include "ui/search/hit_delegate.h"
#include "ui/search/search_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace jalons;
using namespace jalons::testing;
using hands::child;
using hands::type;

/// From the keyboard: find, write a note, keep a list, note a partner.
class TestSearchPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> open(std::unique_ptr<StructureFile> file)
    {
        auto window = std::make_unique<MainWindow>(std::move(file));
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        return window;
    }
    static QStringList lines(const QWidget* window)
    {
        QStringList texts;
        const auto* list = child<QListWidget>(window, "searchResults");
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-search"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void findsByKeyboardAndRemembersWhoWasOpened()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        perform(*file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Diarrassouba");
            people::save(w, p);
            Partner partner;
            partner.name = QStringLiteral("Diane et compagnie");
            return partners::save(w, partner);
        });
        auto window = open(std::move(file));
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* field = child<QLineEdit>(window.get(), "searchField");
        QVERIFY(field && field->isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
        type(field, QStringLiteral("dia"));
        const QStringList found = lines(window.get());
        QCOMPARE(found.size(), 6); // two headings, two people, a partner, a new person
        QCOMPARE(found[1], QStringLiteral("DIARRA Amadou")); // who is accompanied comes first
        QCOMPARE(found[2], QStringLiteral("DIARRASSOUBA"));
        QCOMPARE(found[4], QStringLiteral("Diane et compagnie"));
        QVERIFY(found[5].contains(QStringLiteral("dia")));
        const auto* list = child<QListWidget>(window.get(), "searchResults");
        QCOMPARE(list->item(1)->data(HitTitleMarksRole).toList(), (QVariantList{0, 6}));

        // Escape gives the keyboard back to where it was.
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());

        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        type(field, QStringLiteral("amadou diara"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->desk()->personPage()->isVisible());
        QCOMPARE(window->desk()->personPage()->person(), c.person);

        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(lines(window.get()).value(1), QStringLiteral("DIARRA Amadou"));
        type(field, QStringLiteral("Nobody Else"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        // What was typed goes to its fields.
        const auto filled
            = [&](const char* name) { return child<QLineEdit>(window.get(), name)->text(); };
        QCOMPARE(filled("newLastName"), QStringLiteral("Nobody"));
        QCOMPARE(filled("newFirstNames"), QStringLiteral("Else"));
        window->desk()->newPerson(QStringLiteral("Keïta Awa 12/3/85"));
        QCOMPARE(filled("newLastName"), QStringLiteral("Keïta"));
        QCOMPARE(filled("newFirstNames"), QStringLiteral("Awa"));
        QCOMPARE(child<DateField>(window.get(), "newBirthDate")->lineEdit()->text(),
            QStringLiteral("12/03/1985"));
        window->desk()->newPerson(QStringLiteral("06 39 98 00 01"));
        QCOMPARE(filled("newPhone"), QStringLiteral("06 39 98 00 01"));
        QCOMPARE(filled("newLastName"), QString());
    }

    void writesANoteFoundAgainByItsWords()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        auto window = open(std::move(file));
        Desk* desk = window->desk();
        QTest::keyClick(child<QPushButton>(window.get(), "todayNewNote"), Qt::Key_Space);
        auto* field = child<QLineEdit>(window.get(), "searchField");
        type(field, QStringLiteral("amadou"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk->personPage()->tab(), PersonTab::Notes);
        auto* text = child<QTextEdit>(window.get(), "noteNewText");
        QVERIFY(text);
        QTRY_COMPARE(QApplication::focusWidget(), text);
        type(text, QString::fromUtf8("Sœur retrouvée à Lille"));
        const auto stored = [&] {
            return *desk->file().query([&](const Reader& r) {
                std::vector<Note> all;
                for (const qint64 id : notes::page(r, c.person, 0, 10))
                    all.push_back(notes::load(r, {id}));
                return all;
            });
        };
        QVERIFY(stored().empty());
        desk->flush();
        QCOMPARE(stored().size(), size_t(1));
        QCOMPARE(stored()[0].day, today);
        QCOMPARE(stored()[0].accompaniment, c.accompaniment);
        type(text, QStringLiteral(", enfin"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored().size(), size_t(1)); // the same note, not a second one
        QVERIFY(stored()[0].text.endsWith(QStringLiteral("enfin")));
        QVERIFY(text->toPlainText().isEmpty());

        // Undone while it is written, it leaves the page; what is typed next is another note.
        type(text, QStringLiteral("autre"));
        desk->flush();
        QCOMPARE(stored().size(), size_t(2));
        desk->undo();
        QCOMPARE(stored().size(), size_t(1));
        QVERIFY(text->toPlainText().isEmpty());

        // Corrected where it stands.
        const QString edit = QStringLiteral("noteEdit%1").arg(stored()[0].id.value);
        auto* correct = child<QPushButton>(window.get(), edit.toLatin1().constData());
        QVERIFY(correct && correct->isVisible());
        correct->click();
        const QString name = QStringLiteral("note%1Text").arg(stored()[0].id.value);
        auto* again = child<QTextEdit>(window.get(), name.toLatin1().constData());
        QVERIFY(again);
        again->moveCursor(QTextCursor::End);
        type(again, QStringLiteral(" !"));
        correct->click();
        QVERIFY(stored()[0].text.endsWith(QStringLiteral("enfin !")));

        desk->go(Place::Today);
        desk->search(QStringLiteral("soeur lil"));
        const QStringList found = lines(window.get());
        QVERIFY2(found.size() >= 2 && found[1].startsWith(QStringLiteral("Amadou Diarra")),
            qPrintable(found.join(u'|')));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk->personPage()->tab(), PersonTab::Notes);
        QVERIFY(desk->personPage()->isVisible());
    }

    void filtersAreKeptAsANamedList()
    {
        auto file = newFile();
        openCase(*file);
        perform(*file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Petit");
            return people::save(w, p);
        });
        auto window = open(std::move(file));
        window->desk()->go(Place::People);
        const auto* table = child<QTableView>(window.get(), "peopleTable");
        QCOMPARE(table->model()->rowCount(), 2);
        auto* menu = child<QPushButton>(window.get(), "peopleFilter")->menu();
        emit menu->aboutToShow();
        auto* phases = menu->findChild<QMenu*>(QStringLiteral("filterPhase"));
        QVERIFY(phases && !phases->actions().isEmpty());
        phases->actions().first()->trigger(); // intake
        QCOMPARE(table->model()->rowCount(), 1);
        auto* chip = child<Chip>(window.get(), "chipPhase");
        QVERIFY(chip && chip->isVisible());

        child<QPushButton>(window.get(), "peopleKeep")->click();
        auto* name = child<QLineEdit>(window.get(), "peopleListName");
        QCOMPARE(QApplication::focusWidget(), name);
        type(name, QStringLiteral("Accueils"));
        QTest::keyClick(name, Qt::Key_Return);
        auto* list = child<QPushButton>(window.get(), "peopleList1");
        QVERIFY(list && list->isChecked());

        QTest::keyClick(child<Chip>(window.get(), "chipPhase"), Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 2);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        child<QPushButton>(window.get(), "peopleList1")->click();
        QCOMPARE(table->model()->rowCount(), 1);
        child<QPushButton>(window.get(), "peopleDrop")->click();
        const auto left = window->session()->file().query(
            [](const Reader& r) { return named_lists::of(r, {}); });
        QVERIFY(left->empty());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        const auto back = window->session()->file().query(
            [](const Reader& r) { return named_lists::of(r, {}); });
        QCOMPARE(back->size(), size_t(1));
    }

    void aPartnerIsNotedAsItIsTyped()
    {
        auto window = open(newFile());
        Desk* desk = window->desk();
        desk->go(Place::Partners);
        auto* name = child<QLineEdit>(window.get(), "partnerName");
        name->setFocus();
        type(name, QString::fromUtf8("Épicerie sociale"));
        auto* phone = child<QLineEdit>(window.get(), "partnerPhone");
        phone->setFocus();
        type(phone, QStringLiteral("abc"));
        desk->flush();
        const auto stored = [&] {
            return *desk->file().query([](const Reader& r) {
                std::vector<Partner> all;
                for (const qint64 id : partners::page(r, {}, 0, 10))
                    all.push_back(partners::load(r, {id}));
                return all;
            });
        };
        QCOMPARE(stored().size(), size_t(1));
        QCOMPARE(stored()[0].name, QString::fromUtf8("Épicerie sociale"));
        QVERIFY(stored()[0].phone.isEmpty()); // told at the field, kept there
        QCOMPARE(phone->text(), QStringLiteral("abc"));
        child<QPushButton>(window.get(), "partnerRemove")->click();
        QVERIFY(stored().empty());
        desk->undo();
        QCOMPARE(stored().size(), size_t(1));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_MAIN(TestSearchPanel)
#include "test_search_panel.moc"
