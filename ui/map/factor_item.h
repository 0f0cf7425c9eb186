#pragma once
#include "core/map/map_layout.h"
#include <QGraphicsItem>

namespace jalons {

/// The box of a difficulty or strength on the map, with the dot from which an arrow is drawn.
class FactorItem : public QGraphicsItem
{
public:
    FactorItem(const Factor& factor, const QString& words, const QString& domain, bool isLooped);

    FactorId factor() const { return m_factor.id; }
    /// Nobody says it any more: a dashed frame, and why in the tool tip.
    void setUnsaid(const QString& why);
    /// A place of the map in the scene, and back.
    static QPointF inScene(QPoint place);
    QPoint onMap() const;
    /// In the scene.
    QRectF box() const;
    bool isHandle(QPointF place) const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF frame() const;

    Factor m_factor;
    QString m_words; ///< as it is said
    QString m_domain;
    bool m_looped;
    bool m_unsaid = false;
};

} // namespace jalons
