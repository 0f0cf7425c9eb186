#pragma once
#include <QString>
#include <QStringList>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace jalons {

/// What is odd about one cell of a table.
enum class CellFault {
    TooLong, ///< cut at the longest length
    BeyondHeader, ///< a value to the right of the last header: a separator too many
    Error ///< a formula that gives an error (#N/A, #REF!…)
};

/// A line of a table under its header.
struct DataLine
{
    int number = 0; ///< as the person's spreadsheet shows it, the first line of the file being 1
    QStringList cells; ///< as many as the headers
    std::vector<std::pair<int, CellFault>> faults; ///< by column, from left to right

    /// What is odd about a cell, if anything is.
    std::optional<CellFault> faultOf(int column) const;
};

/// A sheet or a CSV file read to the end: texts only. Dates of a workbook are ISO texts.
struct DataTable
{
    QString sheet; ///< name of the sheet; empty for CSV
    QStringList headers;
    std::vector<DataLine> lines; ///< lines without any value are left out
    bool typed = false; ///< a workbook: phone numbers may have lost their leading zero
};

/// Why a file cannot be read as a table at all.
enum class TableFault {
    None,
    Missing,
    Unreadable, ///< the system does not let us read it
    Empty, ///< no line with a value
    NotATable, ///< neither CSV nor XLSX
    OldWorkbook, ///< .xls of before 2007, or a workbook locked with a password
    OtherWorkbook, ///< .ods, .numbers…: a zip without the parts of an XLSX
    Damaged, ///< truncated or malformed; detail: where
    TooLarge, ///< beyond limits::fileBytes
    TooMuch, ///< would take more memory than an import may
    Bomb, ///< inflates beyond all measure
    TooManyColumns,
    TooManyRows,
    Cancelled
};

struct TableReading
{
    DataTable table{};
    QStringList sheets{}; ///< of a workbook, in its order
    TableFault fault = TableFault::None;
    QString detail{}; ///< technical

    bool ok() const { return fault == TableFault::None; }
};

/// How far a long work is; false asks it to stop. Called every some hundred lines.
using Step = std::function<bool(int done, int total)>;

/// Reads a CSV or XLSX file, told apart by their first bytes and not by their names.
/// @param sheet empty: the first sheet that has a value.
TableReading readTable(const QString& path, const QString& sheet = {}, const Step& step = {});

/// A cell of a row in which blank ones are left out.
struct PlacedCell
{
    int column = 0;
    QString text;
    bool isError = false;
    bool isShared = false; ///< its text is kept once for many cells
};

/// Puts the rows together: the header is the first line that has a value (a title alone in its line
/// above a wider header is passed over), then lines are fitted to it, as soon as it is known: a
/// value far to the right takes no room in every line.
class TableBuilder
{
public:
    /// @param already bytes that the reading has taken besides.
    explicit TableBuilder(qint64 already = 0)
        : m_bytes(already)
    {
    }
    /// @param cells from left to right. @return TooManyRows, TooManyColumns or TooMuch.
    TableFault add(int number, std::vector<PlacedCell> cells);
    /// @return Empty when nothing was added, TooMuch.
    TableFault finish(DataTable& into);

private:
    struct Row
    {
        int number = 0;
        std::vector<PlacedCell> cells;
    };
    TableFault chooseHeader();
    TableFault fit(Row row);

    std::vector<Row> m_first; ///< until the header is known
    QStringList m_headers;
    std::vector<DataLine> m_lines;
    qint64 m_bytes = 0;
};

} // namespace jalons
