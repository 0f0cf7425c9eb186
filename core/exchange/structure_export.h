#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"

namespace jalons {

class Reader;

/// The described tables, in the order of the schema. Names that only the file knows are never used:
/// whoever made the file has chosen them.
QStringList exportedTables(const Reader& reader, bool withJournal);
/// The described columns of a described table, in the order of the description.
QStringList exportedColumns(const Reader& reader, const QString& table);
/// What the file holds beyond the descriptions: « table », or « table.column ». Search indexes and
/// what is of the moment (open windows, drafts) are no records.
QStringList undescribed(const Reader& reader);

struct ExportOptions
{
    bool withJournal = false; ///< who changed what: several times the size of the rest
};

struct ExportReport
{
    QStringList files; ///< those written, with their paths
    QStringList leftOut; ///< undescribed in the file: not written
};

/// Writes the whole structure into a folder (made when missing; it must be empty): one CSV per
/// table (UTF-8 with its mark, « ; », ISO dates, codes), structure.json with the same rows, and
/// LISEZMOI.txt, which explains them in French. The folder bears its name only once everything is
/// there, read back and counted.
/// @return FileExists when the folder is not empty; Protected, NotWritable, DiskFull, Io; Refused
/// without problems when @p step says stop.
Result<ExportReport> exportStructure(const Reader& reader, const QString& folder,
    const ExportOptions& options = {}, const Step& step = {});

} // namespace jalons
