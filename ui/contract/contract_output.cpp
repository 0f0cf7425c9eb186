#include "ui/contract/contract_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
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

} // namespace jalons
