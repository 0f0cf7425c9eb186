#pragma once
#include "core/person/person.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Person> personTable;

} // namespace jalons
