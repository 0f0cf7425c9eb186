#include "ui/style/theme.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/cycle_bar.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QCompleter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The fields, driven as a hand does: keys and mouse.
class TestWidgets : public QObject
{
    Q_OBJECT

    static void type(QWidget* widget, const QString& text)
    {
        // keyClicks aborts on letters it has no key for (é).
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    /// An open list takes the keys before the field, as the window system does.
    static void press(QWidget* widget, Qt::Key key)
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : widget, key);
    }

    template <class W> static W* child(const QWidget* widget, const char* name)
    {
        return widget->findChild<W*>(QString::fromLatin1(name));
    }

    /// A window with the widget and another to leave it for.
    struct Window : QWidget
    {
        explicit Window(QWidget* widget)
        {
            auto* column = new QVBoxLayout(this);
            column->addWidget(widget);
            other = new QLineEdit(this);
            column->addWidget(other);
            column->addStretch();
            resize(600, 400);
            show();
            activateWindow();
            (void)QTest::qWaitForWindowActive(this);
            widget->setFocus();
        }
        QLineEdit* other;
    };

private slots:
    void initTestCase();
    void dateIsTypedAndLeft();
    void dateMovesWithKeys();
    void unreadableDateStaysAsTyped();
    void dateIsPickedInTheCalendar();
    void birthMayBeAYear();
    void chipsAreAdded();
    void chipsAreRemoved();
    void leavingKeepsWhatWasTyped();
    void suggestionsIgnoreAccents();
    void chipsReadOnly();
    void levelByKeys();
    void levelByMouse();
    void levelReadOnly();
    void levelToAssistiveTools();
    void oneChoiceOrNone();
    void severalChoices();
    void comboKeepsUnknownCodes();
    void comboIsSearched();
    void textGrows();
    void formSaysProblemsAtTheirField();
    void cycleByKeysAndMouse();
    void flowWraps();
    void longTextIsElided();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestWidgets::dateIsTypedAndLeft()
{
    auto* field = new DateField(u"Arrival"_s);
    field->setToday(QDate(2026, 3, 10));
    const Window window(field);
    QSignalSpy edited(field, &DateField::edited);
    QSignalSpy typed(field, &DateField::typed);
    type(field->lineEdit(), u"5 août 24"_s);
    QCOMPARE(typed.size(), 9);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
    QVERIFY(window.other->hasFocus());
    QCOMPARE(field->text(), u"05/08/2024"_s);
    QCOMPARE(field->date(), QDate(2024, 8, 5));
    QCOMPARE(edited.size(), 1);
    // Passing through without typing says nothing.
    field->setFocus();
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
    QCOMPARE(edited.size(), 1);
    field->setFocus();
    field->lineEdit()->selectAll();
    type(field->lineEdit(), u"+15"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->date(), QDate(2026, 3, 25));
    QCOMPARE(edited.size(), 2);
    field->lineEdit()->selectAll();
    QTest::keyClick(field->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QVERIFY(!field->date());
    QVERIFY(!field->problem());
    QCOMPARE(edited.size(), 3);
    field->setDate(QDate(2025, 1, 1));
    QCOMPARE(edited.size(), 3);
}

void TestWidgets::dateMovesWithKeys()
{
    auto* field = new DateField(u"Date"_s);
    field->setToday(QDate(2026, 3, 10));
    const Window window(field);
    QSignalSpy edited(field, &DateField::edited);
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->date(), QDate(2026, 3, 10)); // from nothing: today
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->text(), u"11/03/2026"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field->lineEdit(), Qt::Key_Down);
    QCOMPARE(field->date(), QDate(2026, 3, 9));
    QTest::keyClick(field->lineEdit(), Qt::Key_PageUp);
    QCOMPARE(field->date(), QDate(2026, 4, 9));
    QCOMPARE(edited.size(), 5);
    field->setReadOnly(true);
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->date(), QDate(2026, 4, 9));
}

