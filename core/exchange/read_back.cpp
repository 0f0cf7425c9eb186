#include "core/exchange/read_back.h"

#include "core/exchange/xlsx_book.h"
#include "core/storage/failure.h"
#include <QFile>
#include <string_view>

namespace jalons {

namespace {

constexpr qint64 chunk = 1 << 16;

[[noreturn]] void failCutShort(const QString& path)
{
    throw Failure({ErrorKind::DiskFull, path + QStringLiteral(": cut short"), {}});
}

template <class F> void eachByte(const QString& path, F each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({ErrorKind::Io, file.errorString(), {}});
    for (QByteArray bytes = file.read(chunk); !bytes.isEmpty(); bytes = file.read(chunk))
        for (const char c : std::as_const(bytes))
            each(c);
    if (file.error() != QFileDevice::NoError)
        throw Failure({ErrorKind::Io, file.errorString(), {}});
}

class SheetCounter
{
public:
    explicit SheetCounter(const XlsxBook& book)
        : m_book(book)
    {
    }

    TableFault take(QXmlStreamReader& xml)
    {
        if (xml.name() == u"row")
            ++m_found.rows;
        else if (xml.name() == u"c")
            m_type = xml.attributes().value(QLatin1String("t")).toString();
        else if (xml.name() == u"v")
            number(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == u"is")
            text(textOf(xml));
        return TableFault::None;
    }
    const ReadBack& found() const { return m_found; }

private:
    void number(const QString& value)
    {
        if (m_type != u"s") {
            ++m_found.cells;
            return;
        }
        const auto index = static_cast<std::size_t>(value.toULongLong());
        if (index < m_book.strings.size())
            text(m_book.strings[index]);
    }
    void text(const QString& value)
    {
        ++m_found.cells;
        m_found.characters += value.size();
    }

    const XlsxBook& m_book;
    QString m_type;
    ReadBack m_found;
};

} // namespace

qint64 csvRows(const QString& path)
{
    qint64 rows = 0;
    bool quoted = false;
    char last = 0;
    eachByte(path, [&](char c) {
        quoted = quoted != (c == '"');
        rows += !quoted && c == '\n' && last == '\r' ? 1 : 0;
        last = c;
    });
    if (quoted || last != '\n')
        failCutShort(path);
    return rows;
}

qint64 jsonRows(const QString& path)
{
    // Every row stands in a line of its own, which begins so; texts hold no end of line.
    constexpr std::string_view start = "      {";
    qint64 rows = 0;
    std::size_t matched = 0;
    bool candidate = true;
    char last = 0;
    char ended = 0;
    eachByte(path, [&](char c) {
        if (c == '\n') {
            candidate = true;
            matched = 0;
        } else if (candidate) {
            candidate = c == start[matched];
            if (candidate && ++matched == start.size()) {
                ++rows;
                candidate = false;
            }
        }
        ended = last;
        last = c;
    });
    if (last != '\n' || ended != '}')
        failCutShort(path);
    return rows;
}

ReadBack workbookContent(const QString& path)
{
    TableFault fault = TableFault::None;
    QString detail;
    const ZipArchive archive(path, fault, detail);
    if (fault != TableFault::None)
        failCutShort(path);
    const XlsxBook book = readBook(archive);
    if (book.fault != TableFault::None || book.sheets.size() != 1)
        failCutShort(path);
    ZipPart part(archive, book.sheets.front().part, ZipPart::Trust::Ours);
    SheetCounter counter(book);
    if (part.fault() != TableFault::None || eachElement(part, detail, [&](QXmlStreamReader& xml) {
            return counter.take(xml);
        }) != TableFault::None)
        failCutShort(path);
    return counter.found();
}

} // namespace jalons
