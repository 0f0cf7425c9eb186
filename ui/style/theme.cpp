#include "ui/style/theme.h"
#include "ui/style/icons.h"
#include "ui/style/plain_tool_tips.h"
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>
#include <array>
#include <cmath>

/// The resources live in a static library: without this call the linker drops them.
/// It must stand outside any namespace.
static void loadStyleResources()
{
    Q_INIT_RESOURCE(style);
    Q_INIT_RESOURCE(ui);
}

namespace jalons {

namespace {

struct Named
{
    const char* name;
    QColor Colors::*color;
};

constexpr std::array names{Named{"ink", &Colors::ink}, Named{"soft", &Colors::soft},
    Named{"line", &Colors::line}, Named{"border", &Colors::border}, Named{"bg", &Colors::bg},
    Named{"card", &Colors::card}, Named{"chip", &Colors::chip}, Named{"groove", &Colors::groove},
    Named{"quote", &Colors::quote}, Named{"accent", &Colors::accent},
    Named{"on-accent", &Colors::onAccent}, Named{"accent-deep", &Colors::accentDeep},
    Named{"accent-soft", &Colors::accentSoft}, Named{"amber", &Colors::amber},
    Named{"amber-soft", &Colors::amberSoft}, Named{"green", &Colors::green},
    Named{"green-soft", &Colors::greenSoft}, Named{"violet", &Colors::violet},
    Named{"violet-soft", &Colors::violetSoft}, Named{"red", &Colors::red},
    Named{"red-soft", &Colors::redSoft}, Named{"rail", &Colors::rail},
    Named{"rail-on", &Colors::railOn}, Named{"rail-ink", &Colors::railInk},
    Named{"rail-soft", &Colors::railSoft}, Named{"rail-line", &Colors::railLine}};

struct Current
{
    Colors colors = colorsFor(Scheme::Light);
    double zoom = 1.0;
    QString family{};
};

Current& current()
{
    static Current state;
    return state;
}

/// Fusion, but a menu bar does not read every image format there is for the arrow that it shows
/// when the window is too narrow for it.
class LineStyle : public QProxyStyle
{
public:
    LineStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }

    /// Icons are as large as the letters beside them.
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_LineEditIconSize:
        case PM_TabBarIconSize:
            return px(16);
        case PM_TabBarScrollButtonWidth:
            return px(20);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    /// The list of a combo box has the one frame that the style sheet draws.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* more) const override
    {
        switch (hint) {
        case SH_ComboBox_PopupFrameStyle:
            return QFrame::NoFrame;
        case SH_ComboBox_Popup:
            return 0; // a list below the field: a menu would be framed around the list's own frame
        default:
            return QProxyStyle::styleHint(hint, option, widget, more);
        }
    }

    QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        if (which == SP_ToolBarHorizontalExtensionButton)
            return icon(QStringLiteral("chevron-right"), IconColor::Ink);
        return QProxyStyle::standardIcon(which, option, widget);
    }
};

/// Whether the desktop is dark, read once from the palette it gave before ours replaced it.
bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QString bodyFamily()
{
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")})
        if (QFontDatabase::hasFamily(family))
            return family;
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QPalette paletteOf(const Colors& c)
{
    QPalette palette(c.ink, c.card, c.card, c.border, c.line, c.ink, c.ink, c.card, c.bg);
    palette.setColor(QPalette::AlternateBase, c.bg);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.violet);
    palette.setColor(QPalette::PlaceholderText, c.soft);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.soft);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.groove);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.ink);
    return palette;
}

