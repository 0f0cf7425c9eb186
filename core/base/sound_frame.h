#pragma once
#include <QString>
#include <QStringView>

namespace jalons {

/// What is left of a name however it was carried into Latin letters: its consonants, those that
/// one language writes for another taken together. « Mohamed », « Muhammad » and « Mehmet » have
/// one frame; so have « Youssef », « Yusuf » and « Joussef », « Ouattara » and « Wattara »,
/// « Chevtchenko » and « Shevchenko ».
///   d, t, th → t; kh, q, c before a, o, u → k; j, dj, g, y before a vowel → g; ch, sh, sch, tch,
///   cz, sz → x; v, w, f, ph, and ou between vowels → f; s, z, ts, soft c → s; h and vowels →
///   nothing; double letters count once.
/// Of two consonants the first vowel is kept too (a and e; i; o, u and ou), or too many names
/// would be one.
/// @param word one word in any case
/// @return letters a–z; empty for a word of fewer than two such consonants, which says nothing
QString soundFrame(QStringView word);

} // namespace jalons
