#include "ui/printing/pdf_language.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr everywhere
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace jalons {

Result<QByteArray> inFrench(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile(
            "document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("fr-FR"));
        QPDFObjectHandle viewing = root.getKey("/ViewerPreferences");
        if (!viewing.isDictionary())
            viewing = QPDFObjectHandle::newDictionary();
        viewing.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", viewing);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDecodeLevel(qpdf_dl_none); // what is compressed stays so
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
            static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception& failure) {
        return Error{ErrorKind::Printing, QString::fromUtf8(failure.what()), {}};
    }
}

} // namespace jalons
