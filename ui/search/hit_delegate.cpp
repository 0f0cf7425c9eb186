#include "ui/search/hit_delegate.h"

#include "ui/style/icons.h"
#include "ui/style/ink.h"
#include <QTextLayout>

namespace jalons {

namespace {

HitKind kindOf(const QModelIndex& index)
{
    return HitKind(index.data(HitKindRole).toInt());
}

/// One line, the marked parts in bold, with « … » when room lacks.
void drawMarked(QPainter* painter, const QRect& area, const QString& text,
    const QVariantList& marks, const QFont& font)
{
    // Bold letters are a little wider than measured.
    const int room = area.width() - (marks.isEmpty() ? 0 : px(12));
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, room), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = marks[i].toInt();
        if (range.start >= layout.text().size())
            break;
        range.length = marks[i + 1].toInt();
        range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (line.isValid())
        line.draw(painter, area.topLeft());
}

} // namespace

void HitDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(px(4), px(1), -px(4), -px(1));
    const QString title = index.data().toString();
    if (kindOf(index) == HitKind::Heading) {
        writeLine(*painter, box.adjusted(px(10), 0, 0, -px(4)), fontOf(12), c.soft, title,
            Qt::AlignLeft | Qt::AlignBottom);
        painter->restore();
        return;
    }
    const bool selected = paintGround(*painter, option, box);
    const QRect inner = box.adjusted(px(10), px(6), -px(10), -px(6));
    const int side = px(18);
    icon(index.data(HitIconRole).toString(), selected ? IconColor::Accent : IconColor::Soft)
        .paint(painter, QRect(inner.left(), inner.top() + px(1), side, side));
    const QRect text = inner.adjusted(side + px(10), 0, 0, 0);
    const QString detail = index.data(HitDetailRole).toString();
    const QFont large = fontOf(14);
    const QFont small = fontOf(12);
    painter->setPen(kindOf(index) == HitKind::NewPerson ? c.accent : c.ink);
    drawMarked(painter, text, title, index.data(HitTitleMarksRole).toList(), large);
    painter->setPen(c.soft);
    if (!detail.isEmpty())
        drawMarked(painter, text.adjusted(0, QFontMetrics(large).height() + px(2), 0, 0), detail,
            index.data(HitDetailMarksRole).toList(), small);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int small = QFontMetrics(fontOf(12)).height();
    if (kindOf(index) == HitKind::Heading)
        return {option.rect.width(), small + px(14)};
    const bool two = !index.data(HitDetailRole).toString().isEmpty();
    return {option.rect.width(),
        QFontMetrics(fontOf(14)).height() + (two ? small + px(2) : 0) + px(14)};
}

} // namespace jalons
