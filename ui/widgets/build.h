#pragma once
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include <QLineEdit>

/// What pages and forms are put together from, said in one line each.
namespace jalons {

enum class Look { Plain, Primary, Quiet, Chip, Menu };

/// @param accessible what is read out, where it is not the text.
QPushButton* pushButton(const QString& objectName, const QString& text, Look look = Look::Plain,
    const QString& accessible = {}, QWidget* parent = nullptr);
/// Does @p act, of or for @p whom, when it is pressed. @return the button.
template <class B, class R, class Act> B* pressed(B* button, R* whom, Act act)
{
    QObject::connect(button, &QAbstractButton::clicked, whom, act);
    return button;
}
/// A line in which something is searched for.
QLineEdit* searchField(
    const QString& objectName, const QString& says, const QString& hint, QWidget* parent = nullptr);

/// Cards of lines below each other, from the top.
QVBoxLayout* inCards(std::initializer_list<Card*> cards);
/// As scrolled, on the ground of a page.
QScrollArea* scrolling(QWidget* content, Qt::ScrollBarPolicy sideways = Qt::ScrollBarAsNeeded);
/// Removes and deletes what a layout holds: lists of lines are built anew.
void clearLayout(QLayout* layout);

} // namespace jalons