void TestWidgets::unreadableDateStaysAsTyped()
{
    auto* field = new DateField(u"Date"_s);
    const Window window(field);
    QSignalSpy edited(field, &DateField::edited);
    type(field->lineEdit(), u"29/02/2023"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
    QCOMPARE(field->text(), u"29/02/2023"_s);
    QVERIFY(!field->date());
    QCOMPARE(field->problem()->kind, ProblemKind::NotADate);
    QCOMPARE(edited.size(), 1);
    bool said = false;
    for (const QLabel* label : field->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"29/02/2023"));
    QVERIFY(said);
    QVERIFY(field->lineEdit()->accessibleDescription().contains(u"29/02/2023"));
    field->lineEdit()->setFocus();
    field->lineEdit()->selectAll();
    type(field->lineEdit(), u"28/02/2023"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
    QVERIFY(!field->problem());
    QVERIFY(field->lineEdit()->accessibleDescription().isEmpty());
    field->setText(u"pas une date"_s);
    QCOMPARE(field->text(), u"pas une date"_s);
    QVERIFY(field->problem());
}

void TestWidgets::dateIsPickedInTheCalendar()
{
    auto* field = new DateField(u"Date"_s);
    field->setToday(QDate(2026, 3, 10));
    const Window window(field);
    QSignalSpy edited(field, &DateField::edited);
    QTest::keyClick(field->lineEdit(), Qt::Key_F4);
    auto* calendar = child<QCalendarWidget>(field, "calendar");
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 10));
    QWidget* view = calendar->findChild<QAbstractItemView*>();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(field->date(), QDate(2026, 3, 11));
    QCOMPARE(edited.size(), 1);
    QTest::mouseClick(child<QToolButton>(field, "openCalendar"), Qt::LeftButton);
    QVERIFY(calendar->isVisible());
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(!calendar->isVisible());
    QCOMPARE(edited.size(), 1);
}

void TestWidgets::birthMayBeAYear()
{
    auto* field = new DateField(u"Birth"_s, DateField::Mode::Partial);
    field->setToday(QDate(2026, 3, 10));
    const Window window(field);
    type(field->lineEdit(), u"vers 1984"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->partialDate(), PartialDate::of(1984));
    QCOMPARE(field->text(), u"1984"_s);
    QVERIFY(!field->date());
    field->lineEdit()->selectAll();
    type(field->lineEdit(), u"12/5/84"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->text(), u"12/05/1984"_s);
    field->lineEdit()->selectAll();
    type(field->lineEdit(), u"demain"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->problem()->kind, ProblemKind::DateInFuture);
    QCOMPARE(field->text(), u"demain"_s);
}

