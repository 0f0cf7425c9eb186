#pragma once
#include "core/exchange/table.h"
#include <QByteArray>

namespace jalons {

/// The separator of a CSV text: the one of tab « ; » « | » « , » that cuts most finely the
/// lines as wide as the header.
QChar detectSeparator(const QString& text);

/// Reads CSV as spreadsheets and administrations write it. Quoted fields may hold separators, ends
/// of lines and doubled quotes. A lone quote is kept as a character and never swallows the rest of
/// the file: a quote that is not closed within the longest cell opens nothing, nor one whose cell
/// would take in other lines of the table.
/// @param chosen the encoding, when somebody has chosen it.
TableReading readCsv(
    const QByteArray& bytes, const Step& step = {}, std::optional<Encoding> chosen = std::nullopt);

/// A text as a CSV cell, quoted when it must be. What a spreadsheet would run as a formula
/// (« = », « + », « - », « @ » first) is told to be text by an apostrophe.
QString csvCell(const QString& text, QChar separator = QLatin1Char(';'));
/// An apostrophe before what a spreadsheet would run as a formula; and its inverse, when reading.
QString defused(const QString& text);
QString armed(const QString& text);

} // namespace jalons
