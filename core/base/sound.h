#pragma once
#include <QString>
#include <QStringView>

namespace jalons {

/// How a name sounds to a French ear, as a key: names written differently for the same sound have
/// the same key (« Philippe » and « Filip », « Dupond » and « Dupont », « Ouattara » and « Watara
/// »). The key follows the usual rules of French spelling:
///   eau, au → o; ai, ei, ay, ey, é, eu, œu → e; ou, w → u; oi → ua; y → i;
///   en, em before a consonant → an; ain, ein, yn, un → in; m before b or p → n;
///   ph → f; ch, sh, sch → x; qu, q, ck, hard c → k; soft c, ç, ss, z → s; soft g, dj → j; gu → g;
///   gn → n; h is mute; double letters count once; d, t, s, x, z and e are mute at the end, p after
///   m and ou; er, ez, et sound like é there.
/// @param word one word in any case, accents kept (« ç » is heard).
/// @return letters a–z; empty for what has no Latin letter (another script).
QString soundKey(QStringView word);

} // namespace jalons
