#pragma once
#include "core/diagnostic/factor.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Assessment> assessmentTable;
extern const Description<AssessmentVersion> assessmentVersionTable;
extern const Description<DomainEntry> domainEntryTable;
extern const TableInfo findingTable;
extern const Description<Factor> factorTable;

} // namespace jalons
