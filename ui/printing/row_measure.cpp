#include "ui/printing/row_measure.h"
#include "ui/printing/text_flow.h"
#include <QPainter>
#include <cmath>
#include <numeric>

namespace jalons {

namespace {

using sheet::mm;
using sheet::pt;

struct Cell
{
    qreal left = 0;
    std::vector<TextFlow> flows{};

    qreal height() const
    {
        return std::accumulate(flows.begin(), flows.end(), 0.,
            [](qreal sum, const TextFlow& flow) { return sum + flow.height(); });
    }
};
using Cells = std::vector<Cell>;

struct RowLook
{
    StripKind kind = StripKind::TableRow;
    qreal width = 0;
    qreal above = 0; ///< padding over the text
    qreal below = 0;
    bool header = false;
    bool rule = false; ///< a thin line under the row
};

void paintGround(QPainter& painter, QPointF at, qreal height, const RowLook& look, bool rule)
{
    if (look.header)
        painter.fillRect(QRectF(at, QSizeF(look.width, height)), sheet::wash);
    if (!rule)
        return;
    const qreal thickness = look.header ? pt(1) : pt(0.5);
    painter.fillRect(QRectF(at.x(), at.y() + height - thickness, look.width, thickness),
        look.header ? sheet::petrol : sheet::line);
}

Strip wholeRow(const Cells& cells, const RowLook& look, qreal textHeight)
{
    Strip strip{.kind = look.kind, .height = look.above + textHeight + look.below};
    strip.paint = [cells, look, height = strip.height](QPainter& painter, QPointF at) {
        paintGround(painter, at, height, look, look.rule);
        for (const Cell& cell : cells) {
            QPointF corner = at + QPointF(cell.left, look.above);
            for (const TextFlow& flow : cell.flows) {
                flow.paint(painter, corner);
                corner.ry() += flow.height();
            }
        }
    };
    return strip;
}

/// The row line by line, its cells side by side.
Strips cutRow(const Cells& cells, const RowLook& look)
{
    struct Line
    {
        TextFlow flow;
        int number;
        qreal left;
    };
    std::vector<std::vector<Line>> lines;
    for (const Cell& cell : cells) {
        std::size_t row = 0;
        for (const TextFlow& flow : cell.flows)
            for (int i = 0; i < flow.lineCount(); ++i, ++row) {
                if (lines.size() <= row)
                    lines.emplace_back();
                lines[row].push_back({flow, i, cell.left});
            }
    }
    Strips strips;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const qreal above = row == 0 ? look.above : 0;
        const bool last = row + 1 == lines.size();
        qreal height = 0;
        for (const Line& line : lines[row])
            height = qMax(height, line.flow.lineHeight());
        Strip strip{.kind = look.kind, .height = above + height + (last ? look.below : 0)};
        strip.paint = [line = lines[row], look, above, last, height = strip.height](
                          QPainter& painter, QPointF at) {
            paintGround(painter, at, height, look, look.rule && last);
            for (const Line& part : line)
                part.flow.paintLine(painter, part.number, at + QPointF(part.left, above));
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

void append(Strips& strips, const Cells& cells, const RowLook& look, qreal room)
{
    qreal textHeight = 0;
    for (const Cell& cell : cells)
        textHeight = qMax(textHeight, cell.height());
    if (look.above + textHeight + look.below <= room) {
        strips.push_back(wholeRow(cells, look, textHeight));
        return;
    }
    for (Strip& strip : cutRow(cells, look))
        strips.push_back(std::move(strip));
}

/// Left edge and width of each column, inside its padding.
std::vector<std::pair<qreal, qreal>> columnsOf(const Table& table, qreal width, qreal padding)
{
    std::size_t count = table.columns.size();
    for (const auto& row : table.rows)
        count = qMax(count, row.size());
    std::vector<qreal> weights(count, 1);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (std::isfinite(table.columns[i].width) && table.columns[i].width > 0)
            weights[i] = table.columns[i].width;
    const qreal total = std::accumulate(weights.begin(), weights.end(), 0.);
    std::vector<std::pair<qreal, qreal>> columns;
    qreal left = 0;
    for (const qreal weight : weights) {
        const qreal room = width * weight / total;
        columns.emplace_back(left + padding, qMax(pt(10), room - 2 * padding));
        left += room;
    }
    return columns;
}

} // namespace

Strips measureTable(const Table& table, qreal width, qreal pageHeight)
{
    const auto columns = columnsOf(table, width, mm(2));
    const sheet::TextStyle headerStyle{.points = 9, .bold = true, .colour = sheet::petrol};
    const sheet::TextStyle cellStyle{.points = 9.5};
    Strips strips;
    std::shared_ptr<const Strip> header;
    Cells cells;
    bool titled = false;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        cells.push_back({columns[i].first,
            {TextFlow(plain(table.columns[i].title), headerStyle, columns[i].second)}});
        titled = titled || !table.columns[i].title.isEmpty();
    }
    if (titled) {
        append(strips, cells,
            {.kind = StripKind::TableHeader,
                .width = width,
                .above = pt(4),
                .below = pt(4.5),
                .header = true,
                .rule = true},
            pageHeight);
        // A header that is itself cut (absurdly long titles) is not repeated.
        if (strips.size() == 1 && strips.front().height < pageHeight / 3)
            header = std::make_shared<Strip>(strips.front());
        for (Strip& strip : strips)
            strip.hold = Hold::Firm;
    }
    const std::size_t first = strips.size();
    for (const auto& row : table.rows) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back({columns[i].first, {TextFlow(row[i], cellStyle, columns[i].second)}});
        append(strips, cells, {.width = width, .above = pt(4), .below = pt(4.5), .rule = true},
            pageHeight - (header ? header->height : 0));
    }
    for (std::size_t i = first; i < strips.size(); ++i)
        strips[i].repeated = header;
    return strips;
}

Strips measureFacts(const KeyValues& facts, qreal width, qreal pageHeight)
{
    constexpr int longestInHalf = 3; // lines
    const qreal gap = mm(8);
    const qreal half = (width - gap) / 2;
    const RowLook look{
        .kind = StripKind::Facts, .width = width, .above = pt(3), .below = pt(4), .rule = true};
    const auto cell = [](const KeyValue& pair, qreal left, qreal room) {
        return Cell{left,
            {TextFlow(plain(pair.key), sheet::label, room),
                TextFlow(pair.value, sheet::body, room)}};
    };
    Strips strips;
    Cells row;
    const auto finish = [&] {
        if (!row.empty())
            append(strips, row, look, pageHeight);
        row.clear();
    };
    for (const KeyValue& pair : facts.pairs) {
        Cell narrow = cell(pair, row.empty() ? 0 : half + gap, half);
        if (narrow.flows.back().lineCount() > longestInHalf) {
            finish();
            row.push_back(cell(pair, 0, width));
            finish();
            continue;
        }
        row.push_back(std::move(narrow));
        if (row.size() == 2)
            finish();
    }
    finish();
    return strips;
}

} // namespace jalons
