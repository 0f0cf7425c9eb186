#include "ui/diagnostic/interview_words.h"

#include "core/base/placeholder_text.h"
#include <QGuiApplication>
#include <algorithm>

namespace jalons {

namespace {

/// Set apart from the letters around, whichever way these run (U+2068 … U+2069).
QString setApart(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("\u2068%1\u2069").arg(text);
}

} // namespace

Qt::LayoutDirection InterviewWords::direction() const
{
    return !m_isOn                        ? QGuiApplication::layoutDirection()
        : m_language.pack().isRightToLeft ? Qt::RightToLeft
                                          : Qt::LeftToRight;
}

TwoTexts InterviewWords::said(const QString& key, const QString& usual, Values values) const
{
    const QString pattern = m_isOn ? m_language.text(key) : QString();
    if (pattern.isEmpty())
        return {m_isOn ? setApart(usual) : usual};
    QString text;
    for (const TextPart& part : textParts(pattern)) {
        const auto* value = std::find_if(values.begin(), values.end(),
            [&](const auto& one) { return part.code == QLatin1String(one.first); });
        text += part.code.isEmpty() || value == values.end() ? part.words : setApart(value->second);
    }
    return {text, setApart(usual)};
}

std::vector<TwoTexts> InterviewWords::levels(const QString& domain, const QStringList& usual) const
{
    std::vector<TwoTexts> all;
    for (int level = 1; level <= usual.size(); ++level)
        all.push_back(said(levelTextKey(domain, level), usual[level - 1]));
    return all;
}

} // namespace jalons
