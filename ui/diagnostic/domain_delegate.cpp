#include "ui/diagnostic/domain_delegate.h"

#include "ui/style/icons.h"
#include "ui/style/ink.h"

namespace jalons {

namespace {

constexpr int rowHeight = 27;
constexpr int hintHeight = 16;
constexpr int disc = 20;
constexpr int left = 6;
constexpr int textLeft = left + disc + 8;

} // namespace

void paintDomainDisc(
    QPainter& painter, const QRect& box, const QColor& color, const QString& name, bool filled)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colors().border, 1.2 * zoom()));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    const int inset = box.width() / 6;
    icon(name, filled ? IconColor::OnAccent : IconColor::Soft)
        .paint(&painter, box.adjusted(inset, inset, -inset, -inset));
}

void DomainDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors& c = colors();
    const QRectF ground = QRectF(option.rect).adjusted(1, 0.5, -1, -0.5);
    const bool selected = paintGround(*painter, option, ground, 6);
    if (selected && option.widget && option.widget->hasFocus())
        paintFocus(*painter, ground.adjusted(1, 1, -1, -1), c.accent, 6);
    const bool addressed = index.data(AddressedRole).toBool();
    const QRect row(option.rect.left(), option.rect.top(), option.rect.width(), px(rowHeight));
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->setLayoutDirection(option.direction);
    const QRect box = mirrored(QRect(
        row.left() + px(left), row.top() + (row.height() - px(disc)) / 2, px(disc), px(disc)));
    const QColor own(index.data(ColorsRole).toStringList().value(c.dark ? 1 : 0));
    paintDomainDisc(
        *painter, box, own.isValid() ? own : c.soft, index.data(IconRole).toString(), addressed);

    const QRect text = mirrored(QRect(
        row.left() + px(textLeft), row.top(), row.width() - px(textLeft) - px(6), row.height()));
    writeLine(*painter, text, fontOf(13.5, selected ? QFont::DemiBold : QFont::Normal),
        selected        ? c.accent
            : addressed ? c.ink
                        : c.soft,
        index.data(Qt::DisplayRole).toString(), Qt::AlignVCenter | Qt::AlignLeading);
    const QRect below(text.left(), row.bottom() - px(4), text.width(), px(hintHeight));
    writeLine(*painter, below, fontOf(12), c.soft, index.data(HintRole).toString(),
        Qt::AlignTop | Qt::AlignLeading);
    painter->restore();
}

int DomainDelegate::rowHeightWithHint()
{
    return px(rowHeight + hintHeight - 2);
}

QSize DomainDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool two = !index.data(HintRole).toString().isEmpty();
    return {px(150), two ? rowHeightWithHint() : px(rowHeight)};
}

} // namespace jalons
