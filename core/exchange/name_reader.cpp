#include "core/exchange/name_reader.h"

#include "core/base/text.h"
#include "core/exchange/cell_reader.h"
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace jalons {

namespace {

QString plain(QString word)
{
    word.remove(u'.');
    return fold(word);
}

bool isWord(const char* list, const QString& word)
{
    return isWordFor(list, plain(word));
}

bool isTitle(const QString& word)
{
    return isWord("title_ms", word) || isWord("title_mr", word);
}

/// A title that is no name: « M » alone is one before a word.
bool isTitleBefore(const QStringList& words, qsizetype at)
{
    return at + 1 < words.size() && isTitle(words[at]);
}

/// « LEBRAS », « d'ALMEIDA », « O'NEILL »; no initial (« A. »).
bool isInCapitals(const QString& word)
{
    static const QRegularExpression elided(QStringLiteral("^[dl]['’](?=.)"));
    const QString name = QString(word).remove(elided);
    const auto letters
        = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && name == name.toUpper() && name != name.toLower();
}

/// Takes the titles away from the beginning: « M. », « M. et Mme », « Mme ».
QStringList withoutTitles(QStringList words, NameReading& into)
{
    int titles = 0;
    while (isTitleBefore(words, 0)) {
        into.civility = isWord("title_ms", words[0]) ? QStringLiteral("ms") : QStringLiteral("mr");
        words.removeFirst();
        ++titles;
        while (words.size() > 1 && isTitleBefore(words, 1)
            && (plain(words[0]) == u"et" || words[0] == u"/" || words[0] == u"&"))
            words.removeFirst();
    }
    // A couple: whose title it is is not known.
    if (titles > 1) {
        into.civility.clear();
        into.saysMore = true;
    }
    return words;
}

struct Marked
{
    QStringList before;
    QStringList after;
    enum { None, Married, Born } marker = None;
};

/// Cut at « épouse », « née »…
Marked atMarker(const QStringList& words, NameReading& into)
{
    Marked cut;
    for (const QString& word : words) {
        const bool widowed = isWord("widowed", word);
        const bool married = isWord("married", word) || widowed;
        const bool born = isWord("born", word);
        into.saysMore = into.saysMore || widowed;
        if (!married && !born)
            (cut.marker == Marked::None ? cut.before : cut.after).append(word);
        else if (born || cut.marker == Marked::None)
            cut.marker = born ? Marked::Born : Marked::Married;
    }
    return cut;
}

bool looksLikeAName(const QString& text)
{
    return !text.isEmpty() && text[0].isUpper() && text.count(u' ') < 4
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u':'; });
}

/// « BRUN (DAUPHIN) » → « BRUN » and « DAUPHIN »; what is between the parentheses is empty when it
/// is no name.
std::pair<QString, QString> apart(const QString& text, NameReading& into)
{
    static const QRegularExpression aside(QStringLiteral("\\s*\\(([^)]*)\\)?"));
    const auto match = aside.match(text);
    if (!match.hasMatch())
        return {text, {}};
    const QString outer = QString(text).remove(aside).simplified();
    const QString inner = match.captured(1).simplified();
    const QString first = inner.section(u' ', 0, 0);
    if (isTitle(inner)) {
        into.civility = isWord("title_ms", inner) ? QStringLiteral("ms") : QStringLiteral("mr");
        return {outer, {}};
    }
    if (isWord("married", first) || isWord("born", first) || isWord("widowed", first)
        || looksLikeAName(inner))
        return {outer, inner};
    into.saysMore = into.saysMore || !inner.isEmpty();
    return {outer, {}};
}

