#include "ui/map/factor_item.h"

#include "core/base/text_limits.h"
#include "ui/style/theme.h"
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace jalons {

namespace {

constexpr double unit = 1.7; ///< of the map, in the lengths of the mockups
constexpr double dot = 5;

} // namespace

FactorItem::FactorItem(
    const Factor& factor, const QString& words, const QString& domain, bool isLooped)
    : m_factor(factor)
    , m_words(words)
    , m_domain(domain)
    , m_looped(isLooped)
{
    setFlags(ItemIsMovable | ItemIsSelectable);
    setToolTip(QStringLiteral("%1\n%2").arg(beginning(words), domain));
}

void FactorItem::setUnsaid(const QString& why)
{
    m_unsaid = true;
    setToolTip(toolTip() + u'\n' + why);
}

QPointF FactorItem::inScene(QPoint place)
{
    return QPointF(place) * px(unit * 100) / 100;
}

QPoint FactorItem::onMap() const
{
    return (pos() * 100 / px(unit * 100)).toPoint();
}

QRectF FactorItem::frame() const
{
    const QSizeF size(px(unit * MapLayout::width), px(unit * MapLayout::height));
    return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

QRectF FactorItem::box() const
{
    return mapRectToScene(frame());
}

bool FactorItem::isHandle(QPointF place) const
{
    return QLineF(place, {frame().right(), 0}).length() <= px(2 * dot);
}

QRectF FactorItem::boundingRect() const
{
    const double around = px(2 * dot);
    return frame().adjusted(-around, -around, around, around);
}

void FactorItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Colors& c = colors();
    const bool strength = m_factor.kind == FindingKind::Strength;
    const QRectF all = frame();
    painter->setBrush(strength ? c.greenSoft : c.amberSoft);
    painter->setPen(QPen(isSelected() ? c.accent
            : m_looped                ? c.amber
                                      : c.line,
        isSelected() || m_looped ? px(2.6) : px(1), m_unsaid ? Qt::DashLine : Qt::SolidLine));
    // A strength is round, a difficulty has corners: colour alone says nothing in grey.
    const double corner = strength ? all.height() / 2 : px(5);
    painter->drawRoundedRect(all, corner, corner);
    painter->setBrush(c.card);
    painter->setPen(QPen(c.soft, px(1)));
    painter->drawEllipse(QPointF(all.right(), 0), px(dot), px(dot));

    const double side = strength ? px(16) : px(9);
    const QRectF room = all.adjusted(side, px(5), -side - px(dot), -px(5));
    QFont small = painter->font();
    small.setPixelSize(px(11));
    const QFontMetricsF smallMetrics(small);
    painter->setFont(small);
    painter->setPen(c.soft);
    painter->drawText(QPointF(room.left(), room.top() + smallMetrics.ascent()),
        smallMetrics.elidedText(m_domain, Qt::ElideRight, room.width()));

    QFont usual = painter->font();
    usual.setPixelSize(px(13));
    const QFontMetricsF metrics(usual);
    QTextLayout text(beginning(m_words), usual);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    painter->setFont(usual);
    painter->setPen(c.ink);
    text.beginLayout();
    double y = room.top() + smallMetrics.height();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = y + 2 * metrics.height() > room.bottom() + 1;
        const QString words = isLast ? text.text().mid(line.textStart())
                                     : text.text().mid(line.textStart(), line.textLength());
        painter->drawText(QPointF(room.left(), y + metrics.ascent()),
            isLast ? metrics.elidedText(words, Qt::ElideRight, room.width()) : words);
        y += metrics.height();
        if (isLast)
            break;
    }
    text.endLayout();
}

} // namespace jalons
