#pragma once
#include "ui/printing/strip.h"

namespace jalons {

struct PlacedStrip
{
    const Strip* strip = nullptr;
    qreal top = 0; ///< from the top of the page's body
};
using PlacedPage = std::vector<PlacedStrip>;

/// Shares strips out over pages, in order, none lost, at least one page. What is held together
/// moves whole to the next page when it does not fit in what is left of this one. A strip taller
/// than a page stands alone at the top of its own.
/// @param firstHeight room on page 1, @param height room on the following ones, in sheet units.
/// The pages point into strips.
std::vector<PlacedPage> paginate(const Strips& strips, qreal firstHeight, qreal height);

} // namespace jalons
