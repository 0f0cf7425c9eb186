#include "core/documents/typeset.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace jalons {

namespace {

constexpr QChar firstStrongIsolate{0x2068};
constexpr QChar popIsolate{0x2069};

/// Embeddings, overrides and isolates of a given direction: only pasted text has them.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x2066) || c == QChar(0x2067)
        || c == QChar(0x200e) || c == QChar(0x200f);
}

QChar::Direction directionAt(const QString& text, qsizetype at, int& length)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    length = pair ? 2 : 1;
    return pair ? QChar::direction(QChar::surrogateToUcs4(text[at], text[at + 1]))
                : text[at].direction();
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Without what would turn the letters after it around; isolates that are whole stay.
QString withoutTurns(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    QList<qsizetype> open;
    for (const QChar c : text) {
        if (turnsDirection(c) || (c == popIsolate && open.isEmpty()))
            continue;
        if (c == firstStrongIsolate)
            open.append(kept.size());
        else if (c == popIsolate)
            open.removeLast();
        kept += c;
    }
    while (!open.isEmpty())
        kept.remove(open.takeLast(), 1);
    return kept;
}

/// A line whose words in another direction are set apart; one that has no others, as a whole.
/// @param depth of the isolates that stand open before the line; those after it.
QString withIsolates(const QString& line, int& depth)
{
    bool french = depth > 0;
    QList<std::pair<qsizetype, qsizetype>> runs;
    bool going = false;
    for (qsizetype i = 0; i < line.size();) {
        int length = 1;
        const QChar::Direction direction = directionAt(line, i, length);
        if (line[i] == firstStrongIsolate) {
            ++depth;
            french = true; // what is set apart already stands among others
            going = false;
        } else if (line[i] == popIsolate) {
            --depth;
        } else if (depth == 0 && isRightToLeft(direction)) {
            if (!going)
                runs.append({i, i});
            going = true;
            runs.last().second = i + length;
        } else if (depth == 0 && direction == QChar::DirNSM && going && runs.last().second == i) {
            runs.last().second = i + length; // a vowel sign goes with its letter
        } else if (depth == 0 && direction == QChar::DirL) {
            french = true;
            going = false;
        }
        i += length;
    }
    if (runs.isEmpty())
        return line;
    if (!french) {
        const QString words = line.trimmed();
        const qsizetype at = line.indexOf(words);
        return line.left(at) + isolated(words) + line.mid(at + words.size());
    }
    QString result;
    qsizetype from = 0;
    for (const auto& [first, last] : runs) {
        result += line.mid(from, first - from) + isolated(line.mid(first, last - first));
        from = last;
    }
    return result + line.mid(from);
}

/// What is not broken over a line: each rule names the space that must not be one where it breaks.
QString withoutBreaks(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.isDigit() || QStringView(u";:!?»«°ᵒ").contains(c); }))
        return text;
    static const QString months = QStringLiteral("(?:janvier|février|mars|avril|mai|juin|juillet|"
                                                 "août|septembre|octobre|novembre|décembre)");
    static const QString units = QStringLiteral(
        "(?:€|%|euros?|centimes?|mois|jours?|ans?|années?|semaines?|nuits?|heures?|h|minutes?|min|"
        "km|m²|adultes?|enfants?|personnes?)(?![\\p{L}\\d])");
    static const QRegularExpression first(QStringLiteral("(?<![\\p{L}\\d])1er(?![\\p{L}\\d])"));
    static const QList<QRegularExpression> spaces{
        QRegularExpression(QStringLiteral("(?<=\\d|1ᵉʳ) (?=%1(?!\\p{L}))").arg(months)),
        QRegularExpression(
            QStringLiteral("(?<=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
                           "novembre|décembre) (?=\\d{4}(?!\\d))")),
        QRegularExpression(QStringLiteral("(?<=\\d) (?=\\d)")),
        QRegularExpression(QStringLiteral("(?<=\\d) (?=%1)").arg(units)),
        QRegularExpression(QStringLiteral("(?<=\\d h) (?=\\d)|(?<=\\d\\x{a0}h) (?=\\d)")),
        QRegularExpression(QStringLiteral("(?<=\\d) (?=/ ?\\d)|(?<=\\d[ \\x{a0}]/) (?=\\d)")),
        QRegularExpression(QStringLiteral("(?<=[Nn]°|[Nn]ᵒ) (?=\\S)")),
        QRegularExpression(
            QStringLiteral("(?<![\\p{L}\\d])(?:[Aa]rticles?|art\\.|[LRD]\\.|[Pp]ages?|"
                           "[Oo]bjectif|[Aa]nnexe)\\K (?=\\d)")),
        QRegularExpression(QStringLiteral(" (?=[;:!?»])|(?<=«) ")),
    };
    text.replace(first, QStringLiteral("1ᵉʳ"));
    for (const QRegularExpression& space : spaces)
        text.replace(space, QString(QChar::Nbsp));
    return text;
}

class Setter
{
public:
    void operator()(Heading& block) const { set(block.text); }
    void operator()(Paragraph& block) const { set(block.spans); }
    void operator()(ArticleHeading& block) const
    {
        set(block.number);
        set(block.title);
    }
    void operator()(Bullets& block) const
    {
        for (Spans& item : block.items)
            set(item);
    }
    void operator()(Table& block) const
    {
        for (Column& column : block.columns)
            set(column.title);
        for (auto& row : block.rows)
            for (Spans& cell : row)
                set(cell);
    }
    void operator()(KeyValues& block) const
    {
        for (KeyValue& pair : block.pairs) {
            set(pair.key);
            set(pair.value);
        }
    }
    void operator()(WheelBlock& block) const
    {
        for (WheelAxis& axis : block.wheel.axes)
            set(axis.label);
        for (WheelSeries& series : block.wheel.series)
            set(series.name);
    }
    void operator()(MapBlock& block) const
    {
        for (MapBox& box : block.map.boxes)
            set(box.text);
    }
    void operator()(SignatureBlock& block) const
    {
        for (QString* text : {&block.place, &block.date, &block.made, &block.sign})
            set(*text);
        for (SignatureParty& party : block.parties)
            for (QString* text : {&party.role, &party.name, &party.mention, &party.done})
                set(*text);
    }
    void operator()(Spacer&) const { }
    void operator()(PageBreak&) const { }
    void operator()(Group& block) const
    {
        for (Block& inner : block.blocks)
            std::visit(*this, inner);
    }

    static void set(QString& text) { text = typeset(text); }
    static void set(Spans& spans)
    {
        for (Span& span : spans)
            set(span.text);
    }
};

} // namespace

QString isolated(const QString& text)
{
    if (!text.isRightToLeft() || text.startsWith(firstStrongIsolate))
        return text;
    return firstStrongIsolate + text + popIsolate;
}

QString typeset(const QString& text)
{
    QStringList lines = withoutTurns(withoutBreaks(text)).split(u'\n');
    int depth = 0;
    for (QString& line : lines)
        line = withIsolates(line, depth);
    return lines.join(u'\n');
}

Document typeset(Document document)
{
    for (QString* text : {&document.title, &document.number, &document.subject,
             &document.structureName, &document.standing, &document.trace})
        Setter::set(*text);
    for (QString& line : document.headerLines)
        Setter::set(line);
    const Setter setter;
    for (Block& block : document.blocks)
        std::visit(setter, block);
    return document;
}

} // namespace jalons
