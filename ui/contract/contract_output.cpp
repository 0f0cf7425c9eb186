#include "ui/contract/contract_output.h"

#include "ui/printing/document_printer.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace jalons {

QString choosePdfPath(QWidget* parent, const QString& proposedName)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(parent,
        QCoreApplication::translate("ContractOutput", "Write a PDF"),
        QDir(folder).filePath(proposedName + QStringLiteral(".pdf")),
        QCoreApplication::translate("ContractOutput", "PDF documents (*.pdf)"));
}

bool printDocument(QWidget* parent, const Document& document)
{
    // Made only now: looking for printers can take seconds.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    QGuiApplication::restoreOverrideCursor();
    return dialog.exec() == QDialog::Accepted && DocumentPrinter(document).paint(printer);
}

} // namespace jalons
