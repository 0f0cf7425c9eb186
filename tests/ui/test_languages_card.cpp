#include "core/language_pack/pack_file.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/language_pack/languages_card.h"
#include "ui/page/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/ordered_list.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The languages of the interview in Structure: corrected by keys, read over, taken in and out as
/// files.
class TestLanguagesCard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    StructureFile& file() { return m_window->desk()->file(); }
    template <class W = QWidget> W* found(const char* name)
    {
        QCoreApplication::processEvents();
        auto* widget = m_window->findChild<W*>(QLatin1String(name));
        if (!widget)
            qFatal("%s is not there", name);
        return widget;
    }
    bool isSeen(const char* name) { return found(name)->isVisible(); }
    LanguagesCard* card() { return m_window->findChild<LanguagesCard*>(); }
    SpokenLanguage spoken(const QString& code)
    {
        return *file().query([&](const Reader& r) { return languages::spoken(r, code); });
    }
    QString errorAt(const char* name)
    {
        for (QWidget* up = found(name); up; up = up->parentWidget())
            if (const auto* row = qobject_cast<FormRow*>(up))
                return row->error();
        return {};
    }
    void chooseLanguage(const QString& code)
    {
        auto* list = found<OrderedList>("languagesList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        while (list->currentKey() != code)
            QTest::keyClick(list, Qt::Key_Down);
    }
    /// The text found by these words, by keys: the search, the list, its first text.
    GrowingTextEdit* goTo(const QString& words)
    {
        auto* search = found<QLineEdit>("languageSearch");
        search->setFocus();
        search->selectAll();
        hands::type(search, words);
        QTest::keyClick(search, Qt::Key_Return);
        auto* list = found<QTreeWidget>("languageTexts");
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab);
        return found<GrowingTextEdit>("languageText");
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"jalons-test-languages"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        applyTheme(*qApp, Scheme::Light);
    }
    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"%1.jalons"_s.arg(++number));
        m_window = std::make_unique<MainWindow>(
            std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today))).value());
        m_window->resize(1000, 680);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window.get());
        m_window->desk()->go(Place::Structure);
    }
    void cleanup() { m_window.reset(); }

    void aTextIsCorrectedByKeysAndTakenBack()
    {
        const QString key = levelTextKey(u"mobility"_s, 5);
        const QString french = Vocabulary::builtIn().simpleLevel(u"mobility"_s, 5);
        const QString ours = shippedPack(u"ro"_s)->texts.value(key);
        chooseLanguage(u"ro"_s);
        auto* text = goTo(french.chopped(1));
        QVERIFY(text->hasFocus());
        QCOMPARE(found<QLabel>("languageFrench")->text(), french);
        QCOMPARE(text->toPlainText(), ours);
        QVERIFY(!isSeen("languageRestore"));
        hands::typeOver(text, u"Merg unde doresc."_s);
        QTRY_COMPARE(spoken(u"ro"_s).text(key), u"Merg unde doresc."_s);
        QVERIFY(isSeen("languageRestore"));
        QVERIFY(found<QTreeWidget>("languageTexts")->topLevelItem(0)->child(0)->font(0).bold());
        QTest::mouseClick(found<QPushButton>("languageRestore"), Qt::LeftButton);
        QTRY_COMPARE(spoken(u"ro"_s).text(key), ours);
        QCOMPARE(text->toPlainText(), ours);
        QVERIFY(file().undo());
        QTRY_COMPARE(text->toPlainText(), u"Merg unde doresc."_s);
    }

    void whatCannotBeShownIsSaidAndKept()
    {
        chooseLanguage(u"es"_s);
        auto* text = goTo(u"Ce qu’en dit"_s);
        hands::typeOver(text, u"Lo que dice <b>"_s);
        QVERIFY(!errorAt("languageText").isEmpty());
        QCOMPARE(text->toPlainText(), u"Lo que dice <b>"_s); // nothing typed is lost
        QCOMPARE(spoken(u"es"_s).text(u"label/words"_s),
            shippedPack(u"es"_s)->texts.value(u"label/words"_s));
        hands::typeOver(text, u"Dice {{ name }}"_s);
        QTRY_COMPARE(spoken(u"es"_s).text(u"label/words"_s), u"Dice {{name}}"_s);
        QVERIFY(errorAt("languageText").isEmpty());
    }

    void aLanguageIsReadOverAndMarkedAgain()
    {
        chooseLanguage(u"ti"_s);
        QTest::mouseClick(found<QPushButton>("languageRead"), Qt::LeftButton);
        QVERIFY(isSeen("readingBy"));
        auto* by = found<QLineEdit>("readingBy");
        QVERIFY(by->hasFocus());
        // Without a name nobody read it.
        QTest::mouseClick(found<QPushButton>("readingGive"), Qt::LeftButton);
        QVERIFY(!errorAt("readingBy").isEmpty());
        by->setFocus();
        hands::type(by, u"Selam Haile"_s);
        auto* on = found<DateField>("readingOn")->lineEdit();
        on->setFocus();
        on->selectAll();
        hands::type(on, u"05022026"_s);
        QTest::keyClick(on, Qt::Key_Tab);
        QTest::mouseClick(found<QPushButton>("readingGive"), Qt::LeftButton);
        QVERIFY(spoken(u"ti"_s).isReadOver());
        QCOMPARE(spoken(u"ti"_s).lastReading()->by, u"Selam Haile"_s);
        QCOMPARE(spoken(u"ti"_s).lastReading()->on, QDate(2026, 2, 5));
        QVERIFY(!isSeen("readingBy"));
        QVERIFY(found<QLabel>("languageState")->text().contains(u"Selam Haile"_s));
        auto* list = found<OrderedList>("languagesList");
        const QString done = list->currentItem()->text();
        QVERIFY(!list->item(0)->text().contains(u"Selam"_s));
        auto* text = goTo(u"plus tard"_s);
        hands::typeOver(text, u"ጸኒሑ"_s);
        QTRY_VERIFY(!spoken(u"ti"_s).isReadOver());
        QTRY_VERIFY(list->currentItem()->text() != done);
    }

    void aFileGoesOutAndComesBack()
    {
        chooseLanguage(u"uk"_s);
        QVERIFY(file().perform(Operation::CorrectLanguage, [&](Work& work) {
            LanguageText text = languages::ofKey(work, u"uk"_s, u"label/later"_s);
            text.text = u"згодом"_s;
            languages::save(work, text);
        }));
        const QString path = m_folder.filePath(u"uk.json"_s);
        card()->exportTo(path);
        QVERIFY(QFile::exists(path));
        QVERIFY(file().undo());
        QCOMPARE(spoken(u"uk"_s).text(u"label/later"_s), u"пізніше"_s);
        QSignalSpy said(&m_window->desk()->session(), &Session::said);
        card()->loadFrom(path);
        QCOMPARE(spoken(u"uk"_s).text(u"label/later"_s), u"згодом"_s);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains(u'1'));
        QVERIFY(!isSeen("languageFault"));
        // What is no file of this language is said here, and nothing changes.
        chooseLanguage(u"es"_s);
        card()->loadFrom(path);
        QVERIFY(found<QLabel>("languageFault")->text().contains(u"Українська"_s));
        QFile bad(m_folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(R"({"format": "jalons-language", "language": "es",)"
                  R"("texts": {"label/later": "<script>", "label/back": "Atrás"}})");
        bad.close();
        card()->loadFrom(bad.fileName());
        QVERIFY(found<QLabel>("languageFault")->text().contains(u"label/later"_s));
        QCOMPARE(spoken(u"es"_s).text(u"label/back"_s), u"Volver"_s);
        chooseLanguage(u"ro"_s);
        QVERIFY(!isSeen("languageFault"));
    }

    void anotherFrenchAsksForALook()
    {
        QVERIFY(file().perform(Operation::UpdateVocabulary, [&](Work& work) {
            LevelWords words = Vocabulary::builtIn().levelWords(u"budget"_s, 1);
            words.simple = u"L’argent manque pour manger."_s;
            terms::define(work, u"budget"_s, 1, words);
        }));
        const QString key = levelTextKey(u"budget"_s, 1);
        chooseLanguage(u"ar"_s);
        auto* text = goTo(u"argent manque"_s);
        QCOMPARE(text->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(text->toPlainText(), shippedPack(u"ar"_s)->texts.value(key));
        QVERIFY(spoken(u"ar"_s).text(key).isEmpty());
        QVERIFY(isSeen("languageKeep"));
        QTest::mouseClick(found<QPushButton>("languageKeep"), Qt::LeftButton);
        QCOMPARE(spoken(u"ar"_s).text(key), shippedPack(u"ar"_s)->texts.value(key));
        QVERIFY(!isSeen("languageKeep"));
    }

    void whatWasTypedIsResumed()
    {
        chooseLanguage(u"ps"_s);
        auto* text = goTo(u"plus tard"_s);
        hands::typeOver(text, u"<"_s);
        QVERIFY(!errorAt("languageText").isEmpty());
        m_window->desk()->go(Place::People);
        QCoreApplication::processEvents();
        const auto drafts = *file().query(
            [this](const Reader& r) { return drafts::resumable(r, file().desk()); });
        QCOMPARE(drafts.size(), size_t(1));
        QCOMPARE(drafts.front().table, u"language_text"_s);
        chooseLanguage(u"en"_s);
        emit m_window->desk()->session().resumeRequested(drafts.front());
        QCoreApplication::processEvents();
        QCOMPARE(found<OrderedList>("languagesList")->currentKey(), u"ps"_s);
        QCOMPARE(found<QLabel>("languageFrench")->text(), u"plus tard"_s);
        QTRY_COMPARE(found<GrowingTextEdit>("languageText")->toPlainText(), u"<"_s);
    }
};

QTEST_MAIN(TestLanguagesCard)
#include "test_languages_card.moc"
