#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

/// The wheel of an assessment on a sheet of its own, the one before as a ghost, and its levels in
/// figures, which stay readable in grey. Each voice apart: nothing is averaged nor counted.
Document wheelDocument(const Reader& reader, AssessmentId id);

} // namespace jalons
