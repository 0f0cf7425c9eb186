#pragma once
#include "core/handover/handover.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<HandoverEntry> handoverEntryTable;
extern const Description<HandoverReading> handoverReadingTable;

} // namespace jalons
