#pragma once
#include <QString>

namespace jalons {

/// The longest text that a field takes, some twenty printed pages: a book pasted by mistake is
/// refused in words. A longer one that a file holds already stays, and is shown in part.
inline constexpr qsizetype longestFieldText = 50'000;

/// The beginning of a text, for what is shown in one line or painted whole.
inline QString beginning(const QString& text, qsizetype most = 500)
{
    return text.size() <= most ? text : text.left(most) + QChar(0x2026);
}

} // namespace jalons
