#include "core/base/sound_frame.h"

#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace jalons {

namespace {

struct Spelling
{
    QStringView written;
    QChar heard;
};

/// The longer spelling before those it begins with.
constexpr std::array together{Spelling{u"tsch", u'x'}, Spelling{u"sch", u'x'},
    Spelling{u"tch", u'x'}, Spelling{u"dzh", u'g'}, Spelling{u"ch", u'x'}, Spelling{u"sh", u'x'},
    Spelling{u"cz", u'x'}, Spelling{u"sz", u'x'}, Spelling{u"kh", u'k'}, Spelling{u"gh", u'g'},
    Spelling{u"ph", u'f'}, Spelling{u"xh", u'g'}, Spelling{u"th", u't'}, Spelling{u"dh", u't'},
    Spelling{u"zh", u'g'}, Spelling{u"dj", u'g'}, Spelling{u"ck", u'k'}, Spelling{u"qu", u'k'},
    Spelling{u"ts", u's'}, Spelling{u"tz", u's'}};

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// What a consonant is heard as before @p next.
QChar heard(QChar c, QChar next)
{
    switch (c.unicode()) {
    case u'd':
        return u't';
    case u'q':
        return u'k';
    case u'c':
        return QStringView(u"eiy").contains(next) && !next.isNull() ? u's' : u'k';
    case u'j':
        return u'g';
    case u'v':
        return u'f';
    case u'z':
        return u's';
    case u'm':
        return next == u'b' || next == u'p' ? u'n' : u'm';
    default:
        return c;
    }
}

/// Of two consonants, the vowel that tells « Hassan » from « Hussein ».
QChar vowelClass(QChar vowel)
{
    if (vowel == u'o' || vowel == u'u')
        return u'o';
    return vowel == u'i' || vowel == u'y' ? u'i' : u'a';
}

} // namespace

QString soundFrame(QStringView word)
{
    QString w;
    for (const QChar c : fold(word))
        if (c >= u'a' && c <= u'z')
            w += c;
    QString frame;
    QChar vowel;
    bool apart = true; // the letter before is no consonant of the frame
    const auto at = [&](qsizetype i) { return i >= 0 && i < w.size() ? w[i] : QChar(); };
    const auto add = [&](QChar c) {
        if (apart || frame.back() != c)
            frame += c;
        apart = false;
    };
    for (qsizetype i = 0; i < w.size();) {
        const QStringView rest = QStringView(w).mid(i);
        const bool free = i == 0 || isVowel(w[i - 1]); // no consonant before
        const auto spelling = std::find_if(together.begin(), together.end(),
            [&](const Spelling& s) { return rest.startsWith(s.written); });
        if (spelling != together.end()) {
            add(spelling->heard);
            if (vowel.isNull() && spelling->written.endsWith(u'u'))
                vowel = u'u';
            i += spelling->written.size();
        } else if (free && rest.startsWith(u"ou") && isVowel(at(i + 2))) {
            add(u'f');
            i += 2;
        } else if (i == 0 && (w[0] == u'y' || w[0] == u'i') && isVowel(at(1))) {
            add(u'g');
            ++i;
        } else if (w[i] == u'w') {
            if (free)
                add(u'f');
            else if (vowel.isNull())
                vowel = u'u';
            ++i;
        } else if (isVowel(w[i])) {
            if (vowel.isNull())
                vowel = w[i];
            apart = true;
            ++i;
        } else if (w[i] == u'h') {
            ++i;
        } else if (w[i] == u'x') {
            add(u'k');
            add(u's');
            ++i;
        } else {
            add(heard(w[i], at(i + 1)));
            ++i;
        }
    }
    if (frame.size() < 2)
        return {};
    if (frame.size() == 2)
        frame += vowel.isNull() ? QChar(u'a') : vowelClass(vowel);
    return frame;
}

} // namespace jalons
