#pragma once
#include "core/household/household.h"
#include "core/storage/table.h"

namespace jalons {

extern const TableInfo householdTable;
extern const Table<Membership> membershipTable;
extern const Table<Animal> animalTable;
extern const TableInfo concernedTable;

} // namespace jalons
