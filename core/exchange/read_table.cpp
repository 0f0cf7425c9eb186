#include "core/exchange/csv.h"
#include "core/exchange/limits.h"
#include "core/exchange/xlsx.h"
#include <QFile>
#include <QFileInfo>

namespace jalons {

TableReading readTable(
    const QString& path, const QString& sheet, const Step& step, std::optional<Encoding> encoding)
{
    TableReading reading;
    const auto fail = [&](TableFault fault, const QString& detail = {}) {
        reading.fault = fault;
        reading.detail = detail;
        return reading;
    };
    const QFileInfo info(path);
    if (!info.exists())
        return fail(TableFault::Missing);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(TableFault::Unreadable, file.errorString());
    if (file.size() == 0)
        return fail(TableFault::Empty);
    if (file.size() > limits::fileBytes)
        return fail(TableFault::TooLarge);
    const QByteArray head = file.peek(8);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return readXlsx(path, sheet, step);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return fail(TableFault::OldWorkbook);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(TableFault::Unreadable, file.errorString());
    return readCsv(bytes, step, encoding);
}

} // namespace jalons
