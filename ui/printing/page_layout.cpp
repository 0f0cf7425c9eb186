#include "ui/printing/page_layout.h"
#include "ui/printing/block_measure.h"
#include "ui/printing/sheet_style.h"
#include <QPagedPaintDevice>
#include <QPainter>

namespace jalons {

PageLayout::PageLayout(const Document& document, QSizeF paper)
    : m_paper(paper)
    , m_frame(document, paper)
{
    const qreal room = m_frame.bodyHeight(1);
    m_strips = std::make_shared<const Strips>(measure(document, m_frame.width(), room));
    m_pages = paginate(*m_strips, m_frame.bodyHeight(0), room);
}

QSizeF PageLayout::a4()
{
    return {sheet::mm(210), sheet::mm(297)};
}

QSizeF PageLayout::paperOf(const QPagedPaintDevice& device)
{
    return device.pageLayout().fullRect(QPageLayout::Point).size() * sheet::unitsPerPoint;
}

PageLayout::Place PageLayout::placeOf(int block) const
{
    for (int page = 0; page < pageCount(); ++page)
        for (const PlacedStrip& placed : m_pages[static_cast<std::size_t>(page)])
            if (placed.strip->block == block)
                return {page, bodyTop(page) + placed.top};
    return {};
}

void PageLayout::paintPage(QPainter& painter, int page) const
{
    painter.save();
    // Lossless: JPEG would smudge a logo's flat colours.
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
        | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    m_frame.paint(painter, page, pageCount());
    const QPointF corner(m_frame.left(), bodyTop(page));
    for (const PlacedStrip& placed : m_pages[static_cast<std::size_t>(page)])
        placed.strip->paint(painter, corner + QPointF(0, placed.top));
    painter.restore();
}

} // namespace jalons
