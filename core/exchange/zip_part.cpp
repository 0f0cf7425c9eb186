#include "core/exchange/zip_part.h"

#include "core/exchange/limits.h"
#include <QFile>
#include <zip.h>

namespace jalons {

ZipArchive::ZipArchive(const QString& path, TableFault& fault, QString& detail)
{
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        fault = TableFault::Damaged;
    } else if (zip_get_num_entries(m_zip, 0) > limits::parts) {
        fault = TableFault::Bomb;
    }
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

ZipPart::ZipPart(const ZipArchive& archive, const QString& name, Trust trust)
    : m_trust(trust)
{
    const QByteArray path = name.toUtf8();
    const zip_int64_t index = zip_name_locate(archive.handle(), path.constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(archive.handle(), zip_uint64_t(index), 0, &stat) != 0) {
        m_fault = TableFault::Damaged;
        return;
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        m_fault = TableFault::OldWorkbook;
        return;
    }
    m_packed = static_cast<qint64>(stat.comp_size);
    m_file = zip_fopen_index(archive.handle(), zip_uint64_t(index), 0);
    if (!m_file)
        m_fault = TableFault::Damaged;
    else
        open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    if (m_file)
        zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 most)
{
    if (!m_file || m_fault != TableFault::None)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(most));
    if (got < 0) {
        m_fault = TableFault::Damaged;
        return -1;
    }
    m_read += got;
    if (m_trust == Trust::Ours)
        return got == 0 ? -1 : got;
    // The size written in the archive may lie: what has really come out is counted.
    const bool swells = m_read > limits::partRatioFrom && m_read > m_packed * limits::partRatio;
    if (m_read > limits::partBytes || swells) {
        m_fault = TableFault::Bomb;
        return -1;
    }
    return got == 0 ? -1 : got;
}

} // namespace jalons
