#pragma once
#include "core/person/person.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Person> personTable;

/// The SQL of the name by which lists order people (nom d'usage, or the birth name without one),
/// where the table person is read as @p as. All of it as it is said: calledSql.
QString lastNameSql(const char* as);

} // namespace jalons
