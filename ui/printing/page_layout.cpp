#include "ui/printing/page_layout.h"
#include "ui/printing/block_measure.h"
#include "ui/printing/sheet_style.h"
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace jalons {

namespace {

constexpr qreal largestWheel = sheet::mm(125);
constexpr qreal smallestWheel = sheet::mm(85);
constexpr qreal wheelStep = sheet::mm(10);

} // namespace

PageLayout::PageLayout(const Document& document, QSizeF paper)
    : m_paper(paper)
    , m_frame(document, paper)
{
    const qreal room = m_frame.bodyHeight(1);
    const qreal first = m_frame.bodyHeight(0);
    const auto layOut = [&](qreal wheel) {
        m_strips = std::make_shared<const Strips>(measure(document, m_frame.width(), room, wheel));
        m_pages = paginate(*m_strips, first, room);
    };
    layOut(largestWheel);
    if (!wheelLeavesFirstPage())
        return;
    // The wheel cannot be cut: a little smaller, it may still stand on a first page that would be
    // half empty without it.
    for (qreal wheel = largestWheel - wheelStep; wheel >= smallestWheel; wheel -= wheelStep) {
        layOut(wheel);
        if (!wheelLeavesFirstPage())
            return;
    }
    layOut(largestWheel);
}

/// Whether the first page ends half empty because a wheel did not fit any more.
bool PageLayout::wheelLeavesFirstPage() const
{
    constexpr qreal mostLeftEmpty = 0.3;
    if (m_pages.size() < 2 || m_pages[0].empty())
        return false;
    const auto& second = m_pages[1];
    const bool wheelNext
        = std::any_of(second.begin(), second.begin() + qMin<qsizetype>(2, qsizetype(second.size())),
            [](const PlacedStrip& placed) { return placed.strip->kind == StripKind::Wheel; });
    const PlacedStrip& last = m_pages[0].back();
    return wheelNext && last.top + last.strip->height < m_frame.bodyHeight(0) * (1 - mostLeftEmpty);
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
