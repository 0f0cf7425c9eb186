#include "core/sentence/printed_sentence.h"
#include "core/sentence/sentences.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The sentences of documents in the window: found by their words, changed by keys, taken from ours
/// again, told when ours changed.
class TestSentencesCard : public QObject
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
    QString printed(const char* key)
    {
        return *file().query([&](const Reader& r) { return Sentences(r).text(key); });
    }
    void search(const QString& words)
    {
        auto* field = found<QLineEdit>("sentencesSearch");
        field->setFocus();
        field->selectAll();
        hands::type(field, words);
    }
    QString errorAt(const char* name)
    {
        for (QWidget* up = found(name); up; up = up->parentWidget())
            if (const auto* row = qobject_cast<FormRow*>(up))
                return row->error();
        return {};
    }
    /// The sentence found by these words, by keys: the search, the list, its first sentence.
    GrowingTextEdit* goTo(const QString& words)
    {
        search(words);
        QTest::keyClick(found("sentencesSearch"), Qt::Key_Return);
        auto* list = found<QTreeWidget>("sentencesList");
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab);
        return found<GrowingTextEdit>("sentenceText");
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"jalons-test-sentences"_s);
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

    void aSentenceIsFoundAndChangedByKeys()
    {
        auto* text = goTo(u"titre gratuit"_s);
        QVERIFY(text->hasFocus());
        QCOMPARE(found<QLabel>("sentenceOurs")->text(), u"Hébergement à titre gratuit."_s);
        QCOMPARE(text->toPlainText(), u"Hébergement à titre gratuit."_s);
        QVERIFY(!isSeen("sentenceRestore"));
        QVERIFY(!isSeen("sentenceNews"));
        hands::typeOver(text, u"Logement gratuit pour la personne."_s);
        QTRY_COMPARE(printed("attestation.free"), u"Logement gratuit pour la personne."_s);
        QCOMPARE(found<QLabel>("sentenceOurs")->text(), u"Hébergement à titre gratuit."_s);
        QVERIFY(isSeen("sentenceRestore"));
        // It is found by ours and by its own words, and said to be the structure's.
        auto* list = found<QTreeWidget>("sentencesList");
        QVERIFY2(list->topLevelItem(0)->text(0).contains(u'1'),
            qPrintable(list->topLevelItem(0)->text(0)));
        QVERIFY(list->topLevelItem(0)->child(0)->font(0).bold());
        search(u"logement gratuit"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        found("sentenceRestore")->setFocus();
        QTest::keyClick(found("sentenceRestore"), Qt::Key_Space);
        QCOMPARE(printed("attestation.free"), u"Hébergement à titre gratuit."_s);
        QVERIFY(!isSeen("sentenceRestore"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(printed("attestation.free"), u"Logement gratuit pour la personne."_s);
    }

    /// Refused at the field; what was typed waits there, and another sentence is not touched by it.
    void whatWouldBeLostIsRefusedAtTheField()
    {
        auto* text = goTo(u"hébergement délégation"_s);
        Q_UNUSED(text)
        QVERIFY(found("sentencesList")->isVisible());
        text = goTo(u"par délégation"_s);
        QCOMPARE(found<QLabel>("sentenceOurs")->text(), u"{{role}}, par délégation du {{date}}"_s);
        hands::typeOver(text, u"{{role}}, par délégation"_s);
        QTRY_VERIFY2(
            errorAt("sentenceText").contains(u"{{date}}"_s), qPrintable(errorAt("sentenceText")));
        QCOMPARE(printed("contract.sign.delegated"), u"{{role}}, par délégation du {{date}}"_s);
        text = goTo(u"titre gratuit"_s);
        QCOMPARE(text->toPlainText(), u"Hébergement à titre gratuit."_s);
        QCOMPARE(errorAt("sentenceText"), QString());
        text = goTo(u"par délégation"_s);
        QCOMPARE(text->toPlainText(), u"{{role}}, par délégation"_s);
        hands::typeOver(text, u"{{role}}, délégation du {{date}}"_s);
        QTRY_COMPARE(printed("contract.sign.delegated"), u"{{role}}, délégation du {{date}}"_s);
    }

    void nothingFoundIsSaid()
    {
        search(u"zzzz"_s);
        QCOMPARE(found<QTreeWidget>("sentencesList")->topLevelItemCount(), 0);
        QVERIFY(!found("sentenceText")->isVisible());
    }

    void oursThatChangedSinceIsSaid()
    {
        perform(file(), Operation::UpdateSentence, [](Work& work) {
            printedSentences::save(work, {{}, u"attestation.free"_s, u"Gratuit."_s, {}});
            Sql(work).database().exec(u"UPDATE printed_sentence SET ours = 'Sans loyer.'"_s);
            return 0;
        });
        goTo(u"titre gratuit"_s);
        QVERIFY(isSeen("sentenceNews"));
        QVERIFY(found<QLabel>("sentenceNews")->text().contains(u"Sans loyer."_s));
        found("sentenceSeen")->setFocus();
        QTest::keyClick(found("sentenceSeen"), Qt::Key_Space);
        QVERIFY(!isSeen("sentenceNews"));
        QCOMPARE(printed("attestation.free"), u"Gratuit."_s);
    }
};

QTEST_MAIN(TestSentencesCard)
#include "test_sentences_card.moc"
