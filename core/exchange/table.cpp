#include "core/exchange/table.h"

#include "core/exchange/limits.h"
#include <algorithm>

namespace jalons {

namespace {
/// A title, a date and a blank line are all that stands above a header in the files seen.
constexpr std::size_t titleRows = 10;
/// What the system keeps beside what is asked of it, once for each piece.
constexpr qint64 pieceBytes = 32;

qint64 bytesOf(const QString& text)
{
    return text.isEmpty() ? 0 : qint64(text.capacity()) * 2 + pieceBytes;
}
} // namespace

std::optional<CellFault> DataLine::faultOf(int column) const
{
    const auto found = std::find_if(
        faults.begin(), faults.end(), [&](const auto& fault) { return fault.first == column; });
    return found == faults.end() ? std::nullopt : std::optional(found->second);
}

TableFault TableBuilder::add(int number, std::vector<PlacedCell> cells)
{
    std::erase_if(cells, [](const PlacedCell& cell) { return cell.text.trimmed().isEmpty(); });
    if (cells.empty())
        return TableFault::None;
    if (m_headers.isEmpty()) {
        m_first.push_back({number, std::move(cells)});
        return m_first.size() < titleRows ? TableFault::None : chooseHeader();
    }
    return fit({number, std::move(cells)});
}

TableFault TableBuilder::chooseHeader()
{
    std::size_t header = 0;
    if (m_first.front().cells.size() == 1)
        for (std::size_t i = 1; i < m_first.size(); ++i)
            if (m_first[i].cells.size() >= 3) {
                header = i;
                break;
            }
    const std::vector<PlacedCell>& names = m_first[header].cells;
    if (names.back().column >= limits::columns)
        return TableFault::TooManyColumns;
    m_headers.resize(names.back().column + 1);
    for (const PlacedCell& cell : names)
        m_headers[cell.column] = cell.text.left(limits::cellCharacters).trimmed();
    for (std::size_t i = header + 1; i < m_first.size(); ++i)
        if (const TableFault fault = fit(std::move(m_first[i])); fault != TableFault::None)
            return fault;
    m_first.clear();
    return TableFault::None;
}

TableFault TableBuilder::fit(Row row)
{
    if (m_lines.size() >= static_cast<std::size_t>(limits::rows))
        return TableFault::TooManyRows;
    const auto width = static_cast<int>(m_headers.size());
    DataLine line{row.number, QStringList(width), {}};
    m_bytes += qint64(sizeof(DataLine)) + pieceBytes + width * qint64(sizeof(QString));
    for (PlacedCell& cell : row.cells) {
        if (cell.column >= width) {
            line.faults.emplace_back(width, CellFault::BeyondHeader);
            break;
        }
        if (cell.isError)
            line.faults.emplace_back(cell.column, CellFault::Error);
        if (cell.text.size() > limits::cellCharacters) {
            cell.text.truncate(limits::cellCharacters);
            cell.text.squeeze();
            line.faults.emplace_back(cell.column, CellFault::TooLong);
        }
        m_bytes += cell.isShared ? 0 : bytesOf(cell.text);
        line.cells[cell.column] = std::move(cell.text);
    }
    m_lines.push_back(std::move(line));
    return m_bytes > limits::tableBytes ? TableFault::TooMuch : TableFault::None;
}

TableFault TableBuilder::finish(DataTable& into)
{
    if (m_headers.isEmpty()) {
        if (m_first.empty())
            return TableFault::Empty;
        if (const TableFault fault = chooseHeader(); fault != TableFault::None)
            return fault;
    }
    into.headers = std::move(m_headers);
    into.lines = std::move(m_lines);
    return TableFault::None;
}

} // namespace jalons
