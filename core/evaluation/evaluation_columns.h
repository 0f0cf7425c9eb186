#pragma once
#include "core/evaluation/appreciation.h"
#include "core/evaluation/evaluation.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<ObjectiveAppraisal> objectiveAppraisalTable;
extern const Description<CommitmentAppraisal> commitmentAppraisalTable;
extern const Description<Outcome> outcomeTable;
extern const Description<Appreciation> appreciationTable;

} // namespace jalons
