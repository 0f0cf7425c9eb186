#include "core/exchange/web_table.h"

#include "core/exchange/limits.h"
#include "core/exchange/sheet_choice.h"
#include "core/exchange/xlsx.h"
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace jalons {

namespace {

/// The named characters of HTML from 160 on, in their order, and a few beyond.
QString entity(const QString& name)
{
    static const QHash<QString, QChar> known = [] {
        QHash<QString, QChar> all{{QStringLiteral("amp"), u'&'}, {QStringLiteral("lt"), u'<'},
            {QStringLiteral("gt"), u'>'}, {QStringLiteral("quot"), u'"'},
            {QStringLiteral("apos"), u'\''}, {QStringLiteral("euro"), u'€'},
            {QStringLiteral("rsquo"), u'’'}, {QStringLiteral("lsquo"), u'‘'},
            {QStringLiteral("oelig"), u'œ'}, {QStringLiteral("OElig"), u'Œ'},
            {QStringLiteral("hellip"), u'…'}, {QStringLiteral("ndash"), u'–'},
            {QStringLiteral("mdash"), u'—'}, {QStringLiteral("Yuml"), u'Ÿ'}};
        const QStringList latin = QStringLiteral(
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
            "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
            "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
            "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
            "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
            "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve "
            "oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
                                      .split(u' ');
        for (qsizetype i = 0; i < latin.size(); ++i)
            all.insert(latin[i], QChar(char16_t(160 + i)));
        return all;
    }();
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (isNumber && code > 0 && code <= 0x10FFFF)
            return QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
    }
    const auto found = known.constFind(name);
    return found == known.cend() ? QString() : QString(*found);
}

QString plainText(const QString& html)
{
    static const QRegularExpression named(QStringLiteral("&(#?[A-Za-z0-9]{1,8});?"));
    QString text;
    qsizetype from = 0;
    const QString line = html.simplified();
    for (auto each = named.globalMatch(line); each.hasNext();) {
        const auto match = each.next();
        const QString character = entity(match.captured(1));
        text += line.sliced(from, match.capturedStart() - from);
        text += character.isEmpty() ? match.captured() : character;
        from = match.capturedEnd();
    }
    text += line.sliced(from);
    return text;
}

/// Reads the rows of a page, tag after tag: what is not closed ends where the next begins.
class HtmlReader
{
public:
    HtmlReader(const QString& text, const Step& step)
        : m_text(text)
        , m_step(step)
    {
    }

    /// The rows of each table, as texts by column.
    TableFault read()
    {
        static const QRegularExpression token(
            QStringLiteral("<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1\\s*>|$)"
                           "|<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>"),
            QRegularExpression::DotMatchesEverythingOption
                | QRegularExpression::CaseInsensitiveOption);
        qsizetype from = 0;
        for (auto each = token.globalMatch(m_text); each.hasNext();) {
            const auto match = each.next();
            if (m_inCell && m_cell.size() <= limits::cellCharacters)
                m_cell += m_text.sliced(from, match.capturedStart() - from);
            from = match.capturedEnd();
            if (match.capturedLength(3) > 0)
                if (const TableFault fault = tag(match.captured(3).toLower(),
                        match.capturedLength(2) > 0, match.captured(4));
                    fault != TableFault::None)
                    return fault;
        }
        endRow();
        return m_fault;
    }

    std::vector<TableBuilder>& tables() { return m_tables; }

private:
    TableFault tag(const QString& name, bool isEnd, const QString& attributes)
    {
        static const QRegularExpression span(QStringLiteral("colspan\\s*=\\s*[\"']?(\\d{1,4})"),
            QRegularExpression::CaseInsensitiveOption);
        if (name == u"br" && m_inCell) {
            m_lines.append(m_cell);
            m_cell.clear();
        } else if (name == u"td" || name == u"th") {
            endCell();
            m_inCell = !isEnd;
            if (!isEnd)
                m_span = std::clamp(span.match(attributes).captured(1).toInt(), 1, limits::columns);
        } else if (name == u"tr" || name == u"table" || name == u"tbody" || name == u"thead") {
            endRow();
            if (name == u"table" && !isEnd)
                m_tables.emplace_back();
            if (++m_rows % rowsPerStep == 0 && m_step && !m_step(m_rows, 0))
                return TableFault::Cancelled;
        }
        return m_fault;
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_lines.append(m_cell);
        QStringList texts;
        for (const QString& line : std::as_const(m_lines))
            texts.append(plainText(line));
        const QString text = texts.join(u'\n').trimmed();
        if (m_column >= limits::columns)
            m_fault = TableFault::TooManyColumns;
        else if (!text.isEmpty())
            m_cells.push_back({m_column, text});
        m_column = std::min(limits::columns, m_column + m_span);
        m_cell.clear();
        m_lines.clear();
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (m_column > 0)
            ++m_number;
        m_column = 0;
        if (m_cells.empty() || m_tables.empty() || m_fault != TableFault::None)
            return;
        m_fault = m_tables.back().add(m_number, std::move(m_cells));
        m_cells.clear();
    }

    const QString& m_text;
    const Step& m_step;
    std::vector<TableBuilder> m_tables;
    std::vector<PlacedCell> m_cells;
    QString m_cell;
    QStringList m_lines;
    bool m_inCell = false;
    int m_span = 1;
    int m_column = 0;
    int m_number = 0;
    int m_rows = 0;
    TableFault m_fault = TableFault::None;
};

std::optional<Encoding> declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = charset.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLower();
    if (name == u"utf-8" || name == u"utf8")
        return bytes.isValidUtf8() ? std::optional(Encoding::Utf8) : std::nullopt;
    if (name == u"windows-1252" || name == u"iso-8859-1")
        return Encoding::Windows1252;
    return name == u"iso-8859-15" ? std::optional(Encoding::Iso885915) : std::nullopt;
}

QString attributeOf(const QXmlStreamReader& xml, QStringView name)
{
    for (const QXmlStreamAttribute& each : xml.attributes())
        if (each.name() == name)
            return each.value().toString();
    return {};
}

/// The text of an element and of those inside it, however deep they are.
QString wholeText(QXmlStreamReader& xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1
            : token == QXmlStreamReader::EndElement      ? -1
                                                         : 0;
        if (token == QXmlStreamReader::Characters && text.size() <= limits::cellCharacters)
            text += xml.text().left(limits::cellCharacters + 1);
        if (token == QXmlStreamReader::EntityReference)
            xml.raiseError(QStringLiteral("entity"));
    }
    return text;
}

