#pragma once
#include "core/map/map_link.h"
#include <QPoint>
#include <QRect>
#include <map>

namespace jalons {

/// Where the factors of a map stand (disposition), in units of a hundredth of a factor's width. No
/// two overlap. Each finds its place beside those that it is linked to and that were said before
/// it, and those that no link joins wait in rows below: one that comes later moves none of the
/// others, and one that was put somewhere by hand stays there.
struct MapLayout
{
    static constexpr int width = 100; ///< of a factor
    static constexpr int height = 40;
    static constexpr int besides = 45; ///< room between two, for arrows and their words
    static constexpr int below = 26;

    std::map<FactorId, QPoint> places; ///< the middle of each

    static QRect around(QPoint middle);
    /// Everything, with some room around; empty without factors.
    QRect bounds() const;
};

MapLayout layOut(const DifficultyMap& map);

} // namespace jalons
