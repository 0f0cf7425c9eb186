#include "ui/printing/block_measure.h"
#include "ui/printing/map_painter.h"
#include "ui/printing/row_measure.h"
#include "ui/printing/signature_measure.h"
#include "ui/printing/text_flow.h"
#include "ui/printing/wheel_painter.h"
#include "ui/style/icons.h"
#include <QPainter>
#include <algorithm>
#include <iterator>

namespace jalons {

namespace {

using sheet::mm;
using sheet::pt;

constexpr std::size_t mostIntroducing = 6; ///< lines that go whole with what they introduce

class Measurer
{
public:
    Measurer(qreal width, qreal pageHeight, qreal wheelHeight)
        : m_width(width)
        , m_pageHeight(pageHeight)
        , m_wheelHeight(wheelHeight)
    {
    }

    void title(const Document& document)
    {
        m_block = -1;
        const sheet::TextStyle style{.points = 20, .bold = true, .colour = sheet::petrol};
        flow(TextFlow(plain(document.title), style, m_width), {.kind = StripKind::Heading});
        for (const QString& text : {document.number, document.subject})
            if (!text.isEmpty())
                flow(TextFlow(plain(text), sheet::small, m_width),
                    {.kind = StripKind::Heading, .before = pt(1)});
        if (!m_strips.empty()) {
            holdAll(0, Hold::Firm);
            m_space = pt(6);
        }
    }

    void block(const Block& block, int index)
    {
        m_block = index;
        std::visit(*this, block);
    }

    /// A paragraph that goes with what follows it.
    void introduction(const Block& paragraph, int index)
    {
        const std::size_t first = m_strips.size();
        block(paragraph, index);
        if (m_strips.size() - first <= mostIntroducing)
            holdAll(first, Hold::Firm);
        else if (m_strips.size() > first)
            m_strips.back().hold = Hold::Firm;
    }

    void operator()(const Heading& block)
    {
        if (block.text.trimmed().isEmpty())
            return;
        const int level = qBound(1, block.level, 3);
        const std::size_t first = m_strips.size();
        if (level == 1) {
            const sheet::TextStyle style{.points = 14, .bold = true, .colour = sheet::petrol};
            flow(TextFlow(plain(block.text), style, m_width),
                {.kind = StripKind::Heading, .before = pt(18), .below = pt(4.5), .rule = true});
            m_space = pt(2);
        } else {
            const sheet::TextStyle style{.points = level == 2 ? 12. : 10.5,
                .bold = true,
                .colour = level == 2 ? sheet::petrol : sheet::ink};
            const qreal left = block.icon.isEmpty() ? 0 : mm(8);
            flow(TextFlow(plain(block.text), style, m_width - left),
                {.kind = StripKind::Heading, .before = level == 2 ? pt(14) : pt(10), .left = left});
            if (left > 0 && first < m_strips.size())
                addIcon(m_strips[first], block.icon, style.colour);
        }
        holdAll(first, Hold::Firm);
    }

    void operator()(const ArticleHeading& block)
    {
        QString text = block.number;
        if (!text.isEmpty() && !block.title.isEmpty())
            text += QStringLiteral(" – ");
        if ((text + block.title).trimmed().isEmpty())
            return;
        const std::size_t first = m_strips.size();
        const sheet::TextStyle style{.points = 12, .bold = true, .colour = sheet::petrol};
        flow(TextFlow(plain(text + block.title), style, m_width),
            {.kind = StripKind::Heading, .before = pt(15)});
        holdAll(first, Hold::Firm);
    }

    void operator()(const Paragraph& block)
    {
        Flowing look{.before = pt(5)};
        sheet::TextStyle style = sheet::body;
        switch (block.style) {
        case Paragraph::Style::Normal:
            break;
        case Paragraph::Style::Small:
            style = sheet::small;
            look.before = pt(4);
            break;
        case Paragraph::Style::Quote:
            // Upright: the bar says whose words they are, and italics are hard to read for many.
            look = {.before = pt(6), .left = mm(5), .bar = true};
            break;
        case Paragraph::Style::Lead:
            style.points = 11.5;
            style.colour = sheet::soft;
            look.before = pt(7);
            break;
        case Paragraph::Style::Figure:
            style.points = 15;
            style.bold = true;
            look.before = pt(3);
            break;
        }
        const TextFlow text(block.spans, style, m_width - look.left);
        if (text.isEmpty())
            return;
        flow(text, look);
        // « Le résident s’engage à : » is nothing without what follows.
        if (plainText(block.spans).trimmed().endsWith(u':'))
            m_strips.back().hold = Hold::Firm;
    }

