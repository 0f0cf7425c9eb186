#include "core/base/sound_frame.h"

#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace jalons {

namespace {

struct Cluster
{
    QStringView written;
    QChar heard;
};

/// The longer spelling before those it begins with.
constexpr std::array together{Cluster{u"tsch", u'x'}, Cluster{u"sch", u'x'}, Cluster{u"tch", u'x'},
    Cluster{u"dzh", u'g'}, Cluster{u"ch", u'x'}, Cluster{u"sh", u'x'}, Cluster{u"cz", u'x'},
    Cluster{u"sz", u'x'}, Cluster{u"kh", u'k'}, Cluster{u"gh", u'g'}, Cluster{u"ph", u'f'},
    Cluster{u"xh", u'g'}, Cluster{u"th", u't'}, Cluster{u"dh", u't'}, Cluster{u"zh", u'g'},
    Cluster{u"dj", u'g'}, Cluster{u"ck", u'k'}, Cluster{u"qu", u'k'}, Cluster{u"ts", u's'},
    Cluster{u"tz", u's'}};

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
            [&](const Cluster& s) { return rest.startsWith(s.written); });
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
