#include "ui/printing/text_flow.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace jalons {

namespace {

/// Text as typed may hold line ends of any system, and control characters no font can draw.
QString printable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            result += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

/// A row of dots as wide as asked: real characters, so that the blank is also heard and copied.
QString dotted(double millimetres, const QFont& font, qreal width)
{
    const qreal dot = QFontMetricsF(font).horizontalAdvance(u'.');
    const qreal wanted = qMin(sheet::mm(millimetres), width - dot);
    return QString(qMax(6, static_cast<int>(std::floor(wanted / dot))), u'.');
}

/// Appends formats naming the font of each run in another script: Qt would otherwise load every
/// family of a list in turn until one has the letters.
void addScriptFonts(QList<QTextLayout::FormatRange>& formats, const QString& text, int from,
    const sheet::TextStyle& style, const QTextCharFormat& look)
{
    QString family;
    int start = 0;
    const auto close = [&](int end) {
        if (family.isEmpty())
            return;
        QTextCharFormat format = look;
        format.setFont(sheet::font(style, family));
        formats.append({from + start, end - start, format});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int at = static_cast<int>(i);
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QChar::Script script
            = pair ? QChar::script(QChar::surrogateToUcs4(text[i], text[i + 1])) : text[i].script();
        if (!pair && sheet::isSymbol(text[i])) {
            close(at);
            family.clear();
            QTextCharFormat format = look;
            format.setFont(sheet::font(style, sheet::symbolFamily()));
            formats.append({from + at, 1, format});
            continue;
        }
        i += pair;
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue; // spaces and marks go with the letters before them
        const QString own = sheet::familyFor(script);
        if (own == family)
            continue;
        close(at);
        family = own;
        start = at;
    }
    close(static_cast<int>(text.size()));
}

QTextOption option(TextFlow::Align align)
{
    QTextOption result;
    result.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    result.setUseDesignMetrics(true);
    result.setTextDirection(Qt::LeftToRight);
    result.setAlignment(align == TextFlow::Align::Left ? Qt::AlignLeft | Qt::AlignAbsolute
            : align == TextFlow::Align::Right          ? Qt::AlignRight | Qt::AlignAbsolute
                                                       : Qt::AlignHCenter);
    return result;
}

} // namespace

TextFlow::TextFlow(const Spans& spans, const sheet::TextStyle& style, qreal width, Align align)
    : m_colour(style.colour)
{
    const QFont base = sheet::font(style);
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        const QString piece
            = span.blank ? dotted(span.blankWidth, base, width) : printable(span.text);
        if (piece.isEmpty())
            continue;
        QTextCharFormat format;
        sheet::TextStyle own = style;
        if (span.blank) {
            format.setForeground(sheet::soft);
        } else if ((span.bold && !style.bold) || (span.italic && !style.italic)) {
            own.bold = style.bold || span.bold;
            own.italic = style.italic || span.italic;
            format.setFont(sheet::font(own));
        }
        const int start = static_cast<int>(text.size());
        if (!format.isEmpty())
            formats.append({start, static_cast<int>(piece.size()), format});
        addScriptFonts(formats, piece, start, own, format);
        text += piece;
    }
    m_layout = std::make_shared<QTextLayout>(text, base);
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(option(align));
    if (!formats.isEmpty())
        m_layout->setFormats(formats);
    const QFontMetricsF metrics(base);
    m_lineHeight = std::ceil(metrics.ascent() + metrics.descent());
    m_ascent = metrics.ascent();
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // A font of another script has taller letters: its line stands on the same baseline.
        line.setPosition({0, y + m_ascent - line.ascent()});
        y += m_lineHeight;
    }
    m_layout->endLayout();
}

void TextFlow::paintLine(QPainter& painter, int line, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->lineAt(line).draw(&painter, topLeft - QPointF(0, line * m_lineHeight));
}

void TextFlow::paint(QPainter& painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    for (int i = 0; i < lineCount(); ++i)
        m_layout->lineAt(i).draw(&painter, topLeft);
}

} // namespace jalons
