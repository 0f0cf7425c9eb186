#include "core/base/placeholder_text.h"

#include <QRegularExpression>

namespace jalons {

namespace {

const QRegularExpression& writtenPlaceholder()
{
    static const QRegularExpression one(QStringLiteral("\\{\\{\\s*([a-z0-9_]+)\\s*\\}\\}"));
    return one;
}

} // namespace

std::vector<TextPart> textParts(const QString& text)
{
    std::vector<TextPart> parts;
    qsizetype from = 0;
    for (auto it = writtenPlaceholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() > from)
            parts.push_back({text.mid(from, match.capturedStart() - from), {}});
        parts.push_back({match.captured(), match.captured(1)});
        from = match.capturedEnd();
    }
    if (from < text.size())
        parts.push_back({text.mid(from), {}});
    return parts;
}

QStringList placeholderCodes(const QString& text)
{
    QStringList codes;
    for (const TextPart& part : textParts(text))
        if (!part.code.isEmpty() && !codes.contains(part.code))
            codes << part.code;
    return codes;
}

QStringList unknownPlaceholders(
    const QString& text, const std::function<bool(const QString& code)>& isKnown)
{
    // What opens and is not closed on its line is named by its first words.
    static const QRegularExpression braces(
        QStringLiteral("\\{\\{([^{}\\n]*)\\}\\}|\\{\\{[^{}\\n]{0,30}|\\}\\}"));
    QStringList unknown;
    for (auto it = braces.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!isKnown(match.captured(1).trimmed()))
            unknown << match.captured();
    }
    unknown.removeDuplicates();
    return unknown;
}

QString tidyPlaceholders(QString text)
{
    return text.replace(writtenPlaceholder(), QStringLiteral("{{\\1}}"));
}

} // namespace jalons
