#pragma once
#include "core/stay/board.h"
#include "ui/style/theme.h"

namespace jalons::boards {

inline int nameWidth()
{
    return px(190);
}
inline int headHeight()
{
    return px(46);
}
inline int laneHeight()
{
    return px(26);
}
inline int headingHeight()
{
    return px(28);
}
/// « DIARRA Amadou +2 »
QString nameOf(const BoardBar& bar);

} // namespace jalons::boards
