#pragma once
#include "core/storage/work.h"

namespace jalons {

/// The SQL of whoever reads or works: for stores. The window reads and changes through them alone
/// (a test refuses this header there), so that what is asked of the file stands in one place.
class Sql
{
public:
    explicit Sql(const Reader& reader)
        : m_reader(reader)
    {
    }

    template <class... Args> Rows select(const QString& sql, const Args&... args) const
    {
        return m_reader.m_database.select(sql, {stored(args)...}, m_reader.m_gate);
    }
    Rows selectWith(const QString& sql, const QVariantList& values) const
    {
        return m_reader.m_database.select(sql, values, m_reader.m_gate);
    }
    template <class... Args> QVariant value(const QString& sql, const Args&... args) const
    {
        return m_reader.m_database.value(sql, {stored(args)...}, m_reader.m_gate);
    }
    /// Every row through @p read(Row) -> T.
    template <class Read, class... Args>
    auto all(const QString& sql, Read read, const Args&... args) const
    {
        return allWith(sql, read, {stored(args)...});
    }
    template <class Read>
    auto allWith(const QString& sql, Read read, const QVariantList& values) const
    {
        std::vector<decltype(read(std::declval<Row>()))> list;
        for (Rows rows = selectWith(sql, values); rows.next();)
            list.push_back(read(rows.row()));
        return list;
    }
    /// The one row through @p read; throws Refusal(Missing) when there is none.
    template <class Read, class... Args>
    auto one(const QString& sql, Read read, const Args&... args) const
    {
        Rows rows = select(sql, args...);
        if (!rows.next())
            throw Refusal(Problem{QString(), ProblemKind::Missing, {}});
        return read(rows.row());
    }
    /// The connection, past what is asked of the actor: for what no row holds.
    Database& database() const { return m_reader.m_database; }

private:
    const Reader& m_reader;
};

} // namespace jalons
