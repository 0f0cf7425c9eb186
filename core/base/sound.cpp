#include "core/base/sound.h"

#include "core/base/text.h"
#include <array>

namespace jalons {

namespace {

bool isSoft(QChar c)
{
    return c == u'e' || c == u'i' || c == u'y';
}

struct Spelling
{
    QStringView written;
    QStringView heard;
};

/// Tried in this order at each letter: the longer spelling before those it contains.
constexpr std::array always{Spelling{u"eau", u"o"}, Spelling{u"sch", u"x"}, Spelling{u"oeu", u"e"},
    Spelling{u"au", u"o"}, Spelling{u"ou", u"u"}, Spelling{u"oo", u"u"}, Spelling{u"oi", u"ua"},
    Spelling{u"oy", u"ua"}, Spelling{u"eu", u"e"}, Spelling{u"oe", u"e"}, Spelling{u"ph", u"f"},
    Spelling{u"ch", u"x"}, Spelling{u"sh", u"x"}, Spelling{u"qu", u"k"}, Spelling{u"ck", u"k"},
    Spelling{u"gn", u"n"}, Spelling{u"dj", u"j"}, Spelling{u"w", u"u"}, Spelling{u"q", u"k"},
    Spelling{u"z", u"s"}, Spelling{u"y", u"i"}, Spelling{u"h", u""}, Spelling{u"x", u"ks"}};

/// Nasal vowels: only before a consonant or at the end.
constexpr std::array nasals{Spelling{u"ain", u"in"}, Spelling{u"aim", u"in"},
    Spelling{u"ein", u"in"}, Spelling{u"en", u"an"}, Spelling{u"em", u"an"}, Spelling{u"am", u"an"},
    Spelling{u"im", u"in"}, Spelling{u"yn", u"in"}, Spelling{u"ym", u"in"}, Spelling{u"un", u"in"},
    Spelling{u"om", u"on"}};

constexpr std::array openE{
    Spelling{u"ai", u"e"}, Spelling{u"ei", u"e"}, Spelling{u"ay", u"e"}, Spelling{u"ey", u"e"}};

/// Latin letters only; « ç » becomes an s, which is how it is heard.
QString letters(QStringView word)
{
    QString heard;
    for (const QChar c : word) {
        if (c == u'ç' || c == u'Ç')
            heard += u's';
        else
            heard += c;
    }
    QString result;
    for (const QChar c : fold(heard))
        if (c >= u'a' && c <= u'z')
            result += c;
    // An accent says that the last e is heard.
    if (!word.isEmpty() && QStringView(u"éèêÉÈÊ").contains(word.back()))
        result += u'\'';
    return result;
}

/// What is written at the end of a word and not heard.
QString withoutMuteEnd(QString w)
{
    const auto dropWhile = [&w](QStringView mute) {
        while (w.size() > 2 && mute.contains(w.back()))
            w.chop(1);
    };
    if (w.size() > 3 && (w.endsWith(u"er") || w.endsWith(u"ez") || w.endsWith(u"et")))
        return w.chopped(1) + u'\''; // an e that is heard
    if (w.size() > 4 && w.endsWith(u"ault"))
        return w.chopped(2); // Renault
    dropWhile(u"s");
    if (w.size() > 2 && w.endsWith(u'e'))
        return w.chopped(1); // the consonant before a mute e is heard
    dropWhile(u"dtsxz");
    if (w.size() > 3 && (w.endsWith(u"mp") || w.endsWith(u"oup")))
        w.chop(1); // Champ, Loup; not Philip
    return w;
}

} // namespace

QString soundKey(QStringView word)
{
    const QString w = withoutMuteEnd(letters(word));
    QString key;
    for (qsizetype i = 0; i < w.size();) {
        const QStringView rest = QStringView(w).mid(i);
        const auto follows = [&](qsizetype n) { return n < rest.size() ? rest[n] : QChar(); };
        const auto take = [&](const auto& spellings, auto holds) {
            for (const Spelling& s : spellings)
                if (s.written[0] == rest[0] && rest.startsWith(s.written)
                    && holds(follows(s.written.size()))) {
                    key += s.heard;
                    i += s.written.size();
                    return true;
                }
            return false;
        };
        if (take(nasals, [](QChar next) {
                return !isVowel(next) && next != u'n' && next != u'm' && next != u'h';
            }))
            continue;
        if (take(openE, [](QChar) { return true; }) || take(always, [](QChar) { return true; }))
            continue;
        const QChar c = rest[0];
        if (c == u'c') {
            key += isSoft(follows(1)) ? u's' : u'k';
        } else if (c == u'g' && isSoft(follows(1))) {
            key += u'j';
        } else if (c == u'g' && follows(1) == u'u' && isSoft(follows(2))) {
            key += u'g';
            ++i; // the u only keeps the g hard
        } else if (c == u'm' && (follows(1) == u'b' || follows(1) == u'p')) {
            key += u'n';
        } else if (c.isLetter()) {
            key += c;
        }
        ++i;
    }
    QString once;
    for (const QChar c : key)
        if (once.isEmpty() || once.back() != c)
            once += c;
    return once;
}

} // namespace jalons
