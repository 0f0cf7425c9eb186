#pragma once
#include "core/exchange/zip_part.h"
#include <QSet>
#include <QXmlStreamReader>

namespace jalons {

/// What the sheets of a workbook share.
struct XlsxBook
{
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    std::vector<QString> strings;
    qint64 bytes = 0; ///< that they take in memory
    QSet<int> dateStyles; ///< indexes of cell formats that show a date
    bool from1904 = false;
    TableFault fault = TableFault::None;
    QString detail;
};

XlsxBook readBook(const ZipArchive& archive);

/// Runs @p each over the start elements of a part. A DTD, with which entities are defined, has no
/// place in a workbook: the part is refused.
template <class F> TableFault eachElement(ZipPart& part, QString& detail, F each)
{
    QXmlStreamReader xml(&part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            detail = QStringLiteral("DTD");
            return TableFault::Damaged;
        }
        if (token == QXmlStreamReader::StartElement)
            if (const TableFault fault = each(xml); fault != TableFault::None)
                return fault;
    }
    if (part.fault() != TableFault::None)
        return part.fault();
    if (xml.hasError()) {
        detail = xml.errorString();
        return TableFault::Damaged;
    }
    return TableFault::None;
}

/// The text below the current element; phonetic runs (rPh) are left out.
QString textOf(QXmlStreamReader& xml);
/// Spreadsheets write characters that XML has no place for as « _x000D_ », and « _x005F_ » before a
/// text that only looks so.
QString unescaped(const QString& text);

} // namespace jalons
