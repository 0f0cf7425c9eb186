#pragma once
#include "core/participation/participation.h"
#include "core/participation/receipt.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<PrefectDecision> prefectDecisionTable;
extern const Description<Participation> participationTable;
extern const Description<ParticipationLine> participationLineTable;
extern const Description<Receipt> receiptTable;

} // namespace jalons
