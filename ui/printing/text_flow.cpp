#include "ui/printing/text_flow.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
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

/// A box to tick (☐ ☑ ☒). It is drawn: no font for text has one, and each font more that a PDF
/// embeds takes a tenth of its time.
bool isTickBox(QChar c)
{
    return c >= QChar(0x2610) && c <= QChar(0x2612);
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
        if (!pair && isTickBox(text[i]))
            continue;
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
    const QFontMetricsF metrics(base);
    m_tickBoxSide = metrics.capHeight();
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
        for (int at = start; at < text.size(); ++at) {
            if (!isTickBox(text[at]))
                continue;
            m_tickBoxes.insert(at, text[at]);
            text[at] = QChar::Nbsp;
            QFont room = sheet::font(own);
            room.setLetterSpacing(QFont::AbsoluteSpacing,
                m_tickBoxSide * 1.2 - QFontMetricsF(room).horizontalAdvance(QChar::Nbsp));
            QTextCharFormat wide = format;
            wide.setFont(room);
            formats.append({at, 1, wide});
        }
    }
    m_layout = std::make_shared<QTextLayout>(text, base);
    m_layout->setCacheEnabled(true);
    m_layout->setTextOption(option(align));
    if (!formats.isEmpty())
        m_layout->setFormats(formats);
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
    const QPointF origin = topLeft - QPointF(0, line * m_lineHeight);
    painter.setPen(m_colour);
    m_layout->lineAt(line).draw(&painter, origin);
    paintTickBoxes(painter, line, origin);
}

void TextFlow::paint(QPainter& painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    for (int i = 0; i < lineCount(); ++i) {
        m_layout->lineAt(i).draw(&painter, topLeft);
        paintTickBoxes(painter, i, topLeft);
    }
}

void TextFlow::paintTickBoxes(QPainter& painter, int line, QPointF origin) const
{
    if (m_tickBoxes.isEmpty())
        return;
    const QTextLine shown = m_layout->lineAt(line);
    for (auto box = m_tickBoxes.begin(); box != m_tickBoxes.end(); ++box) {
        if (box.key() < shown.textStart() || box.key() >= shown.textStart() + shown.textLength())
            continue;
        const qreal pen = m_tickBoxSide / 12;
        const QPointF foot
            = origin + QPointF(shown.cursorToX(box.key()), line * m_lineHeight + m_ascent);
        const QRectF square(
            foot + QPointF(pen, pen / 2 - m_tickBoxSide), QSizeF(m_tickBoxSide, m_tickBoxSide));
        painter.setPen(QPen(m_colour, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        const QRectF inside = square.marginsRemoved({pen * 2, pen * 2, pen * 2, pen * 2});
        if (box.value() == QChar(0x2611)) {
            painter.drawPolyline(QPolygonF{QPointF(inside.left(), inside.center().y()),
                QPointF(inside.left() + inside.width() * 0.4, inside.bottom()), inside.topRight()});
        } else if (box.value() == QChar(0x2612)) {
            painter.drawLine(inside.topLeft(), inside.bottomRight());
            painter.drawLine(inside.topRight(), inside.bottomLeft());
        }
    }
    painter.setPen(m_colour);
}

} // namespace jalons
