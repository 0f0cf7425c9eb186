#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"
#include <QHash>

namespace jalons {

class Reader;

/// How a table of the file is explained to somebody who has only the export.
struct TableDescription
{
    QString file; ///< name of its CSV file, without ending
    QString text; ///< French
    QHash<QString, QString> columns; ///< French, by column
};

/// By table, from the resources. Every table and column of the schema is there: a test sees to it.
QHash<QString, TableDescription> tableDescriptions();

/// The tables of the schema that hold records: search indexes and SQLite's own are left out.
QStringList exportedTables(const Reader& reader, bool withJournal);

struct ExportOptions
{
    bool withJournal = false; ///< who changed what: several times the size of the rest
};

/// Writes the whole structure into a folder (made when missing; it must be empty): one CSV per
/// table (UTF-8 with its mark, « ; », ISO dates, codes), structure.json with the same rows, and
/// LISEZMOI.txt, which explains them in French.
/// @return the files written. FileExists when the folder is not empty; NotWritable, DiskFull.
Result<QStringList> exportStructure(const Reader& reader, const QString& folder,
    const ExportOptions& options = {}, const Step& step = {});

} // namespace jalons
