#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"
#include <QVariant>
#include <memory>

namespace jalons {

enum class SheetFormat { Xlsx, Csv };

/// Xlsx for a name that ends so, Csv otherwise.
SheetFormat sheetFormat(const QString& path);

/// Writes a sheet row after row, as XLSX (header in bold and frozen, dates as dates, numbers as
/// numbers) or CSV (UTF-8 with its mark, « ; », what a formula could be told to be text). Nothing
/// stands at the path until finish(): an interrupted export leaves no half file.
class SheetWriter
{
public:
    SheetWriter(const QString& path, const QString& title, const QStringList& headers);
    ~SheetWriter();
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;

    /// Texts, QDate, QDateTime, whole and decimal numbers, bools (« oui », « non »).
    void add(const QVariantList& row);
    /// NotWritable or DiskFull when the file could not be written.
    Result<Done> finish();

private:
    struct Backend;
    struct Xlsx;
    struct Csv;
    std::unique_ptr<Backend> m_backend;
};

/// A whole table at once.
Result<Done> writeTable(const QString& path, const QString& title, const DataTable& table);

} // namespace jalons
