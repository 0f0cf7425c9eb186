#include "core/exchange/xlsx_book.h"

#include "core/exchange/limits.h"
#include "core/exchange/xlsx.h"
#include <QDir>
#include <QRegularExpression>

namespace jalons {

namespace {

/// « worksheets/sheet1.xml », « /xl/worksheets/sheet1.xml » → « xl/worksheets/sheet1.xml »
QString partPath(const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(QStringLiteral("xl/") + target);
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

class BookReader
{
public:
    explicit BookReader(const ZipArchive& archive)
        : m_archive(archive)
    {
    }

    XlsxBook read()
    {
        if (!m_archive.has(QStringLiteral("xl/workbook.xml"))) {
            m_book.fault = TableFault::OtherWorkbook;
            return m_book;
        }
        workbook();
        relations();
        styles();
        strings();
        return std::move(m_book);
    }

private:
    template <class F> void part(const char* name, F each)
    {
        const QString path = QLatin1String(name);
        if (m_book.fault != TableFault::None || !m_archive.has(path))
            return;
        ZipPart part(m_archive, path);
        m_book.fault = part.fault() != TableFault::None ? part.fault()
                                                        : eachElement(part, m_book.detail, each);
    }

    void workbook()
    {
        part("xl/workbook.xml", [this](QXmlStreamReader& xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == u"workbookPr")
                m_book.from1904 = isTrue(attributes.value(QLatin1String("date1904")));
            if (xml.name() != u"sheet")
                return TableFault::None;
            QString relation;
            for (const QXmlStreamAttribute& attribute : attributes)
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            const QStringView state = attributes.value(QLatin1String("state"));
            m_book.sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation,
                state == u"hidden" || state == u"veryHidden"});
            return TableFault::None;
        });
    }

    void relations()
    {
        QHash<QString, QString> targets;
        part("xl/_rels/workbook.xml.rels", [&](QXmlStreamReader& xml) {
            if (xml.name() == u"Relationship")
                targets.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                    partPath(xml.attributes().value(QLatin1String("Target")).toString()));
            return TableFault::None;
        });
        // Chart sheets and macros have no cells.
        std::erase_if(m_book.sheets, [&](XlsxBook::Sheet& sheet) {
            sheet.part = targets.value(sheet.part);
            return !sheet.part.contains(QLatin1String("worksheets/"));
        });
        if (m_book.fault == TableFault::None && m_book.sheets.empty())
            m_book.fault = TableFault::OtherWorkbook;
    }

    void styles()
    {
        QSet<int> formats;
        bool inCells = false;
        int index = 0;
        part("xl/styles.xml", [&](QXmlStreamReader& xml) {
            const auto number = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toInt();
            };
            if (xml.name() == u"numFmt"
                && isDateFormat(xml.attributes().value(QLatin1String("formatCode")).toString()))
                formats.insert(number("numFmtId"));
            else if (xml.name() == u"cellXfs")
                inCells = true;
            else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs")
                inCells = false;
            else if (inCells && xml.name() == u"xf") {
                const int format = number("numFmtId");
                if (isBuiltInDate(format) || formats.contains(format))
                    m_book.dateStyles.insert(index);
                ++index;
            }
            return TableFault::None;
        });
    }

    void strings()
    {
        part("xl/sharedStrings.xml", [this](QXmlStreamReader& xml) {
            if (xml.name() != u"si")
                return TableFault::None;
            QString text = textOf(xml);
            text.squeeze();
            // The text, its header and its place in the list, which doubles as it grows.
            m_book.bytes += qint64(text.size()) * 2 + 3 * qint64(sizeof(QString));
            m_book.strings.push_back(std::move(text));
            return m_book.bytes > limits::tableBytes ? TableFault::TooMuch : TableFault::None;
        });
    }

    const ZipArchive& m_archive;
    XlsxBook m_book;
};

} // namespace

QString textOf(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            phonetic += xml.name() == u"rPh" ? 1 : 0;
            inText = xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            phonetic -= xml.name() == u"rPh" ? 1 : 0;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            // One character more than the limit is kept, so that the cut is seen.
            if (inText && phonetic == 0 && text.size() <= limits::cellCharacters)
                text += xml.text().left(limits::cellCharacters + 1);
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(QStringLiteral("entity"));
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

QString unescaped(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto each = escape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(u'\r', u'\n');
    plain.remove(QChar(u'\0'));
    return plain;
}

XlsxBook readBook(const ZipArchive& archive)
{
    return BookReader(archive).read();
}

} // namespace jalons
