#include "ui/action/action_delegate.h"

#include "ui/style/ink.h"

namespace jalons {

void ActionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(px(4), px(1), -px(4), -px(1));
    if (!index.data(ActionIdRole).isValid()) {
        writeLine(*painter, box.adjusted(px(8), 0, 0, -px(4)), fontOf(12), c.soft,
            index.data().toString(), Qt::AlignLeft | Qt::AlignBottom);
        painter->restore();
        return;
    }
    const QRectF ground = QRectF(box).adjusted(1, 1, -1, -1);
    const bool selected = paintGround(*painter, option, ground);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, ground);
    const QString state = index.data(ActionStateRole).toString();
    const QFont small = fontOf(12);
    const QFontMetrics smallMetrics(small);
    const QString tone = index.data(ActionToneRole).toString();
    const QRect inner = box.adjusted(px(10), px(6), -px(8), -px(6));
    const int width = smallMetrics.horizontalAdvance(state) + px(18);
    const QRect pill(
        inner.right() - width, inner.top() + px(2), width, smallMetrics.height() + px(4));
    painter->setPen(Qt::NoPen);
    const QColor own = colorNamed(c, QString(tone + QStringLiteral("-soft")));
    painter->setBrush(!own.isValid()                      ? c.chip
            : tone == QLatin1String("accent") && selected ? c.card
                                                          : own);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    writeLine(*painter, pill, small, own.isValid() ? colorNamed(c, tone) : c.soft, state,
        Qt::AlignCenter);

    const QFont title = fontOf(14, QFont::Medium);
    const QRect top(inner.left(), inner.top(), pill.left() - inner.left() - px(8),
        QFontMetrics(title).height());
    writeLine(*painter, top, title, c.ink, index.data().toString());
    const QRect bottom(inner.left(), top.bottom() + px(2), inner.width(), smallMetrics.height());
    writeLine(*painter, bottom, small, c.soft, index.data(ActionMetaRole).toString());
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
