#include "core/handover/handover.h"
#include "core/note/note.h"
#include "tests/core/house_case.h"
#include "tests/ui/hands.h"
#include "tests/ui/on_screen.h"
#include "ui/handover/handover_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include <QtWidgets>

using namespace jalons;
using namespace jalons::testing;

/// A night watch and the morning after, by keyboard.
class TestHandoverPage : public HouseCase
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
    House m_house;
    ProfessionalId m_watch;
    ProfessionalId m_morning;
    int m_keys = 0; ///< of navigation: what is typed apart

    StructureFile& file() { return m_window->desk()->file(); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_keys;
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : m_window.get(), Qt::Key(key), with);
        QCoreApplication::processEvents();
    }
    void type(const char* text)
    {
        hands::type(QApplication::focusWidget(), QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }
    std::vector<HandoverRow> entries(const Shift& shift)
    {
        return *file().query([&](const Reader& r) {
            std::vector<HandoverRow> all;
            for (const qint64 id : handovers::of(r, shift))
                all.push_back(handovers::row(r, {id}));
            return all;
        });
    }
    void tabTo(const char* name)
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget* at = QApplication::focusWidget();
            if (at
                && (at->objectName() == QLatin1String(name)
                    || at->parentWidget()->objectName() == QLatin1String(name)))
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(name);
    }
    HandoverCard* card(const char* text)
    {
        for (HandoverCard* one : m_window->findChildren<HandoverCard*>())
            if (one->isVisible() && one->record().entry.text.contains(QString::fromUtf8(text)))
                return one;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Jalons"));
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-handover"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        QSettings().clear();
        // Half past eleven at night.
        auto made = StructureFile::create(
            FileAccess::memory(), identity(), Clock::fixed(QDateTime(today, QTime(23, 30))));
        auto file = std::move(made).value();
        m_house = house(*file);
        perform(*file, Operation::SaveProfessional, [&](Work& work) {
            const auto member = [&](const char* first, const char* last) {
                Professional one;
                one.firstName = QString::fromUtf8(first);
                one.lastName = QString::fromUtf8(last);
                return professionals::save(work, one);
            };
            m_watch = member("Mariam", "Sissoko");
            m_morning = member("Omar", "Tessier");
            return 0;
        });
        arrive(*file, {m_house.amadou}, m_house.first, today.addDays(-9));
        arrive(*file, {m_house.binta}, m_house.second, today);
        m_window = std::make_unique<MainWindow>(std::move(file));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->desk()->session().setMe(m_watch);
        m_keys = 0;
    }
    void cleanup() { m_window.reset(); }

    void aNightAndTheMorningAfter()
    {
        const Shift night{today, ShiftPart::Night};
        press(Qt::Key_4, Qt::AltModifier); // the page, the caret where one writes
        QVERIFY(hands::wordsOn(m_window.get()).join(u'\n').contains(QStringLiteral("ÉLUARD")));
        type("Éclats de voix dans le couloir, apaisés.");
        tabTo("handoverNewAbout");
        type("diarra");
        press(Qt::Key_Return);
        tabTo("handoverNewImportant");
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        type("Ampoule grillée au deuxième.");
        tabTo("handoverNewToDo");
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto written = entries(night);
        QCOMPARE(written.size(), std::size_t(2));
        QCOMPARE(written[1].entry.person, m_house.amadou);
        QVERIFY(written[1].entry.important);
        QCOMPARE(written[1].author, QStringLiteral("Mariam Sissoko"));
        QCOMPARE(written[1].entry.time, TimeOfDay::of(23, 30));
        QVERIFY(written[0].entry.toDo);
        QVERIFY(!written[0].entry.person.isValid());

        // J sends it to the journal, once; a second J shows it there.
        card("Éclats")->setFocus();
        press(Qt::Key_J);
        QVERIFY(entries(night)[1].note.isValid());
        QVERIFY(!entries(night)[0].note.isValid());

        // In the morning somebody else reads it all, and does what was left.
        m_window->desk()->session().setMe(m_morning);
        QCoreApplication::processEvents();
        QVERIFY(!entries(night)[1].isRead);
        press(Qt::Key_F8);
        QVERIFY(entries(night)[0].isRead && entries(night)[1].isRead);
        QVERIFY(!hands::child<QPushButton>(m_window.get(), "handoverRead")->isEnabled());
        card("Ampoule")->setFocus();
        press(Qt::Key_D);
        QCOMPARE(entries(night)[0].entry.doneOn, today);
        QCOMPARE(entries(night)[0].doneBy, QStringLiteral("Omar Tessier"));
        QVERIFY2(m_keys <= 30, qPrintable(QString::number(m_keys)));

        press(Qt::Key_PageUp, Qt::AltModifier);
        QVERIFY(!card("Ampoule"));
        press(Qt::Key_PageDown, Qt::AltModifier);
        QVERIFY(card("Ampoule"));
    }

    /// An undo while the next words are under the pen takes neither of them away.
    void anUndoLeavesWhatIsTyped()
    {
        const Shift night{today, ShiftPart::Night};
        press(Qt::Key_4, Qt::AltModifier);
        type("Premier.");
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entries(night).size(), std::size_t(1));
        type("Second, pas fini");
        QVERIFY(file().undo());
        QCoreApplication::processEvents();
        auto* text = hands::child<QTextEdit>(m_window.get(), "handoverNewText");
        QCOMPARE(text->toPlainText(), QStringLiteral("Second, pas fini"));
    }
};

QTEST_MAIN(TestHandoverPage)
#include "test_handover_page.moc"
