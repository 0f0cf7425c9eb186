#pragma once
#include "core/documents/document.h"
#include "ui/printing/strip.h"

namespace jalons {

/// « Fait à …, le … » and a box per party, two by two, all held firmly together when a page can
/// hold them.
Strips measureSignatures(const SignatureBlock& block, qreal width, qreal pageHeight);

} // namespace jalons
