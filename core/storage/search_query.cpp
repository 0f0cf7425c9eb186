#include "core/storage/search_query.h"

#include "core/base/date_text.h"
#include "core/base/name_forms.h"
#include "core/base/sound.h"
#include "core/base/sound_frame.h"
#include "core/base/text.h"
#include <QSet>
#include <algorithm>
#include <vector>

namespace jalons::search {

namespace {

QString quoted(const QString& word, bool prefix)
{
    return u'"' + word + (prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
}

/// A text without any letter or digit asks for nothing: an expression that no index holds.
const QString nothing = QStringLiteral("\"\"");

constexpr qsizetype mostWords = 8; ///< more would be a text, not a search
constexpr qsizetype longestDate = 4; ///< words: « le 12 mars 1985 »
constexpr int beyondSound = 6; ///< nearer than any other transliteration: see distance

/// What stands beside names and is none: nobody is called so.
bool isTitle(const QString& word)
{
    static const QSet<QString> titles{QStringLiteral("mr"), QStringLiteral("mme"),
        QStringLiteral("mlle"), QStringLiteral("monsieur"), QStringLiteral("madame"),
        QStringLiteral("mademoiselle"), QStringLiteral("epouse"), QStringLiteral("ep"),
        QStringLiteral("nee"), QStringLiteral("veuve"), QStringLiteral("vve")};
    return titles.contains(word);
}

/// « Mme Martin née Benali » → martin, benali. A title alone may be the beginning of a name.
QStringList namesOf(const QStringList& words)
{
    QStringList names = words;
    if (names.size() > 1 && names.first() == QLatin1String("m"))
        names.removeFirst();
    names.removeIf(isTitle);
    return names.isEmpty() ? words : names;
}

bool isOfDigits(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Every word the beginning of a name, digits the beginning of a number.
QString prefixesOf(const QStringList& words, const QString& number)
{
    QStringList parts;
    QString digits = number;
    for (const QString& word : words) {
        if (!isOfDigits(word))
            parts.append(names::beginning(word));
        else if (number.isEmpty()) // « Diarra 06 12 »
            digits += word;
    }
    if (!digits.isEmpty())
        parts.append(u'"' + names::phoneForm(digits) + u'"');
    return parts.join(QLatin1String(" AND "));
}

} // namespace

Query::Query(const QString& typed, QDate today)
    : m_words(names::words(typed).mid(0, mostWords))
    , m_names(namesOf(m_words))
{
    if (today.isValid())
        findBirth(typed, today);
    const bool letters
        = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    if (letters || m_words.isEmpty())
        return;
    const QStringList numbers = names::phones(typed);
    m_number = numbers.isEmpty() ? m_words.join(QString()) : numbers.first();
}

/// The longest run of words that is a date with digits in it: not « hier », nor « +3 ».
void Query::findBirth(const QString& typed, QDate today)
{
    const QStringList words = typed.simplified().split(u' ').mid(0, mostWords);
    for (qsizetype length = std::min(longestDate, words.size()); length > 0; --length)
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            const QString text = words.mid(at, length).join(u' ');
            const bool hasDigit
                = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            if (!hasDigit || text.startsWith(u'+') || text.startsWith(u'-'))
                continue;
            m_birth = readPartialDate(text, today).date;
            if (!m_birth.isKnown())
                continue;
            const QStringList beside = words.mid(0, at) + words.mid(at + length);
            m_textBesideBirth = beside.join(u' ');
            if (!beside.isEmpty())
                m_besideBirth = namesOf(names::words(m_textBesideBirth));
            return;
        }
}

QString Query::namePrefixes() const
{
    const QString parts = prefixesOf(m_names, m_number);
    return parts.isEmpty() ? nothing : parts;
}

QString Query::namesBesideBirth() const
{
    return prefixesOf(m_besideBirth, {});
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
    std::vector<TypedWord> typed(std::size_t(m_words.size()));
    for (qsizetype i = 0; i < m_words.size(); ++i)
        if (forgiving)
            typed[std::size_t(i)] = TypedWord(m_words[i]);
        else
            typed[std::size_t(i)].word = m_words[i];
    const auto isTyped = [&](const QString& word) {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const int d = distance(typed[std::size_t(i)], word);
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

TypedWord::TypedWord(const QString& typed)
    : word(typed)
    , sound(soundKey(typed))
    , frame(soundFrame(typed))
{
}

int distance(const TypedWord& typed, const QString& word)
{
    if (word == typed.word)
        return 0;
    if (word.startsWith(typed.word))
        return 1;
    if (typed.sound.isEmpty())
        return -1;
    if (typed.word.size() >= 3 && word.size() >= 3 && names::isWithinOneEdit(typed.word, word))
        return 2;
    const QString sound = soundKey(word);
    if (sound == typed.sound)
        return 3;
    if (typed.sound.size() >= 3 && sound.startsWith(typed.sound))
        return 4;
    if (typed.word.size() >= 4 && word.size() >= typed.word.size())
        for (qsizetype length = typed.word.size() - 1; length <= typed.word.size() + 1; ++length)
            if (names::isWithinOneEdit(typed.word, QStringView(word).left(length)))
                return 5;
    if (!typed.frame.isEmpty() && soundFrame(word) == typed.frame)
        return beyondSound + names::edits(typed.word, word);
    return -1;
}

} // namespace jalons::search
