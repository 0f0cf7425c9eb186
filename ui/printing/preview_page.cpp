#include "ui/printing/preview_page.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/sheet_preview.h"
#include "ui/printing/undrawable.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/error_text.h"
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>

namespace jalons {

namespace {

/// A title as a file name every system accepts.
QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c) ? c : u'-';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("document") : name.left(120).trimmed();
}

} // namespace

PreviewPage::PreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_preview(new SheetPreview)
    , m_back(new QPushButton)
    , m_pdf(new QPushButton)
    , m_print(new QPushButton)
    , m_pages(roleLabel({}, ""))
    , m_message(named(new InfoBar(this), "previewMessage"))
{
    m_back->setObjectName(QStringLiteral("previewBack"));
    m_pdf->setObjectName(QStringLiteral("previewPdf"));
    m_print->setObjectName(QStringLiteral("previewPrint"));
    m_print->setProperty("primary", true);
    m_print->setProperty("prints", true);

    auto* bar
        = inRow(nullptr, {m_back, rest(), m_pages, rest(), m_pdf, m_print}, 8, {16, 8, 16, 8});
    inColumn(this, {bar, {m_preview, 1}}, 0);

    connect(m_back, &QPushButton::clicked, this, &PreviewPage::backRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PreviewPage::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &PreviewPage::print);
    connect(m_preview, &SheetPreview::currentPageChanged, this, &PreviewPage::showPageNumber);
    retranslate();
}

void PreviewPage::setDocument(const Document& document)
{
    m_preview->setDocument(document);
    m_message->hide();
    if (const QString missing = undrawableText(document); !missing.isEmpty())
        refuse(missing);
    showPageNumber();
}

bool PreviewPage::savePdf(const QString& path, Overwrite overwrite)
{
    const auto written = writePdf(m_preview->document(), path, overwrite);
    const QString shown = QDir::toNativeSeparators(path);
    if (written) {
        m_message->hide();
        emit made(tr("Saved: %1").arg(shown), path);
        emit pdfWritten(path);
        return true;
    }
    switch (written.error().kind) {
    case ErrorKind::DiskFull:
        refuse(tr("The disk is full: %1 was not written. Free some space or choose another place.")
                   .arg(shown));
        break;
    case ErrorKind::FileExists:
    case ErrorKind::Protected:
        refuse(errorText(written.error()));
        break;
    case ErrorKind::NotWritable:
        refuse(tr("Nothing can be written there: %1. Choose another place.").arg(shown));
        break;
    default:
        refuse(tr("%1 could not be written. If a file was there, it is unchanged.").arg(shown));
    }
    return false;
}

void PreviewPage::choosePdf()
{
    const QString name
        = (m_fileName.isEmpty() ? fileNameOf(m_preview->document().title) : fileNameOf(m_fileName))
        + QStringLiteral(".pdf");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), QDir(folder).filePath(name), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    // The dialog has asked about the name that was typed, not about a longer one.
    const bool whole = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!whole)
        path += QStringLiteral(".pdf");
    savePdf(path, whole ? Overwrite::Yes : Overwrite::No);
}

void PreviewPage::print()
{
    const auto taken = printWithDialog(this, m_preview->document());
    if (!taken)
        return;
    if (*taken)
        m_message->say(InfoKind::Done, tr("Sent to the printer."));
    else
        refuse(tr("The printer did not accept the document."));
}

void PreviewPage::refuse(const QString& text)
{
    m_message->say(InfoKind::Error, text);
}

void PreviewPage::showPageNumber()
{
    m_pages->setText(tr("Page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

void PreviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_pdf->setText(tr("PDF…"));
    m_print->setText(tr("Print…"));
    m_back->setAccessibleName(tr("Back to the document"));
    m_pdf->setAccessibleName(tr("Save as PDF"));
    m_print->setAccessibleName(tr("Print the document"));
    showPageNumber();
}

} // namespace jalons
