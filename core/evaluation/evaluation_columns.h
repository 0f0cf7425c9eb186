#pragma once
#include "core/evaluation/evaluation.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<ObjectiveAppraisal> objectiveAppraisalTable;
extern const Table<CommitmentAppraisal> commitmentAppraisalTable;

} // namespace jalons