    void operator()(const Bullets& block)
    {
        const TextFlow bullet(
            plain(QStringLiteral("•")), {.bold = true, .colour = sheet::petrol}, mm(5));
        std::vector<std::size_t> ends; // last strip of each item
        for (const Spans& item : block.items) {
            const TextFlow text(item, sheet::body, m_width - mm(7));
            if (text.isEmpty())
                continue;
            const std::size_t begin = m_strips.size();
            flow(text, {.before = ends.empty() ? pt(4) : pt(2.5), .left = mm(7)});
            Strip& strip = m_strips[begin];
            strip.paint = [bullet, inner = std::move(strip.paint)](QPainter& painter, QPointF at) {
                bullet.paintLine(painter, 0, at + QPointF(mm(2.2), 0));
                inner(painter, at);
            };
            ends.push_back(m_strips.size() - 1);
        }
        // No item alone on its side of a page break.
        if (ends.size() > 1)
            for (const std::size_t end : {ends.front(), ends[ends.size() - 2]})
                m_strips[end].hold = std::max(m_strips[end].hold, Hold::Weak);
    }

    void operator()(const Table& block) { rows(measureTable(block, m_width, m_pageHeight), pt(8)); }
    void operator()(const KeyValues& block)
    {
        rows(measureFacts(block, m_width, m_pageHeight), pt(6));
    }

    void operator()(const WheelBlock& block)
    {
        const qreal height = qMin(m_wheelHeight, m_pageHeight);
        Strip strip{.kind = StripKind::Wheel, .height = height};
        strip.paint
            = [wheel = block.wheel, height, width = m_width](QPainter& painter, QPointF at) {
                  painter.setFont(sheet::font(sheet::small));
                  painter.setLayoutDirection(Qt::LeftToRight);
                  const QRectF room(at, QSizeF(width, height));
                  const qreal legend = wheelLegendHeight(wheel, painter.font(), width);
                  WheelColors look = WheelColors::paper();
                  look.smallest = pt(sheet::small.points);
                  paintWheel(painter, room.adjusted(0, 0, 0, -legend), wheel, look);
                  paintWheelLegend(
                      painter, QRectF(at.x(), room.bottom() - legend, width, legend), wheel, look);
              };
        rows({std::move(strip)}, pt(8));
    }

    void operator()(const MapBlock& block)
    {
        const qreal height = mapHeight(block.map);
        if (height <= 0)
            return;
        Strip strip{.kind = StripKind::Map, .height = height};
        strip.paint = [map = block.map, height, width = m_width](QPainter& painter, QPointF at) {
            painter.setLayoutDirection(Qt::LeftToRight);
            paintMap(painter, QRectF(at, QSizeF(width, height)), map);
        };
        rows({std::move(strip)}, pt(8));
    }

    void operator()(const SignatureBlock& block)
    {
        // Signatures alone on a last page could be stuck to any text: keep the end of theirs with
        // them.
        if (!m_strips.empty())
            m_strips.back().hold = std::max(m_strips.back().hold, Hold::Weak);
        rows(measureSignatures(block, m_width, m_pageHeight), pt(16));
    }

    void operator()(const Spacer& block) { m_space += mm(qMax(0., block.height)); }

    void operator()(const PageBreak&)
    {
        if (m_strips.empty())
            return;
        m_strips.back().hold = Hold::None;
        m_pageStarts.push_back(m_strips.size());
    }

    void operator()(const Group& block)
    {
        const std::size_t first = m_strips.size();
        for (const Block& inner : block.blocks)
            std::visit(*this, inner);
        for (std::size_t i = first; i + 1 < m_strips.size(); ++i)
            m_strips[i].hold = std::max(m_strips[i].hold, Hold::Weak);
    }

    Strips take()
    {
        for (const std::size_t start : m_pageStarts)
            if (start < m_strips.size())
                m_strips[start].newPage = true;
        return std::move(m_strips);
    }

private:
    struct Flowing
    {
        StripKind kind = StripKind::Text;
        qreal before = 0;
        qreal left = 0;
        qreal below = 0;
        bool bar = false;
        bool rule = false;
    };

