#include "core/exchange/csv.h"

#include "core/exchange/decode.h"
#include "core/exchange/limits.h"
#include <array>

namespace jalons {

namespace {

constexpr qsizetype sampleCharacters = 64 * 1024;
constexpr int stepEvery = 500;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class Parser
{
public:
    Parser(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    QStringList row()
    {
        QStringList cells;
        for (;;) {
            cells.append(cell());
            if (atEnd())
                return cells;
            const QChar c = m_text[m_at];
            if (c == m_separator) {
                ++m_at;
                // Cells beyond the limit are counted, not kept.
                if (cells.size() > limits::columns + 1)
                    cells.removeLast();
                continue;
            }
            endLine();
            return cells;
        }
    }

private:
    void endLine()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    /// The position of the quote that closes the one at m_at, or -1.
    qsizetype closing()
    {
        const qsizetype last = qMin(m_text.size(), m_at + 1 + limits::cellCharacters);
        // What an earlier quote did not find below this place is not searched again: the time stays
        // in proportion to the length of the text, whatever quotes it holds.
        for (qsizetype i = qMax(m_at + 1, m_searched); i < last; ++i) {
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            qsizetype after = i + 1;
            while (after < m_text.size() && m_text[after] == u' ')
                ++after;
            if (after >= m_text.size() || m_text[after] == m_separator || endsLine(m_text[after]))
                return i;
        }
        m_searched = qMax(m_searched, last);
        return -1;
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            if (const qsizetype end = closing(); end >= 0) {
                QString value = m_text.sliced(m_at + 1, end - m_at - 1);
                for (qsizetype i = 0; i < value.size(); ++i) {
                    const bool pair
                        = value[i] == u'\r' && i + 1 < value.size() && value[i + 1] == u'\n';
                    m_line += endsLine(value[i]) && !pair ? 1 : 0;
                }
                value.replace(QLatin1String("\"\""), QLatin1String("\""));
                m_at = end + 1;
                while (m_at < m_text.size() && m_text[m_at] == u' ')
                    ++m_at;
                return armed(value);
            }
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !endsLine(m_text[m_at]))
            ++m_at;
        return armed(m_text.sliced(from, m_at - from));
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_searched = 0;
    int m_line = 1;
};

} // namespace

QChar detectSeparator(const QString& text)
{
    const QString sample = text.left(sampleCharacters);
    // « sep=; » is how Excel is told; it is a line of its own.
    if (sample.startsWith(QLatin1String("sep=")) && sample.size() > 4)
        return sample[4];
    constexpr std::array<char16_t, 4> candidates{u'\t', u';', u'|', u','};
    QChar best = u';';
    qsizetype bestScore = 0;
    for (const char16_t candidate : candidates) {
        Parser parser(sample, candidate);
        // The first line that is cut says how wide the others should be.
        qsizetype width = 0;
        qsizetype alike = 0;
        bool cutsHeader = false;
        for (int i = 0; i < 50 && !parser.atEnd(); ++i) {
            const qsizetype cells = parser.row().size();
            if (width == 0 && cells > 1) {
                width = cells;
                cutsHeader = i == 0;
            }
            alike += width > 1 && cells == width ? 1 : 0;
        }
        if (const qsizetype score = alike * (width - 1) * (cutsHeader ? 8 : 1); score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

TableReading readCsv(const QByteArray& bytes, const Step& step)
{
    TableReading reading;
    const auto fail = [&](TableFault fault) {
        reading.table = {};
        reading.fault = fault;
        return reading;
    };
    const Encoding encoding = detectEncoding(bytes);
    if (isBinary(bytes, encoding))
        return fail(TableFault::NotATable);
    const QString text = decode(bytes, encoding);
    const QChar separator = detectSeparator(text);
    Parser parser(text, separator);
    if (text.startsWith(QLatin1String("sep=")))
        parser.row();
    TableBuilder builder;
    for (int count = 0; !parser.atEnd(); ++count) {
        if (count % stepEvery == 0 && step && !step(count, 0))
            return fail(TableFault::Cancelled);
        const int line = parser.line();
        QStringList texts = parser.row();
        if (texts.size() > limits::columns)
            return fail(TableFault::TooManyColumns);
        std::vector<PlacedCell> cells;
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (!texts[i].isEmpty())
                cells.push_back({static_cast<int>(i), std::move(texts[i])});
        if (const TableFault fault = builder.add(line, std::move(cells)); fault != TableFault::None)
            return fail(fault);
    }
    reading.fault = builder.finish(reading.table);
    return reading;
}

QString defused(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool formula = at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
    return formula ? u'\'' + text : text;
}

QString armed(const QString& text)
{
    return text.startsWith(u'\'') && defused(text) != text ? text.mid(1) : text;
}

QString csvCell(const QString& value, QChar separator)
{
    QString text = defused(value);
    const bool quoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace jalons
