#pragma once
#include "core/evaluation/evaluation.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<ObjectiveAppraisal> objectiveAppraisalTable;
extern const Description<CommitmentAppraisal> commitmentAppraisalTable;
extern const Description<Outcome> outcomeTable;

} // namespace jalons
