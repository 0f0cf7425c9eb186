#include "core/map/map_layout.h"

#include <algorithm>
#include <cstdlib>

namespace jalons {

namespace {

constexpr int stepAcross = MapLayout::width + MapLayout::besides;
constexpr int stepDown = MapLayout::height + MapLayout::below;
constexpr int inRow = 6; ///< of those without a link

class LayoutMaker
{
public:
    explicit LayoutMaker(const DifficultyMap& map)
        : m_map(map)
    {
    }

    MapLayout make()
    {
        // In the order in which they were joined: the next link moves no earlier one.
        for (const FactorLink& link : m_map.links)
            for (const FactorId end : {link.from, link.to})
                if (const Factor* factor = m_map.factor(end);
                    factor && !m_layout.places.contains(end))
                    put(*factor, free(onGrid(wished(*factor)), stepAcross, stepDown));
        layRows();
        moveByHand();
        return std::move(m_layout);
    }

private:
    void put(const Factor& factor, QPoint place)
    {
        m_layout.places[factor.id] = place;
        m_last[factor.domain] = place;
    }

    /// Only what is in the way of one that was put somewhere gives way.
    void moveByHand()
    {
        const std::map<FactorId, QPoint> before = std::exchange(m_layout.places, {});
        const auto isMoved = [](const Factor& one) { return one.across != 0 || one.down != 0; };
        for (const Factor& factor : m_map.factors)
            if (isMoved(factor))
                put(factor, free({factor.across, factor.down}, 1, 1));
        for (const Factor& factor : m_map.factors)
            if (!isMoved(factor))
                put(factor, free(before.at(factor.id), stepAcross, stepDown));
    }

    /// Those without a link, under all others.
    void layRows()
    {
        QRect above;
        for (const auto& [id, place] : m_layout.places)
            above = above.united(MapLayout::around(place));
        const int left = above.isNull() ? 0 : above.left() + MapLayout::width / 2;
        const int top = above.isNull() ? 0 : above.bottom() + MapLayout::height / 2 + stepDown / 2;
        int count = 0;
        for (const Factor& factor : m_map.factors) {
            if (m_layout.places.contains(factor.id))
                continue;
            m_layout.places[factor.id]
                = {left + count % inRow * stepAcross, top + count / inRow * stepDown};
            ++count;
        }
    }

    static QPoint onGrid(QPoint place)
    {
        const auto nearest = [](int value, int step) {
            return (value >= 0 ? (value + step / 2) / step : -((-value + step / 2) / step)) * step;
        };
        return {nearest(place.x(), stepAcross), nearest(place.y(), stepDown)};
    }

    /// To the right of its causes, to the left of what comes of it; else near its domain.
    QPoint wished(const Factor& factor) const
    {
        QPoint sum;
        int count = 0;
        const auto add = [&](FactorId other, int side) {
            const auto place = m_layout.places.find(other);
            if (place == m_layout.places.end())
                return;
            sum += place->second + QPoint(side * stepAcross, 0);
            ++count;
        };
        for (const FactorLink& link : m_map.links) {
            if (link.to == factor.id)
                add(link.from, 1);
            if (link.from == factor.id)
                add(link.to, -1);
        }
        if (count > 0)
            return sum / count;
        const auto kin = m_last.find(factor.domain);
        return kin == m_last.end() ? QPoint() : kin->second + QPoint(0, stepDown);
    }

    bool isFree(QPoint place) const
    {
        const QRect mine = MapLayout::around(place);
        return std::none_of(m_layout.places.begin(), m_layout.places.end(),
            [&](const auto& other) { return MapLayout::around(other.second).intersects(mine); });
    }

    /// The free place nearest to one: rings around it, wider and wider; a step to the side counts
    /// as far as one down, so that a map of many is as wide as it is high on a screen.
    QPoint free(QPoint wish, int across, int down) const
    {
        for (int ring = 0;; ++ring) {
            std::vector<QPoint> around;
            for (int i = -ring; i <= ring; ++i)
                for (int j = -ring; j <= ring; ++j)
                    if (std::max(std::abs(i), std::abs(j)) == ring)
                        around.push_back({i, j});
            std::stable_sort(around.begin(), around.end(), [](const QPoint& a, const QPoint& b) {
                return a.manhattanLength() < b.manhattanLength();
            });
            for (const QPoint& step : around)
                if (const QPoint place(wish.x() + step.x() * across, wish.y() + step.y() * down);
                    isFree(place))
                    return place;
        }
    }

    const DifficultyMap& m_map;
    MapLayout m_layout;
    std::map<QString, QPoint> m_last; ///< of each domain, the one placed last
};

} // namespace

QRect MapLayout::around(QPoint middle)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

QRect MapLayout::bounds() const
{
    QRect all;
    for (const auto& [id, place] : places)
        all = all.united(around(place));
    return all.isNull() ? all : all.adjusted(-besides, -below, besides, below);
}

MapLayout layOut(const DifficultyMap& map)
{
    return LayoutMaker(map).make();
}

} // namespace jalons
