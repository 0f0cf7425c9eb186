#include "core/diagnostic/excerpt.h"

#include "core/base/text.h"

namespace jalons {

namespace {

/// The words from a little before the match on; empty when there is none.
QString excerpt(const QString& text, const QString& folded)
{
    if (!fold(text).contains(folded))
        return {};
    const QStringList words = text.simplified().split(u' ');
    // The latest start from which the text still holds the word: that is where it was said last.
    qsizetype from = 0;
    for (qsizetype step = words.size(); step > 0; step /= 2)
        while (
            from + step < words.size() && fold(words.mid(from + step).join(u' ')).contains(folded))
            from += step;
    const qsizetype start = std::max<qsizetype>(0, from - 2);
    return (start > 0 ? QStringLiteral("… ") : QString()) + words.mid(start).join(u' ');
}

} // namespace

QString excerptAround(const DomainEntry& entry, const QString& word)
{
    const QString folded = fold(word).trimmed();
    if (folded.isEmpty())
        return {};
    QStringList texts{entry.personWords, entry.tried, entry.analysis};
    for (const Finding& finding : entry.findings)
        texts.append(finding.text);
    for (const QString& text : texts)
        if (const QString found = excerpt(text, folded); !found.isEmpty())
            return found;
    return {};
}

} // namespace jalons
