#pragma once
#include "core/diagnostic/assessment.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Assessment> assessmentTable;
extern const Table<DomainEntry> domainEntryTable;
extern const TableInfo findingTable;

} // namespace jalons
