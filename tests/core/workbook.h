#pragma once
#include <QFile>
#include <QList>
#include <QPair>
#include <zip.h>

namespace jalons::testing {

/// The parts of a workbook: their names in the archive and their texts.
using WorkbookParts = QList<QPair<QByteArray, QByteArray>>;

/// A workbook made by hand at @p path, so that odd XML can be put in.
/// @param packed deflated, as spreadsheets do; otherwise stored, which is quicker.
inline void writeWorkbook(const QString& path, const WorkbookParts& parts, bool packed = true)
{
    QFile::remove(path);
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    if (!zip)
        qFatal("cannot make %s", qPrintable(path));
    for (const auto& [name, text] : parts) {
        zip_source_t* source
            = zip_source_buffer(zip, text.constData(), zip_uint64_t(text.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_OVERWRITE);
        if (index >= 0 && !packed)
            zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace jalons::testing
