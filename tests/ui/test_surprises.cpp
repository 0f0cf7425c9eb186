#include "core/base/text.h"
#include "core/demo/demo.h"
#include "core/named_list/named_list.h"
#include "core/person/person_filter.h"
#include "tests/core/fixture.h"
#include "tests/ui/hands.h"
#include "ui/action/action_form.h"
#include "ui/page/autosave.h"
#include "ui/person/people_page.h"
#include "ui/person/person_page.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shell/clash_bar.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pictures.h"
#include "ui/structure/structure_form.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Hears what is opened outside of the program.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;

public slots:
    void take(const QUrl& url) { urls.append(url); }
};

void settle()
{
    for (int round = 0; round < 6; ++round)
        QCoreApplication::processEvents();
}

} // namespace

/// Nothing moves under the mouse, and small things are as one expects them.
class TestSurprises : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void messagesMoveNothing();
    void aMessageTakesBackWhatWasJustDone();
    void aMessageLeavesTheFieldAndTheMouseFree();
    void whatWasMadeCanBeOpened();
    void anAnswerIsMissingOnlyOnceTheFieldIsLeft();
    void anImportThatIsTakenBackFiltersNobody();
    void ctrlPPrintsThePage();
    void aLargeLogoIsMadeSmaller();
    void aListHasOneFrame();
    void aListShowsTheBeginningOfItsWord();
    void aPillIsAsHighAsAnother();
    void everyPageIsTypedAndWalkedAsOneReads();
    void enterPressesWhatHasTheKeyboard();

private:
    Session& session() { return *m_window->session(); }
    Desk& desk() { return *m_window->desk(); }
    QMap<QString, QRect> places() const;

    QTemporaryDir m_dir;
    Case m_case;
    std::unique_ptr<MainWindow> m_window;
};

void TestSurprises::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Jalons"_s);
    QCoreApplication::setApplicationName(u"jalons-test-surprises"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    applyTheme(*qApp, Scheme::Light);
}

void TestSurprises::init()
{
    auto file = newFile();
    m_case = openCase(*file);
    diagnose(*file, m_case);
    makeContract(*file, m_case);
    m_window = std::make_unique<MainWindow>(std::move(file));
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    settle();
}

/// Where everything of the page that is shown is, in the window.
QMap<QString, QRect> TestSurprises::places() const
{
    QMap<QString, QRect> all;
    int number = 0;
    for (const QWidget* widget : m_window->desk()->currentPage()->findChildren<QWidget*>())
        if (widget->isVisible())
            all.insert(u"%1 %2"_s.arg(++number).arg(widget->objectName()),
                QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()));
    return all;
}

void TestSurprises::messagesMoveNothing()
{
    QSettings().setValue(u"x"_s, 1);
    desk().openPerson(m_case.person, PersonTab::Identity);
    settle();
    const auto before = places();
    QVERIFY(before.size() > 50);
    emit session().said(u"Fait"_s);
    settle();
    QVERIFY(desk().messages()->isVisible());
    QCOMPARE(places(), before);
    emit session().failed({ErrorKind::DiskFull, {}, {}});
    settle();
    QCOMPARE(places(), before);
    Clash clash;
    clash.table = u"person"_s;
    clash.row = m_case.person.value;
    clash.column = u"used_name"_s;
    desk().clashes()->offer({clash}, nullptr);
    settle();
    QVERIFY(desk().clashes()->isVisible());
    QCOMPARE(places(), before);
    // Both can be read, and neither is on the other.
    QVERIFY(!desk().clashes()->geometry().intersects(desk().messages()->geometry()));
    QVERIFY(desk().rect().contains(
        QRect(desk().messages()->mapTo(&desk(), QPoint()), desk().messages()->size())));
}

