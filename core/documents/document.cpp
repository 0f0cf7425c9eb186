#include "core/documents/document.h"
#include "core/base/placeholder_text.h"
#include <QCryptographicHash>
#include <cmath>

namespace jalons {

namespace {

const QString townCode = QStringLiteral("town");
const QString dateCode = QStringLiteral("date");

std::vector<TextPart> madeParts(const SignatureBlock& block)
{
    return textParts(
        block.made.isEmpty() ? QStringLiteral("Fait à {{town}}, le {{date}}") : block.made);
}

/// A blank keeps its place in the text: about one dot per two millimetres.
QString dots(double width)
{
    return QString(qMax(6, static_cast<int>(std::lround(width / 2))), u'.');
}

QString orDots(const QString& text)
{
    return text.trimmed().isEmpty() ? dots(usualBlank) : text;
}

/// Writes blocks as lines; blocks are set apart by one empty line.
class PlainTextWriter
{
public:
    void line(const QString& text) { m_text += text + u'\n'; }

    void paragraph(const QString& text)
    {
        if (text.isEmpty())
            return;
        gap();
        line(text);
    }

    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }

    void operator()(const Heading& block) { paragraph(block.text); }
    void operator()(const Paragraph& block) { paragraph(plainText(block.spans)); }

    void operator()(const ArticleHeading& block)
    {
        paragraph(block.title.isEmpty()  ? block.number
                : block.number.isEmpty() ? block.title
                                         : block.number + QStringLiteral(" – ") + block.title);
    }

    void operator()(const Bullets& block)
    {
        gap();
        for (const Spans& item : block.items)
            line(QStringLiteral("• ") + plainText(item));
    }

    void operator()(const Table& block)
    {
        gap();
        QStringList cells;
        for (const Column& column : block.columns)
            cells << column.title;
        if (!cells.join(QString()).isEmpty())
            line(cells.join(u'\t'));
        for (const auto& row : block.rows) {
            cells.clear();
            for (const Spans& cell : row)
                cells << plainText(cell);
            line(cells.join(u'\t'));
        }
    }

    void operator()(const KeyValues& block)
    {
        gap();
        for (const KeyValue& pair : block.pairs)
            line(pair.key + QStringLiteral("\u00a0: ") + plainText(pair.value));
    }

    void operator()(const WheelBlock& block)
    {
        gap();
        for (std::size_t axis = 0; axis < block.wheel.axes.size(); ++axis) {
            QStringList levels;
            for (const WheelSeries& series : block.wheel.series) {
                const int level = series.level(axis);
                levels << series.name + u' '
                        + (level == 0 ? QStringLiteral("–") : QString::number(level));
            }
            line(block.wheel.axes[axis].label + QStringLiteral("\u00a0: ")
                + levels.join(QStringLiteral(", ")));
        }
    }

    void operator()(const MapBlock& block)
    {
        gap();
        for (const MapBox& box : block.map.boxes)
            line(box.text);
    }

    void operator()(const SignatureBlock& block)
    {
        QString made;
        for (const TextPart& part : madeParts(block))
            made += part.code == townCode ? orDots(block.place)
                : part.code == dateCode   ? orDots(block.date)
                                          : part.words;
        paragraph(made);
        for (const SignatureParty& party : block.parties) {
            paragraph(party.role);
            line(orDots(party.name));
            if (!party.mention.isEmpty())
                line(party.mention);
            line(signWord(block));
        }
    }

    void operator()(const Spacer&) { }
    void operator()(const PageBreak&) { }

    void operator()(const Group& block)
    {
        for (const Block& inner : block.blocks)
            std::visit(*this, inner);
    }

    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

// Written out: clang 14 crashes on a defaulted comparison of what contains itself.
bool Group::operator==(const Group& other) const
{
    return blocks == other.blocks;
}

Spans plain(const QString& text)
{
    return {{.text = text}};
}

Spans bold(const QString& text)
{
    return {{.text = text, .bold = true}};
}

Spans italic(const QString& text)
{
    return {{.text = text, .italic = true}};
}

Spans blank(double width)
{
    return {{.blank = true, .blankWidth = width}};
}

Spans orBlank(const QString& text, double width)
{
    return text.trimmed().isEmpty() ? blank(width) : plain(text);
}

Spans operator+(Spans left, const Spans& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

QString plainText(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.blank ? dots(span.blankWidth) : span.text;
    return text;
}

QString plainText(const Document& document)
{
    PlainTextWriter writer;
    if (!document.structureName.isEmpty())
        writer.line(document.structureName);
    for (const QString& line : document.headerLines)
        writer.line(line);
    writer.paragraph(document.title);
    if (!document.number.isEmpty())
        writer.line(document.number);
    if (!document.subject.isEmpty())
        writer.line(document.subject);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    QString text = writer.text();
    for (const Document& annexe : document.annexes)
        text += u'\n' + plainText(annexe);
    return text;
}

Spans madeAt(const SignatureBlock& block)
{
    Spans spans;
    for (const TextPart& part : madeParts(block))
        spans = spans
            + (part.code == townCode        ? orBlank(block.place)
                    : part.code == dateCode ? orBlank(block.date)
                                            : plain(part.words));
    return spans;
}

QString signWord(const SignatureBlock& block)
{
    return block.sign.isEmpty() ? QStringLiteral("Signature") : block.sign;
}

} // namespace jalons
