#pragma once
#include "core/contract/clause_library.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<ClauseVersion> clauseVersionTable;
extern const Description<Clause> clauseTable;

} // namespace jalons
