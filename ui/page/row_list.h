#pragma once
#include "ui/widgets/layouts.h"
#include <algorithm>
#include <vector>

namespace jalons {

/// What tells a record of a list from the others; overloaded for one that bears its id elsewhere.
template <class Value> auto rowId(const Value& value)
{
    return value.id;
}

/// Rows that follow a list of records, known by their ids: rows that stay are kept (with their
/// focus and caret), new ones are made, the others go.
template <class Row, class Value> class RowList
{
public:
    explicit RowList(int spacing)
        : m_layout(inColumn({}, spacing))
    {
    }

    QVBoxLayout* layout() const { return m_layout; }
    /// @param make a row for a record; @param fill a row with its record, its rank from 1.
    template <class Make, class Fill>
    void show(const std::vector<Value>& values, Make make, Fill fill)
    {
        QList<Row*> next;
        for (const Value& value : values) {
            Row* known = of(rowId(value));
            next.append(known ? known : make(value));
            m_rows.removeOne(known);
        }
        for (Row* gone : m_rows) {
            gone->disconnect();
            gone->hide();
            m_layout->removeWidget(gone);
            gone->setParent(nullptr);
            gone->deleteLater();
        }
        for (int i = 0; i < static_cast<int>(next.size()); ++i)
            if (m_layout->indexOf(next[i]) != i) {
                m_layout->removeWidget(next[i]);
                m_layout->insertWidget(i, next[i]);
            }
        m_rows = next;
        for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
            fill(m_rows[i], values[static_cast<std::size_t>(i)], i + 1);
    }
    void readInto(std::vector<Value>& values) const
    {
        for (const Row* row : m_rows)
            values.push_back(row->read());
    }
    /// Null when there is none.
    template <class Id> Row* of(Id id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
            [&](const Row* row) { return rowId(row->record()) == id; });
        return found == m_rows.end() ? nullptr : *found;
    }

private:
    QVBoxLayout* m_layout;
    QList<Row*> m_rows;
};

} // namespace jalons