void TestSurprises::aMessageTakesBackWhatWasJustDone()
{
    QVERIFY(session().perform(Operation::UpdatePerson, [&](Work& work) {
        Person person = people::load(work, m_case.person);
        person.usedName = u"Sow"_s;
        people::save(work, person);
    }));
    emit session().said(u"Noté"_s);
    auto* undo = desk().messages()->findChild<QPushButton*>(u"infoAction"_s);
    QVERIFY(undo && undo->isVisible());
    QVERIFY(undo->focusPolicy() & Qt::TabFocus);
    QVERIFY(!undo->accessibleName().isEmpty());
    const auto usedName = [&] {
        return session()
            .query([&](const Reader& r) { return people::load(r, m_case.person); })
            .usedName;
    };
    QCOMPARE(usedName(), u"Sow"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(usedName().isEmpty());
    // It is said, and can be done again from there.
    QVERIFY(desk().messages()->isVisible());
    undo->click();
    QCOMPARE(usedName(), u"Sow"_s);
    // What is only said has nothing to take back.
    settle();
    emit session().said(u"Ouvrez d’abord"_s);
    QVERIFY(!undo->isVisible());
}

void TestSurprises::aMessageLeavesTheFieldAndTheMouseFree()
{
    desk().openPerson(m_case.person, PersonTab::Notes);
    settle();
    InfoBar* bar = desk().messages();
    QWidget* over = bar->parentWidget();
    QLineEdit low(over);
    low.setGeometry(over->width() / 2 - 100, over->height() - 60, 200, 40);
    low.show();
    low.setFocus();
    emit session().said(u"Fait"_s);
    QVERIFY(!bar->geometry().intersects(low.geometry()));
    low.clearFocus();
    low.hide();
    QCursor::setPos(over->mapToGlobal(QPoint(over->width() / 2, over->height() - 40)));
    emit session().said(u"Fait encore"_s);
    settle();
    QVERIFY(!bar->geometry().contains(over->mapFromGlobal(QCursor::pos())));
}

void TestSurprises::whatWasMadeCanBeOpened()
{
    Opened opened;
    const QString path = m_dir.filePath(u"fiche.pdf"_s);
    session().preview([](const Reader&) {
        Document document;
        document.title = u"Fiche"_s;
        return document;
    });
    auto* sheets = qobject_cast<PreviewPage*>(desk().currentPage());
    QVERIFY(sheets);
    QVERIFY(sheets->savePdf(path));
    QVERIFY(desk().messages()->text().contains(u"fiche.pdf"_s));
    auto* open = desk().messages()->findChild<QPushButton*>(u"infoAction"_s);
    QVERIFY(open->isVisible());
    open->click();
    QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(path)});
}

