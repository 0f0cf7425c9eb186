#pragma once
#include "core/map/levers.h"
#include "core/map/map_layout.h"
#include <QGraphicsView>

namespace jalons {

class FactorItem;
class Session;

/// The drawing of a map: a box for each difficulty and strength, an arrow for each link, a thick
/// frame around those of a loop. A box is dragged where it shall stand; from the dot at its right
/// an arrow is drawn to another one.
class MapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit MapView(Session& session, QWidget* parent = nullptr);

    void show(const DifficultyMap& map, const Levers& levers);
    /// Makes one stand out and brings it into view.
    void choose(FactorId factor);
    using QWidget::show;

signals:
    void placed(jalons::FactorId factor, QPoint place);
    void linkDrawn(jalons::FactorId from, jalons::FactorId to);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void drawLinks();
    /// All of it in view, as long as it can be read.
    void fit();
    FactorItem* itemAtView(QPoint place) const;

    Session& m_session;
    DifficultyMap m_map;
    Levers m_levers;
    QHash<FactorId, FactorItem*> m_items;
    QList<QGraphicsItem*> m_arrows;
    bool m_isZoomed = false; ///< by hand: it is no longer fitted
    FactorItem* m_source = nullptr; ///< from which an arrow is being drawn
    QGraphicsLineItem* m_thread = nullptr; ///< that arrow
};

} // namespace jalons
