#pragma once
#include "core/documents/document.h"
#include "core/participation/participation.h"
#include "core/participation/receipt.h"

namespace jalons {

/// The calculation of a participation, as the person can follow it: what is received, what is taken
/// off, the rate and who decided it, what must stay, what is paid, what is left. Built afresh.
/// @throws Refusal for what calculationProblems() says.
Document participationSheet(const Reader& reader, const ParticipationContent& content);

/// The blank of a decision where the day it is notified is written, in millimetres: it is known by
/// it, wherever the structure's sentence has it.
inline constexpr double notifiedBlank = 35;

/// The decision that is notified to the person, with the place where they say that they had it.
/// @throws as participationSheet.
Document participationNotice(const Reader& reader, const ParticipationContent& content);

/// The receipt, or the counter-receipt, twice on one page: the person's copy and the structure's.
Document receiptDocument(const Reader& reader, const Receipt& receipt);

} // namespace jalons
