#include "core/contract/clause_library.h"
#include "core/documents/document.h"
#include "core/paper/paper_wording.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/page/history_button.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/term_combo.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextCursor>

using namespace jalons;
using namespace jalons::testing;

/// The clauses of contracts as a structure makes them its own, by keys and mouse.
class TestClausesPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    Case m_case;

    StructureFile& file() { return m_window->desk()->file(); }

    template <class W = QWidget> W* seen(const char* name)
    {
        QCoreApplication::processEvents();
        W* found = nullptr;
        for (W* widget : m_window->findChildren<W*>(QLatin1String(name)))
            if (widget->isVisible())
                found = widget;
        if (!found)
            qFatal("%s is not on the screen", name);
        return found;
    }
    bool isSeen(const char* name)
    {
        QCoreApplication::processEvents();
        const auto all = m_window->findChildren<QWidget*>(QLatin1String(name));
        return std::any_of(
            all.begin(), all.end(), [](const QWidget* one) { return one->isVisible(); });
    }
    void click(const char* name) { QTest::mouseClick(seen(name), Qt::LeftButton); }
    void typeOver(const char* name, const QString& text)
    {
        auto* date = qobject_cast<DateField*>(seen(name));
        QLineEdit* line = date ? date->lineEdit() : seen<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        hands::type(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    QString sheet(const char* name = "clausesSheet")
    {
        QString text = plainText(seen<SheetPreview>(name)->document());
        return text.replace(QChar(0x00a0), u' ');
    }
    std::vector<ClauseVersion> versions(ContractKind kind)
    {
        return *file().query([&](const Reader& r) { return clauseLibrary::versions(r, kind); });
    }
    std::vector<PaperWording> wordings(PaperKind kind)
    {
        return *file().query([&](const Reader& r) { return paperWordings::versions(r, kind); });
    }
    std::vector<Clause> articles(ClauseVersionId id)
    {
        return *file().query([&](const Reader& r) { return clauseLibrary::articles(r, id); });
    }
    QString errorAt(const char* name)
    {
        for (QWidget* up = seen(name); up; up = up->parentWidget())
            if (const auto* row = qobject_cast<FormRow*>(up))
                return row->error();
        return {};
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("jalons-test-clauses"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
            m_folder.filePath(QStringLiteral("settings")));
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("%1.jalons").arg(++number));
        auto made = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                        .value();
        m_case = openCase(*made);
        m_window = std::make_unique<MainWindow>(std::move(made));
        m_window->resize(1366, 768);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window.get());
        m_window->desk()->go(Place::Structure);
    }

    void cleanup() { m_window.reset(); }

    /// Ours are looked at, made one's own, an article is rewritten, moved, added; then a day.
    void theStructureWritesItsOwn()
    {
        click("clausesOpen_individual");
        QVERIFY(sheet().contains(QStringLiteral("Document individuel de prise en charge")));
        QVERIFY(!isSeen("clausesArticles"));
        click("clausesOwn");
        QVERIFY(!isSeen("clausesOwn"));
        auto all = versions(ContractKind::Individual);
        QCOMPARE(all.size(), 1UL);
        QVERIFY(!all.front().from.isValid());
        const ClauseVersionId id = all.front().id;

        // The second article goes first, by the button; by keys it would go back.
        auto* list = seen<OrderedList>("clausesArticles");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(seen<QLineEdit>("clauseTitle")->text(), articles(id)[1].title);
        click("clausesUp");
        QCOMPARE(articles(id)[0].code, QStringLiteral("took_part"));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(articles(id)[0].code, QStringLiteral("refusal"));
        QCOMPARE(list->currentRow(), 1);

        // A placeholder by its words, what it prints beside; two words in bold.
        hands::type(seen("clausesNew"), QStringLiteral("Jardin"));
        QTest::keyClick(seen("clausesNew"), Qt::Key_Return);
        QCOMPARE(articles(id).back().title, QStringLiteral("Jardin"));
        QCOMPARE(seen<QLineEdit>("clauseTitle")->text(), QStringLiteral("Jardin"));
        auto* text = seen<GrowingTextEdit>("clauseText");
        text->setFocus();
        hands::type(text, QStringLiteral("Ouvert le "));
        click("clauseInsert");
        auto* search = seen<QLineEdit>("clauseSearch");
        QVERIFY(search->hasFocus());
        hands::type(search, QStringLiteral("first day"));
        auto* choices = seen<QListWidget>("clauseChoices");
        QCOMPARE(choices->count(), 1);
        QCOMPARE(choices->item(0)->text(), QStringLiteral("First day — 10 mars 2026"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!isSeen("clauseChoices"));
        QCOMPARE(text->text(), QStringLiteral("Ouvert le {{start_date}}"));
        hands::type(text, QStringLiteral(" aux voisins"));
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(text, Qt::Key_Left, Qt::ShiftModifier);
        click("clauseBold");
        QCOMPARE(text->text(), QStringLiteral("Ouvert le {{start_date}} aux **voisins**"));
        m_window->desk()->flush();
        QCOMPARE(articles(id).back().text, text->text());
        QVERIFY(sheet().contains(QStringLiteral("Ouvert le 10 mars 2026 aux voisins")));

        // A day puts it in use; what is printed follows the day of the council.
        typeOver("clausesFrom", QStringLiteral("10/03/2026"));
        typeOver("clausesCvs", QStringLiteral("01/02/2026"));
        m_window->desk()->flush();
        all = versions(ContractKind::Individual);
        QCOMPARE(all.front().from, today);
        QCOMPARE(all.front().cvsOn, QDate(2026, 2, 1));
        QCOMPARE(seen<TermCombo>("clausesVersion")->currentText(),
            QStringLiteral("In use since 10 March 2026"));

        // For somebody of the file: the articles that would be proposed to them.
        hands::type(seen("clausesPerson"), QStringLiteral("Diarra"));
        QTest::keyClick(seen("clausesPerson"), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(sheet().contains(QStringLiteral("Amadou DIARRA")));
        QVERIFY(!sheet().contains(QStringLiteral("Contrat de séjour non signé")));
        click("clausesNobody");
        QVERIFY(sheet().contains(QStringLiteral("Camille EXEMPLE")));

        click("clausesBack");
        QVERIFY(!isSeen("clausesSheet"));
        QVERIFY(isSeen("clausesOpen_individual"));
    }

    /// What is wrong is said where it stands; the rest is stored, the words stay in the field.
    void aSlipIsSaidAtItsField()
    {
        click("clausesOpen_stay");
        click("clausesOwn");
        const ClauseVersionId id = versions(ContractKind::Stay).front().id;
        auto* text = seen<GrowingTextEdit>("clauseText");
        const QString before = articles(id).front().text;
        text->setFocus();
        hands::type(text, QStringLiteral("{{start_dte}} "));
        typeOver("clauseTitle", QStringLiteral("Notre objet"));
        m_window->desk()->flush();
        QVERIFY2(errorAt("clauseText").contains(QStringLiteral("{{start_dte}}")),
            qPrintable(errorAt("clauseText")));
        QCOMPARE(articles(id).front().text, before);
        QCOMPARE(articles(id).front().title, QStringLiteral("Notre objet"));
        QVERIFY(text->text().startsWith(QStringLiteral("{{start_dte}} ")));
        QVERIFY(sheet().contains(QStringLiteral("Notre objet")));

        // Mended by taking the text of ours again; the article is removed, and undone.
        click("clauseRestore");
        m_window->desk()->flush();
        QVERIFY(errorAt("clauseText").isEmpty());
        QCOMPARE(articles(id).front().title, ourClauses(ContractKind::Stay).articles[0].title);
        const auto count = articles(id).size();
        click("clauseRemove");
        QCOMPARE(articles(id).size(), count - 1);
        QVERIFY(file().undo());
        QCOMPARE(articles(id).size(), count);
        QCOMPARE(seen<OrderedList>("clausesArticles")->count(), int(count));

        // Another version begins as a copy; thrown away, the one before is shown.
        typeOver("clausesFrom", QStringLiteral("01/03/2026"));
        m_window->desk()->flush();
        click("clausesBegin");
        QCOMPARE(versions(ContractKind::Stay).size(), 2UL);
        QVERIFY(seen<DateField>("clausesFrom")->lineEdit()->text().isEmpty());
        typeOver("clausesFrom", QStringLiteral("01/03/2026"));
        m_window->desk()->flush();
        QVERIFY(!errorAt("clausesFrom").isEmpty());
        click("clausesRemove");
        QCOMPARE(versions(ContractKind::Stay).size(), 1UL);
        QCOMPARE(seen<TermCombo>("clausesVersion")->currentText(),
            QStringLiteral("In use since 1 March 2026"));
        // Ours can be looked at beside it.
        auto* shown = seen<TermCombo>("clausesVersion");
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_Down);
        QVERIFY(isSeen("clausesOwn"));
        QVERIFY(!isSeen("clausesArticles"));
        // Another kind has no line of the versions of this one; « — » leaves what is shown.
        auto* kinds = seen<TermCombo>("clausesKind");
        QTest::keyClick(shown, Qt::Key_Up);
        QVERIFY(isSeen("clausesArticles"));
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(kinds->code(), QStringLiteral("individual"));
        QCOMPARE(shown->count(), 2); // « — » and ours
        QTest::keyClick(kinds, Qt::Key_Home);
        QCOMPARE(kinds->code(), QStringLiteral("individual"));
    }

    /// The words of a paper, beside the clauses: ours, made one's own, mended, given a day.
    void papersAreSaidInOnesOwnWords()
    {
        constexpr PaperKind kind = PaperKind::HandingReceipt;
        click("wordingsOpen_handing_receipt");
        QVERIFY(sheet("wordingsSheet").contains(QStringLiteral("Camille EXEMPLE")));
        QVERIFY(!isSeen("wordingBody") && !isSeen("wordingsRemove"));
        click("wordingsOwn");
        QVERIFY(!isSeen("wordingsOwn"));
        QCOMPARE(wordings(kind).size(), 1UL);
        QCOMPARE(wordings(kind)[0].body, ourWording(kind).body);
        for (const char* again : {"wordingTitleOurs", "wordingIntroOurs", "wordingBodyOurs"})
            QVERIFY(!isSeen(again)); // nothing differs yet

        // A slip is said at its field and stays there; the others are stored.
        auto* body = seen<GrowingTextEdit>("wordingBody");
        body->setFocus();
        hands::type(body, QStringLiteral("{{gver}} "));
        typeOver("wordingTitle", QStringLiteral("Ce que j’ai reçu"));
        m_window->desk()->flush();
        QVERIFY2(errorAt("wordingBody").contains(QStringLiteral("{{gver}}")),
            qPrintable(errorAt("wordingBody")));
        QCOMPARE(wordings(kind)[0].title, QStringLiteral("Ce que j’ai reçu"));
        QCOMPARE(wordings(kind)[0].body, ourWording(kind).body);
        QVERIFY(body->text().startsWith(QStringLiteral("{{gver}} ")));
        QTextCursor slip(body->document());
        slip.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 9);
        body->setTextCursor(slip);
        QTest::keyClick(body, Qt::Key_Delete);
        m_window->desk()->flush();
        QVERIFY2(errorAt("wordingBody").isEmpty(), qPrintable(body->text()));

        // What can be inserted is what papers know, with what it prints.
        click("wordingBodyInsert");
        auto* search = seen<QLineEdit>("wordingBodySearch");
        hands::type(search, QStringLiteral("first day"));
        QCOMPARE(seen<QListWidget>("wordingBodyChoices")->count(), 0); // of contracts
        search->clear();
        hands::type(search, QStringLiteral("structure_name"));
        QCOMPARE(seen<QListWidget>("wordingBodyChoices")->item(0)->text(),
            QStringLiteral("Name of the structure — CHRS d’essai"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(body->text().startsWith(QStringLiteral("{{structure_name}}")));
        m_window->desk()->flush();
        QCOMPARE(
            wordings(kind)[0].body, QStringLiteral("{{structure_name}}") + ourWording(kind).body);
        QVERIFY(sheet("wordingsSheet").contains(QStringLiteral("Ce que j’ai reçu")));
        QVERIFY(sheet("wordingsSheet").contains(QStringLiteral("CHRS d’essaiCe qui n’est pas")));

        // Ours again, one field at a time.
        click("wordingBodyOurs");
        m_window->desk()->flush();
        QCOMPARE(wordings(kind)[0].body, ourWording(kind).body);
        QCOMPARE(wordings(kind)[0].title, QStringLiteral("Ce que j’ai reçu"));
        QVERIFY(!isSeen("wordingBodyOurs") && isSeen("wordingTitleOurs"));

        typeOver("wordingFrom", QStringLiteral("10/03/2026"));
        m_window->desk()->flush();
        QCOMPARE(wordings(kind)[0].from, today);
        QCOMPARE(seen<TermCombo>("wordingsVersion")->currentText(),
            QStringLiteral("In use since 10 March 2026"));
        hands::type(seen("wordingsPerson"), QStringLiteral("Diarra"));
        QTest::keyClick(seen("wordingsPerson"), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(sheet("wordingsSheet").contains(QStringLiteral("Amadou DIARRA")));
        QVERIFY(!sheet("wordingsSheet").contains(QStringLiteral("EXEMPLE")));

        // On a small screen every text is as high as its words.
        m_window->resize(1000, 680);
        for (const char* text : {"wordingIntro", "wordingRows", "wordingBody"})
            QTRY_VERIFY2(seen(text)->height() >= seen(text)->sizeHint().height(), text);

        // One without a table has no rows to be written.
        QVERIFY(isSeen("wordingRows"));
        auto* kinds = seen<TermCombo>("wordingsKind");
        kinds->setCode(toCode(PaperKind::DataNotice));
        emit kinds->edited();
        click("wordingsOwn");
        QVERIFY(!isSeen("wordingRows") && isSeen("wordingIntro"));
        QCOMPARE(wordings(kind).size(), 1UL);
        click("wordingsRemove");
        QCOMPARE(wordings(PaperKind::DataNotice).size(), 0UL);
        QVERIFY(isSeen("wordingsOwn"));
        click("wordingsBack");
        QVERIFY(isSeen("wordingsOpen_handing_receipt") && !isSeen("wordingsSheet"));
    }
};

QTEST_MAIN(TestClausesPage)
#include "test_clauses_page.moc"
