#pragma once
#include <QLineEdit>

namespace jalons {

/// Shows a stored text in a line. One that holds it is left alone, with its cursor and with what
/// can be taken back in it; so is one being typed in that only has a space more at an end. One too
/// long for its line shows its beginning.
inline void showText(QLineEdit* line, const QString& text)
{
    if (line->text() == text || (line->hasFocus() && line->text().trimmed() == text))
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

} // namespace jalons
