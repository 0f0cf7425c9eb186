#pragma once
#include "core/duplicate/merge.h"

namespace jalons {

/// What merging two files did, in a few sentences.
QString mergedText(const MergeDone& done);

} // namespace jalons
