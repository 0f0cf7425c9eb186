#include "core/exchange/decode.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

namespace jalons {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five bytes it leaves undefined stay what they are.
constexpr std::array<char16_t, 32> windows{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019,
    0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E,
    0x0178};

/// Mac OS Roman from 0x80.
constexpr std::array<char16_t, 128> macRoman{0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC,
    0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED,
    0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB,
    0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122,
    0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202,
    0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF, 0x00A1, 0x00AC,
    0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152,
    0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA,
    0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA,
    0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB,
    0x02C7};

char16_t latin9(uchar byte)
{
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

char16_t charOf(uchar byte, Encoding encoding)
{
    if (byte < 0x80)
        return byte;
    if (encoding == Encoding::MacRoman)
        return macRoman[byte - 0x80U];
    if (encoding == Encoding::Iso885915)
        return latin9(byte);
    return byte <= 0x9F ? windows[byte - 0x80U] : char16_t(byte);
}

QString singleBytes(QByteArrayView bytes, Encoding encoding)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(charOf(static_cast<uchar>(bytes[i]), encoding));
    return text;
}

/// How much a character looks like one of a French list, between its neighbours.
int plausibility(QChar before, QChar c, QChar after)
{
    constexpr QStringView french(u"éèêëàâäçîïôöùûüÿœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆ");
    constexpr QStringView signs(u"’‘“”«»…–—€°ºª²·\u00A0");
    const bool inWord = before.isLetter() && after.isLetter();
    if (c.isLetter()) {
        // « AndrŽ », « AndrÈ »: a capital after a small letter.
        const int shape = c.isUpper() && before.isLower() ? -3 : 0;
        return (french.contains(c) ? 2 : 1) + shape;
    }
    if (signs.contains(c))
        return inWord && c != u'’' ? -1 : 1;
    return -2;
}

/// Of the bytes above ASCII; at most the first hundred thousand are looked at.
int plausibility(const QByteArray& bytes, Encoding encoding)
{
    const auto at = [&](qsizetype i) {
        return i < 0 || i >= bytes.size() ? QChar(u' ')
                                          : QChar(charOf(static_cast<uchar>(bytes[i]), encoding));
    };
    int score = 0;
    int seen = 0;
    for (qsizetype i = 0; i < bytes.size() && seen < 100'000; ++i) {
        if (static_cast<uchar>(bytes[i]) < 0x80)
            continue;
        ++seen;
        score += plausibility(at(i - 1), at(i), at(i + 1));
    }
    return score;
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// « cœur » in ISO-8859-15 would be « c½ur » in Windows-1252.
bool looksIso(const QByteArray& bytes)
{
    bool found = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte >= 0x80 && byte <= 0x9F)
            return false;
        const bool ligature = byte == 0xBD || byte == 0xBC;
        if (ligature && i + 1 < bytes.size() && isLetter(bytes[i + 1]))
            found = true;
    }
    return found;
}

/// Calls @p each with every line, its end included.
template <class F> void lines(const QByteArray& bytes, F each)
{
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end + 1;
        each(QByteArrayView(bytes).sliced(from, to - from));
        from = to;
    }
}

/// What a mark or the bytes say without doubt.
std::optional<Encoding> sureEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return isUtf8(bytes) ? Encoding::Utf8 : Encoding::Mixed;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    // Without a mark: western text in UTF-16 has a zero in every other byte.
    const QByteArrayView head = QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const qsizetype half = head.size() / 2;
    if (half >= 2 && zeros[1] > half / 2 && zeros[0] < half / 10 + 1)
        return Encoding::Utf16Le;
    if (half >= 2 && zeros[0] > half / 2 && zeros[1] < half / 10 + 1)
        return Encoding::Utf16Be;
    if (isUtf8(bytes))
        return Encoding::Utf8;
    bool someUtf8 = false;
    lines(bytes, [&](QByteArrayView line) {
        const bool ascii = std::all_of(
            line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
        someUtf8 = someUtf8 || (!ascii && isUtf8(line));
    });
    if (someUtf8)
        return Encoding::Mixed;
    return std::nullopt;
}

} // namespace

Encoding detectEncoding(const QByteArray& bytes)
{
    return guessEncoding(bytes).encoding;
}

EncodingGuess guessEncoding(const QByteArray& bytes)
{
    if (const auto sure = sureEncoding(bytes))
        return {*sure};
    // A list is more often of Windows than of an old Mac: this much more must speak for the Mac.
    constexpr int prior = 2;
    const Encoding western = looksIso(bytes) ? Encoding::Iso885915 : Encoding::Windows1252;
    const int lead = plausibility(bytes, western) + prior - plausibility(bytes, Encoding::MacRoman);
    EncodingGuess guess{lead >= 0 ? western : Encoding::MacRoman};
    if (qAbs(lead) >= prior)
        return guess;
    lines(bytes, [&](QByteArrayView line) {
        const bool ascii = std::all_of(
            line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
        if (ascii || !guess.samples.empty())
            return;
        const Encoding other = lead >= 0 ? Encoding::MacRoman : western;
        for (const Encoding one : {guess.encoding, other})
            guess.samples.push_back({one,
                singleBytes(line.first(qMin<qsizetype>(line.size(), 200)), one).simplified()});
    });
    return guess;
}

QString decode(const QByteArray& bytes, Encoding encoding)
{
    QString text;
    switch (encoding) {
    case Encoding::Utf8:
        text = QString::fromUtf8(bytes);
        break;
    case Encoding::Utf16Le:
        text = QStringDecoder(QStringDecoder::Utf16LE)(bytes);
        break;
    case Encoding::Utf16Be:
        text = QStringDecoder(QStringDecoder::Utf16BE)(bytes);
        break;
    case Encoding::Windows1252:
    case Encoding::Iso885915:
    case Encoding::MacRoman:
        text = singleBytes(bytes, encoding);
        break;
    case Encoding::Mixed:
        lines(bytes, [&](QByteArrayView line) {
            text += isUtf8(line) ? QString::fromUtf8(line)
                                 : singleBytes(line, Encoding::Windows1252);
        });
        break;
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

bool isBinary(const QByteArray& bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return false;
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'
            && c != '\v' && c != '\x1a' && c != '\x1b';
    });
}

} // namespace jalons
