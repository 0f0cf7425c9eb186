#pragma once
#include "core/exchange/decode.h"
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
    BeyondHeader, ///< alone to the right of the last header: perhaps a separator too many
    Error, ///< a formula that gives an error (#N/A, #REF!…)
    LostQuote, ///< a quote that closes nothing was left out, the line read without it
    Swallows ///< a quoted cell holds a line as wide as the table: perhaps other people
};

/// A line of a table under its header.
struct DataLine
{
    int number = 0; ///< as the person's spreadsheet shows it, the first line of the file being 1
    QStringList cells; ///< as many as the headers
    std::vector<std::pair<int, CellFault>> faults; ///< by column, from left to right
    bool isHidden = false; ///< the spreadsheet does not show it: hidden, or filtered

    /// What is odd about a cell, if anything is.
    std::optional<CellFault> faultOf(int column) const;
};

/// A sheet or a CSV file read to the end: texts only. Dates of a workbook are ISO texts.
struct DataTable
{
    QString sheet; ///< name of the sheet; empty for CSV
    QStringList headers;
    std::vector<DataLine> lines; ///< lines without any value are left out
    bool typed = false; ///< a workbook: its dates are ISO texts
    int above = 0; ///< lines with a value above the titles: a title of the list, a date
    bool isHeadless = false; ///< the first line is already somebody: no titles
};

/// Why a file cannot be read as a table at all.
enum class TableFault {
    None,
    Missing,
    Unreadable, ///< the system does not let us read it
    Empty, ///< no line with a value
    NotATable, ///< no kind of list that is known
    OldWorkbook, ///< .xls of before 2007, or a workbook locked with a password
    OtherWorkbook, ///< .numbers…: a zip without the parts of a workbook that is known
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
    QStringList hiddenSheets{}; ///< those of them that the spreadsheet does not show
    TableFault fault = TableFault::None;
    QString detail{}; ///< technical
    Encoding encoding = Encoding::Utf8; ///< of a text file
    /// What else the bytes may be, with a line that reads differently; the one taken is the first.
    /// Empty without doubt.
    std::vector<EncodingSample> doubts{};

    bool ok() const { return fault == TableFault::None; }
};

/// How far a long work is; false asks it to stop. Called every some hundred lines.
using Step = std::function<bool(int done, int total)>;

/// How many rows are read or written between two calls of a Step.
inline constexpr int rowsPerStep = 500;

/// The lines that the spreadsheet shows.
DataTable withoutHidden(const DataTable& table);
int hiddenLines(const DataTable& table);

/// Reads a list: CSV, XLSX, ODS, a page of HTML or XML of Excel 2003, told apart by their first
/// bytes and not by their names.
/// @param sheet empty: the one that looks like a list.
TableReading readTable(const QString& path, const QString& sheet = {}, const Step& step = {},
    std::optional<Encoding> encoding = std::nullopt);

/// A cell of a row in which blank ones are left out.
struct PlacedCell
{
    int column = 0;
    QString text;
    std::optional<CellFault> fault{};
    bool isShared = false; ///< its text is kept once for many cells
};

/// Puts the rows together: the header is, of the first lines, the one with the most known titles,
/// else the first that has a value (a title alone in its line above a wider header is passed over);
/// a line of groups above it (« Référent » over « Nom; Prénom ») or of more words below it is
/// joined to it. Lines are fitted to it as soon as it is known: a value far to the right takes no
/// room in every line. Columns with values and without a title are called « colonne 4 ».
class TableBuilder
{
public:
    /// @param already bytes that the reading has taken besides.
    explicit TableBuilder(qint64 already = 0)
        : m_bytes(already)
    {
    }
    /// @param cells from left to right. @return TooManyRows, TooManyColumns or TooMuch.
    TableFault add(int number, std::vector<PlacedCell> cells, bool isHidden = false);
    /// @return Empty when nothing was added, TooMuch.
    TableFault finish(DataTable& into);

private:
    struct Row
    {
        int number = 0;
        std::vector<PlacedCell> cells;
        bool isHidden = false;
    };
    struct Beyond
    {
        std::size_t line = 0;
        PlacedCell cell;
    };
    TableFault chooseHeader();
    TableFault fit(Row row);
    TableFault widen();
    void nameUntitled();

    std::vector<Row> m_first; ///< until the header is known
    QStringList m_headers;
    std::vector<DataLine> m_lines;
    std::vector<Beyond> m_beyond; ///< values to the right of the header
    int m_above = 0;
    bool m_isHeadless = false;
    qint64 m_bytes = 0;
};

} // namespace jalons