void TestSurprises::anAnswerIsMissingOnlyOnceTheFieldIsLeft()
{
    ActionId id;
    QVERIFY(session().perform(Operation::SaveAction, [&](Work& work) {
        Action action;
        action.accompaniment = m_case.accompaniment;
        action.title = u"Appeler la mairie"_s;
        id = actions::save(work, action);
    }));
    ActionForm form(session());
    QLineEdit elsewhere;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(&form);
    column->addWidget(&elsewhere);
    window.resize(900, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    form.show(session().query([&](const Reader& r) { return actions::load(r, id); }), {}, {});
    auto* state = form.findChild<ChoiceChips*>(u"actionState"_s);
    auto* postponed = state->findChild<QPushButton*>(u"choice_postponed"_s);
    postponed->setFocus();
    postponed->click();
    form.flush();
    auto* asked = form.findChild<ChoiceChips*>(u"actionPostponedBy"_s);
    QVERIFY(asked->isVisible());
    const auto error = [&] {
        for (const QLabel* label : asked->parentWidget()->findChildren<QLabel*>())
            if (label->property("role") == u"error"_s && label->isVisible())
                return label->text();
        return QString();
    };
    QCOMPARE(error(), QString());
    QVERIFY(session().query([&](const Reader& r) { return actions::load(r, id); }).state
        != ActionState::Postponed);
    asked->setFocus();
    elsewhere.setFocus();
    QVERIFY(error().size() > 10);
    auto* person = asked->findChild<QPushButton*>(u"choice_person"_s);
    person->click();
    form.flush();
    QCOMPARE(error(), QString());
    QVERIFY(session().query([&](const Reader& r) { return actions::load(r, id); }).state
        == ActionState::Postponed);
    window.hide();
    form.setParent(nullptr);
    elsewhere.setParent(nullptr);
}

void TestSurprises::anImportThatIsTakenBackFiltersNobody()
{
    QVERIFY(session().perform(Operation::ImportPeople, [&](Work& work) {
        Person person;
        person.birthName = u"Importé"_s;
        people::save(work, person);
    }));
    const qint64 imported = session().file().lineage().operation;
    desk().go(Place::People);
    auto* page = qobject_cast<PeoplePage*>(desk().currentPage());
    page->showOperation(imported);
    const auto* table = page->findChild<RecordTable*>(u"peopleTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    desk().undo();
    settle();
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(
        table->model()->index(0, 0).data().toString().contains(u"Diarra"_s, Qt::CaseInsensitive));
}

void TestSurprises::ctrlPPrintsThePage()
{
    const auto print = [&] {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_P, Qt::ControlModifier);
        settle();
    };
    desk().go(Place::Partners);
    print();
    QVERIFY(!desk().messages()->text().isEmpty()); // nothing to print, and it says so
    desk().openPerson(m_case.person, PersonTab::Diagnostic);
    settle();
    QApplication::setActiveWindow(m_window.get());
    print();
    QVERIFY2(qobject_cast<PreviewPage*>(desk().currentPage()),
        qPrintable(desk().messages()->text()
            + (QApplication::focusWidget() ? QApplication::focusWidget()->objectName()
                                           : u"none"_s)));
    // The diagnostic, not a paper of the person: what is open comes first.
    QVERIFY2(qobject_cast<PreviewPage*>(desk().currentPage())
                 ->preview()
                 ->document()
                 .title.contains(u"iagnostic"_s),
        "the diagnostic");
}

void TestSurprises::aLargeLogoIsMadeSmaller()
{
    QImage noise(1600, 1200, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            noise.setPixel(x, y, seed >> 8);
        }
    const QString path = m_dir.filePath(u"logo.png"_s);
    QVERIFY(noise.save(path));
    QVERIFY(QFileInfo(path).size() > largestLogo);
    StructureForm form(session());
    form.refetch();
    form.takeLogo(path);
    const Structure kept = session().query([](const Reader& r) { return structures::load(r); });
    QVERIFY(!kept.logo.isEmpty());
    QVERIFY(kept.logo.size() <= largestLogo);
    const QImage logo = QImage::fromData(kept.logo);
    QCOMPARE(logo.width() * 3, logo.height() * 4);
    QVERIFY(!desk().messages()->text().isEmpty());
}

void TestSurprises::aListHasOneFrame()
{
    TermCombo combo(u"Motif"_s);
    combo.setTerms({{u"a"_s, u"Un"_s}, {u"b"_s, u"Deux"_s}});
    combo.show();
    combo.showPopup();
    settle();
    const auto* around = qobject_cast<const QFrame*>(combo.view()->parentWidget());
    QVERIFY(around);
    if (const QString keep = qEnvironmentVariable("JALONS_PICTURES"); !keep.isEmpty())
        const_cast<QFrame*>(around)->grab().save(keep + u"/list.png"_s);
    QCOMPARE(around->frameWidth(), 0);
    QCOMPARE(combo.view()->geometry(), around->rect()); // nothing is drawn around it
    combo.hidePopup();
}

void TestSurprises::aListShowsTheBeginningOfItsWord()
{
    TermCombo combo(u"Motif"_s);
    QList<Choice> choices;
    for (int i = 0; i < 14; ++i)
        choices.append(
            {QString::number(i), u"Un libellé bien plus long que le champ, numéro %1"_s.arg(i)});
    combo.setTerms(choices);
    combo.resize(140, 36);
    combo.show();
    QVERIFY(combo.lineEdit());
    combo.setCurrentIndex(5);
    emit combo.activated(5);
    QCOMPARE(combo.lineEdit()->cursorPosition(), 0);
}

void TestSurprises::aPillIsAsHighAsAnother()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    QLabel* made = pill(u"signé"_s, "green");
    QLabel* turned = pill({}, "neutral");
    row->addWidget(made);
    row->addWidget(turned);
    window.show();
    settle();
    turned->setText(u"signé"_s);
    setLook(turned, "pill", u"green"_s);
    settle();
    QCOMPARE(turned->size(), made->size());
    desk().openContract(m_case.person, m_case.contract);
    settle();
    const auto* state = desk().currentPage()->findChild<QLabel*>(u"contractState"_s);
    QVERIFY(state->isVisible());
    QCOMPARE(state->height(), made->height());
}

