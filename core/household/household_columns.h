#pragma once
#include "core/household/household.h"
#include "core/storage/description.h"

namespace jalons {

extern const TableInfo householdTable;
extern const Description<Membership> membershipTable;
extern const Description<Animal> animalTable;
extern const TableInfo concernedTable;

} // namespace jalons
