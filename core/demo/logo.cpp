#include "core/demo/logo.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace jalons::demo {

namespace {

constexpr int side = 192; // pixels: sharp on paper at 16 mm
constexpr int samples = 4; // per pixel and direction, for smooth edges

struct Color
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

struct Tree
{
    double x, y, radius,
        foot; ///< centre and radius of the crown, foot of the trunk; the logo is 1 wide
    Color color;
};

constexpr Tree trees[]{
    {0.26, 0.46, 0.18, 0.86, {78, 139, 107}},
    {0.74, 0.46, 0.18, 0.86, {122, 168, 116}},
    {0.50, 0.33, 0.22, 0.86, {27, 98, 112}},
};

/// The colour at a point, or nothing.
const Color* colorAt(double x, double y)
{
    const Color* found = nullptr;
    for (const Tree& tree : trees) {
        const bool crown = std::hypot(x - tree.x, y - tree.y) <= tree.radius;
        const bool trunk = std::abs(x - tree.x) <= 0.022 && y >= tree.y && y <= tree.foot;
        if (crown || trunk)
            found = &tree.color;
    }
    static constexpr Color ground{27, 98, 112};
    if (y >= 0.86 && y <= 0.895 && x >= 0.06 && x <= 0.94)
        found = &ground;
    return found;
}

QByteArray pixels()
{
    QByteArray rows;
    rows.reserve(side * (4 * side + 1));
    for (int row = 0; row < side; ++row) {
        rows.append('\0'); // no filter
        for (int column = 0; column < side; ++column) {
            int red = 0;
            int green = 0;
            int blue = 0;
            int covered = 0;
            for (int i = 0; i < samples * samples; ++i) {
                const double x = (column + (i % samples + 0.5) / samples) / side;
                const double y = (row + (i / samples + 0.5) / samples) / side;
                if (const Color* color = colorAt(x, y)) {
                    red += color->red;
                    green += color->green;
                    blue += color->blue;
                    ++covered;
                }
            }
            const int count = std::max(1, covered);
            for (const int value :
                {red / count, green / count, blue / count, 255 * covered / (samples * samples)})
                rows.append(static_cast<char>(value));
        }
    }
    return rows;
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content
        + bigEndian(crc32(type + content));
}

QByteArray encode()
{
    QByteArray header = bigEndian(side) + bigEndian(side);
    header.append("\x08\x06\x00\x00\x00", 5); // 8 bits, red green blue alpha
    // qCompress puts the length before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(pixels(), 9).mid(4)) + chunk("IEND", {});
}

} // namespace

QByteArray logo()
{
    static const QByteArray png = encode();
    return png;
}

} // namespace jalons::demo
