#include "ui/printing/page_frame.h"

#include "ui/widgets/card.h"
#include <QFontMetricsF>
#include <QPainter>

namespace jalons {

namespace {

using sheet::mm;
using sheet::pt;

constexpr qreal sideMargin = mm(19);
constexpr qreal topMargin = mm(15);
constexpr qreal nextBodyTop = mm(23);
constexpr qreal bottomMargin = mm(22); ///< the footer stands in it
constexpr QSizeF largestLogo{mm(46), mm(20)};
constexpr int longestAddress = 6; ///< lines of the header, one under the other

/// The logo on white (old printers know no transparency), no finer than 300 dpi: a phone's
/// photograph would make a heavy file.
QImage readLogo(const QByteArray& bytes, QSizeF& size)
{
    // The preview is measured again at every key typed, always with the same logo.
    thread_local QByteArray lastBytes;
    thread_local QImage lastLogo;
    thread_local QSizeF lastSize;
    if (bytes.isEmpty())
        return {};
    if (bytes == lastBytes) {
        size = lastSize;
        return lastLogo;
    }
    lastBytes = bytes;
    lastLogo = {};
    QImage logo = QImage::fromData(bytes);
    if (logo.isNull())
        return {};
    size = QSizeF(logo.size()).scaled(largestLogo, Qt::KeepAspectRatio);
    const QSize finest = (size * 300 / sheet::unitsPerInch).toSize().expandedTo({1, 1});
    if (logo.width() > finest.width() || logo.height() > finest.height())
        logo = logo.scaled(finest, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage opaque(logo.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, logo);
    painter.end();
    lastLogo = opaque;
    lastSize = size;
    return opaque;
}

/// Small text on one line standing on a baseline, cut short to a width.
void paintSmallLine(QPainter& painter, const QString& text, QPointF baseline, qreal width)
{
    const QFontMetricsF metrics(sheet::font(sheet::label));
    const QString fitting = metrics.elidedText(text.simplified(), Qt::ElideRight, width);
    const TextFlow flow(plain(fitting), sheet::label, width + mm(1));
    if (!flow.isEmpty())
        flow.paintLine(painter, 0, baseline - QPointF(0, flow.ascent()));
}

} // namespace

PageFrame::PageFrame(const Document& document, QSizeF paper)
    : m_paper(paper)
    , m_side(qMin(sideMargin, paper.width() / 8))
    , m_running(dotted({document.number, document.trace, document.title}))
    , m_structure(document.structureName)
    , m_standing(document.standing)
    , m_logo(readLogo(document.logo, m_logoSize))
{
    const qreal room = width() - (m_logo.isNull() ? 0 : m_logoSize.width() + mm(6));
    if (!m_structure.trimmed().isEmpty())
        m_address.emplace_back(plain(m_structure),
            sheet::TextStyle{.points = 12, .bold = true, .colour = sheet::petrol}, room);
    QStringList lines = document.headerLines;
    lines.removeAll(QString());
    if (lines.size() > longestAddress)
        lines = {dotted(lines)};
    for (const QString& line : lines)
        m_address.emplace_back(plain(line), sheet::label, room);

    qreal textHeight = 0;
    for (const TextFlow& flow : m_address)
        textHeight += flow.height();
    m_headerHeight = qMax(textHeight, m_logo.isNull() ? 0 : m_logoSize.height());
    // However much is written there, the body keeps most of the page.
    m_headerHeight = qMin(m_headerHeight, paper.height() / 4);
}

qreal PageFrame::bodyTop(int page) const
{
    if (page > 0)
        return nextBodyTop;
    return m_headerHeight > 0 ? topMargin + m_headerHeight + mm(9) : topMargin + mm(3);
}

qreal PageFrame::bodyHeight(int page) const
{
    return m_paper.height() - bottomMargin - bodyTop(page);
}

void PageFrame::paint(QPainter& painter, int page, int at, int pageCount) const
{
    if (page > 0)
        paintNextHeader(painter);
    else if (m_headerHeight > 0)
        paintFirstHeader(painter);
    paintStanding(painter);
    paintFooter(painter, at, pageCount);
}

/// Above the header, whatever else stands on the page.
void PageFrame::paintStanding(QPainter& painter) const
{
    if (m_standing.isEmpty())
        return;
    const TextFlow words(plain(m_standing), {.points = 9, .bold = true, .colour = sheet::petrol},
        width(), TextFlow::Align::Right);
    words.paint(painter, {m_side, mm(6)});
}

void PageFrame::paintFirstHeader(QPainter& painter) const
{
    QPointF at(m_side, topMargin);
    if (!m_logo.isNull()) {
        const qreal middle = (m_headerHeight - m_logoSize.height()) / 2;
        painter.drawImage(QRectF(at + QPointF(0, qMax(0., middle)), m_logoSize), m_logo);
        at.rx() += m_logoSize.width() + mm(6);
    }
    qreal textHeight = 0;
    for (const TextFlow& flow : m_address)
        textHeight += flow.height();
    at.ry() += qMax(0., (m_headerHeight - textHeight) / 2);
    const qreal bottom = topMargin + m_headerHeight + pt(1);
    for (const TextFlow& flow : m_address) {
        for (int line = 0; line < flow.lineCount(); ++line) {
            if (at.y() + flow.lineHeight() > bottom)
                break;
            flow.paintLine(painter, line, at);
            at.ry() += flow.lineHeight();
        }
    }
    painter.fillRect(
        QRectF(m_side, topMargin + m_headerHeight + mm(3), width(), pt(1)), sheet::petrol);
}

void PageFrame::paintNextHeader(QPainter& painter) const
{
    const qreal baseline = mm(15);
    paintSmallLine(painter, m_structure, {m_side, baseline}, width());
    painter.fillRect(QRectF(m_side, baseline + mm(2), width(), pt(0.5)), sheet::line);
}

void PageFrame::paintFooter(QPainter& painter, int page, int pageCount) const
{
    const QFontMetricsF metrics(sheet::font(sheet::label));
    const QString numbering = QStringLiteral("Page %1 / %2").arg(page + 1).arg(pageCount);
    const qreal numberingWidth = metrics.horizontalAdvance(numbering);
    const qreal baseline = m_paper.height() - mm(11);
    painter.fillRect(
        QRectF(m_side, baseline - metrics.ascent() - mm(2), width(), pt(0.5)), sheet::line);
    paintSmallLine(painter, m_running, {m_side, baseline}, width() - numberingWidth - mm(8));
    paintSmallLine(
        painter, numbering, {m_side + width() - numberingWidth, baseline}, numberingWidth);
}

} // namespace jalons
