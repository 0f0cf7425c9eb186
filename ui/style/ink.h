#pragma once
#include "ui/style/theme.h"
#include <QPainter>

class QStyleOptionViewItem;

namespace jalons {

/// One line of text, with « … » when room lacks.
void writeLine(QPainter& painter, const QRectF& room, const QFont& font, const QColor& ink,
    const QString& text, Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter);
/// The ring around what the keys go to. @param radius in pixels of the mockups.
void paintFocus(
    QPainter& painter, const QRectF& around, const QColor& color = colors().accent, int radius = 7);
/// The ground of a line of a list that is chosen or under the mouse. @return whether it is chosen.
bool paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QRectF& box, int radius = 7);

} // namespace jalons
