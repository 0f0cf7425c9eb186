#pragma once
#include <QString>

namespace jalons {

/// The word by which people speak of a domain (« loyer » of Logement and of Ressources et budget)
/// that is meant by what is typed; empty when none is. Words shipped with the program
/// (resources/vocabulary/words), in French; case, accents and plurals do not matter, and three
/// letters of the beginning are enough.
QString everydayWord(const QString& domain, const QString& typed);

/// Whether @p text holds a word meant by what is typed, in the same way.
bool holdsWord(const QString& text, const QString& typed);

} // namespace jalons
