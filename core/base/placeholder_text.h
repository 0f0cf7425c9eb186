#pragma once
#include <QStringList>
#include <functional>
#include <vector>

namespace jalons {

/// A piece of a text with {{placeholders}}: words as they were written, or the name of one.
struct TextPart
{
    QString words; ///< as written; of a placeholder « {{name}} »
    QString code; ///< empty: these are words

    bool operator==(const TextPart&) const = default;
};

/// The pieces of a text, in their order. Spaces inside the braces are no fault; braces that hold no
/// name are words.
std::vector<TextPart> textParts(const QString& text);
/// The names between braces, in their order, each once.
QStringList placeholderCodes(const QString& text);
/// What stands between braces in this text and is not known, as it is written; braces that are not
/// closed too.
QStringList unknownPlaceholders(
    const QString& text, const std::function<bool(const QString& code)>& isKnown);
/// The text, its placeholders without spaces inside the braces.
QString tidyPlaceholders(QString text);

} // namespace jalons
