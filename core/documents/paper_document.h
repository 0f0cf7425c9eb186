#pragma once
#include "core/documents/document.h"
#include "core/paper/paper.h"

namespace jalons {

/// A paper that is given or sent beside the contracts. Built afresh; what the file does not know is
/// a blank to fill by hand. @throws Refusal Missing when what it is about is gone.
Document paperDocument(const Reader& reader, const Paper& paper);

} // namespace jalons
