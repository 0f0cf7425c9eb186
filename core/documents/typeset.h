#pragma once
#include "core/documents/document.h"

namespace jalons {

/// What is written in another direction than French (a name, somebody's words), set apart: the
/// letters around it keep their places (U+2068 … U+2069). Anything else comes back as it is.
QString isolated(const QString& text);

/// A text as it is set on paper. What is written in another direction is isolated; a date, an
/// amount, a number, « n° » and what it numbers, a quotation mark and its word stay on one line;
/// « 1er » is 1ᵉʳ; marks that turn the direction around, typed or pasted, are left out. Set twice,
/// it stays as it is.
QString typeset(const QString& text);

/// Every text of a document, as typeset() sets one. Whoever builds a document ends so.
Document typeset(Document document);

} // namespace jalons
