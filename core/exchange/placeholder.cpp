#include "core/exchange/placeholder.h"

#include "core/base/text.h"
#include "core/exchange/cell_reader.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

/// Dashes, dots, question marks: nothing that can be read.
bool saysNothing(const QString& text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// « (vide) », « N.C. », « #N/A » as their letters.
QString bare(const QString& text)
{
    QString word = fold(text);
    word.removeIf([](QChar c) { return QStringView(u".()[]<>#*_\"«»").contains(c); });
    return word.simplified();
}

} // namespace

bool isPlaceholder(const QString& text)
{
    return saysNothing(text) || isPlaceholderName(text) || isWordFor("empty", bare(text));
}

bool isPlaceholderName(const QString& text)
{
    return saysNothing(text) || isWordFor("nobody", bare(text));
}

bool isPlaceholderNumber(const QString& text)
{
    static const QRegularExpression nothing(QRegularExpression::anchoredPattern(
        QStringLiteral("[0 ./:-]*0[0 ./:-]*|99[ ./-]?99[ ./-]?(99)?99|9999-99-99"
                       "|0?1[ ./-]0?1[ ./-]1900|1900-01-0[01]|00[ ./-]01[ ./-]1900")));
    return nothing.match(text.trimmed()).hasMatch();
}

} // namespace jalons
