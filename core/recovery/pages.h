#pragma once
#include "core/storage/raw_file.h"
#include <QByteArray>
#include <QSet>
#include <QVariant>
#include <functional>
#include <optional>
#include <vector>

namespace jalons {

/// A row as its page holds it: the values in the order of the columns, perhaps fewer.
struct RawRow
{
    qint64 id = 0;
    QVariantList values;
};

/// Reads an SQLite file page by page without SQLite, which gives up at the first page that is not
/// sound. Nothing is trusted: a cell whose lengths, types or UTF-8 do not hold is left out, alone.
/// The format is the one described at sqlite.org/fileformat2.html.
class Pages
{
public:
    using OnRow = std::function<void(const RawRow&)>;

    /// @throws Failure NotReadable.
    explicit Pages(const QString& path);

    quint32 count() const { return m_count; }
    bool hasHeader() const { return m_hasHeader; }
    /// user_version of the header; 0 without one.
    int userVersion() const { return m_userVersion; }
    /// Pages given back to the file: what they hold was deleted and must not come back.
    QSet<quint32> freePages() const;
    /// The rows of a tree of a table, in order; of an index, rows with the id last.
    /// @return false when a page or a cell of it could not be read.
    bool walk(quint32 root, QSet<quint32>& seen, const OnRow& onRow) const;
    /// The rows of one leaf of a table; none when it is anything else.
    QList<RawRow> leaf(quint32 page) const;

private:
    const uchar* at(quint32 page) const;
    quint32 number(quint32 page, quint32 offset, int bytes) const;
    bool varint(quint32 page, quint32& offset, quint64& value) const;
    std::optional<QByteArray> payload(
        quint32 page, quint32 offset, quint64 size, bool isTable) const;
    bool walk(quint32 page, int depth, QSet<quint32>& seen, const OnRow& onRow) const;
    bool readCell(quint32 page, quint32 offset, int type, const OnRow& onRow) const;

    /// A part of the file in memory. What the disk does not give is read as zeros, page by page.
    struct Chunk
    {
        qint64 number = -1;
        QByteArray bytes;
    };
    QByteArray read(qint64 offset, qint64 length) const;

    RawFile m_file;
    qint64 m_bytes = 0; ///< size of the file
    mutable std::vector<Chunk> m_chunks; ///< each holds one of those that share its place
    quint32 m_size = 4096;
    quint32 m_usable = 4096;
    quint32 m_count = 0;
    int m_userVersion = 0;
    bool m_hasHeader = false;
};

} // namespace jalons
