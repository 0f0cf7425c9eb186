#include "core/map/map_layout.h"

#include <algorithm>
#include <cstdlib>

namespace jalons {

namespace {

constexpr int stepAcross = MapLayout::width + MapLayout::besides;
constexpr int stepDown = MapLayout::height + MapLayout::below;

class LayoutMaker
{
public:
    explicit LayoutMaker(const DifficultyMap& map)
        : m_map(map)
    {
    }

    MapLayout make()
    {
        for (const Factor& factor : m_map.factors)
            if (factor.across != 0 || factor.down != 0)
                put(factor, free({factor.across, factor.down}, 1, 1));
        for (const Factor& factor : m_map.factors)
            if (!m_layout.places.contains(factor.id))
                put(factor, free(onGrid(wished(factor)), stepAcross, stepDown));
        return std::move(m_layout);
    }

private:
    void put(const Factor& factor, QPoint place)
    {
        m_layout.places[factor.id] = place;
        m_last[factor.domain] = place;
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
