#pragma once
#include "core/paper/paper.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Paper> paperTable;

} // namespace jalons
