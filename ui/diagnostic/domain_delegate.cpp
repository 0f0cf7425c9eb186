#include "ui/diagnostic/domain_delegate.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include <QPainter>

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
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF ground = QRectF(option.rect).adjusted(1, 0.5, -1, -0.5);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? c.accentSoft : c.chip);
        painter->drawRoundedRect(ground, px(6), px(6));
    }
    if (selected && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const bool addressed = index.data(AddressedRole).toBool();
    const QRect row(option.rect.left(), option.rect.top(), option.rect.width(), px(rowHeight));
    const QRect box(
        row.left() + px(left), row.top() + (row.height() - px(disc)) / 2, px(disc), px(disc));
    const QColor own(index.data(ColorsRole).toStringList().value(c.dark ? 1 : 0));
    paintDomainDisc(
        *painter, box, own.isValid() ? own : c.soft, index.data(IconRole).toString(), addressed);

    const QRect text(
        row.left() + px(textLeft), row.top(), row.width() - px(textLeft) - px(6), row.height());
    const QFont font = fontOf(13.5, selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? c.accent : addressed ? c.ink : c.soft);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    const QString hint = index.data(HintRole).toString();
    if (!hint.isEmpty()) {
        const QFont small = fontOf(12);
        painter->setFont(small);
        painter->setPen(c.soft);
        const QRect below(text.left(), row.bottom() - px(4), text.width(), px(hintHeight));
        painter->drawText(below, Qt::AlignTop | Qt::AlignLeading,
            QFontMetrics(small).elidedText(hint, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

QSize DomainDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool two = !index.data(HintRole).toString().isEmpty();
    return {px(150), px(two ? rowHeight + hintHeight - 2 : rowHeight)};
}

} // namespace jalons
