#pragma once
#include "core/person/person.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Person> personTable;

} // namespace jalons
