#include "core/exchange/csv.h"

#include "core/exchange/decode.h"
#include "core/exchange/limits.h"
#include <QSet>
#include <algorithm>
#include <array>

namespace jalons {

namespace {

constexpr qsizetype sampleCharacters = 64 * 1024;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A quoted cell that holds separators or ends of lines, by the place of its two quotes.
struct Suspect
{
    qsizetype open = 0;
    qsizetype close = 0;
    int column = 0;
};

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
    /// How many cells the titles have: what a quote swallows is then seen.
    void setWidth(qsizetype width) { m_width = width; }
    qsizetype width() const { return m_width; }
    /// What is odd about the last row, by column.
    const std::vector<std::pair<int, CellFault>>& faults() const { return m_faults; }

    /// A quote that was never closed takes the next people into its cell: such a row is read again
    /// without it.
    QStringList row()
    {
        const qsizetype from = m_at;
        const int line = m_line;
        for (;;) {
            QStringList cells = rowAsQuoted();
            const auto lost = std::find_if(m_suspects.begin(), m_suspects.end(),
                [&](const Suspect& suspect) { return isLost(suspect, cells.size()); });
            if (lost == m_suspects.end())
                return cells;
            m_lost.insert(lost->open);
            m_at = from;
            m_line = line;
        }
    }

private:
    QStringList rowAsQuoted()
    {
        QStringList cells;
        m_suspects.clear();
        m_faults.clear();
        for (;;) {
            cells.append(cell(static_cast<int>(cells.size())));
            if (atEnd())
                break;
            const QChar c = m_text[m_at];
            if (c == m_separator) {
                ++m_at;
                // Cells beyond the limit are counted, not kept.
                if (cells.size() > limits::columns + 1)
                    cells.removeLast();
                continue;
            }
            endLine();
            break;
        }
        for (const Suspect& suspect : m_suspects)
            if (holdsARow(suspect))
                m_faults.emplace_back(suspect.column, CellFault::Swallows);
        return cells;
    }

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
            // So many lost quotes are no accident: each is then looked for in its line only.
            if (m_lost.size() > mostLost && endsLine(m_text[i]))
                return -1;
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

    QString cell(int column)
    {
        const bool opens = m_at < m_text.size() && m_text[m_at] == u'"' && !m_lost.contains(m_at);
        if (opens) {
            if (const qsizetype end = closing(); end >= 0) {
                QString value = m_text.sliced(m_at + 1, end - m_at - 1);
                int lines = 0;
                for (qsizetype i = 0; i < value.size(); ++i) {
                    const bool pair
                        = value[i] == u'\r' && i + 1 < value.size() && value[i + 1] == u'\n';
                    lines += endsLine(value[i]) && !pair ? 1 : 0;
                }
                if (lines > 0 || value.contains(m_separator))
                    m_suspects.push_back({m_at, end, column});
                m_line += lines;
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
        QString value = m_text.sliced(from, m_at - from);
        // A quote that opens and closes nothing is no part of what was written.
        if (value.startsWith(u'"') && value.count(u'"') % 2 == 1) {
            value = value.mid(1).replace(QLatin1String("\"\""), QLatin1String("\""));
            m_faults.emplace_back(column, CellFault::LostQuote);
        }
        return armed(value);
    }

    /// Whether one of the lines inside, the first apart, has as many cells as the table.
    bool holdsARow(const Suspect& suspect) const
    {
        if (m_width < 2)
            return false;
        qsizetype cells = 0; // of the line; 0 in the first one
        for (qsizetype i = suspect.open + 1; i <= suspect.close; ++i) {
            const QChar c = m_text[i];
            if (i == suspect.close || endsLine(c)) {
                if (cells == m_width)
                    return true;
                cells = 1;
            } else if (c == m_separator && cells > 0) {
                ++cells;
            }
        }
        return false;
    }

    bool isLost(const Suspect& suspect, qsizetype cells) const
    {
        // A quote that opens a cell inside a quoted one: writers double it.
        for (qsizetype i = suspect.open + 1; i < suspect.close; ++i) {
            if (m_text[i] != u'"')
                continue;
            if (m_text[i + 1] == u'"' && i + 1 < suspect.close) {
                ++i;
                continue;
            }
            if (m_text[i - 1] == m_separator || endsLine(m_text[i - 1]))
                return true;
        }
        return cells != m_width && holdsARow(suspect);
    }

    static constexpr qsizetype mostLost = 1000;

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_searched = 0;
    int m_line = 1;
    qsizetype m_width = 0;
    QSet<qsizetype> m_lost; ///< places of quotes that open nothing
    std::vector<Suspect> m_suspects; ///< of the row
    std::vector<std::pair<int, CellFault>> m_faults;
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

TableReading readCsv(const QByteArray& bytes, const Step& step, std::optional<Encoding> chosen)
{
    TableReading reading;
    const auto fail = [&](TableFault fault) {
        reading.table = {};
        reading.fault = fault;
        return reading;
    };
    const EncodingGuess guess = guessEncoding(bytes);
    const Encoding encoding = chosen.value_or(guess.encoding);
    reading.encoding = encoding;
    if (!chosen)
        reading.doubts = guess.samples;
    if (isBinary(bytes, encoding))
        return fail(TableFault::NotATable);
    const QString text = decode(bytes, encoding);
    const QChar separator = detectSeparator(text);
    Parser parser(text, separator);
    if (text.startsWith(QLatin1String("sep=")))
        parser.row();
    TableBuilder builder;
    for (int count = 0; !parser.atEnd(); ++count) {
        if (count % rowsPerStep == 0 && step && !step(count, 0))
            return fail(TableFault::Cancelled);
        const int line = parser.line();
        QStringList texts = parser.row();
        if (parser.width() == 0 && texts.size() > 1)
            parser.setWidth(texts.size());
        if (texts.size() > limits::columns)
            return fail(TableFault::TooManyColumns);
        std::vector<PlacedCell> cells;
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (!texts[i].isEmpty())
                cells.push_back({static_cast<int>(i), std::move(texts[i])});
        for (const std::pair<int, CellFault>& odd : parser.faults())
            for (PlacedCell& cell : cells)
                if (cell.column == odd.first)
                    cell.fault = odd.second;
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