void TestWidgets::chipsAreAdded()
{
    auto* editor = new ChipEditor(ChipTone::Strength, u"Strengths"_s);
    const Window window(editor);
    QSignalSpy edited(editor, &ChipEditor::edited);
    QTest::keyClick(child<QPushButton>(editor, "addChip"), Qt::Key_Space);
    auto* edit = child<QLineEdit>(editor, "newChip");
    QVERIFY(edit->isVisible() && edit->hasFocus());
    type(edit, u"a tenu un bail"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    type(edit, u"été à l’heure"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(editor->texts(), (QStringList{u"a tenu un bail"_s, u"été à l’heure"_s}));
    QCOMPARE(edited.size(), 2);
    type(edit, u"ETE a l'heure"_s); // the same, but for the accents
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(editor->texts().size(), 2);
    QCOMPARE(edited.size(), 2);
    type(edit, u"renonce"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(edit->isHidden());
    QCOMPARE(editor->texts().size(), 2);
    editor->setTexts({u"un"_s});
    QCOMPARE(editor->texts(), QStringList{u"un"_s});
    QCOMPARE(edited.size(), 2);
}

void TestWidgets::chipsAreRemoved()
{
    auto* editor = new ChipEditor(ChipTone::Difficulty, u"Difficulties"_s);
    editor->setTexts({u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s});
    const Window window(editor);
    QSignalSpy edited(editor, &ChipEditor::edited);
    QSignalSpy activated(editor, &ChipEditor::activated);
    auto chips = editor->findChildren<Chip*>();
    chips[1]->setFocus();
    QTest::keyClick(chips[1], Qt::Key_Delete);
    QCOMPARE(editor->texts(), (QStringList{u"un"_s, u"trois"_s, u"quatre"_s}));
    QVERIFY(chips[2]->hasFocus());
    QTest::keyClick(chips[2], Qt::Key_Left);
    QVERIFY(chips[0]->hasFocus());
    QTest::keyClick(chips[0], Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toInt(), 0);
    QTest::keyClick(chips[0], Qt::Key_Backspace);
    QCOMPARE(editor->texts(), (QStringList{u"trois"_s, u"quatre"_s}));
    // The cross, at the right of the chip.
    QTest::mouseClick(
        chips[3], Qt::LeftButton, {}, QPoint(chips[3]->width() - px(12), chips[3]->height() / 2));
    QCOMPARE(editor->texts(), QStringList{u"trois"_s});
    QTest::mouseClick(chips[2], Qt::LeftButton, {}, QPoint(px(8), chips[2]->height() / 2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(editor->texts().size(), 1);
    QCOMPARE(edited.size(), 3);
    // Backspace in an empty field takes the last one.
    QTest::mouseClick(child<QPushButton>(editor, "addChip"), Qt::LeftButton);
    QTest::keyClick(child<QLineEdit>(editor, "newChip"), Qt::Key_Backspace);
    QVERIFY(editor->texts().isEmpty());
}

void TestWidgets::leavingKeepsWhatWasTyped()
{
    auto* editor = new ChipEditor(ChipTone::Need, u"Needs"_s);
    const Window window(editor);
    QTest::mouseClick(child<QPushButton>(editor, "addChip"), Qt::LeftButton);
    auto* edit = child<QLineEdit>(editor, "newChip");
    type(edit, u"un toit"_s);
    window.other->setFocus();
    QCOMPARE(editor->texts(), QStringList{u"un toit"_s});
    QVERIFY(edit->isHidden());
}

void TestWidgets::suggestionsIgnoreAccents()
{
    auto* editor = new ChipEditor(ChipTone::Difficulty, u"Difficulties"_s);
    editor->setSuggestions({u"dette de loyer"_s, u"Éloignement"_s, u"santé"_s});
    const Window window(editor);
    QTest::mouseClick(child<QPushButton>(editor, "addChip"), Qt::LeftButton);
    auto* edit = child<QLineEdit>(editor, "newChip");
    type(edit, u"elo"_s);
    QCompleter* completer = edit->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Éloignement"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(editor->texts(), QStringList{u"Éloignement"_s});
    QTRY_VERIFY(edit->text().isEmpty());
}

void TestWidgets::chipsReadOnly()
{
    auto* editor = new ChipEditor(ChipTone::Strength, u"Strengths"_s);
    editor->setTexts({u"un"_s});
    editor->setReadOnly(true);
    const Window window(editor);
    QVERIFY(!child<QPushButton>(editor, "addChip")->isVisible());
    QTest::keyClick(editor->findChild<Chip*>(), Qt::Key_Delete);
    QCOMPARE(editor->texts(), QStringList{u"un"_s});
}

void TestWidgets::levelByKeys()
{
    auto* slider = new LevelSlider(LevelVoice::Person);
    slider->setDefinitions({u"rue"_s, u"précaire"_s, u"hébergé"_s, u"logé aidé"_s, u"chez soi"_s});
    const Window window(slider);
    QSignalSpy edited(slider, &LevelSlider::edited);
    QVERIFY(!slider->level());
    QTest::keyClick(slider, Qt::Key_3);
    QCOMPARE(slider->level(), 3);
    QVERIFY(slider->accessibleDescription().contains(u"3 — hébergé"));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->level(), 4);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->level(), 5);
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->level(), 1);
    QCOMPARE(edited.size(), 4);
    QTest::keyClick(slider, Qt::Key_Delete);
    QVERIFY(!slider->level());
    QTest::keyClick(slider, Qt::Key_6);
    QVERIFY(!slider->level());
    QTest::keyClick(slider, Qt::Key_Left); // from nothing: the first
    QCOMPARE(slider->level(), 1);
    slider->setLevel(5);
    slider->setLevel(std::nullopt);
    slider->setLevel(9);
    QVERIFY(!slider->level());
    QCOMPARE(edited.size(), 6);
}

void TestWidgets::levelByMouse()
{
    auto* slider = new LevelSlider(LevelVoice::Professional);
    const Window window(slider);
    QSignalSpy edited(slider, &LevelSlider::edited);
    const int y = px(15);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    QCOMPARE(slider->level(), 3);
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    QTest::mouseMove(slider, QPoint(slider->width() - 10, y));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 10, y));
    QCOMPARE(slider->level(), 5);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(5, slider->height() - 3)); // the words
    QCOMPARE(slider->level(), 5);
    QCOMPARE(edited.size(), 2);
    QWheelEvent wheel(QPointF(50, y), slider->mapToGlobal(QPointF(50, y)), {}, QPoint(0, -120),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(slider->level(), 5);
}

void TestWidgets::levelReadOnly()
{
    auto* slider = new LevelSlider(LevelVoice::Person);
    slider->setLevel(2);
    slider->setPrevious(1);
    slider->setReadOnly(true);
    const Window window(slider);
    QTest::keyClick(slider, Qt::Key_5);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, px(15)));
    QCOMPARE(slider->level(), 2);
    QVERIFY(slider->accessibleDescription().contains(u"Before: 1"));
}