namespace {

QString whereOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).remove(u"jalons::"_s) + u'#'
        + widget->objectName();
}

/// Where Tab goes in a form: down, and in a line from its beginning to its end. Empty: it does.
QStringList walkedBackwards(MainWindow& window)
{
    QStringList wrong;
    QHash<const FormGrid*, const QWidget*> last;
    window.findChild<QPushButton*>(u"navToday"_s)->setFocus();
    QSet<const QWidget*> seen;
    for (int step = 0; step < 400; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            return {u"the keyboard is nowhere"_s};
        if (seen.contains(focus))
            break;
        seen.insert(focus);
        const FormGrid* form = nullptr;
        for (const QWidget* up = focus; up && !form; up = up->parentWidget())
            form = qobject_cast<const FormGrid*>(up);
        if (form) {
            const QWidget* before = std::exchange(last[form], focus);
            const auto row = [](const QWidget* of) {
                const QWidget* at = of;
                while (at && !qobject_cast<const FormRow*>(at))
                    at = at->parentWidget();
                return QRect((at ? at : of)->mapTo(of->window(), QPoint()), (at ? at : of)->size());
            };
            if (before && row(before) != row(focus)
                && !(row(focus).top() > row(before).top()
                    || (row(focus).top() == row(before).top()
                        && row(focus).left() > row(before).left())))
                wrong.append(whereOf(before) + u" then "_s + whereOf(focus));
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const QWidget* widget : readingOrder(&window))
        if (!seen.contains(widget))
            wrong.append(u"Tab does not reach "_s + whereOf(widget));
    return wrong;
}

/// What a list of words does with keys and a click. Empty: what it should.
QStringList typedWrong(TermCombo* combo)
{
    QStringList wrong;
    const auto check = [&](bool isSo, const QString& what) {
        if (!isSo)
            wrong.append(
                whereOf(combo) + u": "_s + what + u" («"_s + combo->currentText() + u"»)"_s);
    };
    const QPointer<TermCombo> alive = combo;
    QApplication::setActiveWindow(combo->window());
    combo->setFocus();
    const QString chosen = combo->code();
    const int row = combo->count() > 2 && combo->currentIndex() == combo->count() - 1
        ? combo->count() - 2
        : combo->count() - 1;
    if (row < 1)
        return wrong;
    const QString label = combo->itemText(row);
    if (!combo->isEditable()) {
        QTest::mouseClick(combo, Qt::LeftButton, {}, {4, combo->height() / 2});
        check(combo->view()->isVisible(), u"a click does not open it"_s);
        combo->view()->setCurrentIndex(combo->model()->index(row, 0));
        hands::press(combo, Qt::Key_Tab);
        settle();
        if (!alive)
            return wrong;
        check(!combo->view()->isVisible(), u"Tab leaves its list open"_s);
        check(combo->currentText() == label, u"Tab does not take the highlighted word"_s);
        return wrong;
    }
    auto* list = combo->findChild<QCompleter*>()->popup();
    QTest::mouseClick(combo->lineEdit(), Qt::LeftButton, {}, {4, combo->height() / 2});
    check(list->isVisible(), u"a click does not open it"_s);
    hands::press(combo, Qt::Key_Escape);
    check(!list->isVisible(), u"Escape does not close it"_s);
    combo->lineEdit()->selectAll();
    hands::type(combo, fold(label).left(label.size() - 1));
    check(list->isVisible() && list->currentIndex().isValid(), u"nothing is highlighted"_s);
    const QString highlighted = list->currentIndex().data().toString();
    hands::press(combo, Qt::Key_Tab);
    settle();
    if (!alive)
        return wrong;
    check(combo->currentText() == highlighted
            && combo->itemText(combo->currentIndex()) == highlighted,
        u"Tab does not take "_s + highlighted);
    QApplication::setActiveWindow(combo->window()); // which offscreen does not give back
    combo->setFocus();
    combo->lineEdit()->selectAll();
    hands::type(combo, u"xqzk"_s);
    const QString held = combo->code();
    hands::press(combo, Qt::Key_Tab);
    settle();
    if (!alive)
        return wrong;
    check(combo->currentText() == u"xqzk", u"what is no term is lost"_s);
    check(combo->code() == held, u"what is no term is stored"_s);
    check(combo->accessibleDescription().contains(u"xqzk"), u"what is no term is not said"_s);
    combo->setFocus();
    hands::press(combo, Qt::Key_Escape);
    settle();
    if (!alive)
        return wrong;
    check(combo->currentText() == highlighted, u"Escape does not give up"_s);
    combo->setCode(chosen);
    return wrong;
}

QStringList typedWrong(ChipEditor* chips)
{
    auto* add = chips->findChild<QPushButton*>(u"addChip"_s);
    if (!add->isVisible())
        return {};
    QStringList wrong;
    auto* edit = chips->findChild<QLineEdit*>(u"newChip"_s);
    auto* words = chips->findChild<QCompleter*>();
    QApplication::setActiveWindow(chips->window());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    if (!edit->isVisible())
        return {whereOf(chips) + u": Enter does not begin a word"_s};
    if (words->completionCount() > 0 && !words->popup()->isVisible())
        wrong.append(whereOf(chips) + u": the words proposed do not open"_s);
    const QPointer<ChipEditor> alive = chips;
    for (const QString& word : {u"xqzk un"_s, u"xqzk deux"_s}) {
        hands::type(edit, word);
        hands::press(edit, word.endsWith(u"un"_s) ? Qt::Key_Return : Qt::Key_Tab);
        if (alive && !chips->texts().contains(word))
            wrong.append(whereOf(chips) + u": lost "_s + word);
    }
    return wrong;
}

} // namespace

