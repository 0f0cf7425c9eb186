#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

/// A diagnostic or evaluation for whoever reads little: large print, short sentences, the icon of
/// each domain, the person's words first. Nothing of the professional's analysis, nothing that was
/// not talked about. It is never called « FALC », which is a method with readers of its own.
Document simpleDocument(const Reader& reader, AssessmentId id);

} // namespace jalons
