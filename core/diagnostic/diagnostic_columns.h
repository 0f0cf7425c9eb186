#pragma once
#include "core/diagnostic/assessment.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Assessment> assessmentTable;
extern const Description<AssessmentVersion> assessmentVersionTable;
extern const Description<DomainEntry> domainEntryTable;
extern const TableInfo findingTable;

} // namespace jalons
