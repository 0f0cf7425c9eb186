#include "ui/map/map_view.h"

#include "ui/map/factor_item.h"
#include "ui/map/links_card.h"
#include "ui/page/session.h"
#include "ui/printing/map_painter.h"
#include "ui/style/theme.h"
#include <QGraphicsPathItem>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

namespace jalons {

namespace {

constexpr double smallest = 0.55; ///< of the usual size: below, words cannot be read
constexpr double largest = 2;

MapColors screenColors()
{
    const Colors& c = colors();
    return {c.ink, c.soft, c.green, c.greenSoft, c.amber, c.amberSoft};
}

/// Of the drawing, at this zoom.
double lineUnit()
{
    return px(100) / 100.;
}

} // namespace

MapView::MapView(Session& session, QWidget* parent)
    : QGraphicsView(new QGraphicsScene, parent)
    , m_session(session)
{
    scene()->setParent(this);
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Map of difficulties. The list of links beside it says the same."));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(px(380), px(220));
    setTransformationAnchor(AnchorUnderMouse);
}

void MapView::show(const DifficultyMap& all, const DifficultyMap& seen, const Levers& levers)
{
    if (all == m_map && seen.links == m_links && m_levers.loops == levers.loops)
        return;
    const auto accompaniment = [](const DifficultyMap& one) {
        return one.factors.empty() ? AccompanimentId() : one.factors.front().accompaniment;
    };
    if (accompaniment(all) != accompaniment(m_map))
        m_isZoomed = false;
    m_map = all;
    m_links = seen.links;
    m_levers = levers;
    draw();
}

void MapView::draw()
{
    m_source = nullptr;
    m_thread = nullptr;
    m_items.clear();
    m_arrows.clear();
    scene()->clear();
    setBackgroundBrush(colors().card);
    m_layout = layOut(m_map);
    QSet<FactorId> looped;
    for (const auto& loop : m_levers.loops)
        for (const FactorId one : loop)
            looped.insert(one);
    for (const Factor& factor : m_map.factors) {
        auto* item = new FactorItem(factor, m_map.said(factor),
            m_session.label("domain", factor.domain), looped.contains(factor.id));
        if (std::find(m_map.unsaid.begin(), m_map.unsaid.end(), factor.id) != m_map.unsaid.end())
            item->setUnsaid(tr("No assessment says it any more"));
        item->setPos(FactorItem::inScene(m_layout.places.at(factor.id)));
        scene()->addItem(item);
        m_items.insert(factor.id, item);
    }
    drawLinks();
    const QRect all = m_layout.bounds();
    scene()->setSceneRect(
        {FactorItem::inScene(all.topLeft()), FactorItem::inScene(all.bottomRight())});
    fit();
}

void MapView::fit()
{
    const QRectF all = sceneRect();
    if (m_isZoomed || all.isEmpty())
        return;
    const double scale
        = std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    const double readable = std::clamp(scale, smallest, 1.);
    setTransform(QTransform::fromScale(readable, readable));
    if (scale >= smallest)
        centerOn(all.center());
    else
        ensureVisible(QRectF(all.topLeft(), QSizeF(1, 1)));
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double now = transform().m11();
    const double wanted
        = std::clamp(now * std::pow(1.0015, event->angleDelta().y()), smallest / 2, largest);
    m_isZoomed = true;
    scale(wanted / now, wanted / now);
    event->accept();
}

void MapView::drawLinks()
{
    qDeleteAll(std::exchange(m_arrows, {}));
    QList<QRectF> boxes;
    for (const FactorItem* item : std::as_const(m_items))
        boxes.append(item->box());
    for (const FactorLink& link : m_links) {
        auto* arrow = scene()->addPath(
            mapArrow(m_items[link.from]->box(), m_items[link.to]->box(), boxes, lineUnit()),
            mapPen(link.kind, link.sureness, screenColors(), lineUnit()));
        arrow->setZValue(-1);
        arrow->setToolTip(linkText(link, m_map));
        m_arrows.append(arrow);
    }
}

void MapView::followDrag(const FactorItem* dragged)
{
    for (std::size_t i = 0; i < m_links.size(); ++i)
        if (m_links[i].from == dragged->factor() || m_links[i].to == dragged->factor())
            m_arrows[qsizetype(i)]->setPath(mapArrow(
                m_items[m_links[i].from]->box(), m_items[m_links[i].to]->box(), {}, lineUnit()));
}

void MapView::choose(FactorId factor)
{
    scene()->clearSelection();
    if (FactorItem* item = m_items.value(factor)) {
        item->setSelected(true);
        ensureVisible(item);
    }
}

FactorItem* MapView::itemAtView(QPoint place) const
{
    for (QGraphicsItem* item : items(place))
        if (auto* found = dynamic_cast<FactorItem*>(item))
            return found;
    return nullptr;
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    FactorItem* item = itemAtView(event->pos());
    if (event->button() == Qt::LeftButton && item
        && item->isHandle(item->mapFromScene(mapToScene(event->pos())))) {
        m_source = item;
        m_thread = scene()->addLine(
            QLineF(item->box().center(), mapToScene(event->pos())), QPen(colors().accent, px(2)));
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_source) {
        m_thread->setLine(QLineF(m_source->box().center(), mapToScene(event->pos())));
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() & Qt::LeftButton)
        if (const auto* held = dynamic_cast<FactorItem*>(scene()->mouseGrabberItem()))
            followDrag(held);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_source) {
        const FactorId from = std::exchange(m_source, nullptr)->factor();
        delete std::exchange(m_thread, nullptr);
        if (const FactorItem* to = itemAtView(event->pos()); to && to->factor() != from)
            emit linkDrawn(from, to->factor());
        return;
    }
    const auto* held = dynamic_cast<FactorItem*>(scene()->mouseGrabberItem());
    const FactorId moved = held ? held->factor() : FactorId();
    QGraphicsView::mouseReleaseEvent(event);
    const FactorItem* item = m_items.value(moved);
    if (!item)
        return;
    emit chosen(moved);
    const QPoint place = item->onMap();
    if (place != m_layout.places.at(moved))
        emit placed(moved, place);
}

void MapView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // other colours, another zoom
        draw();
}

} // namespace jalons
