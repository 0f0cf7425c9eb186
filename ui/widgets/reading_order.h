#pragma once
#include <QList>

class QWidget;

namespace jalons {

/// What Tab reaches in a window now, as one reads it: layouts tell, lines from the top down, what
/// stands in one from its beginning to its end, whatever was added, moved or folded since.
/// @param also what has the keyboard, though Tab would not have brought it there; may be null.
QList<QWidget*> readingOrder(QWidget* window, const QWidget* also = nullptr);
/// Gives the keyboard to what is read after (or before) what has it. @return false: nothing else
/// takes it.
bool readOn(QWidget* window, bool next);

} // namespace jalons
