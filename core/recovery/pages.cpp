#include "core/recovery/pages.h"

#include "core/storage/failure.h"
#include <QStringDecoder>
#include <QtEndian>
#include <bit>

namespace jalons {

namespace {

enum PageType { InteriorIndex = 2, InteriorTable = 5, LeafIndex = 10, LeafTable = 13 };
constexpr int deepest = 20;
constexpr quint32 headerSize = 100;
constexpr qint64 chunkSize = 65536; // of bytes: the largest page there is
constexpr qint64 chunksKept = 512;
constexpr qint64 smallest = 4096; // bytes read alone where the disk fails

/// A variable-length integer of a record; false when it runs over the end.
bool varintOf(const QByteArray& bytes, qsizetype& offset, quint64& value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (offset >= bytes.size())
            return false;
        const auto byte = static_cast<uchar>(bytes[offset++]);
        if (i == 8) {
            value = value << 8 | byte;
            return true;
        }
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return true;
    }
    return true;
}

qint64 integer(const char* bytes, int size)
{
    qint64 value = static_cast<signed char>(bytes[0]);
    for (int i = 1; i < size; ++i)
        value
            = static_cast<qint64>(static_cast<quint64>(value) << 8) | static_cast<uchar>(bytes[i]);
    return value;
}

std::optional<QVariant> valueOf(quint64 type, const char* bytes, qsizetype size)
{
    static constexpr int sizes[]{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant(QMetaType(QMetaType::QString));
    if (type <= 6)
        return integer(bytes, sizes[type]);
    if (type == 7) {
        const quint64 bits = qFromBigEndian<quint64>(bytes);
        return std::bit_cast<double>(bits);
    }
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type % 2 == 0)
        return QByteArray(bytes, size);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes, size));
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<QVariantList> recordOf(const QByteArray& payload)
{
    static constexpr int sizes[]{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    qsizetype offset = 0;
    quint64 header = 0;
    if (!varintOf(payload, offset, header) || header > quint64(payload.size()))
        return std::nullopt;
    qsizetype content = qsizetype(header);
    QVariantList values;
    while (offset < qsizetype(header)) {
        quint64 type = 0;
        if (!varintOf(payload, offset, type) || type == 10 || type == 11)
            return std::nullopt;
        const quint64 size = type < 10 ? quint64(sizes[type]) : (type - 12) / 2;
        if (size > quint64(payload.size() - content))
            return std::nullopt;
        auto value = valueOf(type, payload.constData() + content, qsizetype(size));
        if (!value)
            return std::nullopt;
        values.append(std::move(*value));
        content += qsizetype(size);
    }
    if (offset != qsizetype(header) || content != payload.size())
        return std::nullopt;
    return values;
}

} // namespace

Pages::Pages(const QString& path)
    : m_file(path)
    , m_bytes(m_file.size())
    , m_chunks(chunksKept)
{
    if (m_bytes < headerSize)
        throw Failure({ErrorKind::NotReadable, path, {}});
    const QByteArray header = read(0, headerSize);
    m_hasHeader = header.startsWith(QByteArray("SQLite format 3", 16));
    const quint32 said = qFromBigEndian<quint16>(header.constData() + 16);
    const quint32 size = said == 1 ? 65536 : said;
    if (m_hasHeader && size >= 512 && std::has_single_bit(size))
        m_size = size;
    const auto reserved = static_cast<uchar>(header[20]);
    m_usable = m_size - (m_hasHeader && reserved < m_size / 4 ? reserved : 0);
    m_count = static_cast<quint32>(m_bytes / m_size);
    m_userVersion = m_hasHeader ? qFromBigEndian<qint32>(header.constData() + 60) : 0;
}

QByteArray Pages::read(qint64 offset, qint64 length) const
{
    QByteArray bytes;
    try {
        bytes = m_file.read(offset, length);
    } catch (const Failure&) {
        if (length > smallest)
            for (qint64 done = 0; done < length; done += smallest)
                bytes += read(offset + done, smallest);
    }
    // Where the disk gives nothing, or the file was cut meanwhile.
    return bytes.leftJustified(length, '\0');
}

const uchar* Pages::at(quint32 page) const
{
    const qint64 offset = qint64(page - 1) * m_size;
    const qint64 number = offset / chunkSize;
    Chunk& chunk = m_chunks[static_cast<std::size_t>(number % chunksKept)];
    if (chunk.number != number) {
        chunk.bytes = read(number * chunkSize, chunkSize);
        chunk.number = number;
    }
    return reinterpret_cast<const uchar*>(chunk.bytes.constData()) + offset % chunkSize;
}

