#include "ui/widgets/row_layout.h"

#include <QStyle>
#include <QWidget>
#include <vector>

namespace jalons {

namespace {

struct Cell
{
    QLayoutItem* item;
    int share;
    int width;
};

using Line = std::vector<Cell>;

/// Gives out what is left of a line: first what each would like, then by shares.
void share(Line& line, int room)
{
    int wanted = 0;
    int shares = 0;
    for (Cell& cell : line) {
        const int like = cell.item->sizeHint().width();
        cell.width = cell.item->minimumSize().width();
        room -= cell.width;
        wanted += qMax(0, like - cell.width);
        if (cell.share == 0 && (cell.item->expandingDirections() & Qt::Horizontal))
            cell.share = 1;
        shares += cell.share;
    }
    const int given = qMin(room, wanted);
    for (Cell& cell : line) {
        const int more = qMax(0, cell.item->sizeHint().width() - cell.width);
        if (given > 0 && more > 0) {
            const int part = given >= wanted ? more : more * given / wanted;
            cell.width += part;
            room -= part;
        }
    }
    for (Cell& cell : line)
        if (room > 0 && cell.share > 0) {
            const int part
                = qMin(room * cell.share / shares, cell.item->maximumSize().width() - cell.width);
            cell.width += qMax(0, part);
        }
}

int heightOf(const Cell& cell)
{
    return cell.item->hasHeightForWidth() ? cell.item->heightForWidth(cell.width)
                                          : cell.item->sizeHint().height();
}

} // namespace

RowLayout::RowLayout(QWidget* parent)
    : QHBoxLayout(parent)
{
}

bool RowLayout::foldsAt(int width) const
{
    return width >= 0 && width < QHBoxLayout::minimumSize().width();
}

QSize RowLayout::sizeHint() const
{
    const QSize one = QHBoxLayout::sizeHint();
    return foldsAt(m_width) ? QSize(one.width(), arrange(QRect(0, 0, m_width, 0), false)) : one;
}

QSize RowLayout::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty())
            widest = qMax(widest, itemAt(i)->minimumSize().width());
    const QMargins margins = contentsMargins();
    const QSize one = QHBoxLayout::minimumSize();
    return {qMin(one.width(), widest + margins.left() + margins.right()),
        foldsAt(m_width) ? arrange(QRect(0, 0, m_width, 0), false) : one.height()};
}

int RowLayout::heightForWidth(int width) const
{
    return foldsAt(width) ? arrange(QRect(0, 0, width, 0), false)
                          : QHBoxLayout::heightForWidth(width);
}

int RowLayout::minimumHeightForWidth(int width) const
{
    return foldsAt(width) ? arrange(QRect(0, 0, width, 0), false)
                          : QHBoxLayout::minimumHeightForWidth(width);
}

void RowLayout::setGeometry(const QRect& rect)
{
    m_width = rect.width();
    int height = 0;
    if (foldsAt(m_width)) {
        QLayout::setGeometry(rect);
        height = arrange(rect, true);
    } else {
        QHBoxLayout::setGeometry(rect);
    }
    if (std::exchange(m_height, height) != height)
        update(); // what it needs has changed with its width
}

int RowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int gap = qMax(0, spacing());
    std::vector<Line> lines(1);
    int used = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty()) // hidden, or room
            continue;
        const int least = itemAt(i)->minimumSize().width();
        if (!lines.back().empty() && used + gap + least > area.width()) {
            lines.emplace_back();
            used = 0;
        }
        used += least + (lines.back().empty() ? 0 : gap);
        lines.back().push_back({itemAt(i), stretch(i), 0});
    }
    std::vector<int> heights;
    int total = 0;
    int growing = 0;
    for (Line& line : lines) {
        share(line, area.width() - gap * (int(line.size()) - 1));
        int height = 0;
        bool grows = false;
        for (const Cell& cell : line) {
            height = qMax(height, heightOf(cell));
            grows = grows || (cell.item->expandingDirections() & Qt::Vertical);
        }
        heights.push_back(grows ? -height : height);
        growing += grows;
        total += height + (heights.size() > 1 ? gap : 0);
    }
    if (apply) {
        const int more = growing > 0 ? qMax(0, area.height() - total) / growing : 0;
        const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
        int y = area.top();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const int height = heights[i] < 0 ? -heights[i] + more : heights[i];
            int x = 0;
            for (const Cell& cell : lines[i]) {
                const int left = mirrored ? area.right() + 1 - x - cell.width : area.left() + x;
                cell.item->setGeometry(QRect(left, y, cell.width, height));
                x += cell.width + gap;
            }
            y += height + gap;
        }
    }
    return total + rect.height() - area.height();
}

} // namespace jalons
