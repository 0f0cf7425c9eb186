#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

/// The timeline as it prints (frise): by year and month, in the order of dates, what is to come
/// apart. The person's words are quoted; neither the words of notes nor the professional's analysis
/// are in it, as none is in a Timeline. @throws Refusal(Missing) when there is no such
/// accompaniment.
Document timelineDocument(const Reader& reader, AccompanimentId accompaniment);

} // namespace jalons
