#include "core/exchange/xlsx.h"

#include "core/exchange/limits.h"
#include "core/exchange/ods.h"
#include "core/exchange/sheet_choice.h"
#include "core/exchange/xlsx_book.h"
#include <QDateTime>
#include <algorithm>
#include <cmath>

namespace jalons {

namespace {

constexpr int secondsADay = 86400;

/// The column of « AB12 » from 0; -1 when there is no letter.
int columnOf(QStringView reference)
{
    int column = 0;
    int letters = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        if (++letters > 4)
            return limits::columns + 1;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const XlsxBook& book, const Step& step)
        : m_book(book)
        , m_step(step)
        , m_builder(book.bytes)
    {
    }

    TableFault read(ZipPart& part, QString& detail, DataTable& into)
    {
        const TableFault fault = eachElement(part, detail, [this](QXmlStreamReader& xml) {
            if (xml.name() == u"row")
                return row(xml);
            return TableFault::None;
        });
        return fault == TableFault::None ? m_builder.finish(into) : fault;
    }

private:
    TableFault row(QXmlStreamReader& xml)
    {
        const int given = xml.attributes().value(QLatin1String("r")).toInt();
        m_number = given > 0 ? given : m_number + 1;
        if (++m_rows % rowsPerStep == 0 && m_step && !m_step(m_rows, 0))
            return TableFault::Cancelled;
        const QStringView hidden = xml.attributes().value(QLatin1String("hidden"));
        const bool isHidden = hidden == u"1" || hidden == u"true";
        std::vector<PlacedCell> cells;
        bool isOrdered = true;
        int next = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const int placed = columnOf(xml.attributes().value(QLatin1String("r")));
            PlacedCell read{placed >= 0 ? placed : next, {}};
            read.text = textIn(xml, read);
            next = read.column + 1;
            if (read.text.isEmpty())
                continue;
            if (read.column >= limits::columns)
                return TableFault::TooManyColumns;
            isOrdered = isOrdered && (cells.empty() || cells.back().column < read.column);
            cells.push_back(std::move(read));
            // The same place given again and again.
            if (cells.size() > 2 * static_cast<std::size_t>(limits::columns))
                return TableFault::TooManyColumns;
        }
        if (!isOrdered)
            order(cells);
        return m_builder.add(m_number, std::move(cells), isHidden);
    }

    /// From left to right; of two in one place the last counts.
    static void order(std::vector<PlacedCell>& cells)
    {
        std::reverse(cells.begin(), cells.end());
        std::stable_sort(cells.begin(), cells.end(),
            [](const PlacedCell& a, const PlacedCell& b) { return a.column < b.column; });
        cells.erase(
            std::unique(cells.begin(), cells.end(),
                [](const PlacedCell& a, const PlacedCell& b) { return a.column == b.column; }),
            cells.end());
    }

    QString textIn(QXmlStreamReader& xml, PlacedCell& into)
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        QString inlined;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"is")
                inlined = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == u"inlineStr")
            return inlined;
        if (type == u"str")
            return unescaped(value);
        if (value.isEmpty() || type == u"d")
            return value;
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = value.trimmed().toLongLong(&isNumber);
            const bool known
                = isNumber && index >= 0 && static_cast<std::size_t>(index) < m_book.strings.size();
            into.isShared = known;
            return known ? m_book.strings[static_cast<std::size_t>(index)] : QString();
        }
        if (type == u"b")
            return value.trimmed() == u"1" ? QStringLiteral("oui") : QStringLiteral("non");
        if (type == u"e") {
            into.fault = CellFault::Error;
            return value;
        }
        if (m_book.dateStyles.contains(style))
            if (const QString date = serialDate(value.toDouble(), m_book.from1904); !date.isEmpty())
                return date;
        return plainNumber(value.trimmed());
    }

    const XlsxBook& m_book;
    const Step& m_step;
    TableBuilder m_builder;
    int m_number = 0;
    int m_rows = 0;
};

} // namespace

QString plainNumber(const QString& stored)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || (!stored.contains(u'E', Qt::CaseInsensitive) && !stored.contains(u'.')))
        return stored;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

QString serialDate(double serial, bool from1904)
{
    // 31/12/9999 is 2 958 465 in the calendar of 1900.
    if (!std::isfinite(serial) || serial < 0 || serial > 2'958'466)
        return {};
    auto days = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * secondsADay));
    if (seconds >= secondsADay) {
        seconds = 0;
        ++days;
    }
    const QTime time = QTime(0, 0).addSecs(seconds);
    const QString hour
        = time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (days == 0 && !from1904)
        return hour;
    // Excel counts a 29 February 1900 (day 60) that never was.
    const QDate start = from1904 ? QDate(1904, 1, 1)
        : days < 60              ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    const QDate date = start.addDays(days);
    if (date.year() > 9999)
        return {};
    const QString day = date.toString(Qt::ISODate);
    return seconds == 0 ? day : day + u' ' + hour;
}

bool isDateFormat(const QString& code)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const QChar end = c == u'"' ? u'"' : u']';
            const qsizetype close = code.indexOf(end, i + 1);
            if (close < 0)
                return false;
            // [h], [mm], [ss] count time; [Red], [$-40C], [>1] do not.
            const QStringView inside = QStringView(code).sliced(i + 1, close - i - 1);
            if (c == u'[' && !inside.isEmpty()
                && std::all_of(inside.begin(), inside.end(),
                    [](QChar x) { return QStringView(u"hmsHMS").contains(x); }))
                return true;
            i = close;
        } else if (c == u';') {
            return false; // the first section is the one of positive numbers
        } else if (QStringView(u"dyjam").contains(c) || c == u'h' || c == u's') {
            // French files also write « jj/mm/aaaa »; « General », « Standard » are no dates.
            const QString rest = code.mid(i).toLower();
            return !rest.startsWith(QLatin1String("standard"))
                && !rest.startsWith(QLatin1String("am/pm"));
        } else if (code.mid(i).startsWith(QLatin1String("General"), Qt::CaseInsensitive)) {
            i += 6;
        }
    }
    return false;
}

TableReading readXlsx(const QString& path, const QString& wanted, const Step& step)
{
    TableReading reading;
    const ZipArchive archive(path, reading.fault, reading.detail);
    if (!reading.ok())
        return reading;
    if (!archive.has(QStringLiteral("xl/workbook.xml"))
        && archive.has(QStringLiteral("content.xml")))
        return readOds(archive, wanted, step);
    const XlsxBook book = readBook(archive);
    reading.fault = book.fault;
    reading.detail = book.detail;
    if (!reading.ok())
        return reading;
    std::vector<SheetName> sheets;
    for (const XlsxBook::Sheet& sheet : book.sheets)
        sheets.push_back({sheet.name, sheet.isHidden});
    readBestSheet(reading, sheets, wanted, [&](std::size_t place, DataTable& table) {
        ZipPart part(archive, book.sheets[place].part);
        return part.fault() != TableFault::None
            ? part.fault()
            : SheetReader(book, step).read(part, reading.detail, table);
    });
    return reading;
}

} // namespace jalons
