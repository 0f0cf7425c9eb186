#pragma once
#include "core/stay/admission.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Lodging> lodgingTable;
extern const Table<Closure> closureTable;
extern const Table<Admission> admissionTable;
extern const Table<Prolongation> prolongationTable;
extern const Table<Stay> stayTable;
extern const Table<Absence> absenceTable;

} // namespace jalons
