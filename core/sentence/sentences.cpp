#include "core/sentence/sentences.h"

#include "core/base/placeholder_text.h"
#include "core/sentence/printed_sentence.h"
#include <algorithm>

namespace jalons {

Sentences::Sentences(const Reader& reader)
{
    // One that a later version of the program can no longer fill would lose a figure or print
    // braces: ours is printed, and the window says so.
    for (const PrintedSentence& one : printedSentences::all(reader))
        if (problems(one).isEmpty())
            m_own.insert(one.key, one.text);
}

QString Sentences::pattern(const char* key) const
{
    const QString name = QLatin1String(key);
    const OurSentence* ours = ourSentence(name);
    Q_ASSERT_X(ours, "printed sentence", key);
    const auto own = m_own.constFind(name);
    if (own != m_own.cend())
        return *own;
    return ours ? ours->text : QString();
}

QString Sentences::textOf(const QString& key) const
{
    return text(key.toLatin1().constData());
}

QString Sentences::text(const char* key, Values values) const
{
    QString said;
    for (const TextPart& part : textParts(pattern(key))) {
        const auto* value = std::find_if(values.begin(), values.end(),
            [&](const auto& one) { return part.code == QLatin1String(one.first); });
        said += part.code.isEmpty() || value == values.end() ? part.words : value->second;
    }
    return said;
}

} // namespace jalons
