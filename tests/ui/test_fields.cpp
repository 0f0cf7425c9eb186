#include "tests/ui/hands.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QSpinBox>

using namespace jalons;
using namespace hands;
using namespace Qt::StringLiterals;

/// The fields of a form, driven as a hand does: keys and mouse.
class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dateIsTypedAndLeft();
    void dateMovesWithKeys();
    void unreadableDateStaysAsTyped();
    void dateIsPickedInTheCalendar();
    void birthMayBeAYear();
    void comboKeepsUnknownCodes();
    void comboIsSearched();
    void whatIsNoTermStaysAndIsSaid();
    void theHighlightedWordIsTaken_data();
    void theHighlightedWordIsTaken();
    void aShortListIsReachedByItsLetters();
    void textGrows();
    void formSaysProblemsAtTheirField();
    void everyKindOfFieldIsShownAndTyped_data();
    void everyKindOfFieldIsShownAndTyped();
    void whatIsNotFinishedIsNoValue();
    void aStoredTextIsShownWithoutTyping();
};

void TestFields::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
}

void TestFields::dateIsTypedAndLeft()
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

void TestFields::dateMovesWithKeys()
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

void TestFields::unreadableDateStaysAsTyped()
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

void TestFields::dateIsPickedInTheCalendar()
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

void TestFields::birthMayBeAYear()
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

void TestFields::comboKeepsUnknownCodes()
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

static QList<Choice> languages()
{
    QList<Choice> terms;
    for (const QString& label :
        {u"Albanais"_s, u"Amharique"_s, u"Anglais"_s, u"Arabe"_s, u"Bambara"_s, u"Bengali"_s,
            u"Espagnol"_s, u"Français"_s, u"Kurde"_s, u"Lingala"_s, u"Russe"_s, u"Tigrinya"_s})
        terms.append({label.left(3).toLower(), label});
    return terms;
}

void TestFields::comboIsSearched()
{
    auto* combo = new TermCombo(u"Language"_s);
    combo->setTerms(languages());
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
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    press(edit, Qt::Key_Tab);
    QCOMPARE(combo->code(), QString());
    QCOMPARE(edited.size(), 3);
}

/// What is no term is neither lost nor stored: it stays, said at its field, until it is mended.
void TestFields::whatIsNoTermStaysAndIsSaid()
{
    auto* form = new FormGrid(1);
    auto* combo = new TermCombo(u"Language"_s);
    combo->setTerms(languages());
    combo->setCode(u"ara"_s);
    form->add(u"language"_s, u"Language"_s, combo);
    const Window window(form);
    FormField* field = FormField::of(combo);
    QSignalSpy edited(field, &FormField::edited);
    combo->setFocus();
    type(combo, u"klingon"_s);
    press(combo, Qt::Key_Tab);
    QVERIFY(window.other->hasFocus());
    QCOMPARE(combo->currentText(), u"klingon"_s);
    QCOMPARE(field->problem()->kind, ProblemKind::UnknownTerm);
    QCOMPARE(field->value().toString(), u"ara"_s);
    QCOMPARE(field->text(), u"klingon"_s); // its draft has the word
    QCOMPARE(edited.size(), 1);
    QVERIFY(combo->accessibleDescription().contains(u"klingon"));
    combo->setTerms(languages().mid(1)); // another list under it
    QCOMPARE(combo->currentText(), u"klingon"_s);
    combo->setFocus();
    press(combo, Qt::Key_Escape);
    QCOMPARE(combo->currentText(), u"Arabe"_s);
    QVERIFY(!field->problem());
    QCOMPARE(edited.size(), 2);
    field->type(u"klingon"_s); // taken up again from a draft
    QCOMPARE(combo->currentText(), u"klingon"_s);
    QVERIFY(field->problem());
    field->type(u"rus"_s);
    QVERIFY(!field->problem());
    QCOMPARE(field->value().toString(), u"rus"_s);
}

