#include "core/exchange/decode.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace jalons {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the five bytes it leaves undefined stay what they are.
constexpr std::array<char16_t, 32> windows{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019,
    0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E,
    0x0178};

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

QString singleBytes(QByteArrayView bytes, bool iso)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool high = byte >= 0x80 && byte <= 0x9F;
        text[i] = QChar(iso ? latin9(byte) : high ? windows[byte - 0x80U] : char16_t(byte));
    }
    return text;
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

} // namespace

Encoding detectEncoding(const QByteArray& bytes)
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
    return looksIso(bytes) ? Encoding::Iso885915 : Encoding::Windows1252;
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
        text = singleBytes(bytes, encoding == Encoding::Iso885915);
        break;
    case Encoding::Mixed:
        lines(bytes, [&](QByteArrayView line) {
            text += isUtf8(line) ? QString::fromUtf8(line) : singleBytes(line, false);
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