    /// One strip per line, at least two lines on either side of a page break.
    void flow(const TextFlow& text, const Flowing& look)
    {
        const int lines = text.isEmpty() ? 0 : text.lineCount();
        for (int i = 0; i < lines; ++i) {
            const bool last = i == lines - 1;
            Strip strip{.kind = look.kind,
                .block = m_block,
                .before = i == 0 ? look.before + std::exchange(m_space, 0) : 0,
                .height = text.lineHeight() + (last ? look.below : 0)};
            strip.hold = !last && (i == 0 || i == lines - 2) ? Hold::Firm : Hold::None;
            strip.paint = [text, look, i, last, width = m_width, height = strip.height](
                              QPainter& painter, QPointF at) {
                if (look.bar)
                    painter.fillRect(
                        QRectF(at.x() + mm(1), at.y(), pt(1.6), height), sheet::petrol);
                if (look.rule && last)
                    painter.fillRect(
                        QRectF(at.x(), at.y() + height - pt(0.6), width, pt(0.6)), sheet::line);
                text.paintLine(painter, i, at + QPointF(look.left, 0));
            };
            m_strips.push_back(std::move(strip));
        }
    }

    /// Before the first line of a title.
    static void addIcon(Strip& strip, const QString& icon, const QColor& colour)
    {
        strip.paint = [icon, colour, height = strip.height, inner = std::move(strip.paint)](
                          QPainter& painter, QPointF at) {
            const qreal side = mm(5.5);
            paintIcon(painter, icon, {at.x(), at.y() + (height - side) / 2, side, side}, colour);
            inner(painter, at);
        };
    }

    void rows(Strips strips, qreal before)
    {
        for (std::size_t i = 0; i < strips.size(); ++i) {
            strips[i].block = m_block;
            if (i == 0)
                strips[i].before = before + std::exchange(m_space, 0);
            m_strips.push_back(std::move(strips[i]));
        }
    }

    void holdAll(std::size_t first, Hold hold)
    {
        for (std::size_t i = first; i < m_strips.size(); ++i)
            m_strips[i].hold = hold;
    }

    const qreal m_width;
    const qreal m_pageHeight;
    const qreal m_wheelHeight;
    Strips m_strips;
    std::vector<std::size_t> m_pageStarts; ///< strips that begin a page
    qreal m_space = 0; ///< free space waiting for the next strip
    int m_block = 0;
};

bool isTitle(const Block& block)
{
    return std::holds_alternative<Heading>(block) || std::holds_alternative<ArticleHeading>(block);
}

/// 1–3; 0 for what is no title.
int titleLevel(const Block& block)
{
    if (const auto* heading = std::get_if<Heading>(&block))
        return heading->level;
    return std::holds_alternative<ArticleHeading>(block) ? 2 : 0;
}

/// Whether a paragraph stands between a title and the list, table or facts that it introduces: a
/// title keeps both. What has a title of the same rank is a thing of its own.
bool introduces(const std::vector<Block>& blocks, std::size_t index)
{
    if (index == 0 || index + 1 >= blocks.size()
        || !std::holds_alternative<Paragraph>(blocks[index]) || !isTitle(blocks[index - 1]))
        return false;
    const Block& next = blocks[index + 1];
    if (const auto* group = std::get_if<Group>(&next); group && !group->blocks.empty())
        if (const int level = titleLevel(group->blocks.front());
            level > 0 && level <= titleLevel(blocks[index - 1]))
            return false;
    return std::holds_alternative<Bullets>(next) || std::holds_alternative<Table>(next)
        || std::holds_alternative<KeyValues>(next) || std::holds_alternative<Group>(next);
}

/// Signatures on a page that says nothing else could be added to any text: the last paragraph goes
/// with them, unless it is a long one.
void holdTextToSignatures(Strips& strips, qreal pageHeight)
{
    const auto signature = std::find_if(strips.begin(), strips.end(),
        [](const Strip& strip) { return strip.kind == StripKind::Signature; });
    auto first = std::make_reverse_iterator(signature);
    while (first != strips.rend() && first->kind == StripKind::Heading)
        ++first;
    if (signature == strips.end() || first == strips.rend() || first->kind != StripKind::Text)
        return;
    const int block = first->block;
    qreal height = 0;
    auto last = first;
    for (; last != strips.rend() && last->block == block; ++last)
        height += last->before + last->height;
    if (height <= pageHeight / 4)
        for (; first != last; ++first)
            first->hold = std::max(first->hold, Hold::Weak);
}

} // namespace

Strips measure(const Document& document, qreal width, qreal pageHeight, qreal wheelHeight)
{
    Measurer measurer(width, pageHeight, wheelHeight);
    measurer.title(document);
    int index = 0;
    for (const Block& block : document.blocks) {
        if (introduces(document.blocks, std::size_t(index)))
            measurer.introduction(block, index++);
        else
            measurer.block(block, index++);
    }
    Strips strips = measurer.take();
    holdTextToSignatures(strips, pageHeight);
    return strips;
}

} // namespace jalons
