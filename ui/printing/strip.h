#pragma once
#include <QPointF>
#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace jalons {

/// How firmly a strip holds to the one after it. A weak hold gives way when what it holds together
/// is taller than a page; a firm one only when there is no other way.
enum class Hold { None, Weak, Firm };

enum class StripKind { Text, Heading, TableHeader, TableRow, Facts, Wheel, Map, Signature };

/// A horizontal slice of the sheet that no page break crosses: a line of text, a table row, a
/// signature block. Lengths are in sheet units.
struct Strip
{
    StripKind kind = StripKind::Text;
    int block = 0; ///< index of the document's block it comes from; -1: the title
    bool newPage = false; ///< begins a page
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal height = 0;
    Hold hold = Hold::None;
    std::function<void(QPainter&, QPointF)> paint{}; ///< given its top left corner
    std::shared_ptr<const Strip> repeated{}; ///< table header to show again when it begins a page
};
using Strips = std::vector<Strip>;

} // namespace jalons
