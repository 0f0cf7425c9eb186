#include "ui/printing/document_printer.h"
#include "core/storage/failure.h"
#include "ui/printing/pdf_language.h"
#include "ui/printing/sheet_style.h"
#include <QBuffer>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>

namespace jalons {

namespace {

/// Kind and number: a title is shown by every reader, in a list of recent files too.
QString titleOf(const Document& document)
{
    return document.number.isEmpty()
        ? document.title
        : QStringLiteral("%1 – %2").arg(document.title, document.number);
}

constexpr int pdfResolution = static_cast<int>(sheet::unitsPerInch); ///< a sheet unit is one dot

} // namespace

DocumentPrinter::DocumentPrinter(const Document& document)
    : m_document(document)
{
}

const PageLayout& DocumentPrinter::layoutFor(QSizeF paper)
{
    if (!m_layout || m_layout->paper() != paper)
        m_layout.emplace(m_document, paper);
    return *m_layout;
}

int DocumentPrinter::pageCount(const QPagedPaintDevice& device)
{
    return layoutFor(PageLayout::paperOf(device)).pageCount();
}

bool DocumentPrinter::paint(QPagedPaintDevice& device)
{
    const PageLayout& layout = layoutFor(PageLayout::paperOf(device));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // The origin is the corner of the paper, whatever the device's own margins.
    const QPageLayout page = device.pageLayout();
    if (page.mode() == QPageLayout::StandardMode)
        painter.translate(-page.paintRectPixels(device.logicalDpiX()).topLeft());
    painter.scale(
        device.logicalDpiX() / sheet::unitsPerInch, device.logicalDpiY() / sheet::unitsPerInch);
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (!ranges.isEmpty() && !ranges.contains(i + 1))
            continue;
        if (!first && !device.newPage())
            return false;
        first = false;
        layout.paintPage(painter, i);
    }
    return painter.end();
}

Result<int> writePdf(const Document& document, const QString& path, Overwrite overwrite)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(titleOf(document));
        writer.setCreator(QStringLiteral("Jalons " JALONS_VERSION));
        writer.setResolution(pdfResolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        DocumentPrinter printer(document);
        pages = printer.pageCount(writer);
        if (!printer.paint(writer))
            return Error{ErrorKind::Printing, QStringLiteral("painting on the PDF failed")};
    }
    const Result<QByteArray> named = inFrench(buffer.data());
    if (!named)
        return named.error();
    const QByteArray& bytes = *named;

    try {
        OutputFile file(path, overwrite);
        file.write(bytes);
        file.commit();
        return pages;
    } catch (const Failure& failure) {
        return failure.error();
    }
}

std::optional<bool> printWithDialog(QWidget* parent, const Document& document)
{
    // Made only now: looking for printers can take seconds.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(titleOf(document));
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    printer.setFullPage(true);
    DocumentPrinter pages(document);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages.pageCount(printer));
    QGuiApplication::restoreOverrideCursor();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return pages.paint(printer);
}

QList<QImage> pictures(const Document& document, double dpi)
{
    const PageLayout layout(document);
    const qreal scale = dpi / sheet::unitsPerInch;
    const QSize size = (layout.paper() * scale).toSize().expandedTo({1, 1});
    QList<QImage> images;
    for (int i = 0; i < layout.pageCount(); ++i) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        layout.paintPage(painter, i);
        painter.end();
        images << image;
    }
    return images;
}

} // namespace jalons
