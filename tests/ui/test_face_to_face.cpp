#include "core/language_pack/spoken_language.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/diagnostic/two_line_label.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/page/session.h"
#include "ui/printing/undrawable.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/level_slider.h"
#include <QtWidgets>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// What is painted while it listens.
class Painting : public QObject
{
public:
    Painting() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

/// The view that two people look at: in the language of the one, with the French beneath for the
/// other; nothing of the professional's page on the way back.
class TestFaceToFace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    Case m_case;

    StructureFile& file() { return m_window->desk()->file(); }
    template <class W = QWidget> W* found(const char* name)
    {
        QCoreApplication::processEvents();
        for (W* widget : m_window->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        qFatal("%s is not shown", name);
    }
    InterviewPage* page() { return found<InterviewPage>("interviewPage"); }
    void speak(const char* language)
    {
        perform(file(), Operation::UpdatePerson, [&](Work& work) {
            Person person = people::load(work, m_case.person);
            person.language = QLatin1String(language);
            return people::save(work, person);
        });
    }
    void open()
    {
        m_window->desk()->openPerson(m_case.person, PersonTab::Diagnostic);
        QCoreApplication::processEvents();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        page()->openDomain(u"housing"_s);
        found<QTextEdit>("interviewPersonWords")->setFocus();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void faceToFace() { key(Qt::Key_F11); }
    void choose(const char* code)
    {
        auto* choice = found<QComboBox>("interviewLanguage");
        choice->setCurrentIndex(choice->findData(QString::fromLatin1(code)));
        emit choice->activated(choice->currentIndex());
        QCoreApplication::processEvents();
    }
    bool isSaid(const QString& over, const QString& under)
    {
        for (const TwoLineLabel* label : page()->findChildren<TwoLineLabel*>())
            if (label->isVisible() && label->text() == over)
                return QString(label->under()).remove(u'\u2068').remove(u'\u2069') == under;
        return false;
    }
    static QString ours(const char* code, const char* key)
    {
        return shippedPack(QString::fromLatin1(code))->texts.value(QString::fromLatin1(key));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"jalons-test-face"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        applyTheme(*qApp, Scheme::Light);
    }
    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(u"%1.jalons"_s.arg(++number));
        auto made = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                        .value();
        m_case = openCase(*made);
        diagnose(*made, m_case, today, false);
        perform(*made, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry entry = assessments::entry(work, m_case.diagnostic, u"housing"_s);
            entry.analysis = u"Analyse que personne d’autre ne lit."_s;
            entry.priority = 1;
            assessments::save(work, entry);
            return 0;
        });
        m_window = std::make_unique<MainWindow>(std::move(made));
        m_window->resize(1000, 680);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        applyTheme(*qApp, Scheme::Light);
    }

    void theLanguageOfThePersonIsProposed()
    {
        for (const auto& [language, code] : {std::pair("darija", "ar"), std::pair("dari", "prs"),
                 std::pair("romanian", "ro"), std::pair("soninke", ""), std::pair("", "")}) {
            speak(language);
            open();
            faceToFace();
            QVERIFY(page()->isFaceToFace());
            QCOMPARE(found<QComboBox>("interviewLanguage")->currentData().toString(),
                QString::fromLatin1(code));
            QCOMPARE(isSaid(u"Points d’appui"_s, {}) || isSaid(u"Strengths"_s, {}), *code == 0);
            key(Qt::Key_Escape);
            QVERIFY(!page()->isFaceToFace());
        }
    }

