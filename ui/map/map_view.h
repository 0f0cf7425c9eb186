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

    /// @param all decides where the boxes stand: they do not move when another voice is chosen.
    /// @param seen whose links are drawn.
    void show(const DifficultyMap& all, const DifficultyMap& seen, const Levers& levers);
    /// As the file has it: what was dragged could not be stored.
    void draw();
    /// Makes one stand out and brings it into view.
    void choose(FactorId factor);
    using QWidget::show;

signals:
    /// One was clicked.
    void chosen(jalons::FactorId factor);
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
    void drawLinks();
    /// Straight, while one of its ends is dragged.
    void followDrag(const FactorItem* dragged);
    /// All of it in view, as long as it can be read.
    void fit();
    FactorItem* itemAtView(QPoint place) const;

    Session& m_session;
    DifficultyMap m_map;
    std::vector<FactorLink> m_links; ///< those drawn
    MapLayout m_layout;
    Levers m_levers;
    QHash<FactorId, FactorItem*> m_items;
    QList<QGraphicsPathItem*> m_arrows; ///< of m_links
    bool m_isZoomed = false; ///< by hand: it is no longer fitted
    FactorItem* m_source = nullptr; ///< from which an arrow is being drawn
    QGraphicsLineItem* m_thread = nullptr; ///< that arrow
};

} // namespace jalons
