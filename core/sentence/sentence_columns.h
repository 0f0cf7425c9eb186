#pragma once
#include "core/sentence/printed_sentence.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<PrintedSentence> printedSentenceTable;

} // namespace jalons
