#pragma once
#include <QBoxLayout>
#include <QMargins>
#include <QPushButton>
#include <QScrollArea>
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
inline Item rest()
{
    return {static_cast<QLayout*>(nullptr), 1};
}
inline Item atLeft(QWidget* widget)
{
    return {widget, 0, Qt::AlignLeft};
}
inline Item atTop(QWidget* widget, int share = 0)
{
    return {widget, share, Qt::AlignTop};
}
/// Lengths are those of the mockups, here and below.
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
/// As wide as its place unless told, it scrolls up and down; Tab goes through it.
QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAlwaysOff);

/// Gives a widget its objectName and, where it has none that says enough, an accessible name.
template <class W> W* named(W* widget, const QString& objectName, const QString& accessible = {})
{
    widget->setObjectName(objectName);
    if (!accessible.isEmpty())
        widget->setAccessibleName(accessible);
    return widget;
}
/// Named as it reads. @param look a property of the style sheet: primary, quiet; null: none.
QPushButton* button(const QString& objectName, const QString& text, const char* look = nullptr,
    const QString& iconName = {});
/// An icon, whose words are in its tool tip.
QToolButton* toolButton(const QString& objectName, const QString& iconName, const QString& words);

} // namespace jalons
