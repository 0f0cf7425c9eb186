#pragma once
#include "core/exchange/table.h"
#include <QByteArray>

namespace jalons {

/// Exports of web programs are often pages of HTML, or XML of Excel 2003, whose name ends in .xls.
enum class MarkupKind { None, Html, SpreadsheetXml };
MarkupKind markupOf(const QByteArray& bytes);

/// Reads the tables of a page of HTML: the first with known titles, else the first with a value.
TableReading readHtml(const QByteArray& bytes, const Step& step = {},
    std::optional<Encoding> encoding = std::nullopt);
/// Reads a sheet of an XML workbook of Excel 2003.
TableReading readSpreadsheetXml(
    const QByteArray& bytes, const QString& sheet, const Step& step = {});

} // namespace jalons