quint32 Pages::number(quint32 page, quint32 offset, int bytes) const
{
    if (page == 0 || page > m_count || offset + quint32(bytes) > m_size)
        return 0;
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | at(page)[offset + quint32(i)];
    return value;
}

bool Pages::varint(quint32 page, quint32& offset, quint64& value) const
{
    if (offset >= m_usable)
        return false;
    const auto bytes = QByteArray::fromRawData(
        reinterpret_cast<const char*>(at(page)) + offset, qsizetype(m_usable - offset));
    qsizetype used = 0;
    const bool read = varintOf(bytes, used, value);
    offset += quint32(used);
    return read;
}

QSet<quint32> Pages::freePages() const
{
    QSet<quint32> pages;
    if (!m_hasHeader)
        return pages;
    for (quint32 trunk = number(1, 32, 4); trunk != 0 && trunk <= m_count && !pages.contains(trunk);
         trunk = number(trunk, 0, 4)) {
        pages.insert(trunk);
        const quint32 leaves = qMin(number(trunk, 4, 4), m_usable / 4 - 2);
        for (quint32 i = 0; i < leaves; ++i)
            pages.insert(number(trunk, 8 + 4 * i, 4));
    }
    return pages;
}

std::optional<QByteArray> Pages::payload(
    quint32 page, quint32 offset, quint64 size, bool isTable) const
{
    if (size > quint64(m_bytes))
        return std::nullopt;
    const quint64 most = isTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const quint64 least = (m_usable - 12) * 32 / 255 - 23;
    quint64 local = size;
    if (size > most) {
        local = least + (size - least) % (m_usable - 4);
        if (local > most)
            local = least;
    }
    if (offset + local > m_usable)
        return std::nullopt;
    QByteArray bytes(reinterpret_cast<const char*>(at(page)) + offset, qsizetype(local));
    if (size == local)
        return bytes;
    quint32 next = number(page, offset + quint32(local), 4);
    for (quint32 hops = 0; quint64(bytes.size()) < size; ++hops) {
        if (next < 2 || next > m_count || hops > m_count)
            return std::nullopt;
        const quint64 rest = qMin<quint64>(size - quint64(bytes.size()), m_usable - 4);
        bytes.append(reinterpret_cast<const char*>(at(next)) + 4, qsizetype(rest));
        next = number(next, 0, 4);
    }
    return bytes;
}

bool Pages::readCell(quint32 page, quint32 offset, int type, const OnRow& onRow) const
{
    const bool isTable = type == LeafTable;
    quint64 size = 0;
    quint64 id = 0;
    if (!varint(page, offset, size) || (isTable && !varint(page, offset, id)))
        return false;
    const auto bytes = payload(page, offset, size, isTable);
    const auto values = bytes ? recordOf(*bytes) : std::nullopt;
    if (!values)
        return false;
    onRow({static_cast<qint64>(id), *values});
    return true;
}

bool Pages::walk(quint32 root, QSet<quint32>& seen, const OnRow& onRow) const
{
    return walk(root, 0, seen, onRow);
}

bool Pages::walk(quint32 page, int depth, QSet<quint32>& seen, const OnRow& onRow) const
{
    if (page == 0 || page > m_count || depth > deepest || seen.contains(page))
        return false;
    const quint32 start = page == 1 ? headerSize : 0;
    const auto type = static_cast<int>(number(page, start, 1));
    const bool interior = type == InteriorIndex || type == InteriorTable;
    if (!interior && type != LeafIndex && type != LeafTable)
        return false;
    seen.insert(page);
    const quint32 cells = number(page, start + 3, 2);
    const quint32 pointers = start + (interior ? 12 : 8);
    bool whole = true;
    for (quint32 i = 0; i < cells; ++i) {
        if (pointers + 2 * i + 2 > m_usable)
            return false;
        quint32 cell = number(page, pointers + 2 * i, 2);
        if (cell < pointers || cell >= m_usable) {
            whole = false;
            continue;
        }
        if (interior) {
            whole = walk(number(page, cell, 4), depth + 1, seen, onRow) && whole;
            cell += 4;
        }
        if (type != InteriorTable)
            whole = readCell(page, cell, type, onRow) && whole;
    }
    if (interior)
        whole = walk(number(page, start + 8, 4), depth + 1, seen, onRow) && whole;
    return whole;
}

QList<RawRow> Pages::leaf(quint32 page) const
{
    QList<RawRow> rows;
    const quint32 start = page == 1 ? headerSize : 0;
    if (number(page, start, 1) != LeafTable)
        return rows;
    QSet<quint32> seen;
    walk(page, deepest, seen, [&](const RawRow& row) { rows.append(row); });
    return rows;
}

} // namespace jalons
