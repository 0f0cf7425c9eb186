#pragma once
#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/storage/new_file.h"
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

namespace jalons {

enum class SheetFormat { Xlsx, Csv };

/// Xlsx for a name that ends so, Csv otherwise.
SheetFormat sheetFormat(const QString& path);

/// Writes a sheet row after row, as XLSX (header in bold and frozen, dates as dates, numbers as
/// numbers) or CSV (UTF-8 with its mark, « ; », what a formula could be told to be text). Nothing
/// stands at the path until finish() has read it back and found all that was given.
class SheetWriter
{
public:
    SheetWriter(const QString& path, const QString& title, const QStringList& headers,
        Overwrite overwrite = Overwrite::No);
    ~SheetWriter();
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;

    /// Texts, QDate, QDateTime, whole and decimal numbers, bools (« oui », « non »).
    void add(const QVariantList& row);
    /// FileExists, Protected, NotWritable, DiskFull or Io when the file could not be written.
    Result<Done> finish();

private:
    struct Backend;
    struct Xlsx;
    struct Csv;
    void guarded(const std::function<void()>& work);
    std::unique_ptr<Backend> m_backend;
    std::optional<Error> m_error; ///< the first: nothing is written after it
};

/// A whole table at once.
Result<Done> writeTable(const QString& path, const QString& title, const DataTable& table,
    Overwrite overwrite = Overwrite::No);

} // namespace jalons
