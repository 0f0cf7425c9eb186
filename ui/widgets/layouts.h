#pragma once
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QMargins>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <initializer_list>

namespace jalons {

/// What stands in a row or a column: a widget, a layout, or room.
struct Item
{
    Item(QWidget* what, int itsShare = 0, Qt::Alignment where = {})
        : widget(what)
        , share(itsShare)
        , alignment(where)
    {
    }
    Item(QLayout* what, int itsShare = 0)
        : layout(what)
        , share(itsShare)
    {
    }

    QWidget* widget = nullptr;
    QLayout* layout = nullptr; ///< neither: room
    int share = 0; ///< of what is left over
    Qt::Alignment alignment{};
    int gap = 0; ///< 0: a share of what is left over
};
/// What is left over.
inline Item rest(int share = 1)
{
    return {static_cast<QLayout*>(nullptr), share};
}
inline Item atLeft(QWidget* widget)
{
    return {widget, 0, Qt::AlignLeft};
}
inline Item atTop(QWidget* widget, int share = 0)
{
    return {widget, share, Qt::AlignTop};
}
/// Lengths are those of the mockups, here and below. A row folds where room lacks (RowLayout).
Item gap(int length);

/// Adds at the end of a layout.
void fill(QBoxLayout* layout, std::initializer_list<Item> items);
QVBoxLayout* inColumn(std::initializer_list<Item> items, int spacing = 8);
QHBoxLayout* inRow(std::initializer_list<Item> items, int spacing = 8);
/// The same as the layout of a widget.
QVBoxLayout* inColumn(
    QWidget* of, std::initializer_list<Item> items, int spacing = 8, const QMargins& margins = {});
QHBoxLayout* inRow(
    QWidget* of, std::initializer_list<Item> items, int spacing = 8, const QMargins& margins = {});
/// Shown and hidden as one.
QWidget* boxed(QLayout* layout);
/// Cards of lines below each other, from the top.
QVBoxLayout* inCards(std::initializer_list<Card*> cards);
/// Removes and deletes what a layout holds: lists of lines are built anew.
void clearLayout(QLayout* layout);
/// As wide as its place unless told, it scrolls up and down; Tab goes through it.
QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAlwaysOff);

/// The same on the ground of a page, as wide as it has to be unless told.
QScrollArea* scrolling(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAsNeeded);

/// Scrolls whatever is around it so that it is seen.
void scrollTo(QWidget* widget);

/// Gives a widget its objectName and, where it has none that says enough, an accessible name.
template <class W> W* named(W* widget, const QString& objectName, const QString& accessible = {})
{
    widget->setObjectName(objectName);
    if (!accessible.isEmpty())
        widget->setAccessibleName(accessible);
    return widget;
}
/// What is read out of a widget, where its text says too little.
template <class W> W* saying(W* widget, const QString& accessible)
{
    widget->setAccessibleName(accessible);
    return widget;
}
/// Does @p act, of or for @p whom, when it is pressed. @return the button.
template <class B, class R, class Act> B* pressed(B* button, R* whom, Act act)
{
    QObject::connect(button, &QAbstractButton::clicked, whom, act);
    return button;
}
/// Named as it reads. @param look a property of the style sheet: primary, quiet, chip, menu; null:
/// none.
QPushButton* button(const QString& objectName, const QString& text, const char* look = nullptr,
    const QString& iconName = {});
/// An icon, whose words are in its tool tip.
QToolButton* toolButton(const QString& objectName, const QString& iconName, const QString& words);
/// Tabs as wide as their words; arrows where they have no room beside each other.
QTabBar* tabBar(const QString& objectName, const QString& says, const QStringList& tabs);
/// A line in which something is searched for.
QLineEdit* searchField(
    const QString& objectName, const QString& says, const QString& hint, QWidget* parent = nullptr);

} // namespace jalons
