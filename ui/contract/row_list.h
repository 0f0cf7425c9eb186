#pragma once
#include <QList>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace jalons {

/// Makes the rows of a layout follow a list of values, known by their ids: rows that stay are kept
/// (with their focus and caret), new ones are made, the others go.
template <class Row, class Value, class Make>
void syncRows(QVBoxLayout* layout, QList<Row*>& rows, const std::vector<Value>& values, Make make)
{
    QList<Row*> next;
    for (const Value& value : values) {
        const auto known = std::find_if(
            rows.begin(), rows.end(), [&](const Row* row) { return row->id() == value.id; });
        if (known == rows.end()) {
            next.append(make(value));
        } else {
            next.append(*known);
            rows.erase(known);
        }
    }
    for (Row* gone : rows) {
        gone->disconnect();
        gone->hide();
        layout->removeWidget(gone);
        gone->setParent(nullptr);
        gone->deleteLater();
    }
    for (int i = 0; i < static_cast<int>(next.size()); ++i)
        if (layout->indexOf(next[i]) != i) {
            layout->removeWidget(next[i]);
            layout->insertWidget(i, next[i]);
        }
    rows = next;
}

} // namespace jalons
