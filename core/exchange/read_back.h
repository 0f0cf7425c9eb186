#pragma once
#include <QString>

namespace jalons {

/// What is found in a list that has just been written, to be compared with what was given: a disk
/// that fills up may cut a file without a word.
struct ReadBack
{
    qint64 rows = 0; ///< the header included
    qint64 cells = 0; ///< that hold something
    qint64 characters = 0; ///< of the texts

    bool operator==(const ReadBack&) const = default;
};

/// Only the rows of a CSV file as csvCell writes it. @throws Failure.
qint64 csvRows(const QString& path);
/// The rows of all tables of an export's JSON. @throws Failure.
qint64 jsonRows(const QString& path);
/// The one sheet of a workbook. Numbers and dates count as cells without characters. @throws
/// Failure when it is no whole workbook of one sheet.
ReadBack workbookContent(const QString& path);

} // namespace jalons