void TestFields::theHighlightedWordIsTaken_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void TestFields::theHighlightedWordIsTaken()
{
    QFETCH(const Qt::Key, key);
    auto* combo = new TermCombo(u"Language"_s);
    combo->setTerms(languages());
    combo->setAddable();
    const Window window(combo);
    QSignalSpy edited(combo, &TermCombo::edited);
    QSignalSpy added(combo, &TermCombo::addAsked);
    auto* list = combo->findChild<QCompleter*>()->popup();
    // Several words hold these letters: the one that begins so.
    type(combo, u"a"_s);
    QVERIFY(list->isVisible());
    press(combo, key);
    QCOMPARE(combo->code(), u"alb"_s);
    QVERIFY(!list->isVisible());
    QCOMPARE(window.other->hasFocus(), key == Qt::Key_Tab);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    type(combo, u"a"_s);
    press(combo, Qt::Key_Down);
    press(combo, Qt::Key_Down);
    press(combo, Qt::Key_Up);
    press(combo, key);
    QCOMPARE(combo->code(), u"amh"_s);
    QCOMPARE(edited.size(), 2);
    // A word joins the list by Enter only: a slip on the way to the next field does not.
    combo->setFocus();
    combo->lineEdit()->selectAll();
    type(combo, u"soninke"_s);
    press(combo, key);
    QCOMPARE(added.size(), key == Qt::Key_Return ? 1 : 0);
    QCOMPARE(combo->currentText(), u"soninke"_s);
    QCOMPARE(!combo->stray().isEmpty(), key == Qt::Key_Tab);
    QCOMPARE(combo->code(), u"amh"_s);
}

