#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

enum class Analysis { Printed, LeftOut };

/// The diagnostic as it prints: who, household, who took part, then each domain that was talked
/// about with both voices side by side, the wheel, the person's priorities and the shared summary.
/// Domains that were not talked about are named in one neutral line: nothing counts them.
/// @param analysis whether the professional's analysis of each domain is on it; without it the
/// sheet says so.
Document diagnosticDocument(
    const Reader& reader, AssessmentId id, Analysis analysis = Analysis::Printed);

} // namespace jalons
