#include "ui/style/ink.h"

#include <QStyleOptionViewItem>

namespace jalons {

void writeLine(QPainter& painter, const QRectF& room, const QFont& font, const QColor& ink,
    const QString& text, Qt::Alignment where)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        room, int(where), QFontMetrics(font).elidedText(text, Qt::ElideRight, int(room.width())));
}

void paintFocus(QPainter& painter, const QRectF& around, const QColor& color, int radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(around, px(radius), px(radius));
}

bool paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QRectF& box, int radius)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? colors().accentSoft : colors().chip);
        painter.drawRoundedRect(box, px(radius), px(radius));
    }
    return chosen;
}

} // namespace jalons
