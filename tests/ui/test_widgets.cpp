#include "tests/ui/hands.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/cycle_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/level_slider.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>

using namespace jalons;
using namespace hands;
using namespace Qt::StringLiterals;

/// Chips, levels and the cycle, driven as a hand does: keys and mouse.
class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    /// A word that looks like markup is a word, and nothing in it is loaded.
    void toolTipsSayWhatWasTyped()
    {
        applyTheme(*qApp, Scheme::Light);
        const QString typed = u"<b>dette</b> & <img src='file:///x.png'> retard"_s;
        for (const QString& text : {u"d’abord"_s, typed}) {
            QToolTip::showText({10, 10}, text);
            const QLabel* shown = nullptr;
            for (const QWidget* widget : QApplication::topLevelWidgets())
                if (widget->inherits("QTipLabel"))
                    shown = qobject_cast<const QLabel*>(widget);
            QVERIFY(shown);
            QCOMPARE(shown->text(), text);
            QCOMPARE(shown->textFormat(), Qt::PlainText);
        }
        QToolTip::hideText();
    }

    /// Lists of lines are built anew: a line that is a row of its own goes with what stands in it.
    void aLayoutIsClearedToTheBottom()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* row = new QHBoxLayout;
        row->addWidget(new QLabel(QStringLiteral("avant")));
        column->addLayout(row);
        column->addWidget(new QLabel(QStringLiteral("dessous")));
        clearLayout(column);
        QCOMPARE(column->count(), 0);
        QCOMPARE(page.findChildren<QLabel*>().size(), 0);
    }

    void initTestCase();
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
    void cycleByKeysAndMouse();
    void flowWraps();
    void longTextIsElided();
    void aTextIsGivenBackAsItWas();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
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
    QCOMPARE(editor->findChild<QCompleter*>()->completionCount(), 3); // before a letter
    type(edit, u"elo"_s);
    auto* completer = editor->findChild<QCompleter*>();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Éloignement"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(editor->texts(), QStringList{u"Éloignement"_s});
    QTRY_VERIFY(edit->text().isEmpty());
    // Tab takes the highlighted one too, and what is typed where none is.
    type(edit, u"sant"_s);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Tab);
    QCOMPARE(editor->texts().last(), u"santé"_s);
    QVERIFY(edit->isHidden());
    // A click beside the chips is one in the field.
    QTest::mouseClick(editor, Qt::LeftButton, {}, {editor->width() - 2, editor->height() - 2});
    QVERIFY(edit->isVisible() && completer->popup()->isVisible());
    type(edit, u"det"_s);
    press(edit, Qt::Key_Return);
    QCOMPARE(editor->texts().last(), u"det"_s);
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

/// A form writes what differs from what it was filled with: filling it is no writing.
void TestWidgets::aTextIsGivenBackAsItWas()
{
    GrowingTextEdit edit(u"Words"_s);
    for (const QString& text : {u"Vu\u00a0: «\u00a0oui\u00a0»"_s, u"un\r\ndeux"_s,
             u"un\u2028deux"_s, u"un\u2029deux"_s, u"un\rdeux"_s, u"fin \n\n"_s, QString()}) {
        edit.setText(text);
        QCOMPARE(edit.text(), text);
    }
    edit.setText(u"Vu\u00a0: oui"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u"."_s);
    QCOMPARE(edit.text(), u"Vu\u00a0: oui."_s); // the rest of it stays
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClick(&edit, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.text().contains(u'\n'));
}

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
