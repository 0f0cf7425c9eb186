#pragma once
#include "core/exchange/table.h"
#include "core/exchange/titles.h"
#include <algorithm>

namespace jalons {

/// A sheet of a workbook, before it is read.
struct SheetName
{
    QString name;
    bool isHidden = false;
};

/// Reads the sheet that was asked for; otherwise the first visible one whose titles are known (a
/// cover sheet is passed over), else the first visible one with a value, else a hidden one.
/// @param read reads the sheet of this place into a table: TableFault(std::size_t, DataTable&).
template <class Read>
void readBestSheet(
    TableReading& reading, const std::vector<SheetName>& sheets, const QString& wanted, Read read)
{
    for (const SheetName& sheet : sheets) {
        reading.sheets.append(sheet.name);
        if (sheet.isHidden)
            reading.hiddenSheets.append(sheet.name);
    }
    reading.fault = TableFault::Empty;
    for (const bool hidden : {false, true}) {
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (wanted.isEmpty() ? sheets[i].isHidden != hidden
                                 : (sheets[i].name != wanted || hidden))
                continue;
            DataTable table;
            table.sheet = sheets[i].name;
            table.typed = true;
            const TableFault fault = read(i, table);
            if (fault == TableFault::Empty
                || (fault == TableFault::None && table.lines.empty()
                    && reading.fault == TableFault::None))
                continue;
            if (fault != TableFault::None) {
                reading.table = {};
                reading.fault = fault;
                return;
            }
            const bool isList = knownTitles(table.headers) >= 2 && !table.lines.empty();
            if (reading.fault == TableFault::Empty || isList)
                reading.table = std::move(table);
            reading.fault = TableFault::None;
            if (isList || !wanted.isEmpty())
                return;
        }
        if (reading.fault == TableFault::None)
            return;
    }
}

} // namespace jalons
