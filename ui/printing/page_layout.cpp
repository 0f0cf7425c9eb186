#include "ui/printing/page_layout.h"
#include "ui/printing/block_measure.h"
#include "ui/printing/sheet_style.h"
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <array>

namespace jalons {

namespace {

constexpr qreal largestWheel = sheet::mm(125);
constexpr qreal smallestWheel = sheet::mm(85);
constexpr qreal wheelStep = sheet::mm(10);

/// Of what is in large type: as large as leaves it on one page. The usual body is 10.5 points.
constexpr std::array largeTypes{1.3, 1.25, 1.2, 1.15, 1.1, 1.05};

/// Of what is for those who read little: a body of 14 points.
constexpr qreal readableType = 14 / 10.5;

/// Whether the first page ends half empty because a wheel did not fit any more.
bool wheelLeavesFirstPage(const std::vector<PlacedPage>& pages, qreal first)
{
    constexpr qreal mostLeftEmpty = 0.3;
    if (pages.size() < 2 || pages[0].empty())
        return false;
    const auto& second = pages[1];
    const bool wheelNext
        = std::any_of(second.begin(), second.begin() + qMin<qsizetype>(2, qsizetype(second.size())),
            [](const PlacedStrip& placed) { return placed.strip->kind == StripKind::Wheel; });
    const PlacedStrip& last = pages[0].back();
    return wheelNext && last.top + last.strip->height < first * (1 - mostLeftEmpty);
}

} // namespace

PageLayout::PageLayout(const Document& document, QSizeF paper)
    : m_paper(paper)
{
    add(document);
    for (const Document& annexe : document.annexes)
        add(annexe);
}

void PageLayout::add(const Document& document)
{
    if (document.large)
        for (const qreal scale : largeTypes) {
            auto [part, pages] = laidOut(document, scale);
            if (pages.size() == 1) {
                append(std::move(part), std::move(pages));
                return;
            }
        }
    auto [part, pages] = laidOut(document, document.isReadable ? readableType : 1);
    append(std::move(part), std::move(pages));
}

std::pair<PageLayout::Part, std::vector<PlacedPage>> PageLayout::laidOut(
    const Document& document, qreal scale) const
{
    Part part{PageFrame(document, m_paper / scale), scale, pageCount(), {}};
    const qreal room = part.frame.bodyHeight(1);
    const qreal first = part.frame.bodyHeight(0);
    std::vector<PlacedPage> pages;
    const auto fits = [&](qreal wheel) {
        part.strips
            = std::make_shared<const Strips>(measure(document, part.frame.width(), room, wheel));
        pages = paginate(*part.strips, first, room);
        return !wheelLeavesFirstPage(pages, first);
    };
    bool isFine = fits(largestWheel);
    // The wheel cannot be cut: a little smaller, it may still stand on a first page that would be
    // half empty without it.
    for (qreal wheel = largestWheel - wheelStep; !isFine && wheel >= smallestWheel;
         wheel -= wheelStep)
        isFine = fits(wheel);
    if (!isFine)
        fits(largestWheel);
    return {std::move(part), std::move(pages)};
}

void PageLayout::append(Part part, std::vector<PlacedPage> pages)
{
    m_parts.push_back(std::move(part));
    std::move(pages.begin(), pages.end(), std::back_inserter(m_pages));
}

const PageLayout::Part& PageLayout::partOf(int page) const
{
    const auto after = std::find_if(m_parts.begin() + 1, m_parts.end(),
        [page](const Part& part) { return part.firstPage > page; });
    return *std::prev(after);
}

qreal PageLayout::bodyTop(int page) const
{
    const Part& part = partOf(page);
    return part.frame.bodyTop(page - part.firstPage);
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
                return {page, (bodyTop(page) + placed.top) * partOf(page).scale};
    return {};
}

void PageLayout::paintPage(QPainter& painter, int page) const
{
    painter.save();
    // Lossless: JPEG would smudge a logo's flat colours.
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
        | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    const Part& part = partOf(page);
    painter.scale(part.scale, part.scale);
    part.frame.paint(painter, page - part.firstPage, page, pageCount());
    const QPointF corner(part.frame.left(), bodyTop(page));
    for (const PlacedStrip& placed : m_pages[static_cast<std::size_t>(page)])
        placed.strip->paint(painter, corner + QPointF(0, placed.top));
    painter.restore();
}

} // namespace jalons
