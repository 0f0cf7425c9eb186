#include "core/exchange/table.h"

#include "core/exchange/limits.h"
#include <algorithm>

namespace jalons {

namespace {
/// A title, a date and a blank line are all that stands above a header in the files seen.
constexpr std::size_t titleRows = 10;

qsizetype filled(const DataLine& line)
{
    return std::count_if(line.cells.begin(), line.cells.end(),
        [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}
} // namespace

bool TableBuilder::add(int number, QStringList cells, QHash<int, CellFault> faults)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].size() <= limits::cellCharacters)
            continue;
        cells[i].truncate(limits::cellCharacters);
        cells[i].squeeze();
        faults.insert(static_cast<int>(i), CellFault::TooLong);
    }
    if (cells.isEmpty())
        return true;
    if (m_rows.size() > static_cast<std::size_t>(limits::rows))
        return false;
    m_rows.push_back({number, std::move(cells), std::move(faults)});
    return true;
}

TableFault TableBuilder::finish(DataTable& into)
{
    if (m_rows.empty())
        return TableFault::Empty;
    std::size_t header = 0;
    if (filled(m_rows.front()) == 1)
        for (std::size_t i = 1; i < qMin(titleRows, m_rows.size()); ++i)
            if (filled(m_rows[i]) >= 3) {
                header = i;
                break;
            }
    into.headers = m_rows[header].cells;
    if (into.headers.size() > limits::columns)
        return TableFault::TooManyColumns;
    for (QString& name : into.headers)
        name = name.trimmed();
    const qsizetype width = into.headers.size();
    into.lines.reserve(m_rows.size() - header - 1);
    for (std::size_t i = header + 1; i < m_rows.size(); ++i) {
        DataLine& line = m_rows[i];
        if (line.cells.size() > width) {
            line.faults.insert(static_cast<int>(width), CellFault::BeyondHeader);
            line.cells.resize(width);
        }
        while (line.cells.size() < width)
            line.cells.append(QString());
        into.lines.push_back(std::move(line));
    }
    m_rows.clear();
    return TableFault::None;
}

} // namespace jalons
