#include "core/exchange/table.h"

#include "core/exchange/header_choice.h"
#include "core/exchange/limits.h"
#include "core/exchange/titles.h"
#include <QHash>
#include <algorithm>
#include <map>

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

DataTable withoutHidden(const DataTable& table)
{
    DataTable shown = table;
    std::erase_if(shown.lines, [](const DataLine& line) { return line.isHidden; });
    return shown;
}

int hiddenLines(const DataTable& table)
{
    return static_cast<int>(std::count_if(table.lines.begin(), table.lines.end(),
        [](const DataLine& line) { return line.isHidden; }));
}

TableFault TableBuilder::add(int number, std::vector<PlacedCell> cells, bool isHidden)
{
    std::erase_if(cells, [](const PlacedCell& cell) { return cell.text.trimmed().isEmpty(); });
    if (cells.empty())
        return TableFault::None;
    if (m_headers.isEmpty()) {
        m_first.push_back({number, std::move(cells), isHidden});
        return m_first.size() < titleRows ? TableFault::None : chooseHeader();
    }
    return fit({number, std::move(cells), isHidden});
}

TableFault TableBuilder::chooseHeader()
{
    std::vector<std::vector<PlacedCell>> rows;
    rows.reserve(m_first.size());
    for (const Row& row : m_first)
        rows.push_back(row.cells);
    const HeaderChoice choice = headerAmong(rows);
    if (choice.headers.size() > limits::columns)
        return TableFault::TooManyColumns;
    m_headers = choice.headers;
    m_above = static_cast<int>(choice.first);
    m_isHeadless = choice.isHeadless;
    for (std::size_t i = choice.next; i < m_first.size(); ++i)
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
    DataLine line{row.number, QStringList(width), {}, row.isHidden};
    m_bytes += qint64(sizeof(DataLine)) + pieceBytes + width * qint64(sizeof(QString));
    for (PlacedCell& cell : row.cells) {
        if (cell.text.size() > limits::cellCharacters) {
            cell.text.truncate(limits::cellCharacters);
            cell.text.squeeze();
            cell.fault = CellFault::TooLong;
        }
        m_bytes += cell.isShared ? 0 : bytesOf(cell.text);
        if (cell.column >= width) {
            if (cell.column >= limits::columns)
                return TableFault::TooManyColumns;
            m_bytes += qint64(sizeof(Beyond));
            m_beyond.push_back({m_lines.size(), std::move(cell)});
            continue;
        }
        if (cell.fault)
            line.faults.emplace_back(cell.column, *cell.fault);
        line.cells[cell.column] = std::move(cell.text);
    }
    m_lines.push_back(std::move(line));
    return m_bytes > limits::tableBytes ? TableFault::TooMuch : TableFault::None;
}

/// A column for each place to the right of the header that has a value.
TableFault TableBuilder::widen()
{
    std::map<int, int> values; // by column
    for (const Beyond& beyond : m_beyond)
        ++values[beyond.cell.column];
    m_bytes += qint64(m_lines.size()) * qint64(values.size()) * qint64(sizeof(QString));
    if (m_bytes > limits::tableBytes)
        return TableFault::TooMuch;
    const qsizetype width = m_headers.size();
    QHash<int, qsizetype> places;
    for (const auto& [column, count] : values) {
        places.insert(column, m_headers.size());
        m_headers.append(untitled(column));
    }
    if (!values.empty())
        for (DataLine& line : m_lines)
            line.cells.resize(m_headers.size());
    for (Beyond& beyond : m_beyond) {
        DataLine& line = m_lines[beyond.line];
        const auto place = static_cast<int>(places.value(beyond.cell.column, width));
        if (!beyond.cell.fault && values[beyond.cell.column] == 1)
            beyond.cell.fault = CellFault::BeyondHeader;
        if (beyond.cell.fault)
            line.faults.emplace_back(place, *beyond.cell.fault);
        line.cells[place] = std::move(beyond.cell.text);
    }
    m_beyond.clear();
    return TableFault::None;
}

void TableBuilder::nameUntitled()
{
    for (qsizetype column = 0; column < m_headers.size(); ++column)
        if (m_headers[column].isEmpty()
            && std::any_of(m_lines.begin(), m_lines.end(),
                [column](const DataLine& line) { return !line.cells[column].isEmpty(); }))
            m_headers[column] = untitled(static_cast<int>(column));
}

TableFault TableBuilder::finish(DataTable& into)
{
    if (m_headers.isEmpty()) {
        if (m_first.empty())
            return TableFault::Empty;
        if (const TableFault fault = chooseHeader(); fault != TableFault::None)
            return fault;
    }
    if (const TableFault fault = widen(); fault != TableFault::None)
        return fault;
    nameUntitled();
    into.headers = std::move(m_headers);
    into.lines = std::move(m_lines);
    into.above = m_above;
    into.isHeadless = m_isHeadless;
    return TableFault::None;
}

} // namespace jalons
