#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Accompaniment> accompanimentTable;

} // namespace jalons
