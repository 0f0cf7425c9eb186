#pragma once
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/floating_bar.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/term_combo.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

namespace jalons::journey {

/// Somebody at the window: what a journey asks for, done with the keys alone or with the mouse.
/// Widgets are known by their object names; only what is visible can be reached.
class Hand
{
public:
    explicit Hand(QWidget& window)
        : m_window(window)
    {
    }
    virtual ~Hand() = default;

    virtual const char* name() const = 0;
    virtual void press(const QString& button) = 0;
    /// Replaces what a field holds.
    virtual void write(const QString& field, const QString& text) = 0;
    virtual void choose(const QString& chips, const QString& code) = 0;
    virtual void pickRow(const QString& combo, int row) = 0;
    virtual void selectRow(const QString& list, int row) = 0;
    virtual void selectTab(const QString& bar, int index) = 0;
    virtual void setLevel(const QString& slider, int level) = 0;
    virtual void chooseInMenu(const QString& button, int index) = 0;

    /// What a page says next is decided in the event loop.
    void settle() const
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        // A window system gives the keys back to the window when a list closes; offscreen does not.
        if (!QApplication::activePopupWidget() && !m_window.isActiveWindow())
            QApplication::setActiveWindow(&m_window);
    }

    template <class W = QWidget> W* see(const QString& objectName) const
    {
        settle();
        for (W* widget : m_window.findChildren<W*>(objectName))
            if (widget->isVisible() && widget->isEnabled())
                return widget;
        qFatal("%s: « %s » is not there to be used", name(), qPrintable(objectName));
    }

    bool sees(const QString& objectName) const
    {
        settle();
        for (const QWidget* widget : m_window.findChildren<QWidget*>(objectName))
            if (widget->isVisible())
                return true;
        return false;
    }

    /// Letters go where the keyboard is. (keyClicks aborts on those it has no key for.)
    void type(const QString& text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(
                QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(receiver(), key, modifiers);
        settle();
    }

    void pick(const QString& combo, const QString& code)
    {
        const int row = see<QComboBox>(combo)->findData(code);
        if (row < 0)
            qFatal("« %s » is not offered in « %s »", qPrintable(code), qPrintable(combo));
        pickRow(combo, row);
        if (see<QComboBox>(combo)->currentIndex() != row)
            qFatal("« %s » cannot be picked in « %s »", qPrintable(code), qPrintable(combo));
    }

    /// Adds a line to a list of chips: the button, the words, Enter.
    void addChip(const QString& editor, const QString& text)
    {
        QWidget* chips = see(editor);
        pressIn(chips, QStringLiteral("addChip"));
        type(text);
        closeList();
        key(Qt::Key_Return);
        key(Qt::Key_Escape);
    }

protected:
    virtual void pressIn(QWidget* parent, const QString& button) = 0;

    static QWidget* receiver()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            qFatal("the keyboard is nowhere");
        return focus;
    }

    static void closeList()
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Escape);
    }

    QWidget& m_window;
};

/// Tab, Shift+Tab, arrows, Space, Enter, letters: nothing else.
class Keyboard : public Hand
{
public:
    using Hand::Hand;

    const char* name() const override { return "keyboard"; }

    void press(const QString& button) override
    {
        reach(see(button));
        key(Qt::Key_Space);
    }

