#pragma once
#include "core/documents/document.h"
#include "ui/printing/sheet_style.h"
#include "ui/printing/strip.h"

namespace jalons {

/// Measures a document's title and blocks into strips.
/// @param width of the text, @param pageHeight room on a page after the first, in sheet units: only
/// what is taller than it is cut. @param wheelHeight of a wheel with its legend.
Strips measure(
    const Document& document, qreal width, qreal pageHeight, qreal wheelHeight = sheet::mm(125));

} // namespace jalons
