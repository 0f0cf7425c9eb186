#pragma once
#include "core/documents/document.h"
#include <QStringList>

namespace jalons {

/// What of a document no font of this computer can draw: it would print as boxes.
struct Undrawable
{
    QString letters{}; ///< each once, in the order of the document
    QStringList packages{}; ///< of Debian, that bring what is missing

    bool isEmpty() const { return letters.isEmpty(); }
};

Undrawable undrawable(const Document& document);
/// The same of a text that is about to be shown.
Undrawable undrawable(const QString& text);

/// The same in a sentence that says what to install; empty when everything can be drawn. It is said
/// before anything is printed.
QString undrawableText(const Document& document);
/// The same of what would be boxes on the screen.
QString undrawableOnScreenText(const Undrawable& missing);

} // namespace jalons