    void write(const QString& field, const QString& text) override
    {
        reach(see(field));
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    void choose(const QString& chips, const QString& code) override
    {
        QWidget* group = see(chips);
        reach(group);
        while (QApplication::focusWidget()->objectName() != QStringLiteral("choice_") + code) {
            const QWidget* before = QApplication::focusWidget();
            key(Qt::Key_Right);
            if (QApplication::focusWidget() == before)
                qFatal("no « %s » in « %s »", qPrintable(code), qPrintable(chips));
        }
        key(Qt::Key_Space);
    }

    void pickRow(const QString& combo, int row) override
    {
        auto* terms = see<QComboBox>(combo);
        reach(terms);
        if (terms->isEditable()) {
            key(Qt::Key_A, Qt::ControlModifier);
            type(terms->itemText(row));
            closeList();
            key(Qt::Key_Tab);
        } else {
            for (int i = 0; i < terms->count() && terms->currentIndex() != row; ++i)
                key(terms->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    void selectRow(const QString& list, int row) override
    {
        auto* view = see<QAbstractItemView>(list);
        reach(view);
        key(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            key(Qt::Key_Down);
    }

    void selectTab(const QString& bar, int index) override
    {
        auto* tabs = see<QTabBar>(bar);
        reach(tabs);
        while (tabs->currentIndex() != index)
            key(tabs->currentIndex() < index ? Qt::Key_Right : Qt::Key_Left);
    }

    void setLevel(const QString& slider, int level) override
    {
        reach(see(slider));
        key(Qt::Key(Qt::Key_0 + level));
    }

    void chooseInMenu(const QString& button, int index) override
    {
        reach(see(button));
        // The menu runs its own loop: its keys are pressed from within.
        QTimer::singleShot(0, [index] {
            for (int i = 0; i <= index; ++i)
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        key(Qt::Key_Space);
    }

    /// Most presses of Tab that one step took.
    int longestWalk() const { return m_longest; }
    QString longestTo() const { return m_longestTo; }

protected:
    void pressIn(QWidget* parent, const QString& button) override
    {
        reach(parent->findChild<QWidget*>(button));
        key(Qt::Key_Space);
    }

private:
    /// Walks with Tab until the keyboard is in the widget.
    void reach(QWidget* target)
    {
        const auto arrived = [target] {
            QWidget* focus = QApplication::focusWidget();
            return focus && (focus == target || target->isAncestorOf(focus));
        };
        if (!QApplication::focusWidget())
            m_window.setFocus(); // the window system gives the keys to the window first
        QStringList passed;
        while (!arrived()) {
            passed.append(QApplication::focusWidget()->objectName());
            if (passed.size() > 300)
                qFatal("Tab does not lead to « %s »: it passes %s, popup %s",
                    qPrintable(target->objectName()), qPrintable(passed.mid(295).join(u' ')),
                    QApplication::activePopupWidget()
                        ? QApplication::activePopupWidget()->metaObject()->className()
                        : "none");
            key(Qt::Key_Tab);
        }
        if (passed.size() > m_longest) {
            m_longest = int(passed.size());
            m_longestTo = target->objectName();
        }
    }

    int m_longest = 0;
    QString m_longestTo;
};

/// Clicks, the wheel, and letters once a field has been clicked.
class Mouse : public Hand
{
public:
    using Hand::Hand;

    const char* name() const override { return "mouse"; }

    void press(const QString& button) override { click(see(button)); }

    void write(const QString& field, const QString& text) override
    {
        click(see(field));
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    void choose(const QString& chips, const QString& code) override
    {
        auto* button = see(chips)->findChild<QWidget*>(QStringLiteral("choice_") + code);
        if (!button)
            qFatal("no « %s » in « %s »", qPrintable(code), qPrintable(chips));
        click(button);
    }

    void pickRow(const QString& combo, int row) override
    {
        auto* terms = see<QComboBox>(combo);
        show(terms);
        QTest::mouseClick(terms, Qt::LeftButton, {}, {terms->width() - 8, terms->height() / 2});
        settle();
        // One that is searched has the list under its field.
        auto* words = terms->findChild<QCompleter*>();
        QAbstractItemView* list = words ? words->popup() : terms->view();
        if (words)
            --row; // « none » is an empty field
        if (!list->isVisible())
            qFatal("the list of « %s » does not open", qPrintable(combo));
        const QModelIndex item = list->model()->index(row, 0);
        list->scrollTo(item);
        const QPoint place = list->visualRect(item).center();
        // A list that opens under the mouse waits for it to move before it believes a click.
        QTest::mouseMove(list->viewport(), place);
        QTest::qWait(QApplication::doubleClickInterval() + 10);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        settle();
    }

    void selectRow(const QString& list, int row) override
    {
        auto* view = see<QAbstractItemView>(list);
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        settle();
    }

    void selectTab(const QString& bar, int index) override
    {
        auto* tabs = see<QTabBar>(bar);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        settle();
    }

    void setLevel(const QString& slider, int level) override
    {
        auto* levels = see<LevelSlider>(slider);
        show(levels);
        // The ends of the line are a knob away from those of the widget.
        const int margin = px(12);
        const int x = margin + (levels->width() - 2 * margin) * (level - 1) / 4;
        QTest::mouseClick(levels, Qt::LeftButton, {}, {x, px(12)});
        settle();
    }

    void chooseInMenu(const QString& button, int index) override
    {
        auto* tool = see<QToolButton>(button);
        QTimer::singleShot(0, [menu = tool->menu(), index] {
            QTest::mouseClick(
                menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(index)).center());
        });
        QTest::mouseClick(tool, Qt::LeftButton);
        settle();
    }

protected:
    void pressIn(QWidget* parent, const QString& button) override
    {
        click(parent->findChild<QWidget*>(button));
    }

private:
    /// The wheel, turned until the widget is there to be clicked.
    void show(QWidget* widget)
    {
        for (QPoint before, place(-1, -1); place != before;) {
            settle();
            for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(parent))
                    area->ensureWidgetVisible(widget);
            settle();
            before = std::exchange(place, widget->mapTo(&m_window, widget->rect().center()));
        }
    }

    void click(QWidget* widget)
    {
        show(widget);
        QPoint middle = widget->rect().center();
        if (qobject_cast<QCheckBox*>(widget)) // wider than its words, which alone are clicked
            middle.setX(px(10));
        if (qobject_cast<QTextEdit*>(widget)) // a long text may go on below the window
            middle.setY(px(12));
        const QWidget* hit = m_window.childAt(widget->mapTo(&m_window, middle));
        for (const QWidget* bar = hit; bar; bar = bar->parentWidget())
            if (qobject_cast<const FloatingBar*>(bar) && !bar->isAncestorOf(widget)) {
                bar->findChild<QAbstractButton*>(QStringLiteral("infoClose"))->click();
                settle();
                hit = m_window.childAt(widget->mapTo(&m_window, middle));
                break;
            }
        if (hit != widget && !widget->isAncestorOf(hit))
            qFatal("something covers « %s »: %s", qPrintable(widget->objectName()),
                hit ? hit->metaObject()->className() : "nothing");
        QTest::mouseClick(const_cast<QWidget*>(hit), Qt::LeftButton, {},
            hit->mapFrom(&m_window, widget->mapTo(&m_window, middle)));
        settle();
    }
};

} // namespace jalons::journey