void TestWidgets::levelToAssistiveTools()
{
    LevelSlider slider(LevelVoice::Person);
    slider.setAccessibleName(u"Logement, Amadou"_s);
    slider.setLevel(2);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), u"Logement, Amadou"_s);
    QVERIFY(accessible->valueInterface());
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 2);
    QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 5);
}

void TestWidgets::oneChoiceOrNone()
{
    auto* chips = new ChoiceChips(u"Topic"_s);
    chips->setChoices({{u"not_addressed"_s, u"pas abordé"_s}, {u"later"_s, u"plus tard"_s},
        {u"declined"_s, u"ne souhaite pas en parler"_s}});
    const Window window(chips);
    QSignalSpy edited(chips, &ChoiceChips::edited);
    auto* later = child<QPushButton>(chips, "choice_later");
    auto* declined = child<QPushButton>(chips, "choice_declined");
    QTest::mouseClick(later, Qt::LeftButton);
    QCOMPARE(chips->code(), u"later"_s);
    QTest::keyClick(later, Qt::Key_Right);
    QVERIFY(declined->hasFocus());
    QTest::keyClick(declined, Qt::Key_Space);
    QCOMPARE(chips->codes(), QStringList{u"declined"_s});
    QTest::keyClick(declined, Qt::Key_Space);
    QVERIFY(chips->code().isEmpty());
    QCOMPARE(edited.size(), 3);
    chips->setCode(u"old"_s); // no longer offered: still there
    QCOMPARE(chips->code(), u"old"_s);
    chips->setReadOnly(true);
    QTest::mouseClick(later, Qt::LeftButton);
    QCOMPARE(chips->code(), u"old"_s);
    QCOMPARE(edited.size(), 3);
}