TableFault readXmlRows(QXmlStreamReader& xml, const Step& step, DataTable& into)
{
    TableBuilder builder;
    int number = 0;
    for (int count = 0; xml.readNextStartElement();) {
        if (xml.name() == u"Table")
            continue; // its rows follow
        if (xml.name() != u"Row") {
            xml.skipCurrentElement();
            continue;
        }
        if (++count % rowsPerStep == 0 && step && !step(count, 0))
            return TableFault::Cancelled;
        const int given = attributeOf(xml, u"Index").toInt();
        number = given > number ? given : number + 1;
        const bool isHidden = attributeOf(xml, u"Hidden") == u"1";
        std::vector<PlacedCell> cells;
        int column = 0;
        while (xml.readNextStartElement()) {
            const int place = attributeOf(xml, u"Index").toInt();
            column = place > column ? place - 1 : column;
            const int merged = attributeOf(xml, u"MergeAcross").toInt();
            while (xml.readNextStartElement()) {
                if (xml.name() != u"Data") {
                    xml.skipCurrentElement();
                    continue;
                }
                const QString type = attributeOf(xml, u"Type");
                const QString text = wholeText(xml);
                PlacedCell cell{column, type == u"Number" ? plainNumber(text) : text};
                if (type == u"Boolean")
                    cell.text = text == u"1" ? QStringLiteral("oui") : QStringLiteral("non");
                if (type == u"Error")
                    cell.fault = CellFault::Error;
                if (column >= limits::columns)
                    return TableFault::TooManyColumns;
                if (!text.isEmpty())
                    cells.push_back(std::move(cell));
            }
            column = std::min(limits::columns, column + 1 + std::clamp(merged, 0, limits::columns));
        }
        if (const TableFault fault = builder.add(number, std::move(cells), isHidden);
            fault != TableFault::None)
            return fault;
    }
    return builder.finish(into);
}

} // namespace

MarkupKind markupOf(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(65536).toLower();
    const QByteArray start = head.left(64).trimmed();
    if (!start.startsWith('<') && !start.startsWith("\xEF\xBB\xBF<"))
        return MarkupKind::None;
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<workbook"))
        return MarkupKind::SpreadsheetXml;
    return head.contains("<table") || head.contains("<html") ? MarkupKind::Html : MarkupKind::None;
}

TableReading readHtml(const QByteArray& bytes, const Step& step, std::optional<Encoding> chosen)
{
    TableReading reading;
    const EncodingGuess guess = guessEncoding(bytes);
    const std::optional<Encoding> declared = chosen ? chosen : declaredEncoding(bytes);
    reading.encoding = declared.value_or(guess.encoding);
    if (!declared)
        reading.doubts = guess.samples;
    const QString text = decode(bytes, reading.encoding);
    HtmlReader html(text, step);
    reading.fault = html.read();
    if (!reading.ok())
        return reading;
    std::vector<SheetName> sheets(html.tables().size());
    readBestSheet(reading, sheets, {},
        [&](std::size_t place, DataTable& table) { return html.tables()[place].finish(table); });
    reading.sheets.clear(); // tables of a page have no names
    return reading;
}

TableReading readSpreadsheetXml(const QByteArray& bytes, const QString& wanted, const Step& step)
{
    TableReading reading;
    std::vector<SheetName> sheets;
    const auto each = [&](auto what) {
        QXmlStreamReader xml(bytes);
        TableFault fault = TableFault::None;
        while (!xml.atEnd() && fault == TableFault::None) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return TableFault::Damaged;
            if (token == QXmlStreamReader::StartElement && xml.name() == u"Worksheet")
                fault = what(xml);
        }
        if (fault == TableFault::None && xml.hasError()) {
            reading.detail = xml.errorString();
            return TableFault::Damaged;
        }
        return fault;
    };
    reading.fault = each([&](QXmlStreamReader& xml) {
        SheetName sheet{attributeOf(xml, u"Name"), false};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"WorksheetOptions") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"Visible")
                        sheet.isHidden
                            = xml.readElementText().startsWith(QLatin1String("SheetHidden"));
                    else
                        xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        sheets.push_back(sheet);
        return TableFault::None;
    });
    if (!reading.ok())
        return reading;
    readBestSheet(reading, sheets, wanted, [&](std::size_t place, DataTable& table) {
        std::size_t at = 0;
        TableFault found = TableFault::Empty;
        const TableFault fault = each([&](QXmlStreamReader& xml) {
            if (at++ != place) {
                xml.skipCurrentElement();
                return TableFault::None;
            }
            found = readXmlRows(xml, step, table);
            return found == TableFault::Empty ? TableFault::None : found;
        });
        return fault != TableFault::None ? fault : found;
    });
    return reading;
}

} // namespace jalons