/// Tab goes as one reads, and every list of words takes what is typed, on every page.
void TestSurprises::everyPageIsTypedAndWalkedAsOneReads()
{
    const QString path = m_dir.filePath(u"walk.jalons"_s);
    demo::Options options;
    options.today = testing::today;
    options.people = 12;
    QVERIFY(demo::generate(FileAccess(path), options));
    m_window.reset();
    MainWindow window;
    window.resize(1366, 768);
    auto file = StructureFile::open(
        FileAccess(path), OpenMode::ReadWrite, testing::clockOn(testing::today));
    QVERIFY(file);
    QStringList wrong;
    int combos = 0;
    int editors = 0;
    visitPages(window, std::move(file).value(), [&](const QString& page) {
        QApplication::setActiveWindow(&window);
        QStringList here = window.desk() ? walkedBackwards(window) : QStringList();
        QList<QPointer<QWidget>> fields;
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled()
                && (qobject_cast<TermCombo*>(widget) || qobject_cast<ChipEditor*>(widget)))
                fields.append(widget);
        for (const QPointer<QWidget>& field : std::as_const(fields)) {
            if (!field || !field->isVisible() || !field->isEnabled())
                continue;
            if (auto* combo = qobject_cast<TermCombo*>(field.data())) {
                here += typedWrong(combo);
                ++combos;
            } else {
                here += typedWrong(static_cast<ChipEditor*>(field.data()));
                ++editors;
            }
            settle();
        }
        for (const QString& one : std::as_const(here))
            wrong.append(page + u": "_s + one);
    });
    for (const QString& one : std::as_const(wrong))
        qInfo("%s", qPrintable(one));
    QCOMPARE(wrong.size(), 0);
    QVERIFY2(combos >= 10 && editors >= 3, qPrintable(u"%1, %2"_s.arg(combos).arg(editors)));
}

/// In a page too, whatever the style of the desktop.
void TestSurprises::enterPressesWhatHasTheKeyboard()
{
    desk().go(Place::People);
    auto* button = desk().currentPage()->findChild<QPushButton*>(u"peopleNew"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    settle();
    auto* open = desk().currentPage()->findChild<QCheckBox*>(u"newOpen"_s);
    QVERIFY(open && open->isVisible());
    const bool was = open->isChecked();
    QTest::keyClick(open, Qt::Key_Enter);
    QCOMPARE(open->isChecked(), !was);
    // A place of the rail, too.
    auto* place = m_window->findChild<QPushButton*>(u"navPeople"_s);
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Return);
    QVERIFY(button->isVisible());
}

QTEST_MAIN(TestSurprises)
#include "test_surprises.moc"
