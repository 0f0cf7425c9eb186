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

QTextOption option(TextFlow::Align align, const QString& text)
{
    QTextOption result;
    result.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    result.setUseDesignMetrics(true);
    switch (align) {
    case TextFlow::Align::Start:
        result.setAlignment(
            Qt::AlignAbsolute | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        break;
    case TextFlow::Align::Left:
        result.setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
        break;
    case TextFlow::Align::Right:
        result.setAlignment(Qt::AlignAbsolute | Qt::AlignRight);
        break;
    case TextFlow::Align::Centre:
        result.setAlignment(Qt::AlignHCenter);
        break;
    }
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
    m_layout->setTextOption(option(align, text));
    if (!formats.isEmpty())
        m_layout->setFormats(formats);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout->endLayout();
}

qreal TextFlow::height() const
{
    if (lineCount() == 0)
        return 0;
    const QTextLine last = m_layout->lineAt(lineCount() - 1);
    return last.y() + last.height();
}

void TextFlow::paintLine(QPainter& painter, int line, QPointF topLeft) const
{
    const QTextLine measured = m_layout->lineAt(line);
    painter.setPen(m_colour);
    measured.draw(&painter, {topLeft.x(), topLeft.y() - measured.y()});
}

void TextFlow::paint(QPainter& painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    for (int i = 0; i < lineCount(); ++i)
        m_layout->lineAt(i).draw(&painter, topLeft);
}

} // namespace jalons