void TestWidgets::severalChoices()
{
    auto* chips = new ChoiceChips(u"Publics"_s);
    chips->setMultiple(true);
    chips->setChoices({{u"a"_s, u"A & B"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}});
    const Window window(chips);
    QTest::mouseClick(child<QPushButton>(chips, "choice_c"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(chips, "choice_a"), Qt::LeftButton);
    QCOMPARE(chips->codes(), (QStringList{u"a"_s, u"c"_s}));
    chips->setChoices({{u"c"_s, u"C"_s}, {u"a"_s, u"A"_s}});
    QCOMPARE(chips->codes(), (QStringList{u"c"_s, u"a"_s}));
}

void TestWidgets::comboKeepsUnknownCodes()
{
    auto* combo = new TermCombo(u"Kind"_s);
    combo->setTerms({{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Bêta"_s}});
    const Window window(combo);
    QSignalSpy edited(combo, &TermCombo::edited);
    QCOMPARE(combo->code(), QString());
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->code(), u"a"_s);
    QCOMPARE(edited.size(), 1);
    combo->setCode(u"zz"_s);
    QCOMPARE(combo->code(), u"zz"_s);
    QCOMPARE(combo->currentText(), u"zz"_s);
    combo->setTerms({{u"a"_s, u"Alpha"_s}});
    QCOMPARE(combo->code(), u"zz"_s);
    combo->setCode(QString());
    QCOMPARE(combo->currentText(), u"—"_s);
    QCOMPARE(edited.size(), 1);
}

void TestWidgets::comboIsSearched()
{
    auto* combo = new TermCombo(u"Language"_s);
    QList<Choice> terms;
    for (const QString& label :
        {u"Albanais"_s, u"Amharique"_s, u"Anglais"_s, u"Arabe"_s, u"Bambara"_s, u"Bengali"_s,
            u"Espagnol"_s, u"Français"_s, u"Kurde"_s, u"Lingala"_s, u"Russe"_s, u"Tigrinya"_s})
        terms.append({label.left(3).toLower(), label});
    combo->setTerms(terms);
    combo->setCode(u"ara"_s);
    const Window window(combo);
    QSignalSpy edited(combo, &TermCombo::edited);
    auto* edit = combo->lineEdit();
    QVERIFY(edit);
    edit->selectAll();
    type(edit, u"francais"_s);
    press(edit, Qt::Key_Tab);
    QCOMPARE(combo->code(), u"fra"_s);
    QCOMPARE(combo->currentText(), u"Français"_s);
    QCOMPARE(edited.size(), 1);
    edit->setFocus();
    edit->selectAll();
    type(edit, u"ngala"_s); // one label contains it
    press(edit, Qt::Key_Return);
    QCOMPARE(combo->code(), u"lin"_s);
    edit->selectAll();
    type(edit, u"klingon"_s);
    press(edit, Qt::Key_Tab);
    QCOMPARE(combo->currentText(), u"Lingala"_s);
    QCOMPARE(edited.size(), 2);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    press(edit, Qt::Key_Tab);
    QCOMPARE(combo->code(), QString());
    QCOMPARE(edited.size(), 3);
}

void TestWidgets::textGrows()
{
    auto* text = new GrowingTextEdit(u"Words"_s);
    const Window window(text);
    QSignalSpy edited(text, &GrowingTextEdit::edited);
    const int before = text->height();
    text->setText(u"une ligne\ndeux\ntrois\nquatre\ncinq"_s);
    QCOMPARE(edited.size(), 0);
    QVERIFY(text->height() > before);
    const int after = text->height();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return);
    type(text, u"é"_s);
    QCOMPARE(edited.size(), 2);
    QVERIFY(text->height() > after);
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(window.other->hasFocus());
    text->setText(QString());
    QCOMPARE(text->height(), before);
    text->setLines(1, 3);
    QVERIFY(text->height() < before);
    text->setText(QString(u"long "_s).repeated(2000));
    QVERIFY(text->height() < after);
}

void TestWidgets::formSaysProblemsAtTheirField()
{
    auto* form = new FormGrid(2);
    auto* name = new QLineEdit;
    auto* birth = new DateField(u"Birth date"_s, DateField::Mode::Partial);
    form->add(u"birthName"_s, u"Birth name"_s, name);
    form->add(u"birth"_s, u"Birth date"_s, birth, 1, u"or the year"_s);
    const Window window(form);
    QCOMPARE(form->fieldFor(u"birthName"_s), name);
    QCOMPARE(form->fieldFor(u"nothing"_s), nullptr);
    QCOMPARE(name->accessibleName(), u"Birth name"_s);
    const Problem elsewhere{u"mail"_s, ProblemKind::NotAMail};
    const Problems left = form->mark({{u"birthName"_s, ProblemKind::Required},
        {u"birth"_s, ProblemKind::NotADate, {u"30/02/2000"_s}}, elsewhere});
    QCOMPARE(left, Problems{elsewhere});
    QVERIFY(!form->rowFor(u"birthName"_s)->error().isEmpty());
    QVERIFY(form->rowFor(u"birth"_s)->error().contains(u"30/02/2000"));
    QVERIFY(name->property("invalid").toBool());
    QVERIFY(form->focusFirstProblem());
    QVERIFY(name->hasFocus());
    QVERIFY(form->mark({}).isEmpty());
    QVERIFY(form->rowFor(u"birth"_s)->error().isEmpty());
    QVERIFY(!form->focusFirstProblem());
}

void TestWidgets::cycleByKeysAndMouse()
{
    auto* bar = new CycleBar;
    bar->setSteps({{u"Accueil"_s, u"4 mars"_s, StepState::Done},
        {u"Diagnostic"_s, u"en cours"_s, StepState::Now}, {u"Contrat"_s, {}, StepState::Next}});
    const Window window(bar);
    QSignalSpy activated(bar, &CycleBar::activated);
    auto* first = child<QAbstractButton>(bar, "step0");
    auto* second = child<QAbstractButton>(bar, "step1");
    QCOMPARE(second->accessibleName(), u"Diagnostic, en cours"_s);
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toInt(), 1);
    bar->setSteps({{u"Accueil"_s, {}, StepState::Now}});
    QCOMPARE(bar->findChildren<QAbstractButton*>().size(), 1);
}

void TestWidgets::flowWraps()
{
    QWidget page;
    auto* flow = new FlowLayout(&page, 6);
    for (int i = 0; i < 12; ++i)
        flow->addWidget(new Chip(u"quelques mots"_s, ChipTone::Neutral));
    page.show();
    const int wide = flow->heightForWidth(2000);
    QVERIFY(flow->heightForWidth(300) >= 3 * wide);
    auto* longChip = new Chip(QString(u"des mots qui débordent "_s).repeated(10), ChipTone::Need);
    flow->addWidget(longChip);
    longChip->show();
    page.resize(300, flow->heightForWidth(300));
    QCoreApplication::processEvents();
    flow->activate();
    QVERIFY(longChip->width() <= 300);
    QVERIFY(longChip->height() > 3 * wide);
    QVERIFY(longChip->geometry().bottom() <= page.height());
}

void TestWidgets::longTextIsElided()
{
    auto* label = new ElidedLabel(QString(u"Amadou "_s).repeated(100));
    const Window window(label);
    QVERIFY(label->width() <= 600);
    QVERIFY(label->minimumSizeHint().width() < 100);
    QVERIFY(!label->grab().isNull());
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
