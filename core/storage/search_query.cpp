#include "core/storage/search_query.h"

#include "core/base/name_forms.h"
#include "core/base/sound.h"
#include "core/base/text.h"
#include <algorithm>

namespace jalons::search {

namespace {

QString quoted(const QString& word, bool prefix)
{
    return u'"' + word + (prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
}

/// A text without any letter or digit asks for nothing: an expression that no index holds.
const QString nothing = QStringLiteral("\"\"");

constexpr qsizetype mostWords = 8; ///< more would be a text, not a search

} // namespace

Query::Query(const QString& typed)
    : m_words(names::words(typed).mid(0, mostWords))
{
    const bool letters
        = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    if (letters || m_words.isEmpty())
        return;
    const QStringList numbers = names::phones(typed);
    m_number = numbers.isEmpty() ? m_words.join(QString()) : numbers.first();
}

QString Query::namePrefixes() const
{
    QStringList parts;
    QString digits = m_number;
    for (const QString& word : m_words) {
        const bool isNumber
            = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!isNumber)
            parts.append(names::beginning(word));
        else if (m_number.isEmpty()) // « Diarra 06 12 »
            digits += word;
    }
    if (!digits.isEmpty())
        parts.append(u'"' + names::phoneForm(digits) + u'"');
    return parts.isEmpty() ? nothing : parts.join(QLatin1String(" AND "));
}

QString Query::allPrefixes() const
{
    QStringList parts;
    for (const QString& word : m_words)
        parts.append(quoted(word, true));
    return parts.isEmpty() ? nothing : parts.join(u' ');
}

QString Query::lastPrefix() const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        parts.append(quoted(m_words[i], i + 1 == m_words.size()));
    return parts.isEmpty() ? nothing : parts.join(u' ');
}

QList<QPair<int, int>> Query::matched(const QString& text, bool forgiving) const
{
    QList<QPair<int, int>> parts;
    QStringList sounds;
    for (const QString& word : m_words)
        sounds.append(forgiving ? soundKey(word) : QString());
    const auto isTyped = [&](const QString& word) {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const int d = distance(m_words[i], sounds[i], word);
            if (d == 0 || (d == 1 && (forgiving || i + 1 == m_words.size()))
                || (d > 1 && forgiving))
                return true;
        }
        return false;
    };
    for (int i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        int end = i;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        if (isTyped(fold(QStringView(text).mid(i, end - i)).remove(u' ')))
            parts.append({i, end - i});
        i = end;
    }
    return parts;
}

QString Query::excerpt(const QString& text, int length) const
{
    // The first match is near the beginning more often than not: a long text is not read to its
    // end.
    constexpr int read = 20'000;
    const QString line = text.left(read).simplified();
    const auto parts = matched(line);
    int start = parts.isEmpty() ? 0 : qMax(0, parts.first().first - length / 3);
    if (start > 0) {
        const auto space = line.indexOf(u' ', start);
        start = space < 0 || space > parts.first().first ? parts.first().first : int(space) + 1;
    }
    QString shown = line.mid(start, length);
    if (start + length < line.size()) {
        const auto space = shown.lastIndexOf(u' ');
        shown = shown.left(space > length / 2 ? space : length) + QStringLiteral(" …");
    }
    return start > 0 ? QStringLiteral("… ") + shown : shown;
}

int distance(const QString& typed, const QString& typedSound, const QString& word)
{
    if (word == typed)
        return 0;
    if (word.startsWith(typed))
        return 1;
    if (typedSound.isEmpty())
        return -1;
    if (typed.size() >= 3 && word.size() >= 3 && names::isWithinOneEdit(typed, word))
        return 2;
    const QString sound = soundKey(word);
    if (sound == typedSound)
        return 3;
    if (typedSound.size() >= 3 && sound.startsWith(typedSound))
        return 4;
    if (typed.size() < 4 || word.size() < typed.size())
        return -1;
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length)
        if (names::isWithinOneEdit(typed, QStringView(word).left(length)))
            return 5;
    return -1;
}

} // namespace jalons::search