/// Replaces the @names@ by colours and multiplies every length but the 1px hairlines by the zoom.
QString styleSheetOf(const Colors& c, double zoomed)
{
    QFile file(QStringLiteral(":/style/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Named& named : names)
        sheet.replace(u'@' + QString::fromLatin1(named.name) + u'@', (c.*named.color).name());
    sheet.replace(
        QStringLiteral("@mode@"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (qFuzzyCompare(zoomed, 1.0))
        return sheet;
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    QString result;
    qsizetype from = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        const int value = match.captured(1).toInt();
        result
            += QString::number(value <= 1 ? value : qRound(value * zoomed)) + QStringLiteral("px");
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

/// A length given in pixels, for another zoom. What it is at 100 % is remembered, so that zooming
/// to and fro changes nothing.
int follow(QObject* of, const char* what, int now, double from, double to)
{
    if (now <= 0)
        return now;
    QPointF known = of->property(what).toPointF(); // at 100 %; as last set
    if (known.isNull() || qRound(known.y()) != now)
        known.setX(now / from);
    known.setY(qMax(1, qRound(known.x() * to)));
    of->setProperty(what, known);
    return qRound(known.y());
}

void followZoom(QLayout* layout, double from, double to)
{
    const QMargins m = layout->contentsMargins();
    layout->setContentsMargins(follow(layout, "zoomLeft", m.left(), from, to),
        follow(layout, "zoomTop", m.top(), from, to),
        follow(layout, "zoomRight", m.right(), from, to),
        follow(layout, "zoomBottom", m.bottom(), from, to));
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        grid->setHorizontalSpacing(follow(grid, "zoomAcross", grid->horizontalSpacing(), from, to));
        grid->setVerticalSpacing(follow(grid, "zoomDown", grid->verticalSpacing(), from, to));
    } else {
        layout->setSpacing(follow(layout, "zoomGap", layout->spacing(), from, to));
    }
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout())
            followZoom(item->layout(), from, to);
        else if (QSpacerItem* gap = item->spacerItem(); gap && gap->expandingDirections() == 0)
            gap->changeSize(qRound(gap->sizeHint().width() * to / from),
                qRound(gap->sizeHint().height() * to / from), gap->sizePolicy().horizontalPolicy(),
                gap->sizePolicy().verticalPolicy());
    }
}

/// What the code has laid out in pixels follows the zoom as the style sheet does.
void followZoom(QWidget* widget, double from, double to)
{
    if (widget->layout())
        followZoom(widget->layout(), from, to);
    const auto isOfSheet
        = [widget](const char* property) { return widget->property(property).toBool(); };
    if (!isOfSheet("_q_stylesheet_minw"))
        widget->setMinimumWidth(
            follow(widget, "zoomMinimumWidth", widget->minimumWidth(), from, to));
    if (!isOfSheet("_q_stylesheet_minh"))
        widget->setMinimumHeight(
            follow(widget, "zoomMinimumHeight", widget->minimumHeight(), from, to));
    if (widget->maximumWidth() < QWIDGETSIZE_MAX && !isOfSheet("_q_stylesheet_maxw"))
        widget->setMaximumWidth(
            follow(widget, "zoomMaximumWidth", widget->maximumWidth(), from, to));
    if (widget->maximumHeight() < QWIDGETSIZE_MAX && !isOfSheet("_q_stylesheet_maxh"))
        widget->setMaximumHeight(
            follow(widget, "zoomMaximumHeight", widget->maximumHeight(), from, to));
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

Colors colorsFor(Scheme scheme)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    if (scheme == Scheme::Dark)
        return {.ink = rgb(0xe4ecee),
            .soft = rgb(0x9fb0b5),
            .line = rgb(0x2e3b40),
            .border = rgb(0x4a5b61),
            .bg = rgb(0x12191c),
            .card = rgb(0x1b2428),
            .chip = rgb(0x2a353a),
            .groove = rgb(0x36444a),
            .quote = rgb(0x1f2a2e),
            .accent = rgb(0x6cc3cf),
            .onAccent = rgb(0x0c2125),
            .accentDeep = rgb(0x8ad3dd),
            .accentSoft = rgb(0x1d3b41),
            .amber = rgb(0xe8b25c),
            .amberSoft = rgb(0x3a2d16),
            .green = rgb(0x7fcf9f),
            .greenSoft = rgb(0x183523),
            .violet = rgb(0xbda8e6),
            .violetSoft = rgb(0x2f2845),
            .red = rgb(0xf2a197),
            .redSoft = rgb(0x41211e),
            .rail = rgb(0x0d1518),
            .railOn = rgb(0x1e3f46),
            .railInk = rgb(0xd8e5e7),
            .railSoft = rgb(0x9fb7bb),
            .railLine = rgb(0x233338),
            .dark = true};
    return {.ink = rgb(0x1d2b30),
        .soft = rgb(0x566970),
        .line = rgb(0xdde4e5),
        .border = rgb(0xc6d1d3),
        .bg = rgb(0xf5f7f6),
        .card = rgb(0xffffff),
        .chip = rgb(0xeef2f2),
        .groove = rgb(0xe3e9ea),
        .quote = rgb(0xfafcfc),
        .accent = rgb(0x1b6570),
        .onAccent = rgb(0xffffff),
        .accentDeep = rgb(0x154f58),
        .accentSoft = rgb(0xe0eef0),
        .amber = rgb(0x8f5600),
        .amberSoft = rgb(0xfdf1dc),
        .green = rgb(0x2a7048),
        .greenSoft = rgb(0xe3f2e8),
        .violet = rgb(0x6c4fa0),
        .violetSoft = rgb(0xefeaf7),
        .red = rgb(0xb3261e),
        .redSoft = rgb(0xfdecea),
        .rail = rgb(0x16343b),
        .railOn = rgb(0x24505a),
        .railInk = rgb(0xd8e5e7),
        .railSoft = rgb(0x9fb7bb),
        .railLine = rgb(0x2a4a51),
        .dark = false};
}

const Colors& colors()
{
    return current().colors;
}

QColor colorNamed(const Colors& c, QStringView name)
{
    for (const Named& named : names)
        if (name == QLatin1String(named.name))
            return c.*named.color;
    return {};
}

QList<QPair<QColor, QColor>> textPairs(const Colors& c)
{
    QList<QPair<QColor, QColor>> pairs{{c.onAccent, c.accent}, {c.onAccent, c.accentDeep},
        {c.amber, c.amberSoft}, {c.green, c.greenSoft}, {c.accent, c.accentSoft},
        {c.ink, c.accentSoft}, {c.violet, c.violetSoft}, {c.red, c.redSoft}, {c.ink, c.redSoft},
        {c.ink, c.amberSoft}, {c.ink, c.greenSoft}, {c.railInk, c.rail}, {c.railInk, c.railOn},
        {c.railSoft, c.rail}};
    for (const QColor& back : {c.bg, c.card, c.chip, c.quote})
        for (const QColor& text : {c.ink, c.soft})
            pairs.append({text, back});
    for (const QColor& back : {c.bg, c.card, c.chip})
        for (const QColor& text : {c.accent, c.amber, c.green, c.violet, c.red})
            pairs.append({text, back});
    return pairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QColor domainColor(int index)
{
    static constexpr std::array<QRgb, 17> light{0xb86e00, 0x1b6570, 0xa33f5b, 0x6c4fa0, 0x2f7a4f,
        0x2b62b5, 0x9a4a1f, 0x00808a, 0xb0418f, 0x5f7a17, 0x4a4fb5, 0xc04a3a, 0x3a7d93, 0x8a6a00,
        0x7b4b6f, 0x00825a, 0x57666d};
    const int count = static_cast<int>(light.size());
    const QColor color
        = QColor::fromRgb(light[static_cast<std::size_t>((index % count + count) % count)]);
    if (!colors().dark)
        return color;
    return QColor::fromHslF(color.hslHueF(), qMin(0.65F, color.hslSaturationF()), 0.68F);
}

void applyTheme(QApplication& app, Scheme scheme, double zoomed)
{
    loadStyleResources();
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && desktopIsDark());
    Current& state = current();
    if (state.family.isEmpty()) {
        desktopIsDark();
        state.family = bodyFamily();
        QApplication::setStyle(new LineStyle);
        keepToolTipsPlain(app);
    }
    state.colors = colorsFor(dark ? Scheme::Dark : Scheme::Light);
    const double before = std::exchange(state.zoom, qBound(0.8, zoomed, 2.0));
    if (!qFuzzyCompare(before, state.zoom))
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->window()->property("zooms").toBool())
                followZoom(widget, before, state.zoom);
    QApplication::setFont(fontOf(14));
    QApplication::setPalette(paletteOf(state.colors));
    app.setStyleSheet(styleSheetOf(state.colors, state.zoom));
}

double zoom()
{
    return current().zoom;
}

int px(double length)
{
    return qMax(1, qRound(length * current().zoom));
}

QFont fontOf(double size, QFont::Weight weight)
{
    QFont font(current().family.isEmpty() ? QApplication::font().family() : current().family);
    font.setPixelSize(px(size));
    font.setWeight(weight);
    return font;
}

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent changed(
        QEvent::StyleChange); // or the room for other words and paddings stays the old one
    QCoreApplication::sendEvent(widget, &changed);
    widget->updateGeometry();
    widget->update();
}

} // namespace jalons
