#pragma once
#include "core/documents/document.h"
#include "core/storage/new_file.h"
#include "ui/printing/page_layout.h"
#include <QImage>
#include <QList>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace jalons {

/// Paints a document on any paged device: a printer, a PDF. Measured once per paper size.
class DocumentPrinter
{
public:
    explicit DocumentPrinter(const Document& document);

    int pageCount(const QPagedPaintDevice& device);
    /// All pages, or those of the device's page ranges. @return false when the device refuses.
    bool paint(QPagedPaintDevice& device);

private:
    const PageLayout& layoutFor(QSizeF paper);

    Document m_document;
    std::optional<PageLayout> m_layout;
};

/// Writes a PDF, A4, fonts embedded, its language French, its title kind and number. The file is
/// replaced whole or not at all.
/// @return the number of pages; ErrorKind::FileExists, Protected, NotWritable, DiskFull, Io or
/// Printing.
Result<int> writePdf(
    const Document& document, const QString& path, Overwrite overwrite = Overwrite::No);

/// The system's print dialog, then the printer. @return whether it took the document; nothing when
/// the dialog was given up.
std::optional<bool> printWithDialog(QWidget* parent, const Document& document);

/// The pages as they print, on white, at a resolution in dots per inch.
QList<QImage> pictures(const Document& document, double dpi = 96);

} // namespace jalons
