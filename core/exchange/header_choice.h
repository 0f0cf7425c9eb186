#pragma once
#include "core/exchange/table.h"

namespace jalons {

/// Where the titles of a table are, among its first lines.
struct HeaderChoice
{
    QStringList headers;
    std::size_t first = 0; ///< the line of the titles, or of their groups
    std::size_t next = 1; ///< the first line below them
    bool isHeadless = false; ///< no line holds titles: all of them are data
};

/// @param rows at least one, each with at least one cell.
HeaderChoice headerAmong(const std::vector<std::vector<PlacedCell>>& rows);

} // namespace jalons
