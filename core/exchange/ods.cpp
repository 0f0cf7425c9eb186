#include "core/exchange/ods.h"

#include "core/exchange/limits.h"
#include "core/exchange/sheet_choice.h"
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_book.h"
#include <QSet>

namespace jalons {

namespace {

constexpr int deepestGroup = 16; ///< of rows in groups of groups
const QString contentPart = QStringLiteral("content.xml");

QStringView attribute(const QXmlStreamAttributes& all, QStringView name)
{
    for (const QXmlStreamAttribute& each : all)
        if (each.name() == name)
            return each.value();
    return {};
}

int repeated(const QXmlStreamAttributes& all, QStringView name)
{
    const int times = attribute(all, name).toInt();
    return std::max(1, times);
}

/// The paragraphs of a cell, one line each; what is annotated to it is not its text.
QString textOfCell(QXmlStreamReader& xml)
{
    QStringList lines;
    int notes = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"annotation" || notes > 0)
                ++notes;
            else if (xml.name() == u"p")
                lines.append(QString());
            else if (!lines.isEmpty() && xml.name() == u"s")
                lines.last() += QString(std::min(100, repeated(xml.attributes(), u"c")), u' ');
            else if (!lines.isEmpty() && (xml.name() == u"tab" || xml.name() == u"line-break"))
                lines.last() += xml.name() == u"tab" ? u' ' : u'\n';
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            notes -= notes > 0 ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            if (notes == 0 && !lines.isEmpty() && lines.last().size() <= limits::cellCharacters)
                lines.last() += xml.text().left(limits::cellCharacters + 1);
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(QStringLiteral("entity"));
            break;
        default:
            break;
        }
    }
    return lines.join(u'\n');
}

class OdsSheet
{
public:
    explicit OdsSheet(const Step& step)
        : m_step(step)
    {
    }

    TableFault read(QXmlStreamReader& xml, DataTable& into)
    {
        const TableFault fault = rows(xml);
        return fault == TableFault::None ? m_builder.finish(into) : fault;
    }

private:
    /// Rows may stand in groups and under header rows.
    TableFault rows(QXmlStreamReader& xml, int depth = 0)
    {
        if (depth > deepestGroup)
            return TableFault::Damaged;
        while (xml.readNextStartElement()) {
            const bool isGroup = xml.name() == u"table-row-group" || xml.name() == u"table-rows"
                || xml.name() == u"table-header-rows";
            TableFault fault = TableFault::None;
            if (isGroup)
                fault = rows(xml, depth + 1);
            else if (xml.name() == u"table-row")
                fault = row(xml);
            else
                xml.skipCurrentElement();
            if (fault != TableFault::None)
                return fault;
        }
        return TableFault::None;
    }

    TableFault row(QXmlStreamReader& xml)
    {
        if (++m_rows % rowsPerStep == 0 && m_step && !m_step(m_rows, 0))
            return TableFault::Cancelled;
        const int times = repeated(xml.attributes(), u"number-rows-repeated");
        const QStringView visibility = attribute(xml.attributes(), u"visibility");
        const bool isHidden = visibility == u"collapse" || visibility == u"filter";
        std::vector<PlacedCell> cells;
        int column = 0;
        while (xml.readNextStartElement()) {
            const int places = repeated(xml.attributes(), u"number-columns-repeated");
            const QString text = valueOf(xml);
            if (!text.isEmpty()) {
                for (int i = 0; i < places; ++i) {
                    if (column + i >= limits::columns)
                        return TableFault::TooManyColumns;
                    cells.push_back({column + i, text});
                }
            }
            // Empty to the end of the sheet.
            column = std::min(limits::columns, column + std::min(limits::columns, places));
        }
        for (int i = 0; i < times && !cells.empty(); ++i)
            if (const TableFault fault = m_builder.add(m_number + i + 1, cells, isHidden);
                fault != TableFault::None)
                return fault;
        m_number += times;
        return TableFault::None;
    }

    static QString valueOf(QXmlStreamReader& xml)
    {
        const QXmlStreamAttributes all = xml.attributes();
        const QString type = attribute(all, u"value-type").toString();
        const QString value = attribute(all, u"value").toString();
        const QString date = attribute(all, u"date-value").toString();
        const QString answer = attribute(all, u"boolean-value").toString();
        const QString text = textOfCell(xml);
        if (type == u"float")
            return plainNumber(value);
        if (type == u"date")
            return date;
        if (type == u"boolean")
            return answer == u"true" ? QStringLiteral("oui") : QStringLiteral("non");
        return text;
    }

    const Step& m_step;
    TableBuilder m_builder;
    int m_number = 0;
    int m_rows = 0;
};

/// The sheets in their order; those whose style is not displayed are hidden.
TableFault sheetsOf(const ZipArchive& archive, std::vector<SheetName>& sheets, QString& detail)
{
    ZipPart part(archive, contentPart);
    if (part.fault() != TableFault::None)
        return part.fault();
    QSet<QString> hidden;
    QString style;
    return eachElement(part, detail, [&](QXmlStreamReader& xml) {
        const QXmlStreamAttributes all = xml.attributes();
        if (xml.name() == u"style")
            style = attribute(all, u"name").toString();
        else if (xml.name() == u"table-properties" && attribute(all, u"display") == u"false")
            hidden.insert(style);
        else if (xml.name() == u"table") {
            sheets.push_back({attribute(all, u"name").toString(),
                hidden.contains(attribute(all, u"style-name").toString())});
            xml.skipCurrentElement();
        }
        return TableFault::None;
    });
}

} // namespace

TableReading readOds(const ZipArchive& archive, const QString& wanted, const Step& step)
{
    TableReading reading;
    std::vector<SheetName> sheets;
    reading.fault = sheetsOf(archive, sheets, reading.detail);
    if (!reading.ok())
        return reading;
    if (sheets.empty()) {
        reading.fault = TableFault::OtherWorkbook;
        return reading;
    }
    readBestSheet(reading, sheets, wanted, [&](std::size_t place, DataTable& table) {
        ZipPart part(archive, contentPart);
        std::size_t at = 0;
        bool isRead = false;
        TableFault found = TableFault::None;
        const TableFault fault = eachElement(part, reading.detail, [&](QXmlStreamReader& xml) {
            if (xml.name() != u"table" || isRead)
                return TableFault::None;
            if (at++ != place) {
                xml.skipCurrentElement();
                return TableFault::None;
            }
            isRead = true;
            found = OdsSheet(step).read(xml, table);
            return found == TableFault::Empty ? TableFault::None : found;
        });
        return fault != TableFault::None ? fault : found;
    });
    return reading;
}

} // namespace jalons
