#pragma once
#include "core/exchange/table.h"

namespace jalons {

/// Reads one sheet of an XLSX workbook. Cells are placed by their reference (blank ones are left
/// out of the XML); shared, inline and formula texts, booleans (« oui », « non »), dates by their
/// number format in the 1900 and 1904 calendars; a formula gives its stored value.
/// @param sheet empty: the first sheet that has a value.
TableReading readXlsx(const QString& path, const QString& sheet, const Step& step = {});

/// « 33228 » of a cell formatted as a date: an ISO date, with the time when there is one, or a time
/// alone below one day. Empty outside 1900–9999.
QString serialDate(double serial, bool from1904);
/// Whether a number format code shows a date or a time (« dd/mm/yyyy », not « 0.00 "jours" »).
bool isDateFormat(const QString& code);

/// 12.0 → « 12 », without exponent nor trailing zeros: a phone number stays one.
QString plainNumber(const QString& stored);

} // namespace jalons
