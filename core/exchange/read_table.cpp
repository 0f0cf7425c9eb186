#include "core/exchange/csv.h"
#include "core/exchange/limits.h"
#include "core/exchange/web_table.h"
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
    // A web archive, a text of Word, a document: lines of them are nobody.
    for (const char* other : {"MIME-Version:", "{\\rtf", "%PDF"})
        if (bytes.startsWith(other))
            return fail(TableFault::NotATable);
    switch (markupOf(bytes)) {
    case MarkupKind::Html:
        return readHtml(bytes, step, encoding);
    case MarkupKind::SpreadsheetXml:
        return readSpreadsheetXml(bytes, sheet, step);
    case MarkupKind::None:
        break;
    }
    return readCsv(bytes, step, encoding);
}

} // namespace jalons
