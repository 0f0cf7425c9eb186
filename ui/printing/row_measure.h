#pragma once
#include "core/documents/document.h"
#include "ui/printing/strip.h"

namespace jalons {

/// One strip per row, the header first and coming back at each page. A row taller than a page is
/// cut between its lines.
Strips measureTable(const Table& table, qreal width, qreal pageHeight);

/// One strip per line of facts: two side by side, or one long one.
Strips measureFacts(const KeyValues& facts, qreal width, qreal pageHeight);

} // namespace jalons