    void everythingIsSaidInBoth()
    {
        speak("spanish");
        open();
        const QString strengths = found<QWidget>("interviewStrengths")->accessibleName();
        faceToFace();
        QVERIFY(isSaid(ours("es", "label/strengths"), strengths));
        QVERIFY(isSaid(ours("es", "domain/housing"),
            m_window->desk()->session().label(u"domain"_s, u"housing"_s)));
        QVERIFY(isSaid(u"Lo que dice \u2068Amadou\u2069"_s,
            QCoreApplication::translate("jalons::EntryCard", "What %1 says of it")
                .arg(u"Amadou"_s)));
        // A level: theirs first, beneath it the French that it translates.
        auto* slider = found<LevelSlider>("interviewPersonLevel");
        QVERIFY(slider->accessibleDescription().contains(ours("es", "level/housing/2")));
        auto* other = found<LevelSlider>("interviewProfessionalLevel");
        QVERIFY(other->accessibleDescription().contains(ours("es", "level/housing/3")));
        auto* domains = found<QListWidget>("interviewDomains");
        QCOMPARE(domains->item(0)->text(), ours("es", "domain/family"));
        QCOMPARE(found<QListWidget>("interviewPriorities")->item(0)->text(),
            u"1   "_s + ours("es", "domain/housing"));
        QVERIFY(
            found<WheelView>("interviewWheel")->sentence(6).contains(ours("es", "domain/housing")));
        QCOMPARE(found<QPushButton>("choice_later")->text(), ours("es", "label/later"));
        QVERIFY(found<QPushButton>("interviewBack")->text().contains(u"Volver"_s));
        // As usual again.
        key(Qt::Key_Escape);
        QVERIFY(isSaid(strengths, {}));
        QVERIFY(!slider->accessibleDescription().contains(ours("es", "level/housing/2")));
        QCOMPARE(
            domains->item(0)->text(), m_window->desk()->session().label(u"domain"_s, u"family"_s));
        QVERIFY(!page()->findChild<QWidget*>(u"interviewLanguage"_s)->isVisible());
    }

    void theMarkStandsUntilItWasReadOver()
    {
        speak("romanian");
        open();
        faceToFace();
        QVERIFY(found<QLabel>("interviewLanguageMark")
                    ->text()
                    .contains(m_window->desk()->session().label(u"language"_s, u"romanian"_s)));
        QVERIFY(file().perform(Operation::ReadLanguageOver, [&](Work& work) {
            languages::readOver(work, u"ro"_s, u"Ana Popescu"_s, QDate(2026, 2, 3));
        }));
        QCoreApplication::processEvents();
        QTRY_VERIFY(!page()->findChild<QLabel*>(u"interviewLanguageMark"_s)->isVisible());
        choose("es");
        QVERIFY(found<QLabel>("interviewLanguageMark")->isVisible());
        choose("");
        QVERIFY(!page()->findChild<QLabel*>(u"interviewLanguageMark"_s)->isVisible());
    }

    void aDomainOfTheStructuresOwnStaysFrench()
    {
        QVERIFY(file().perform(Operation::AddTerm,
            [](Work& work) { terms::add(work, u"domain"_s, u"Jardin partagé"_s); }));
        speak("arabic");
        open();
        faceToFace();
        QVERIFY(isSaid(ours("ar", "domain/housing"),
            m_window->desk()->session().label(u"domain"_s, u"housing"_s)));
        page()->openDomain(u"own_jardin_partage"_s);
        QVERIFY(isSaid(u"\u2068Jardin partagé\u2069"_s, {}));
    }

