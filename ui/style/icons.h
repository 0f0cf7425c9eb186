#pragma once
#include <QIcon>
#include <QString>

class QPainter;

namespace jalons {

/// Which colour of the theme an icon takes. It is looked up when painted: icons follow light and
/// dark.
enum class IconColor { Ink, Soft, Accent, OnAccent, Amber, Green, Violet, Red, RailInk, RailSoft };

/// The line icon `:/icons/<name>.svg`, its black stroke recoloured, sharp at any size and pixel
/// ratio. Empty if there is no such file.
QIcon icon(const QString& name, IconColor color = IconColor::Ink);

/// The same as lines, on paper or anywhere; nothing if there is no such file.
void paintIcon(QPainter& painter, const QString& name, const QRectF& square, const QColor& color);

} // namespace jalons
