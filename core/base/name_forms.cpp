#include "core/base/name_forms.h"

#include "core/base/sound.h"
#include "core/base/sound_frame.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace jalons::names {

namespace {

constexpr qsizetype shortest = 3; ///< below, an edit would be another name
constexpr qsizetype longest = 24; ///< beyond, a name is cut: bounds the index
constexpr qsizetype longestParticle = 3; ///< el, ben, van…
/// A number is found while it is typed by two digits, without reading all that begin with « 06 ».
constexpr std::array<qsizetype, 5> phonePrefixes{1, 2, 4, 6, 8};
/// Longer beginnings are those of few words: they are read one by one.
constexpr qsizetype longestBeginning = 3;

/// Words as they are written, accents kept.
QStringList written(QStringView text)
{
    QStringList result(1);
    for (const QChar c : text) {
        const bool inside = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (inside)
            result.last() += c;
        else if (!result.last().isEmpty())
            result.append(QString());
    }
    if (result.last().isEmpty())
        result.removeLast();
    return result;
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

enum class Edits { None, One };

void addForms(QStringList& forms, const QString& raw, Edits edits)
{
    const QString word = fold(raw).remove(u' ');
    if (word.isEmpty())
        return;
    forms.append(u'=' + word);
    for (qsizetype length = 1; length <= std::min(word.size(), longestBeginning); ++length)
        forms.append(u'^' + word.first(length));
    if (edits == Edits::One)
        forms.append(deletions(word).mid(1)); // whole, it is « = »
    if (const QString key = soundKey(raw); !key.isEmpty())
        forms.append(u'~' + key);
    if (const QString frame = soundFrame(raw); !frame.isEmpty())
        forms.append(u'%' + frame);
}

} // namespace

QStringList words(QStringView text)
{
    QStringList result;
    for (const QString& raw : written(text))
        if (const QString word = fold(raw).remove(u' '); !word.isEmpty())
            result.append(word);
    return result;
}

QStringList joined(const QStringList& words)
{
    QStringList together;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        together.append(words[i] + words[i + 1]);
        if (i + 2 < words.size() && words[i + 1].size() <= longestParticle)
            together.append(together.last() + words[i + 2]);
    }
    return together;
}

QStringList deletions(const QString& word)
{
    if (word.size() < shortest)
        return {};
    const QString cut = word.left(longest);
    QStringList forms{u'-' + cut};
    forms.reserve(cut.size() + 1);
    for (qsizetype i = 0; i < cut.size(); ++i)
        if (i == 0 || cut[i] != cut[i - 1]) // of a double letter, either leaves the same
            forms.append(QString(forms.first()).remove(i + 1, 1));
    return forms;
}

QStringList phones(QStringView text)
{
    QStringList numbers;
    QString digits;
    const auto end = [&] {
        if (digits.startsWith(u"+33"))
            digits.replace(0, 3, QStringLiteral("0"));
        else if (digits.startsWith(u"0033"))
            digits.replace(0, 4, QStringLiteral("0"));
        digits.remove(u'+');
        if (digits.startsWith(u"00")) // +33 (0)6…
            digits.remove(0, 1);
        if (digits.size() >= 3)
            numbers.append(digits);
        digits.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit() || c == u'+')
            digits += c;
        else if (c == u'/' || c == u',' || c == u';')
            end();
    }
    end();
    return numbers;
}

QString beginning(const QString& word)
{
    return word.size() <= longestBeginning ? QLatin1String("\"^") + word + u'"'
                                           : QLatin1String("\"=") + word + QLatin1String("\"*");
}

QString phoneForm(const QString& digits)
{
    qsizetype length = 0;
    for (const qsizetype prefix : phonePrefixes)
        if (prefix <= digits.size())
            length = prefix;
    return length == 0 ? QString() : u'#' + digits.left(length);
}

QStringList indexed(QStringView text)
{
    QStringList forms;
    if (!hasLetter(text)) {
        for (const QString& number : phones(text)) {
            for (const qsizetype length : phonePrefixes)
                if (length < number.size())
                    forms.append(u'#' + number.left(length));
            forms.append(u'#' + number);
        }
        forms.removeDuplicates();
        return forms;
    }
    const QStringList raw = written(text);
    for (const QString& word : raw)
        addForms(forms, word, Edits::One);
    for (const QString& word : joined(raw))
        addForms(forms, word, Edits::None);
    forms.removeDuplicates();
    return forms;
}

int edits(QStringView a, QStringView b)
{
    std::vector<int> before(std::size_t(b.size() + 1));
    std::vector<int> row(before.size());
    std::vector<int> next(before.size());
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            const int changed = row[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            next[at] = std::min({row[at] + 1, next[at - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row.back();
}

bool isWithinOneEdit(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype head = 0;
    while (head < a.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype left = a.size() - head - tail;
    if (a.size() < b.size())
        return left == 0;
    return left <= 1 || (left == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]);
}

} // namespace jalons::names