QStringList wordsOf(const QString& text)
{
    QString spaced = text;
    // « Mme.KOSSI », « ép.DAUPHIN »
    static const QRegularExpression glued(QStringLiteral("(?<=[a-zé]\\.)(?=[\\p{L}]{2})"));
    return spaced.replace(glued, QStringLiteral(" ")).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Puts the two names where the marker says.
void place(const QString& before, const QString& after, bool isBorn, NameReading& into)
{
    into.birthName = isBorn && !after.isEmpty() ? after : before;
    into.usedName = isBorn && !after.isEmpty() ? before : after;
    if (into.birthName.isEmpty())
        into.birthName.swap(into.usedName);
}

/// A name made of such words only is somebody's name.
NameReading orAsItIs(NameReading reading, const QString& text)
{
    if (reading.birthName.isEmpty() && reading.firstNames.isEmpty())
        reading.birthName = text.simplified();
    return reading;
}

} // namespace

NameReading readLastName(const QString& text)
{
    NameReading reading;
    const auto [outer, inner] = apart(text.simplified(), reading);
    const Marked cut = atMarker(withoutTitles(wordsOf(outer), reading), reading);
    if (cut.marker != Marked::None) {
        place(cut.before.join(u' '), cut.after.join(u' '), cut.marker == Marked::Born, reading);
        reading.saysMore = reading.saysMore || !inner.isEmpty();
        return orAsItIs(reading, text);
    }
    const Marked aside = atMarker(wordsOf(inner), reading);
    const QString second = (aside.marker == Marked::None ? aside.before : aside.after).join(u' ');
    place(cut.before.join(u' '), second, aside.marker == Marked::Born, reading);
    return orAsItIs(reading, text);
}

NameReading readFullName(const QString& text, bool firstNamesFirst)
{
    NameReading reading;
    const auto [outer, inner] = apart(text.simplified(), reading);
    const Marked cut = atMarker(withoutTitles(wordsOf(outer), reading), reading);
    auto [name, first] = splitName(cut.before.join(u' '), firstNamesFirst);
    QString other;
    bool isBorn = cut.marker == Marked::Born;
    if (cut.marker == Marked::None) {
        const Marked aside = atMarker(wordsOf(inner), reading);
        other = (aside.marker == Marked::None ? aside.before : aside.after).join(u' ');
        isBorn = aside.marker == Marked::Born;
    } else {
        reading.saysMore = reading.saysMore || !inner.isEmpty();
        // « DIALLO ép. BARRY Aïssatou »: the first names stand after both names.
        if (first.isEmpty() || std::all_of(cut.before.begin(), cut.before.end(), isInCapitals)) {
            name = cut.before.join(u' ');
            std::tie(other, first) = splitName(cut.after.join(u' '));
        } else {
            other = cut.after.join(u' ');
        }
    }
    place(name, other, isBorn, reading);
    reading.firstNames = first;
    return orAsItIs(reading, text);
}

NameReading readFirstNames(const QString& text)
{
    NameReading reading;
    reading.firstNames = withoutTitles(wordsOf(text), reading).join(u' ');
    return reading;
}

std::pair<QString, QString> splitName(const QString& fullName, bool firstNamesFirst)
{
    const QString text = fullName.simplified();
    if (const qsizetype comma = text.indexOf(u','); comma > 0)
        return {text.left(comma).trimmed(), text.mid(comma + 1).trimmed()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    QStringList others;
    QStringList particles; // not yet known to be of which
    for (const QString& word : words) {
        const bool isName = isInCapitals(word);
        if (!isName && word == word.toLower() && isWord("particles", word)) {
            particles.append(word);
            continue;
        }
        (isName ? names : others) += particles;
        particles.clear();
        (isName ? names : others).append(word);
    }
    others += particles;
    if (!names.isEmpty() && !others.isEmpty())
        return {names.join(u' '), others.join(u' ')};
    // Capitals do not tell.
    if (words.size() < 2)
        return {text, {}};
    qsizetype cut = firstNamesFirst ? words.size() - 1 : 0;
    if (firstNamesFirst) {
        while (cut > 1 && isWord("particles", words[cut - 1]))
            --cut;
        return {words.mid(cut).join(u' '), words.mid(0, cut).join(u' ')};
    }
    while (cut + 1 < words.size() && isWord("particles", words[cut]))
        ++cut;
    return {words.mid(0, cut + 1).join(u' '), words.mid(cut + 1).join(u' ')};
}

} // namespace jalons
