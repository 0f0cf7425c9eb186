#pragma once
#include <QColor>
#include <QFont>
#include <QList>
#include <QPair>
#include <QString>

class QApplication;
class QWidget;

namespace jalons {

enum class Scheme { Light, Dark, System };

/// Every colour of the window. Text colours reach 4.5:1 on the backgrounds they are meant for
/// (tested).
struct Colors
{
    QColor ink; ///< text
    QColor soft; ///< secondary text, on bg, card and chip
    QColor line; ///< hairlines between things
    QColor border; ///< frame of a field
    QColor bg; ///< the page
    QColor card; ///< cards and fields
    QColor chip; ///< neutral chips, steps to come, hovered buttons
    QColor groove; ///< tracks of sliders, bars and scroll bars
    QColor quote; ///< behind the person's words
    QColor accent; ///< the one accent: buttons, links, focus, the person's voice
    QColor onAccent; ///< text upon accent
    QColor accentDeep; ///< accent under the mouse
    QColor accentSoft; ///< selection, needs
    QColor amber; ///< to do, difficulties
    QColor amberSoft;
    QColor green; ///< done, strengths
    QColor greenSoft;
    QColor violet; ///< the professional's voice
    QColor violetSoft;
    QColor red; ///< errors and the structure's legal deadlines, never a person's delay
    QColor redSoft;
    QColor rail; ///< left rail
    QColor railOn;
    QColor railInk;
    QColor railSoft;
    QColor railLine;
    bool dark = false;
};

/// The colours for a scheme that is not System.
Colors colorsFor(Scheme scheme);
/// The colours in use: light until applyTheme is called.
const Colors& colors();
/// A colour by the name it has in the style sheet (« accent-soft »); invalid if there is none.
QColor colorNamed(const Colors& colors, QStringView name);
/// Text and background pairs used by the window: what the contrast test measures.
QList<QPair<QColor, QColor>> textPairs(const Colors& colors);
/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);
/// One hue among 17 that stay apart, for the domains of the assessment; @param index wraps.
QColor domainColor(int index);

/// Fusion, palette, font and the one style sheet. @param zoom multiplies fonts and paddings, kept
/// within 0.8–2. May be called again at any time: visible widgets follow.
void applyTheme(QApplication& app, Scheme scheme, double zoom = 1.0);
double zoom();
/// A length of the mockups in pixels of the current zoom, at least 1.
int px(double length);
/// The interface font at a size of the mockups (14 is the body).
QFont fontOf(double size, QFont::Weight weight = QFont::Normal);

/// Sets a property the style sheet selects upon (`setLook(label, "role", "hint")`) and repolishes
/// if it changed.
void setLook(QWidget* widget, const char* property, const QVariant& value);

} // namespace jalons