    void rightToLeftIsRight()
    {
        speak("arabic");
        open();
        auto* slider = found<LevelSlider>("interviewPersonLevel");
        auto* domains = found<QListWidget>("interviewDomains");
        auto* strengths = found<QWidget>("interviewStrengths");
        auto* difficulties = found<QWidget>("interviewDifficulties");
        const auto x = [this](QWidget* widget) { return widget->mapTo(page(), QPoint()).x(); };
        QVERIFY(x(strengths) < x(difficulties));
        QCOMPARE(slider->value(), 2);
        faceToFace();
        QCOMPARE(slider->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight); // the cards, not the window
        QCOMPARE(page()->layoutDirection(), Qt::LeftToRight);
        QVERIFY(x(strengths) > x(difficulties));
        QCOMPARE(slider->value(), 2); // the same level, at the other end
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 6, px(15)));
        QCOMPARE(slider->value(), 1);
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(6, px(15)));
        QCOMPARE(slider->value(), 5);
        slider->setFocus();
        key(Qt::Key_Right); // towards 1, which is at the right
        QCOMPARE(slider->value(), 4);
        // What was typed keeps its own direction.
        auto* words = found<QTextEdit>("interviewPersonWords");
        QCOMPARE(words->document()->firstBlock().textDirection(), Qt::LeftToRight);
        QCOMPARE(words->toPlainText(), u"Je veux une porte à moi."_s);
        QVERIFY(domains->layoutDirection() == Qt::RightToLeft);
        key(Qt::Key_Escape);
        QCOMPARE(slider->layoutDirection(), Qt::LeftToRight);
        QVERIFY(x(strengths) < x(difficulties));
        QTRY_COMPARE(file()
                         .query([&](const Reader& r) {
                             return assessments::entry(r, m_case.diagnostic, u"housing"_s);
                         })
                         ->personLevel,
            4);
    }

    void byTheKeyboardAlone()
    {
        open();
        faceToFace();
        QVERIFY(page()->isFaceToFace());
        auto* choice = found<QComboBox>("interviewLanguage");
        for (int tabs = 0; QApplication::focusWidget() != choice && tabs < 60; ++tabs)
            key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(choice->hasFocus());
        for (int moves = 0; choice->currentData() != u"uk"_s && moves < 9; ++moves)
            key(Qt::Key_Down);
        QVERIFY(isSaid(ours("uk", "domain/housing"),
            m_window->desk()->session().label(u"domain"_s, u"housing"_s)));
        auto* slider = found<LevelSlider>("interviewPersonLevel");
        for (int tabs = 0; QApplication::focusWidget() != slider && tabs < 60; ++tabs)
            key(Qt::Key_Tab);
        QVERIFY(slider->hasFocus());
        key(Qt::Key_Right);
        QCOMPARE(slider->value(), 3);
        QVERIFY(slider->accessibleDescription().contains(ours("uk", "level/housing/3")));
        key(Qt::Key_Escape);
        QVERIFY(!page()->isFaceToFace());
        QTRY_COMPARE(file()
                         .query([&](const Reader& r) {
                             return assessments::entry(r, m_case.diagnostic, u"housing"_s);
                         })
                         ->personLevel,
            3);
    }

    void nothingShowsOnTheWay()
    {
        applyTheme(*qApp, Scheme::Dark, 1.1);
        speak("tigrinya");
        open();
        QWidget* analysis = found<QWidget>("interviewAnalysis");
        for (int round = 0; round < 2; ++round) {
            {
                const Painting painting;
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F11);
                // Whatever is painted next has no analysis in it.
                QCOMPARE(painting.count(), 0);
                QVERIFY(!analysis->isVisible());
                QVERIFY(page()->isFaceToFace());
            }
            QVERIFY(zoom() > 1.1);
            QVERIFY(colors().dark);
            {
                const Painting painting;
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
                QCOMPARE(painting.count(), 0);
            }
            QVERIFY(!page()->isFaceToFace());
            QVERIFY(analysis->isVisible());
            QVERIFY(m_window->updatesEnabled());
            QCOMPARE(zoom(), 1.1);
            QVERIFY(colors().dark);
        }
        // Another page comes up in the language and the size of the window, whole at once.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F11);
        m_window->desk()->go(Place::People);
        QCOMPARE(zoom(), 1.1);
        QVERIFY(!m_window->desk()->session().isFaceToFace());
    }

    void lettersThatNoFontDrawsAreSaid()
    {
        // A letter for private use stands for a script without a font.
        QVERIFY(file().perform(Operation::CorrectLanguage, [](Work& work) {
            LanguageText text = languages::ofKey(work, u"ti"_s, u"label/later"_s);
            text.text = QString(QChar(0xe000)) + u'ሓ';
            languages::save(work, text);
        }));
        speak("tigrinya");
        open();
        faceToFace();
        QVERIFY(found<QLabel>("interviewLanguageMissing")->text().contains(u"fonts-noto"_s));
        QVERIFY(!page()->findChild<QLabel*>(u"interviewLanguageMark"_s)->isVisible());
        QVERIFY(!isSaid(ours("ti", "domain/housing"),
            m_window->desk()->session().label(u"domain"_s, u"housing"_s)));
        choose("es");
        QVERIFY(!page()->findChild<QLabel*>(u"interviewLanguageMissing"_s)->isVisible());
        QVERIFY(isSaid(ours("es", "domain/housing"),
            m_window->desk()->session().label(u"domain"_s, u"housing"_s)));
    }
};

QTEST_MAIN(TestFaceToFace)
#include "test_face_to_face.moc"
