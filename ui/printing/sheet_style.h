#pragma once
#include <QColor>
#include <QFont>
#include <QString>

/// The look of every printed sheet. Lengths are in sheet units, twentieths of a point, whatever the
/// device: a layout measured once paints the same on a screen, a printer and a PDF.
namespace jalons::sheet {

inline constexpr qreal unitsPerPoint = 20;
inline constexpr qreal unitsPerInch = 72 * unitsPerPoint;

constexpr qreal pt(qreal points)
{
    return points * unitsPerPoint;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

// Dark enough to stay legible from a black and white laser printer.
inline constexpr QColor ink{0x1d, 0x2b, 0x30};
inline constexpr QColor soft{0x4d, 0x5d, 0x63};
inline constexpr QColor line{0xb4, 0xc2, 0xc5};
inline constexpr QColor petrol{0x1b, 0x65, 0x70};
inline constexpr QColor wash{0xee, 0xf3, 0xf3};

struct TextStyle
{
    qreal points = 10.5;
    bool bold = false;
    bool italic = false;
    QColor colour = ink;
};

inline constexpr TextStyle body{};
inline constexpr TextStyle small{.points = 9, .colour = soft};
inline constexpr TextStyle label{.points = 9, .colour = soft};

/// The family for letters of a script; empty for those the body's own family has.
QString familyFor(QChar::Script script);
/// Whether it is a sign (☐, ☒, ✓) that the body's own family has not, and the family that has it.
bool isSymbol(QChar c);
QString symbolFamily();
/// The package of Debian that brings a letter to a computer that has no font for it.
QString packageFor(char32_t letter);

/// The font of a style, its pixel size being in sheet units. Families are named, so that a sheet
/// looks the same on every desk. @param family from familyFor; empty: the body's own.
QFont font(const TextStyle& style, const QString& family = {});

} // namespace jalons::sheet
