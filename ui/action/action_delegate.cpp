#include "ui/action/action_delegate.h"

#include "ui/style/theme.h"
#include <QPainter>

namespace jalons {

void ActionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(px(4), px(1), -px(4), -px(1));
    if (!index.data(ActionIdRole).isValid()) {
        painter->setFont(fontOf(12));
        painter->setPen(c.soft);
        painter->drawText(box.adjusted(px(8), 0, 0, -px(4)), Qt::AlignLeft | Qt::AlignBottom,
            index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected && option.state.testFlag(QStyle::State_HasFocus)
                ? QPen(c.accent, 2)
                : QPen(Qt::NoPen));
        painter->setBrush(selected ? c.accentSoft : c.chip);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), px(7), px(7));
    }
    const QString state = index.data(ActionStateRole).toString();
    const QFont small = fontOf(12);
    const QFontMetrics smallMetrics(small);
    const QString tone = index.data(ActionToneRole).toString();
    const QRect inner = box.adjusted(px(10), px(6), -px(8), -px(6));
    const int width = smallMetrics.horizontalAdvance(state) + px(18);
    const QRect pill(
        inner.right() - width, inner.top() + px(2), width, smallMetrics.height() + px(4));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone == QLatin1String("green") ? c.greenSoft
            : tone == QLatin1String("accent")        ? (selected ? c.card : c.accentSoft)
            : tone == QLatin1String("amber")         ? c.amberSoft
                                                     : c.chip);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setFont(small);
    painter->setPen(tone == QLatin1String("green") ? c.green
            : tone == QLatin1String("accent")      ? c.accent
            : tone == QLatin1String("amber")       ? c.amber
                                                   : c.soft);
    painter->drawText(pill, Qt::AlignCenter, state);

    const QFont title = fontOf(14, QFont::Medium);
    const QFontMetrics titleMetrics(title);
    painter->setFont(title);
    painter->setPen(c.ink);
    const QRect top(
        inner.left(), inner.top(), pill.left() - inner.left() - px(8), titleMetrics.height());
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
        titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, top.width()));
    painter->setFont(small);
    painter->setPen(c.soft);
    const QRect bottom(inner.left(), top.bottom() + px(2), inner.width(), smallMetrics.height());
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(
            index.data(ActionMetaRole).toString(), Qt::ElideRight, bottom.width()));
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int small = QFontMetrics(fontOf(12)).height();
    if (!index.data(ActionIdRole).isValid())
        return {option.rect.width(), small + px(14)};
    return {option.rect.width(), small + QFontMetrics(fontOf(14)).height() + px(18)};
}

} // namespace jalons
