#pragma once
#include "core/diagnostic/factor.h"
#include "core/diagnostic/sitting.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Assessment> assessmentTable;
extern const Description<AssessmentVersion> assessmentVersionTable;
extern const Description<DomainEntry> domainEntryTable;
extern const TableInfo findingTable;
extern const Description<Factor> factorTable;
extern const Description<Sitting> sittingTable;

} // namespace jalons
