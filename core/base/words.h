#pragma once
#include <QString>

namespace jalons {

/// A word of a description (English) in the language of the interface.
QString inWords(const char* english);
/// In French, whatever the interface speaks: what is printed and exported is French.
QString inFrench(const char* english);

} // namespace jalons
