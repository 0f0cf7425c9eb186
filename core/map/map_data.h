#pragma once
#include "core/map/link_kind.h"
#include <QPoint>
#include <QString>
#include <vector>

namespace jalons {

/// A difficulty or strength as a sheet draws it.
struct MapBox
{
    QString text;
    bool isStrength = false;
    bool isLooped = false; ///< one of those that feed each other
    QPoint cell; ///< column and row, from 0

    bool operator==(const MapBox&) const = default;
};

struct MapArrow
{
    int from = 0; ///< index of its box
    int to = 0;
    LinkKind kind = LinkKind::LeadsTo;
    Sureness sureness = Sureness::Sure;

    bool operator==(const MapArrow&) const = default;
};

/// One sheet of a map: boxes on a grid, no two in one cell, and the arrows between them.
struct MapDrawing
{
    static constexpr int columns = 4;
    static constexpr int mostRows = 10; ///< that a page takes with words of nine points

    std::vector<MapBox> boxes;
    std::vector<MapArrow> arrows;

    int rows() const;
    bool operator==(const MapDrawing&) const = default;
};

} // namespace jalons
