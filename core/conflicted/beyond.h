#pragma once
#include "core/conflicted/copy_file.h"
#include "core/conflicted/schema_links.h"

namespace jalons::copies {

/// A row of the copy, by its table and its number there.
using Key = QPair<QString, qint64>;
inline Key keyOf(const Touched& row)
{
    return {row.table, row.id};
}

/// The rows of a copy as changes, found by their key.
class Beyond
{
public:
    Beyond(Database& file, CopyFile& copy)
        : m_copy(copy)
        , m_changes(copy.changesBeyond(file))
        , m_links(copy.database(), [this](const QString& table, qint64 id) {
            return image({table, id});
        })
    {
        for (std::size_t i = 0; i < m_changes.size(); ++i)
            m_places.insert(keyOf(m_changes[i].row), i);
    }

    const std::vector<CopyChange>& all() const { return m_changes; }
    /// Null when the copy did nothing to the row.
    const CopyChange* of(const Key& key) const
    {
        const auto found = m_places.constFind(key);
        return found == m_places.cend() ? nullptr : &m_changes[*found];
    }
    /// As it is in the copy, or was before it was removed there.
    QJsonObject image(const Key& key) const
    {
        if (const CopyChange* change = of(key))
            return change->now.isEmpty() ? change->base : change->now;
        return m_copy.row(key.first, key.second);
    }
    QSet<qint64> owners(const CopyChange& change)
    {
        return m_links.owners(change.row.table, change.row.id);
    }
    const SchemaLinks& links() const { return m_links; }
    CopyFile& copy() { return m_copy; }

private:
    CopyFile& m_copy;
    std::vector<CopyChange> m_changes;
    QHash<Key, std::size_t> m_places;
    SchemaLinks m_links;
};

} // namespace jalons::copies
