#pragma once
#include "core/stay/admission.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Lodging> lodgingTable;
extern const Description<Closure> closureTable;
extern const Description<Admission> admissionTable;
extern const Description<Prolongation> prolongationTable;
extern const Description<Stay> stayTable;
extern const Description<Absence> absenceTable;

} // namespace jalons