void TestFields::aShortListIsReachedByItsLetters()
{
    auto* combo = new TermCombo(u"Phase"_s);
    combo->setTerms({{u"d"_s, u"Diagnostic"_s}, {u"e"_s, u"Évaluation"_s},
        {u"f"_s, u"Fin de l’évaluation"_s}, {u"c"_s, u"Contrat signé"_s}});
    const Window window(combo);
    QSignalSpy edited(combo, &TermCombo::edited);
    type(combo, u"ev"_s); // no accent on the key
    QCOMPARE(combo->code(), u"e"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    type(combo, u"sig"_s);
    QCOMPARE(combo->code(), u"c"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QVERIFY(!combo->view()->isVisible());
    type(combo, u"z"_s); // there is none: what there is is shown
    QVERIFY(combo->view()->isVisible());
    QCOMPARE(combo->code(), u"c"_s);
    Keys::install();
    combo->view()->setCurrentIndex(combo->model()->index(1, 0));
    press(combo, Qt::Key_Tab);
    QVERIFY(!combo->view()->isVisible());
    QCOMPARE(combo->code(), u"d"_s);
    QVERIFY(window.other->hasFocus());
}

void TestFields::textGrows()
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

void TestFields::formSaysProblemsAtTheirField()
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

/// A widget of each kind that forms are made of, with choices « a », « b » and « c » where it has
/// some.
static QWidget* fieldOfKind(const QString& kind)
{
    const QList<Choice> abc{{u"a"_s, u"Ah"_s}, {u"b"_s, u"Beh"_s}, {u"c"_s, u"Ceh"_s}};
    if (kind == u"line"_s)
        return new QLineEdit;
    if (kind == u"text"_s)
        return new GrowingTextEdit(u"Text"_s);
    if (kind == u"date"_s)
        return new DateField(u"Day"_s);
    if (kind == u"birth"_s)
        return new DateField(u"Birth"_s, DateField::Mode::Partial);
    if (kind == u"level"_s)
        return new LevelSlider(LevelVoice::Person);
    if (kind == u"box"_s)
        return new QCheckBox(u"Yes"_s);
    if (kind == u"number"_s)
        return new QSpinBox;
    if (kind == u"list"_s)
        return new ChipEditor(ChipTone::Neutral, u"List"_s);
    if (kind == u"term"_s) {
        auto* combo = new TermCombo(u"Term"_s);
        combo->setTerms(abc);
        return combo;
    }
    auto* chips = new ChoiceChips(u"Choices"_s);
    chips->setChoices(abc);
    chips->setMultiple(kind == u"several"_s);
    return chips;
}

void TestFields::everyKindOfFieldIsShownAndTyped_data()
{
    QTest::addColumn<QVariant>("first");
    QTest::addColumn<QString>("firstText");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("second");
    const auto row = [](const char* kind, const QVariant& first, const QString& firstText,
                         const QString& typed, const QVariant& second) {
        QTest::newRow(kind) << first << firstText << typed << second;
    };
    row("line", u"Ama"_s, u"Ama"_s, u"Binta "_s, u"Binta"_s);
    row("text", u"one\ntwo"_s, u"one\ntwo"_s, u"three "_s, u"three "_s);
    row("date", u"2026-03-09"_s, u"09/03/2026"_s, u"11/04/2025"_s, u"2025-04-11"_s);
    row("birth", u"1984"_s, u"1984"_s, u"05/1990"_s, u"1990-05"_s);
    row("level", 3, u"3"_s, u"5"_s, 5);
    row("box", true, u"1"_s, u"0"_s, false);
    row("number", 7, u"7"_s, u"12"_s, 12);
    row("list", QStringList{u"x"_s, u"y"_s}, u"[\"x\",\"y\"]"_s, u"[\"z\"]"_s, QStringList{u"z"_s});
    row("term", u"b"_s, u"b"_s, u"c"_s, u"c"_s);
    row("one", QStringList{u"a"_s}, u"a"_s, u"b"_s, QStringList{u"b"_s});
    row("several", QStringList{u"a"_s, u"c"_s}, u"[\"a\",\"c\"]"_s, u"b"_s, QStringList{u"b"_s});
}

void TestFields::everyKindOfFieldIsShownAndTyped()
{
    QFETCH(const QVariant, first);
    QFETCH(const QString, firstText);
    QFETCH(const QString, typed);
    QFETCH(const QVariant, second);
    const std::unique_ptr<QWidget> widget(fieldOfKind(QLatin1String(QTest::currentDataTag())));
    FormField* field = FormField::of(widget.get());
    QVERIFY(field);
    QCOMPARE(FormField::of(widget.get()), field); // there is one, always the same
    const QVariant empty = field->value();
    QSignalSpy edited(field, &FormField::edited);

    field->show(first);
    QCOMPARE(field->value(), first);
    QCOMPARE(field->text(), firstText);
    QCOMPARE(edited.count(), 0); // nobody has typed
    field->type(typed);
    QCOMPARE(field->value(), second);
    QCOMPARE(edited.count(), 1);
    field->show(QVariant());
    QCOMPARE(field->value(), empty);
    QCOMPARE(edited.count(), 1);
    QVERIFY(!field->isUnfinished());
}

void TestFields::whatIsNotFinishedIsNoValue()
{
    DateField date(u"Day"_s);
    FormField* day = FormField::of(&date);
    day->type(u"32/13"_s);
    QVERIFY(day->problem());
    QVERIFY(day->isUnfinished());
    QCOMPARE(day->value().toString(), QString());
    QCOMPARE(day->text(), u"32/13"_s);
    day->show(u"2026-03-09"_s);
    QVERIFY(!day->isUnfinished());

    ChipEditor chips(ChipTone::Neutral, u"List"_s);
    FormField* list = FormField::of(&chips);
    chips.show();
    child<QPushButton>(&chips, "addChip")->click();
    QSignalSpy typedLetters(list, &FormField::typed);
    hands::type(child<QLineEdit>(&chips, "newChip"), u"hal"_s);
    QCOMPARE(typedLetters.count(), 3);
    QVERIFY(list->isUnfinished());
    QCOMPARE(list->value(), QVariant(QStringList()));
    QCOMPARE(list->text(), u"[\"hal\"]"_s); // its draft has the letters
    QCOMPARE(list->settledText(), u"[]"_s);

    QLabel label;
    QVERIFY(!FormField::of(&label));
}

void TestFields::aStoredTextIsShownWithoutTyping()
{
    QLineEdit line;
    hands::type(&line, u"Ama"_s);
    line.setCursorPosition(1);
    FormField* field = FormField::of(&line);
    field->show(u"Ama"_s); // the same: the caret and what can be taken back stay
    QCOMPARE(line.cursorPosition(), 1);
    QVERIFY(line.isUndoAvailable());
    field->show(u"Awa"_s);
    QCOMPARE(line.text(), u"Awa"_s);
}

QTEST_MAIN(TestFields)
#include "test_fields.moc"
